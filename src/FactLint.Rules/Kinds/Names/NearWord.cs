using FactLint.Language.Text;

namespace FactLint.Rules.Kinds.Names;

/// <summary>A capitalised word of an article that nobody is called by and that is a slip away from what somebody is called.</summary>
/// <param name="Text">As written.</param>
/// <param name="Letters">Plain letters in lower case.</param>
/// <param name="Targets">Whose name it may be.</param>
internal sealed record NearWord(string Text, string Letters, List<NameTarget> Targets)
{
    /// <summary>Where it stands without another capitalised word beside it, titles aside; in prose.</summary>
    public List<TextSpan> Alone { get; } = [];

    /// <summary>It stands somewhere with a capital that the start of a sentence does not explain.</summary>
    public bool IsInside { get; set; }

    /// <summary>It is part of another name somewhere, and so a name of its own.</summary>
    public bool IsPartOfName { get; set; }
}
