using System.Collections.Immutable;
using FactLint.Cli.Reporters;
using FactLint.Rules.Files;

namespace FactLint.Cli.Running;

/// <summary>What is wrong besides the articles.</summary>
/// <param name="LoadErrors">In rule, list, roster and configuration files; asked for at the end, because records may lead to further configuration.</param>
/// <param name="Skipped">Paths and patterns that gave nothing to check.</param>
internal sealed record RunProblems(Func<ImmutableArray<LoadError>> LoadErrors, ImmutableArray<SkippedInput> Skipped);
