using System.Collections.Immutable;
using FactLint.Rules.Files;

namespace FactLint.Rules.Rosters;

/// <summary>Collects the entries of one file, and turns away a name that stands twice without an <c>id</c> to tell the two people apart.</summary>
internal sealed class RosterEntries(RosterFile file, List<LoadError> errors)
{
    private readonly ImmutableArray<RosterEntry>.Builder _entries = ImmutableArray.CreateBuilder<RosterEntry>();
    private readonly Dictionary<(string Name, string? Id), int> _lines = [];

    public RosterFile File => file with { Entries = _entries.ToImmutable() };

    public void Add(RosterEntry entry)
    {
        if (!_lines.TryAdd((entry.Name, entry.Id), entry.Line))
        {
            errors.Add(new LoadError(file.Path, entry.Line, entry.Column, $"“{entry.Name}” stands here for the second time, first in line {_lines[(entry.Name, entry.Id)]}: put both into one entry, or give each an “id:” if they are two people"));
            return;
        }
        if (entry.Reject.FirstOrDefault(r => r == entry.Name || entry.Variants.Contains(r)) is { } both)
            errors.Add(new LoadError(file.Path, entry.Line, entry.Column, $"“{both}” is both right and rejected: keep one of the two"));
        _entries.Add(entry);
    }
}
