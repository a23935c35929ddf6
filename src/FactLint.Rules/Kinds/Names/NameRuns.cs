using System.Runtime.CompilerServices;
using FactLint.Language.Semantics;
using FactLint.Rules.Rosters.Lookup;

namespace FactLint.Rules.Kinds.Names;

/// <summary>The capitalised words of an article, read once for all checks that look at them.</summary>
internal static class NameRuns
{
    private static readonly ConditionalWeakTable<SemanticModel, List<NameRun>> ByModel = [];

    public static List<NameRun> Of(SemanticModel model) => ByModel.GetValue(model, static m => [.. NameRunReader.Read(m.Tree.Article)]);
}
