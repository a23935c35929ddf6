using System.Text;
using FactLint.Rules.Files;
using FactLint.Rules.Rosters;

// Arguments: the folder to write to, the folder of the rules. Prints what is wrong with a shipped file as the compiler would, and fails the build.
string target = args[0];
string folder = args[1];
const string RostersFolder = "rules/rosters/";
var errors = new List<LoadError>();
var roots = new List<YamlNode>();
var entries = new List<RosterEntry>();
foreach (string file in Directory.EnumerateFiles(folder, "*.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
{
    string path = "rules/" + Path.GetRelativePath(folder, file).Replace('\\', '/');
    if (YamlReader.Read(path, File.ReadAllText(file, Encoding.UTF8), errors, "tests") is not { } root)
        continue;
    if (path.StartsWith(RostersFolder, StringComparison.Ordinal))
        entries.AddRange(RosterReader.Read(path, root, errors).Entries);
    else
        roots.Add(root);
}
foreach (LoadError error in errors)
    Console.Error.WriteLine($"{error.Path}({error.Line},{error.Column}): error FLPACK: {error.Message}");
if (errors.Count > 0)
    return 1;
roots.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
using FileStream stream = File.Create(Path.Combine(target, "rules.pack"));
NodePack.Write(stream, roots);
File.WriteAllBytes(Path.Combine(target, "rosters.pack"), RosterPackWriter.Write(entries));
return 0;
