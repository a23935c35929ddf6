using System.Collections.Immutable;
using FactLint.Analysis.Diagnostics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Analysis.Driver;

/// <summary>The suppressions of one article and what they have suppressed so far. Used by one thread at a time.</summary>
public sealed class Suppressions
{
    private readonly ImmutableArray<SuppressionNote> _notes;

    private Suppressions(ImmutableArray<SuppressionNote> notes) => _notes = notes;

    internal static Suppressions Read(SyntaxTree tree, ArticleInput input) => new(
    [
        .. SuppressionReader.Read(tree, input.Document),
        .. input.Sidecar.Select(s => new SuppressionNote
        {
            Selectors = [s.Rule],
            Covers = new TextSpan(0, tree.Article.Source.Length + 1),
            Location = s.Location,
            Reason = s.Reason,
            Text = s.Text,
            InSource = false,
        }),
    ]);

    internal bool IsEmpty => _notes.IsEmpty;

    internal Diagnostic Apply(Diagnostic diagnostic)
    {
        foreach (SuppressionNote note in _notes)
        {
            string? selector = note.IsChecked ? "cq" : note.Selectors.FirstOrDefault(diagnostic.Rule.IsSelectedBy);
            if (selector is null || !note.Covering(diagnostic))
                continue;
            note.Used.Add(selector);
            return diagnostic with { Suppressed = new AppliedSuppression(note.Location, note.Reason, note.InSource) };
        }
        return diagnostic;
    }

    /// <summary>Notes that are wrong in themselves: no reason where one is asked for, or a rule that does not exist.</summary>
    internal IEnumerable<(RuleDescriptor Rule, string About, Location Location)> Mistakes(ImmutableArray<RuleDescriptor> rules, bool requireReason)
    {
        foreach (SuppressionNote note in _notes.Where(n => !n.IsChecked))
        {
            if (note.Misspelt is { } word)
            {
                yield return (EngineRules.UnknownNote, word, note.Location);
                continue;
            }
            foreach (string selector in note.Selectors.Where(s => !rules.Any(r => r.IsSelectedBy(s))))
                yield return (EngineRules.UnknownSuppression, selector, note.Location);
            if (note.Selectors.IsEmpty)
                yield return (EngineRules.UnknownSuppression, "", note.Location);
            if (requireReason && note.Reason is null)
                yield return (EngineRules.SuppressionWithoutReason, string.Join(", ", note.Selectors), note.Location);
        }
    }

    /// <summary>Selectors of rules that ran and had nothing to suppress.</summary>
    /// <param name="rules">All rules.</param>
    /// <param name="ran">True for a rule that ran and will not run again for this article.</param>
    internal IEnumerable<(string Selector, Location Location)> Unused(ImmutableArray<RuleDescriptor> rules, Func<RuleDescriptor, bool> ran)
    {
        foreach (SuppressionNote note in _notes)
        {
            foreach (string selector in note.Selectors.Where(s => !note.Used.Contains(s)))
            {
                var selected = rules.Where(r => r.IsSelectedBy(selector)).ToList();
                if (selected.Count > 0 && selected.TrueForAll(r => ran(r)))
                    yield return (selector, note.Location);
            }
        }
    }
}
