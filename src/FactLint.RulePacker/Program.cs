using System.Text;
using FactLint.Rules.Files;

// Arguments: the file to write, the folder of the rules. Prints what is wrong with a rule file as the compiler would, and fails the build.
string target = args[0];
string folder = args[1];
var errors = new List<LoadError>();
var roots = new List<YamlNode>();
foreach (string file in Directory.EnumerateFiles(folder, "*.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
{
    string path = "rules/" + Path.GetRelativePath(folder, file).Replace('\\', '/');
    if (YamlReader.Read(path, File.ReadAllText(file, Encoding.UTF8), errors, "tests") is { } root)
        roots.Add(root);
}
foreach (LoadError error in errors)
    Console.Error.WriteLine($"{error.Path}({error.Line},{error.Column}): error FLPACK: {error.Message}");
if (errors.Count > 0)
    return 1;
roots.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
using FileStream stream = File.Create(target);
NodePack.Write(stream, roots);
return 0;
