namespace FactLint.Memory.People;

/// <summary>A thing stated, how many articles state it, and the first and last day of those with a day.</summary>
public sealed record KnownFact(string Value, int Articles, DateOnly? First, DateOnly? Last);
