namespace FactLint.Language.Text;

/// <summary>Replace the characters of <paramref name="Span"/> by <paramref name="NewText"/>. An empty span inserts.</summary>
public readonly record struct TextEdit(TextSpan Span, string NewText);
