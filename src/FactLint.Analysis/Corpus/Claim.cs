using FactLint.Analysis.Diagnostics;

namespace FactLint.Analysis.Corpus;

/// <summary>
/// One thing an article states: the only thing that crosses articles. Serialisable.
/// </summary>
/// <param name="Subject">Whom or what it is about, in the form that articles are compared by: <c>meloni</c>.</param>
/// <param name="Attribute">What is stated of it: <c>name</c>, <c>title</c>, <c>spelling</c>. The rule that collects it defines it.</param>
/// <param name="Value">What is stated: <c>Giorgia Meloni|prime minister|Italy</c>.</param>
/// <param name="Location">Where.</param>
/// <param name="Published">The article's day, or null.</param>
/// <param name="Neighbours">The words around it, for the fingerprint.</param>
public sealed record Claim(string Subject, string Attribute, string Value, Location Location, DateOnly? Published, string Neighbours);
