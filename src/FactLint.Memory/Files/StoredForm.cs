namespace FactLint.Memory.Files;

/// <summary>A thing stated, by all articles that state it.</summary>
/// <param name="Number">In the file; changes with the order in which articles were stored.</param>
/// <param name="Rule">Empty for what memory itself collects.</param>
/// <param name="Articles">How many articles state it.</param>
internal sealed record StoredForm(long Number, string Rule, string Subject, string Attribute, string Value, int Articles);
