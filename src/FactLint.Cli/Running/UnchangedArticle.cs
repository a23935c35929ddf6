namespace FactLint.Cli.Running;

/// <summary>An article that was stored with the same words when it was looked up.</summary>
/// <param name="Loaded">As read, to be stored again when an earlier article of the run, with the same key, has taken its place.</param>
/// <param name="Hash">What it was stored with.</param>
internal sealed record UnchangedArticle(LoadedArticle Loaded, string Hash);
