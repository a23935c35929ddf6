namespace FactLint.Language.Lexicon;

/// <summary>The word after a token, and the part of speech before the token.</summary>
internal readonly record struct TagRight(TagCue Cue, PartOfSpeech Previous);
