using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;

namespace FactLint.Analysis.Corpus;

/// <summary>
/// What the desk has published before, as rules that compare articles may ask for it. Answers do not depend on the order in which
/// articles were stored. Asked from one thread.
/// </summary>
public interface IDeskMemory
{
    /// <summary>The same memory without these articles, so that an article is not held against an earlier version of itself.</summary>
    IDeskMemory Without(IEnumerable<DocumentKey> documents);

    /// <summary>One claim for each thing that was stated, with a limit of days one for each day; of very many, those that most articles state.</summary>
    ImmutableArray<Claim> Recall(ClaimQuery query);

    /// <summary>The name itself, when it was published, and names that differ from it in one word by a letter or two or by sound.</summary>
    ImmutableArray<PublishedName> NamesNear(string fullName);

    /// <summary>Somebody or something of a name with this word was published.</summary>
    bool IsNamedIn(string word);
}
