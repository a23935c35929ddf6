using System.Collections.Frozen;

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

    public FrozenSet<int> Past { get; }

    public FrozenSet<int> Present { get; }

    public FrozenSet<int> Future { get; }

    /// <summary>Forms of be and get: a participle after one of them is passive.</summary>
    public FrozenSet<int> Be { get; }

    public FrozenSet<int> Going { get; }

    public FrozenSet<int> To { get; }

    public FrozenSet<int> Not { get; }

    /// <summary>Is, has or a possessive.</summary>
    public FrozenSet<int> Contracted { get; }

    private static FrozenSet<int> Numbers(PatternWords words, string list) =>
        list.Split(' ').SelectMany(word => words.NumbersOf(word)).ToFrozenSet();
}
