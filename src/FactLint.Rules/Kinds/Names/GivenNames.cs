using FactLint.Language.Semantics;

namespace FactLint.Rules.Kinds.Names;

/// <summary>Whether two given names beside one surname can be one name, misspelled once.</summary>
internal static class GivenNames
{
    /// <summary>
    /// One part differs, by one letter, or by two in a longer name. When both are names that many people have, they must also sound alike: Ann and
    /// Anne may be one person, Robert and Roberto are two. When one is and the other is not, the other is likely to be a slip.
    /// </summary>
    /// <param name="sharesOffice">Both hold one office: not a man and a woman of one family.</param>
    public static bool MayBeOne(string a, string b, bool sharesOffice = false)
    {
        string[] first = Parts(a), second = Parts(b);
        if (first.Length != second.Length)
            return false;
        int differing = -1;
        for (int i = 0; i < first.Length; i++)
        {
            if (NameDistance.Fold(first[i]) == NameDistance.Fold(second[i]))
                continue;
            if (differing >= 0)
                return false;
            differing = i;
        }
        return differing >= 0 && IsNear(first[differing], second[differing], sharesOffice);
    }

    private static bool IsNear(string a, string b, bool sharesOffice)
    {
        string x = NameDistance.Fold(a), y = NameDistance.Fold(b);
        int shortest = Math.Min(x.Length, y.Length);
        if (shortest < 3 || x.Contains('.') || y.Contains('.') || !NameSlip.BeginAlike(x, y) || (!sharesOffice && AreSexes(x, y)))
            return false;
        bool sounds = NameDistance.Sound(a) == NameDistance.Sound(b);
        int distance = NameDistance.Between(x, y, 2), known = (KnownWords.IsGivenName(a) ? 1 : 0) + (KnownWords.IsGivenName(b) ? 1 : 0);
        return distance <= 2 && known switch
        {
            2 => sounds,
            1 => distance == 1 || (shortest >= 6 && x[0] == y[0]),
            _ => x[0] == y[0] && (sounds || (distance == 1 ? shortest >= 4 : shortest >= 6)),
        };
    }

    /// <summary>Paul and Paula, Roberto and Roberta.</summary>
    private static bool AreSexes(string a, string b)
    {
        (string shorter, string longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return longer[^1] is 'a' or 'o' or 'e' && shorter.Length > 2
            && (longer[..^1] == shorter && longer[^1] != 'e' || (longer.Length == shorter.Length && longer[..^1] == shorter[..^1] && shorter[^1] is 'a' or 'o' or 'e'));
    }

    private static string[] Parts(string name) => name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
}
