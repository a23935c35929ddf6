using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Rules.Files;

namespace FactLint.Rules.Kinds;

/// <summary>One form of a word per article, or per run of articles: <c>defence</c> or <c>defense</c>, and not both.</summary>
public sealed class VariantsKind : RuleKind
{
    public override string Name => "variants";

    public override string Summary => "Finds two forms of one word where the desk should keep to one.";

    public override string? PartsKey => "sets";

    public override ImmutableArray<string> MessagePlaces => ["match", "preferred"];

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("sets", RuleKeyType.ListOfTextLists, "Lists of forms that mean the same; a form may list its inflections: [defence|defences, defense|defenses].") { IsRequired = true },
        new("across", RuleKeyType.Text, "Whether forms are compared within each article, between the articles of a run, or both.") { Values = ["article", "corpus", "both"] },
        new("prefer", RuleKeyType.TextOrList, "Which form is right: majority (the usual), first, or the desk's own forms."),
        new("except", RuleKeyType.TextOrList, "Phrases in which a form does not count, such as Department of Defense."),
    ];

    public override Analyzer? Compile(RuleDefinition definition, RuleCompilation compilation)
    {
        var finder = new EntryFinder(compilation.Words);
        var forms = ImmutableArray.CreateBuilder<VariantForm>();
        var known = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        bool isRight = true;
        foreach (YamlNode set in definition.Body["sets"]!.Items)
        {
            if (set.Items.Length < 2)
                isRight = Wrong(set, "a set needs two forms or more");
            string name = set.Items.IsEmpty ? "" : FirstOf(set.Items[0]);
            foreach (YamlNode form in set.Items)
            {
                string[] inflections = form.Text!.Split('|', StringSplitOptions.TrimEntries);
                foreach ((int index, string text) in inflections.Index())
                {
                    if (!known.TryAdd(text, form))
                        isRight = Wrong(form, $"“{text}” stands in two places: a form belongs to one set");
                    else if (!finder.Add(text, forms.Count))
                        isRight = Wrong(form, "there is no word to look for");
                    forms.Add(new VariantForm(name, inflections[0], text, index, inflections.Length));
                }
            }
        }
        isRight &= ExceptEntries.Add(finder, definition, compilation);
        ImmutableArray<string> preferred = [.. definition.Texts("prefer").Select(p => p.Text!)];
        foreach (YamlNode prefer in definition.Texts("prefer").Where(p => p.Text is not ("majority" or "first") && !forms.Any(f => f.Form == p.Text)))
            isRight = Wrong(prefer, $"“{prefer.Text}” is no form of a set{KeyCheck.DidYouMean(prefer.Text!, forms.Select(f => f.Form).Append("majority").Append("first"))}");
        return isRight ? new VariantsAnalyzer(definition.Descriptor, finder, forms.ToImmutable(), preferred, definition.Text("across") ?? "article") : null;

        bool Wrong(YamlNode at, string message)
        {
            compilation.Error(definition, at, message);
            return false;
        }
    }

    private static string FirstOf(YamlNode form) => form.Text!.Split('|')[0].Trim();
}
