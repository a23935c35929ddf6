using FactLint.Rules.Files;

namespace FactLint.Rules.Rosters.Import;

/// <summary>
/// Finds a name that is also another's variant: whoever is meant, the other's spelling is never asked about. A variant of two, such as that
/// of a father and a son, is left alone.
/// </summary>
public static class RosterClashes
{
    public static IEnumerable<LoadError> Of(IEnumerable<RosterFile> files)
    {
        var owners = new Dictionary<string, RosterEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (RosterFile file in files)
        {
            foreach (RosterEntry entry in file.Entries)
            {
                foreach (string form in entry.Variants.Prepend(entry.Name).Distinct(StringComparer.OrdinalIgnoreCase))
                {
                    if (owners.TryAdd(form, entry))
                        continue;
                    RosterEntry owner = owners[form];
                    bool isName = form.Equals(owner.Name, StringComparison.OrdinalIgnoreCase) || form.Equals(entry.Name, StringComparison.OrdinalIgnoreCase);
                    if (isName && owner.Name != entry.Name && owner.IsOrganization == entry.IsOrganization)
                        yield return new LoadError(file.Path, entry.Line, Math.Max(1, entry.Column), $"“{form}” is a spelling of {entry.Name} and of {owner.Name}: keep it with one of them");
                }
            }
        }
    }
}
