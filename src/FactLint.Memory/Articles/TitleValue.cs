using FactLint.Language.Semantics;

namespace FactLint.Memory.Articles;

/// <summary>An office as memory writes it: <c>former|prime minister|Italy</c>; the status is empty for an office that is held.</summary>
/// <param name="Status">A word such as former, or empty.</param>
/// <param name="Office">In lower case.</param>
/// <param name="Of">The country or body, or empty.</param>
public readonly record struct TitleValue(string Status, string Office, string Of)
{
    internal static string Write(Title title) =>
        $"{(title.Status == TitleStatus.Current ? "" : title.Status.ToString().ToLowerInvariant())}|{title.Office}|{title.Of}";

    public static TitleValue Read(string value)
    {
        string[] parts = value.Split('|', 3);
        return parts.Length == 3 ? new TitleValue(parts[0], parts[1], parts[2]) : new TitleValue("", value, "");
    }

    /// <summary>“former prime minister (Italy)”.</summary>
    public override string ToString() => $"{(Status.Length == 0 ? "" : Status + " ")}{Office}{(Of.Length == 0 ? "" : $" ({Of})")}";
}
