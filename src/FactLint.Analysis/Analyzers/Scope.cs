using System.Collections.Immutable;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FactLint.Language.Text;

namespace FactLint.Analysis.Analyzers;

/// <summary>
/// Which parts of an article a rule looks at: zones joined by <c>+</c> (or), <c>-</c> (without) and <c>&amp;</c> (within), read from left to right.
/// A span is in a scope when the place where it starts is; it is in a quotation when it lies wholly inside the marks.
/// </summary>
public sealed class Scope
{
    private readonly ImmutableArray<(char Operator, Zones Zone)> _terms;

    private Scope(string text, ImmutableArray<(char, Zones)> terms)
    {
        Text = text;
        _terms = terms;
        NeedsQuotations = terms.Any(t => t.Item2 == Zones.Quote);
    }

    /// <summary>The words a scope may use. Stands first: the scopes below are parsed with it.</summary>
    public static ImmutableArray<string> Words { get; } =
        ["all", "headline", "dek", "keypoints", "lede", "body", "subheading", "quote", "blockquote", "caption", "table", "byline"];

    /// <summary>The scope of a rule that names none: everything that the newsroom itself wrote, so no quotations and no byline.</summary>
    public static Scope Default { get; } = Parse("all - quote - blockquote - byline");

    public static Scope All { get; } = Parse("all");

    /// <summary>As it was written.</summary>
    public string Text { get; }

    internal bool NeedsQuotations { get; }

    /// <summary>False when no part of any article can be in the scope, as in <c>headline - headline</c>.</summary>
    public bool IsReachable => Enum.GetValues<BlockKind>().Any(kind =>
        Holds(ZonesOf(kind, false)) || Holds(ZonesOf(kind, true)) || Holds(ZonesOf(kind, false) | Zones.Quote) || Holds(ZonesOf(kind, true) | Zones.Quote));

    /// <exception cref="FormatException">A word is not a zone; the message names it.</exception>
    public static Scope Parse(string text) =>
        TryParse(text, out Scope? scope, out string unknown) ? scope! : throw new FormatException($"“{unknown}” is not a part of an article");

    /// <summary>False, with the offending word, when the text is not a scope.</summary>
    public static bool TryParse(string text, out Scope? scope, out string unknown)
    {
        scope = null;
        unknown = "";
        var terms = ImmutableArray.CreateBuilder<(char, Zones)>();
        char next = '+';
        bool expectsZone = true;
        foreach (string word in text.Replace("+", " + ", StringComparison.Ordinal).Replace("-", " - ", StringComparison.Ordinal)
            .Replace("&", " & ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            bool isOperator = word is "+" or "-" or "&";
            if (isOperator == expectsZone || (!isOperator && !TryZone(word, out _)))
            {
                unknown = word;
                return false;
            }
            if (isOperator)
                next = word[0];
            else if (TryZone(word, out Zones zone))
                terms.Add((next, zone));
            expectsZone = isOperator;
        }
        if (expectsZone)
        {
            unknown = text.Trim();
            return false;
        }
        scope = new Scope(text, terms.ToImmutable());
        return true;
    }

    /// <summary>True when the span of prose is in the scope.</summary>
    public bool Contains(SemanticModel model, TextSpan prose)
    {
        int block = model.Tree.Article.BlockIndexAt(prose.Start);
        if (block < 0)
            return false;
        Zones zones = ZonesOf(model.Tree.Article.Blocks[block].Kind, IsLede(model.Tree.Article, block));
        if (NeedsQuotations && model.IsQuoted(prose))
            zones |= Zones.Quote;
        return Holds(zones);
    }

    public override string ToString() => Text;

    private bool Holds(Zones zones)
    {
        bool holds = false;
        foreach ((char op, Zones zone) in _terms)
        {
            bool here = (zones & zone) != 0;
            holds = op switch { '+' => holds || here, '-' => holds && !here, _ => holds && here };
        }
        return holds;
    }

    /// <summary>The first of several paragraphs: a text of one paragraph has no lede, it is all there is.</summary>
    private static bool IsLede(Article article, int block)
    {
        for (int i = 0; i < block; i++)
        {
            if (article.Blocks[i].Kind == BlockKind.Paragraph)
                return false;
        }
        for (int i = block + 1; i < article.Blocks.Length; i++)
        {
            if (article.Blocks[i].Kind == BlockKind.Paragraph)
                return article.Blocks[block].Kind == BlockKind.Paragraph;
        }
        return false;
    }

    private static Zones ZonesOf(BlockKind kind, bool lede) => kind switch
    {
        BlockKind.Headline => Zones.Headline,
        BlockKind.Subheading => Zones.Subheading | Zones.Body,
        BlockKind.Dek => Zones.Dek,
        BlockKind.Byline or BlockKind.Dateline => Zones.Byline,
        BlockKind.KeyPoint => Zones.KeyPoints,
        BlockKind.BlockQuote => Zones.BlockQuote | Zones.Body,
        BlockKind.Caption => Zones.Caption,
        BlockKind.TableCell => Zones.Table,
        BlockKind.Paragraph => lede ? Zones.Body | Zones.Lede : Zones.Body,
        _ => Zones.Body,
    };

    private static bool TryZone(string word, out Zones zone)
    {
        if (word == "all")
        {
            zone = (Zones)int.MaxValue & ~Zones.Quote;
            return true;
        }
        return Enum.TryParse(word, ignoreCase: true, out zone) && zone != Zones.None && Words.Contains(word);
    }
}
