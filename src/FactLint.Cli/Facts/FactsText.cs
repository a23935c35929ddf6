using System.Globalization;
using System.Text;
using FactLint.Cli.Reporters;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;

namespace FactLint.Cli.Facts;

/// <summary>The facts of one article as a checklist for a person: by kind, in article order, with line numbers and a box to tick, in 80 columns.</summary>
internal static class FactsText
{
    private const int Columns = 80;

    /// <summary>Where the text of a fact begins: after the box and the line number.</summary>
    private const int Indent = 13;

    public static string Of(ArticleFacts facts, bool withTokens)
    {
        SemanticModel model = facts.Model;
        var ticks = new Ticks(model.Tree.Article);
        var list = new StringBuilder();
        int count = 0, ticked = 0;
        foreach (FactKind kind in FactKinds.All)
        {
            IReadOnlyList<ListedFact> found = kind.In(model);
            if (found.Count == 0)
                continue;
            list.Append('\n').Append(kind.Heading).Append('\n');
            count += found.Count;
            foreach (ListedFact fact in found)
            {
                bool isTicked = ticks.Has(fact);
                ticked += isTicked ? 1 : 0;
                Append(list, fact, FactKinds.LineOf(model, fact.Places[0]), isTicked);
            }
        }
        if (withTokens)
            Tokens(list, model);
        string name = VisibleText.OneLine(facts.Document.Shown());
        return $"{name}: {(count == 0 ? "nothing to check was found" : $"{Plural.Of(count, "fact")} to check{(ticked > 0 ? $", {ticked} ticked" : "")}")}\n{list}\n";
    }

    private static void Append(StringBuilder list, ListedFact fact, int line, bool isTicked)
    {
        string margin = new(' ', Indent);
        string before = string.Create(CultureInfo.InvariantCulture, $"  {(isTicked ? "[x]" : "[ ]")} {line,5}  ");
        string whole = fact.Note.Length == 0 ? fact.Text : $"{fact.Text} ({fact.Note})";
        foreach (string text in WrappedText.Lines(VisibleText.OneLine(whole), Columns - Indent))
        {
            list.Append(before).Append(text).Append('\n');
            before = margin;
        }
    }

    private static void Tokens(StringBuilder text, SemanticModel model)
    {
        text.Append("\nWords\n");
        foreach (Sentence sentence in model.Tree.Sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                PartOfSpeech pos = model.PartOfSpeechOf(i);
                string word = model.Tree.TextOf(model.Tree.Tokens[i]).ToString();
                text.Append("  ").Append(VisibleText.OneLine(word)).Append('\t').Append(FactWords.Of(pos)).Append('\t')
                    .Append(VisibleText.OneLine(Morphology.LemmaOf(word, pos))).Append('\n');
            }
            text.Append('\n');
        }
    }
}
