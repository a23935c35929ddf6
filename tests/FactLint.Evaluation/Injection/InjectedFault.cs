using FactLint.Language.Text;

namespace FactLint.Evaluation.Injection;

/// <summary>An article with one thing made wrong.</summary>
/// <param name="Text">The whole text after the change.</param>
/// <param name="Place">Where in it the finding should be: the words that no longer agree.</param>
internal sealed record InjectedFault(string Text, TextSpan Place)
{
    /// <summary>The day of publication is left out as well.</summary>
    public bool IsUndated { get; init; }

    /// <summary>Writes <paramref name="words"/> over a place of the text; the finding is looked for in <paramref name="around"/>, which holds the place.</summary>
    public static InjectedFault Replace(string text, TextSpan place, string words, TextSpan around) => new(
        string.Concat(text.AsSpan(0, place.Start), words, text.AsSpan(place.End)),
        new TextSpan(around.Start, around.Length - place.Length + words.Length));
}
