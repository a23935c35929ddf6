namespace FactLint.Language.Lexicon;

/// <summary>The universal parts of speech (universaldependencies.org/u/pos). <see cref="None"/> is an untagged token.</summary>
public enum PartOfSpeech : byte
{
    None,
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
    X,
}
