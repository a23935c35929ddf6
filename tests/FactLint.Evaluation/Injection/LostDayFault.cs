using FactLint.Language.Semantics;
using FactLint.Language.Text;

namespace FactLint.Evaluation.Injection;

/// <summary>Takes the day of publication from an article that says "yesterday" or "tomorrow" outside quotations.</summary>
internal sealed class LostDayFault : Fault
{
    public override string Name => "day of publication lost";

    public override string Rule => "FL3006";

    public override IEnumerable<InjectedFault> In(SemanticModel model)
    {
        string prose = model.Tree.Article.Prose;
        bool isTold = model.Tree.Article.Metadata.Published is not null
            && model.Dates.Any(d => prose[d.Span.Start..d.Span.End] is "yesterday" or "tomorrow" && !model.IsQuoted(d.Span) && !char.IsLetter(prose[Math.Min(prose.Length - 1, d.Span.End)]) && prose[Math.Min(prose.Length - 1, d.Span.End)] is not ('\'' or '’'));
        if (isTold)
            yield return new InjectedFault(prose, new TextSpan(0, prose.Length)) { IsUndated = true };
    }
}
