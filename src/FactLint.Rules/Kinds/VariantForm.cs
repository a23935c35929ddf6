namespace FactLint.Rules.Kinds;

/// <summary>One inflection of one form of a set.</summary>
/// <param name="Set">The set's first form, which names it.</param>
/// <param name="Form">The form, by its first inflection.</param>
/// <param name="Text">As it is written.</param>
/// <param name="Inflection">Its place among the form's inflections: the same place in another form is the same inflection.</param>
/// <param name="Inflections">How many the form has.</param>
internal sealed record VariantForm(string Set, string Form, string Text, int Inflection, int Inflections);
