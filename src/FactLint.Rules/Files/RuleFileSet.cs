using System.Collections.Immutable;

namespace FactLint.Rules.Files;

/// <summary>Rule files that may extend one another. One definition comes of each, but for those that another replaces.</summary>
internal sealed class RuleFileSet(IReadOnlyList<RuleFile> files, List<LoadError> errors)
{
    private readonly Dictionary<RuleFile, YamlNode?> _bodies = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<RuleFile, RuleFile> _parents = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<RuleFile> _underWay = new(ReferenceEqualityComparer.Instance);

    /// <summary>By id.</summary>
    public ImmutableArray<RuleDefinition> Define()
    {
        var defined = new List<Defined>();
        foreach (RuleFile file in files)
        {
            if (BodyOf(file) is { } body && Define(file, body) is { } definition)
                defined.Add(new Defined(file, definition));
        }
        var replaced = defined.SelectMany(d => AncestorsWithSameId(d.File, d.Definition)).ToHashSet(ReferenceEqualityComparer.Instance);
        defined.RemoveAll(d => replaced.Contains(d.File));
        return [.. Unique(Unique(defined, "id", d => d.Descriptor.Id), "name", d => d.Descriptor.Name)
            .Select(d => d.Definition).OrderBy(d => d.Descriptor.Id, StringComparer.Ordinal)];
    }

    private RuleDefinition? Define(RuleFile file, YamlNode body) =>
        file.IsShipped ? RuleFileReader.DefineChecked(file.Path, body) : RuleFileReader.Define(file.Path, body, errors);

    private List<Defined> Unique(List<Defined> defined, string key, Func<RuleDefinition, string> valueOf)
    {
        var first = new Dictionary<string, RuleDefinition>(StringComparer.OrdinalIgnoreCase);
        var unique = new List<Defined>();
        foreach ((RuleFile file, RuleDefinition definition) in defined)
        {
            string value = valueOf(definition);
            if (first.TryAdd(value, definition))
                unique.Add(new Defined(file, definition));
            else
                Report(definition.Body[key]!, $"the {key} “{value}” is taken by {first[value].Path}: choose another, or write “extends: {value}” to change that rule");
        }
        return unique;
    }

    private IEnumerable<RuleFile> AncestorsWithSameId(RuleFile file, RuleDefinition definition)
    {
        for (RuleFile? at = _parents.GetValueOrDefault(file); at is not null; at = _parents.GetValueOrDefault(at))
        {
            if (_bodies[at]?["id"]?.Text == definition.Descriptor.Id)
                yield return at;
        }
    }

    /// <summary>The file's map with what it extends; null, with an error, when that cannot be found.</summary>
    private YamlNode? BodyOf(RuleFile file)
    {
        if (_bodies.TryGetValue(file, out YamlNode? done))
            return done;
        return _bodies[file] = file.Extends is { IsText: true } extends ? Extended(file, extends) : file.Body;
    }

    private YamlNode? Extended(RuleFile file, YamlNode extends)
    {
        if (!_underWay.Add(file))
        {
            Report(extends, "the rule extends itself, by way of the rules that it extends");
            return null;
        }
        RuleFile? parent = Find(file, extends.Text!);
        if (parent is null)
        {
            var names = files.Where(f => f != file).SelectMany(f => new[] { f.Body["id"]?.Text, f.Body["name"]?.Text, f.Path }).OfType<string>();
            Report(extends, $"there is no rule “{extends.Text}” to extend{KeyCheck.DidYouMean(extends.Text!, names)}");
        }
        YamlNode? inherited = parent is null ? null : BodyOf(parent);
        _underWay.Remove(file);
        if (inherited is null)
            return null;
        _parents[file] = parent!;
        int before = errors.Count;
        YamlNode body = RuleExtension.Apply(inherited, file.Body, Report);
        return errors.Count > before ? null : body;
    }

    /// <summary>By path from the file's own folder; then by id, name or file name.</summary>
    private RuleFile? Find(RuleFile from, string named)
    {
        string path = Normalized(FolderOf(from.Path) + "/" + named.Replace('\\', '/'));
        string last = new RuleFile(named, from.Body, null).FileName;
        return files.FirstOrDefault(f => f != from && Normalized(f.Path) == path)
            ?? files.FirstOrDefault(f => f != from && (f.Body["id"]?.Text == named || f.Body["name"]?.Text == named))
            ?? files.FirstOrDefault(f => f != from && (f.FileName == last || f.Body["id"]?.Text == last));
    }

    private static string FolderOf(string path)
    {
        string slashed = path.Replace('\\', '/');
        int slash = slashed.LastIndexOf('/');
        return slash < 0 ? "." : slashed[..slash];
    }

    private static string Normalized(string path)
    {
        var parts = new List<string>();
        foreach (string part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts is [.., not ".."])
                parts.RemoveAt(parts.Count - 1);
            else if (part != ".")
                parts.Add(part);
        }
        return string.Join('/', parts);
    }

    private void Report(YamlNode at, string message) => errors.Add(new LoadError(at.Path, at.Line, at.Column, message));

    private sealed record Defined(RuleFile File, RuleDefinition Definition);
}
