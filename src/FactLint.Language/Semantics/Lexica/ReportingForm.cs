namespace FactLint.Language.Semantics.Lexica;

/// <summary>A form of a reporting verb.</summary>
internal readonly record struct ReportingForm(ReportingVerb Verb, VerbInflection Inflection);
