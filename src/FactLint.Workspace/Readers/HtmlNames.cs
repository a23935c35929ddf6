
namespace FactLint.Workspace.Readers;

/// <summary>What the elements of HTML are to a reader of the page.</summary>
internal static class HtmlNames
{
    /// <summary>Elements that start and end a block of text.</summary>
    public static HashSet<string> Blocks { get; } = Set(
        "html body div p section article main header footer aside nav ul ol li dl dt dd blockquote figure figcaption table caption thead tbody tfoot tr td th "
        + "h1 h2 h3 h4 h5 h6 hgroup pre hr address form fieldset details summary center head title");

    /// <summary>Elements without end tag.</summary>
    public static HashSet<string> Void { get; } = Set("area base br col embed hr img input link meta param source track wbr");

    /// <summary>Elements that are no part of the story.</summary>
    public static HashSet<string> LeftOut { get; } = Set(
        "nav footer aside form template noscript svg math select button iframe object video audio canvas dialog script style textarea map xmp noembed noframes pre");

    private static HashSet<string> Set(string names) => names.Split(' ').ToHashSet(StringComparer.Ordinal);
}
