namespace FactLint.Analysis.Diagnostics;

/// <summary>Another place that the finding is about, with a few words on why it is shown.</summary>
public sealed record RelatedLocation(Location Location, string Label);
