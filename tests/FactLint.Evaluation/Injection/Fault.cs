using FactLint.Language.Semantics;

namespace FactLint.Evaluation.Injection;

/// <summary>A way to make a true article wrong in one place, and the rule that should notice. Deterministic.</summary>
internal abstract class Fault
{
    /// <summary>A few words for the report.</summary>
    public abstract string Name { get; }

    /// <summary>Id of the rule.</summary>
    public abstract string Rule { get; }

    /// <summary>Every article that can be made of this one; the model's prose is the text itself.</summary>
    public abstract IEnumerable<InjectedFault> In(SemanticModel model);
}
