using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Corpus;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Language.Syntax;
using FactLint.Rules.Files;
using FactLint.Workspace.Configuration;

namespace FactLint.Cli.Running;

/// <summary>The rules and settings that a command works with: the shipped rules, the desk's own, and what the configuration says of them.</summary>
internal sealed class Desk
{
    private readonly ConfigFinder _configs;
    private readonly ImmutableArray<LoadError> _sourceErrors;
    private readonly Dictionary<string, HashSet<ConfigFile>> _ownRules;
    private readonly Dictionary<(string Outlet, string Culture), AnalysisDriver> _drivers = [];

    /// <param name="configs">Finds configuration.</param>
    /// <param name="files">Full paths of the articles; the configuration of each one's folder is read.</param>
    /// <param name="asOf">The day for articles without one.</param>
    /// <param name="running">The rules that are to run; null makes all of them ready.</param>
    /// <param name="openMemory">Opens the memory that the configurations name; null for a command that needs none.</param>
    /// <exception cref="UsageException">A rule to run does not exist.</exception>
    public Desk(ConfigFinder configs, IEnumerable<string> files, DateOnly? asOf = null, RunningRules? running = null, Func<ImmutableArray<ConfigFile>, IDeskMemory?>? openMemory = null)
    {
        _configs = configs;
        Configs = [.. files.Select(configs.For).OfType<ConfigFile>().Distinct()];
        var errors = new List<LoadError>();
        RuleSources sources = RuleSourcesReader.Read(Configs, configs.CurrentDirectory, errors);
        // With one configuration every rule is for every file.
        _ownRules = Configs.Where(_ => Configs.Length > 1).SelectMany(c => RuleSourcesReader.Texts(c.RulePaths, configs.CurrentDirectory, []).Select(t => (t.Path, Config: c)))
            .GroupBy(t => t.Path, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(t => t.Config).ToHashSet(), StringComparer.Ordinal);
        Sources = sources;
        Rules = RuleCatalog.Load(sources, running is null ? null : all => running.Among(all, SettingsOf(all), files));
        _sourceErrors = [.. errors];
        Settings = new SettingsResolver(configs, Rules.Descriptors);
        Sidecars = new SidecarReader(configs.CurrentDirectory);
        IDeskMemory? memory = openMemory?.Invoke(Configs);
        foreach (ConfigFile? config in Configs.Append(null))
            _drivers.TryAdd(KeyOf(config), new AnalysisDriver(Rules.Analyzers, Rules.Words, new AnalysisOptions { AsOf = asOf, Outlet = config?.Outlet is { Length: > 0 } outlet ? outlet : null, Recognizer = Recognizers.For(config), Memory = memory }));
        Driver = _drivers[KeyOf(Configs.Length == 1 ? Configs[0] : null)];
    }

    public ImmutableArray<ConfigFile> Configs { get; }

    public RuleSources Sources { get; }

    public RuleSet Rules { get; }

    public SettingsResolver Settings { get; }

    /// <summary>Suppressions that stand in files beside the articles.</summary>
    public SidecarReader Sidecars { get; }

    /// <summary>For what crosses articles, and for articles without a configuration.</summary>
    public AnalysisDriver Driver { get; }

    public string CurrentDirectory => _configs.CurrentDirectory;

    /// <summary>What is wrong with rules and configuration so far.</summary>
    public ImmutableArray<LoadError> Errors => [.. Rules.Errors.Concat(_sourceErrors).Concat(Settings.Errors).Concat(Sidecars.Errors).Distinct()];

    /// <summary>Full paths of the configurations, rules, lists and rosters of the run.</summary>
    public IEnumerable<string> FilesRead => Configs.Select(c => c.Path).Concat(Sources.Rules.Concat(Sources.Lists).Concat(Sources.Rosters).Select(t => t.Path))
        .Select(p => Path.GetFullPath(p, CurrentDirectory));

    /// <summary>The driver that knows the outlet of a file's configuration. Safe from any thread.</summary>
    public AnalysisDriver DriverFor(Settings settings) => _drivers.GetValueOrDefault(KeyOf(settings.Config), Driver);

    private static (string Outlet, string Culture) KeyOf(ConfigFile? config) => (config?.Outlet ?? "", Recognizers.CultureOf(config) ?? "");

    private Func<string, RuleSettings> SettingsOf(ImmutableArray<RuleDescriptor> rules)
    {
        var resolver = new SettingsResolver(_configs, rules);
        return file => resolver.For(file).RuleSettings;
    }

    /// <summary>What holds for a file.</summary>
    public Settings SettingsFor(DocumentKey document) => Settings.For(FullPathOf(document));

    /// <summary>What is to be checked of an article, with the suppressions beside it.</summary>
    public ArticleInput Input(DocumentKey document, Article article, RuleSettings rules) =>
        new(document, article, rules) { Sidecar = Sidecars.For(FullPathOf(document)) };

    /// <summary>The rules of a file: those of another folder's configuration are not for it.</summary>
    public RuleSettings RulesOf(Settings settings, RuleChoice? selection)
    {
        RuleSettings own = settings.RuleSettings;
        if (_ownRules.Count > 0)
        {
            own = new RuleSettings(r => IsForeign(r, settings.Config) ? Severity.Off : settings.RuleSettings.SeverityOf(r))
            {
                ScopeOverride = settings.RuleSettings.ScopeOverride,
                RequireReason = settings.RuleSettings.RequireReason,
            };
        }
        return selection?.Apply(own) ?? own;
    }

    /// <summary>A record may be called anything; no file system knows a name with NUL in it.</summary>
    public string FullPathOf(DocumentKey document) =>
        Path.GetFullPath(document.Path.Length > 0 ? document.Path.Replace('\0', '?') : "article", CurrentDirectory);

    private bool IsForeign(RuleDescriptor rule, ConfigFile? config) =>
        _ownRules.TryGetValue(rule.Origin, out HashSet<ConfigFile>? owners) && (config is null || !owners.Contains(config));
}
