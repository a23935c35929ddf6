using FactLint.Analysis.Diagnostics;
using FactLint.Analysis.Driver;
using FactLint.Language.Text;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Analysis.Driver;

public sealed class FixApplierTests
{
    private static readonly SourceText Source = new("a defense, an advisor, a defense");

    private static Diagnostic Found(int start, int length, string newText, FixSafety safety = FixSafety.Safe) => new()
    {
        Rule = Probe.Rule(),
        Severity = Severity.Info,
        Message = "",
        Fingerprint = "",
        Location = Location.OfSource(new DocumentKey("a.txt"), Source, new TextSpan(start, length)),
        Fixes = [new Fix("change", safety, [new TextEdit(new TextSpan(start, length), newText)])],
    };

    [Fact]
    public void Applies_every_safe_fix_once() =>
        FixApplier.ApplySafe(Source, [Found(25, 7, "defence"), Found(2, 7, "defence")]).Should().Be(("a defence, an advisor, a defence", 2));

    [Fact]
    public void Leaves_suggestions_to_a_person() =>
        FixApplier.ApplySafe(Source, [Found(14, 7, "adviser", FixSafety.Suggested)]).Should().Be((Source.Text, 0));

    [Fact]
    public void Leaves_suppressed_findings_alone()
    {
        Diagnostic found = Found(14, 7, "adviser");
        FixApplier.ApplySafe(Source, [found with { Suppressed = new AppliedSuppression(found.Location, "house style", true) }]).Applied.Should().Be(0);
    }

    [Fact]
    public void Of_fixes_on_the_same_characters_the_first_wins() =>
        FixApplier.ApplySafe(Source, [Found(11, 10, "a counsel"), Found(14, 7, "adviser")]).Should().Be(("a defense, a counsel, a defense", 1));
}
