
namespace FactLint.Rules.Patterns;

/// <summary>The auxiliaries of English, by the numbers of their words.</summary>
internal sealed class VerbWords
{
    public VerbWords(PatternWords words)
    {
        Past = Numbers(words, "was were had did");
        Present = Numbers(words, "is are am has have does do 're 've 'm");
        Future = Numbers(words, "will shall 'll");
        Be = Numbers(words, "is are am was were be been being 're 'm 's get gets got getting gotten");
        Going = Numbers(words, "going");
        To = Numbers(words, "to");
        Not = Numbers(words, "not never");
        Contracted = Numbers(words, "'s");
    }

    public HashSet<int> Past { get; }

    public HashSet<int> Present { get; }

    public HashSet<int> Future { get; }

    /// <summary>Forms of be and get: a participle after one of them is passive.</summary>
    public HashSet<int> Be { get; }

    public HashSet<int> Going { get; }

    public HashSet<int> To { get; }

    public HashSet<int> Not { get; }

    /// <summary>Is, has or a possessive.</summary>
    public HashSet<int> Contracted { get; }

    private static HashSet<int> Numbers(PatternWords words, string list) =>
        list.Split(' ').SelectMany(word => words.NumbersOf(word)).ToHashSet();
}
