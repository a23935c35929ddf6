namespace FactLint.Memory;

/// <summary>What a memory file holds.</summary>
/// <param name="Articles">How many articles.</param>
/// <param name="Claims">How many statements of articles.</param>
/// <param name="People">Different names of people.</param>
/// <param name="Organizations">Different names of bodies.</param>
/// <param name="First">The first day of publication, or null.</param>
/// <param name="Last">The last day of publication, or null.</param>
public sealed record MemoryCounts(long Articles, long Claims, long People, long Organizations, DateOnly? First, DateOnly? Last);
