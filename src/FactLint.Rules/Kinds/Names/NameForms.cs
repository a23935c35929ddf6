namespace FactLint.Rules.Kinds.Names;

/// <summary>Two spellings of one name, word by word.</summary>
internal static class NameForms
{
    /// <summary>The one word of the first that the second has in another form; null when more differ, or none.</summary>
    public static string? DifferingWord(string a, string b)
    {
        string[] first = a.Split(' '), second = b.Split(' ');
        if (first.Length != second.Length)
            return null;
        string? differing = null;
        for (int i = 0; i < first.Length; i++)
        {
            if (NameDistance.Fold(first[i]) == NameDistance.Fold(second[i]))
                continue;
            if (differing is not null)
                return null;
            differing = first[i];
        }
        return differing;
    }
}
