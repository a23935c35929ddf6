using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace FactLint.Tests.Integrations;

/// <summary>
/// Runs the steps of action.yml as a runner would: inputs and step outputs filled into <c>env</c>, conditions on step outputs, <c>shell: bash</c>,
/// and files for outputs, environment and summary. A step that <c>uses</c> another action is not run.
/// </summary>
internal sealed partial class CompositeAction
{
    private readonly YamlMappingNode _action;
    private readonly Dictionary<string, string> _values = [];
    private readonly Dictionary<string, string> _environment = [];
    private readonly string _temp;

    public CompositeAction(string temp, string command)
    {
        using StreamReader reader = File.OpenText(Path.Combine(Repository.Root, "action.yml"));
        var yaml = new YamlStream();
        yaml.Load(reader);
        _action = (YamlMappingNode)yaml.Documents[0].RootNode;
        _temp = temp;
        _values["github.action_path"] = Repository.Root;
        foreach ((YamlNode name, YamlNode input) in (YamlMappingNode)_action["inputs"])
            _values[$"inputs.{name}"] = input["default"].ToString();
        _environment["FACTLINT_COMMAND"] = command;
        _environment["RUNNER_TEMP"] = temp;
        foreach (string file in new[] { "GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_STEP_SUMMARY" })
            File.WriteAllText(_environment[file] = Path.Combine(temp, file), "");
    }

    public string Log { get; private set; } = "";

    public string Summary => File.ReadAllText(_environment["GITHUB_STEP_SUMMARY"]);

    /// <summary>An input, an output of a step, or a value of the event; empty when there is none.</summary>
    public string this[string value] => _values.GetValueOrDefault(value, "");

    public CompositeAction With(string name, string value)
    {
        _values[name] = value;
        return this;
    }

    /// <summary>Runs the steps in a folder; the exit code of the first that fails, else 0.</summary>
    public int Run(string folder)
    {
        foreach (YamlMappingNode step in ((YamlSequenceNode)_action["runs"]["steps"]).Cast<YamlMappingNode>())
        {
            if (Text(step, "if") is { } condition && !Holds(condition))
                continue;
            if (Text(step, "run") is not { } script)
            {
                Log += $"-- not run: {Text(step, "uses")}\n";
                continue;
            }
            int code = RunStep(step, script, Path.Combine(folder, Fill(Text(step, "working-directory") ?? ".")));
            if (code != 0)
                return code;
        }
        return 0;
    }

    private int RunStep(YamlMappingNode step, string script, string folder)
    {
        string file = Path.Combine(_temp, "step.sh");
        File.WriteAllText(file, script);
        var environment = new Dictionary<string, string>(_environment);
        if (step.Children.TryGetValue("env", out YamlNode? env))
        {
            foreach ((YamlNode name, YamlNode value) in (YamlMappingNode)env)
                environment[name.ToString()] = Fill(value.ToString());
        }
        File.WriteAllText(_environment["GITHUB_OUTPUT"], "");
        Shell.Result result = Shell.Run(folder, environment, "bash", "--noprofile", "--norc", "-eo", "pipefail", file);
        Log += result.Output + result.Error;
        foreach (string line in File.ReadLines(_environment["GITHUB_OUTPUT"]).Where(l => l.Contains('=', StringComparison.Ordinal)))
            _values[$"steps.{Text(step, "id")}.outputs.{line[..line.IndexOf('=', StringComparison.Ordinal)]}"] = line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..];
        return result.ExitCode;
    }

    /// <summary>Fills in <c>${{ a || b }}</c>: the first value that is not empty.</summary>
    private string Fill(string text) => Expression().Replace(text, m =>
        m.Groups[1].Value.Split("||").Select(name => this[name.Trim()]).FirstOrDefault(v => v.Length > 0) ?? "");

    private bool Holds(string condition) => condition.Split("&&").All(part =>
    {
        Match match = Comparison().Match(part);
        return (this[match.Groups[1].Value] == match.Groups[3].Value) == (match.Groups[2].Value == "==");
    });

    private static string? Text(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out YamlNode? value) ? value.ToString() : null;

    [GeneratedRegex(@"\$\{\{(.*?)\}\}")]
    private static partial Regex Expression();

    [GeneratedRegex(@"([\w.-]+)\s*(==|!=)\s*'([^']*)'")]
    private static partial Regex Comparison();
}
