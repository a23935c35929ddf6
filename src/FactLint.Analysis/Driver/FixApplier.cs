using System.Text;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Text;

namespace FactLint.Analysis.Driver;

/// <summary>Applies fixes that need no person's look.</summary>
public static class FixApplier
{
    /// <summary>
    /// The text with the safe fixes of the diagnostics that are not suppressed, and how many were applied. Of fixes that touch the same
    /// characters the first is applied; a later run, over the new text, finds what is left.
    /// </summary>
    public static (string Text, int Applied) ApplySafe(SourceText source, IEnumerable<Diagnostic> diagnostics)
    {
        var edits = new List<TextEdit>();
        int applied = 0;
        foreach (Fix fix in Safe(diagnostics).Order(DiagnosticOrder.Instance).Select(d => d.Fixes.First(IsSafe)))
        {
            if (fix.Edits.Any(e => edits.Exists(done => Touch(done.Span, e.Span))))
                continue;
            edits.AddRange(fix.Edits);
            applied++;
        }
        return (Apply(source.Text, edits), applied);
    }

    /// <summary>The diagnostics that have a safe fix and are not suppressed.</summary>
    public static IEnumerable<Diagnostic> Safe(IEnumerable<Diagnostic> diagnostics) => diagnostics.Where(d => d.Suppressed is null && d.Fixes.Any(IsSafe));

    private static bool IsSafe(Fix fix) => fix.Safety == FixSafety.Safe;

    private static bool Touch(TextSpan a, TextSpan b) => a.Overlaps(b) || a.Start == b.Start;

    private static string Apply(string text, List<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length);
        int from = 0;
        foreach (TextEdit edit in edits.OrderBy(e => e.Span))
        {
            result.Append(text, from, edit.Span.Start - from).Append(edit.NewText);
            from = edit.Span.End;
        }
        return result.Append(text, from, text.Length - from).ToString();
    }
}
