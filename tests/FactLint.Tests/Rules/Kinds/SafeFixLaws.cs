using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Language.Text;
using FactLint.Rules.Files;
using FactLint.Workspace.Readers;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace FactLint.Tests.Rules.Kinds;

/// <summary>Laws of fixes that are applied unseen, for any house spelling and any text.</summary>
public sealed class SafeFixLaws
{
    private static readonly string[] Words = ["adviser", "advisor", "Kiev", "Kyiv", "per cent", "percent", "U.S.", "US", "Dr", "re-elect", "reelect", "a", "can't"];

    private static readonly string[] Glue = [" ", " ", " ", "\n", "\r\n\r\n", ". ", ", ", "“", "” ", "-", "é", "😀", "*", "&amp;", "<b>", "</b>", "[", "](u)", "# ", "ADVISER", "Adviser"];

    private static readonly string[] Names = ["a.txt", "a.md", "a.html"];

    private static Arbitrary<(string Keys, string Text, string Name)> Cases() =>
        (from froms in Gen.Elements(Words).NonEmptyListOf()
         from tos in Gen.Elements(Words).ListOf(froms.Count)
         from pieces in Gen.Elements([.. Words, .. Glue]).ListOf()
         from name in Gen.Elements(Names)
         select (Keys(froms.Zip(tos)), string.Concat(pieces), name)).ToArbitrary();

    private static string Keys(IEnumerable<(string From, string To)> swaps) =>
        "kind: swap\nswap: {" + string.Join(", ", swaps.DistinctBy(s => s.From).Select(s => $"\"{s.From}\": \"{s.To}\"")) + "}";

    [Fact]
    public void A_safe_fix_leaves_no_safe_fix_behind() => Prop.ForAll(Cases(), given =>
    {
        RuleSet rules = KindProbe.Load(given.Keys);
        if (!rules.Errors.IsEmpty)
            return;
        (string text, int applied) = FixApplier.ApplySafe(new SourceText(given.Text), Found(rules, given.Text, given.Name));
        FixApplier.Safe(Found(rules, text, given.Name)).Select(d => d.Location.Text).Should().BeEmpty("after {0} in “{1}” gave “{2}”", applied, given.Text, text);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Variants_are_never_changed_unseen() => Prop.ForAll(Cases(), given =>
    {
        RuleSet rules = KindProbe.Load("kind: variants\nacross: both\nsets: [[adviser, advisor], [Kiev, Kyiv], [per cent, percent], [U.S., US], [re-elect, reelect]]");
        FixApplier.ApplySafe(new SourceText(given.Text), Found(rules, given.Text, given.Name)).Should().Be((given.Text, 0));
    }).QuickCheckThrowOnFailure();

    private static ImmutableArray<Diagnostic> Found(RuleSet rules, string text, string name) =>
        new AnalysisDriver(rules.Analyzers, rules.Words, AnalysisOptions.Default)
            .Check(new ArticleInput(new DocumentKey(name), ArticleReaders.Read(new SourceText(text), name), RuleSettings.Everything)).Diagnostics;
}
