namespace FactLint.Rules.Kinds.Names;

/// <summary>Whether two given names beside one surname can be one name, misspelled once.</summary>
internal static class GivenNames
{
    /// <summary>
    /// One part differs, with the same initial, by one letter, or by two in a name of six letters and more. When both are names that many
    /// people have, they must also sound alike: Ann and Anne may be one person, Robert and Roberto are two.
    /// </summary>
    public static bool MayBeOne(string a, string b, bool bothCommon)
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
        return differing >= 0 && IsNear(first[differing], second[differing], bothCommon && differing == 0);
    }

    private static bool IsNear(string a, string b, bool bothCommon)
    {
        string x = NameDistance.Fold(a), y = NameDistance.Fold(b);
        int shortest = Math.Min(x.Length, y.Length);
        if (shortest < 3 || x.Contains('.') || y.Contains('.'))
            return false;
        bool sounds = NameDistance.Sound(a) == NameDistance.Sound(b);
        if (x[0] != y[0] && !sounds)
            return false;
        int distance = NameDistance.Between(x, y, 2);
        if (bothCommon || shortest < 4)
            return sounds && distance <= 2;
        return distance <= (shortest >= 6 ? 2 : 1);
    }

    private static string[] Parts(string name) => name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
}
