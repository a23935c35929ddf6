using System.Collections.Immutable;
using FactLint.Cli.Reporters;
using FactLint.Rules.Files;

namespace FactLint.Cli.Running;

/// <summary>What was found wrong before the first article was read.</summary>
/// <param name="LoadErrors">In rule, list, roster and configuration files.</param>
/// <param name="Skipped">Paths and patterns that gave nothing to check.</param>
internal sealed record RunProblems(ImmutableArray<LoadError> LoadErrors, ImmutableArray<SkippedInput> Skipped);
