using FactLint.Language.Lexicon;
using FactLint.Rules.Kinds.Names;

namespace FactLint.Rules.Rosters.Lookup;

/// <summary>
/// Compares spellings of names: the restricted Damerau–Levenshtein distance of the whole and of each word, how the words sound, and
/// whether the first letters can be confused. Names that many people have must sound alike.
/// </summary>
internal static class NameLikenesses
{
    private const int ShortestName = 4;

    /// <param name="text">As the article has it.</param>
    /// <param name="form">As the roster has it.</param>
    /// <param name="bothCommon">Both given names are ones that many people have.</param>
    public static NameLikeness Of(NameWords text, NameWords form, bool bothCommon)
    {
        if (text.Letters == form.Letters)
            return SameMarks(text.Text, form.Text) ? NameLikeness.Same : NameLikeness.SameLetters;
        if (Math.Min(text.Letters.Length, form.Letters.Length) < ShortestName || !AreNear(text.Letters, form.Letters, text.Skeleton() == form.Skeleton()))
            return NameLikeness.Other;
        if (text.Count != form.Count)
            return text.Skeleton() == form.Skeleton() ? NameLikeness.Near : NameLikeness.Other;
        for (int i = 0; i < text.Count; i++)
        {
            if (!WordsMayBeOne(text[i].ToString(), form[i].ToString(), bothCommon && i == 0 && text.Count > 1, text.Count == 1))
                return NameLikeness.Other;
        }
        return NameLikeness.Near;
    }

    /// <summary>Straight and curled apostrophes are one; so are the first letters' cases, which a sentence may change.</summary>
    private static bool SameMarks(string text, string form)
    {
        if (text.Length != form.Length)
            return false;
        bool isAllCapitals = !text.Any(char.IsLower);
        for (int i = 0; i < text.Length; i++)
        {
            char a = text[i] == '’' ? '\'' : text[i], b = form[i] == '’' ? '\'' : form[i];
            bool isSame = a == b || (char.IsWhiteSpace(a) && b == ' ') || ((i == 0 || isAllCapitals) && char.ToUpperInvariant(a) == char.ToUpperInvariant(b));
            if (!isSame)
                return false;
        }
        return true;
    }

    private static bool AreNear(string a, string b, bool soundAlike)
    {
        int length = Math.Min(a.Length, b.Length);
        int limit = length < 7 ? 1 : length < 10 || !soundAlike ? 2 : length < 14 ? 3 : 4;
        return NameDistance.Between(a, b, limit) <= limit;
    }

    private static bool WordsMayBeOne(string a, string b, bool bothCommon, bool isAlone)
    {
        if (a == b)
            return true;
        int shortest = Math.Min(a.Length, b.Length);
        if (shortest < 3 || IsNumeral(a) || IsNumeral(b) || (isAlone && IsPlural(a, b)))
            return false;
        bool soundAlike = SoundAlike(a, b);
        if (bothCommon)
            return NameDistance.Sound(a) == NameDistance.Sound(b) || (soundAlike && shortest >= 5 && a[^1] == b[^1]);
        if (!soundAlike && NameLetters.Initial(a[0]) != NameLetters.Initial(b[0]) && !(a[0] == b[1] && a[1] == b[0]))
            return false;
        int limit = shortest < 4 ? 1 : shortest < 6 ? soundAlike ? 2 : 1 : soundAlike ? 3 : 2;
        return NameDistance.Between(a, b, limit) <= limit;
    }

    private static bool SoundAlike(string a, string b)
    {
        Span<char> first = stackalloc char[NameWords.LongestName], second = stackalloc char[NameWords.LongestName];
        return first[..NameLetters.Skeleton(a, first)].SequenceEqual(second[..NameLetters.Skeleton(b, second)]);
    }

    private static bool IsNumeral(string word) => word.All(c => c is 'i' or 'v' or 'x') || word.Any(char.IsDigit);

    private static bool IsPlural(string a, string b) => (a.Length == b.Length + 1 && a.StartsWith(b, StringComparison.Ordinal) && a[^1] == 's') || (b.Length == a.Length + 1 && b.StartsWith(a, StringComparison.Ordinal) && b[^1] == 's');
}
