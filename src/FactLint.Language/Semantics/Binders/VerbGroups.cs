using System.Collections.Immutable;
using FactLint.Language.Lexicon;
using FactLint.Language.Syntax;

namespace FactLint.Language.Semantics.Binders;

/// <summary>The verb groups of one article, read sentence by sentence on first use. Safe from any thread.</summary>
internal sealed class VerbGroups(SyntaxTree tree, PartOfSpeechTags tags)
{
    private readonly ImmutableArray<VerbGroup>[] _bySentence = new ImmutableArray<VerbGroup>[tree.Sentences.Length];
    private readonly Lock _gate = new();
    private SentenceScan? _scan;

    public ImmutableArray<VerbGroup> Of(in Sentence sentence)
    {
        lock (_gate)
        {
            ref ImmutableArray<VerbGroup> known = ref _bySentence[sentence.Index];
            if (known.IsDefault)
                known = Read(sentence);
            return known;
        }
    }

    private ImmutableArray<VerbGroup> Read(in Sentence sentence)
    {
        _scan ??= new SentenceScan(tree, tags, []);
        _scan.Open(sentence);
        _scan.Parse();
        return [.. _scan.Groups];
    }
}
