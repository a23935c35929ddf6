using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactLint.Analysis.Analyzers;
using FactLint.Language.Semantics;
using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Names;

/// <summary>
/// Two names of bodies that differ in one word by one slip, where that word is known in one of them only or in neither: "Harbour Wardns Trust"
/// beside "Harbour Wardens Trust". Plurals and British spellings are no slips.
/// </summary>
internal static class BodyNames
{
    private const int ShortestWord = 5;
    private const int MostOfOneKey = 48;
    private const int MostWords = 8;

    public static void Report(ArticleContext context, ImmutableArray<Organization> bodies)
    {
        var byRest = new Dictionary<string, List<(Organization Body, string Word)>>(StringComparer.OrdinalIgnoreCase);
        foreach (Organization body in bodies)
        {
            string[] words = body.Name.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length is < 2 or > MostWords)
                continue;
            for (int i = 0; i < words.Length; i++)
            {
                string word = words[i];
                if (word.Length < ShortestWord || !char.IsUpper(word[0]) || !word.AsSpan().ContainsAnyInRange('a', 'z'))
                    continue;
                words[i] = "*";
                List<(Organization Body, string Word)> alike = CollectionsMarshal.GetValueRefOrAddDefault(byRest, string.Join(' ', words), out _) ??= [];
                foreach ((Organization other, string otherWord) in alike)
                    Compare(context, (other, otherWord), (body, word));
                if (alike.Count < MostOfOneKey)
                    alike.Add((body, word));
                words[i] = word;
            }
        }
    }

    private static void Compare(ArticleContext context, (Organization Body, string Word) a, (Organization Body, string Word) b)
    {
        if (!AreSlips(NameDistance.Fold(a.Word), NameDistance.Fold(b.Word)) || (IsKnown(a.Word) && IsKnown(b.Word)))
            return;
        var (right, wrong) = RightFirst(a, b);
        if (wrong.Body.Mentions.Any(m => SicMark.Follows(context.Article.Prose, m.Span)))
            return;
        TextSpan span = wrong.Body.Mentions[0].Span;
        context.Report(new Detection(span)
        {
            Arguments = ImmutableDictionary<string, string>.Empty.Add("name", wrong.Body.Name).Add("other", right.Body.Name).Add("where", ""),
            Related = [(right.Body.Mentions[0].Span, "spelled this way here")],
        });
    }

    private static ((Organization Body, string Word) Right, (Organization Body, string Word) Wrong) RightFirst((Organization Body, string Word) a, (Organization Body, string Word) b)
    {
        if (IsKnown(a.Word) != IsKnown(b.Word))
            return IsKnown(a.Word) ? (a, b) : (b, a);
        return b.Body.Mentions.Length > a.Body.Mentions.Length ? (b, a) : (a, b);
    }

    private static bool IsKnown(string word) => KnownWords.IsName(word) || KnownWords.IsListed(word);

    private static bool AreSlips(string a, string b) =>
        NameDistance.Between(a, b, 1) == 1 && a[0] == b[0] && !NameSlip.IsInflection(a, b) && !NameSlip.IsInflection(b, a) && !AreVariants(a, b);

    /// <summary>Organisation and Organization, Harbour and Harbor, Centre and Center, Defence and Defense, Travellers and Travelers.</summary>
    private static bool AreVariants(string a, string b) => British(a) == British(b);

    private static string British(string word) => word
        .Replace("isation", "ization", StringComparison.Ordinal).Replace("ise", "ize", StringComparison.Ordinal).Replace("our", "or", StringComparison.Ordinal).Replace("tre", "ter", StringComparison.Ordinal)
        .Replace("ence", "ense", StringComparison.Ordinal).Replace("ll", "l", StringComparison.Ordinal).Replace("ogue", "og", StringComparison.Ordinal).Replace("aed", "ed", StringComparison.Ordinal);
}
