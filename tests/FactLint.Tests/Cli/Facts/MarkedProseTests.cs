using System.Text;
using System.Xml.Linq;
using FactLint.Cli.Facts;
using FactLint.Language.Text;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace FactLint.Tests.Cli.Facts;

public sealed class MarkedProseTests
{
    [Fact]
    public void Marks_that_cross_are_closed_and_opened_again() =>
        Write("one two three", (0, 7, "a"), (4, 13, "b")).Should().Be("<span class=\"a\">one <span class=\"b\">two</span></span><span class=\"b\"> three</span>");

    [Fact]
    public void The_outer_mark_is_opened_first_and_an_empty_one_not_at_all() =>
        Write("one two", (0, 3, "in"), (0, 7, "out"), (2, 2, "none")).Should().Be("<span class=\"out\"><span class=\"in\">one</span> two</span>");

    [Fact]
    public void A_mark_ends_with_its_block()
    {
        var page = new StringBuilder();
        var prose = new MarkedProse("one\ntwo\nten", "a1", [new PageMark(new TextSpan(1, 8), "a", "")], page);
        foreach (int start in new[] { 0, 4, 8 })
        {
            prose.Write(new TextSpan(start, 3));
            page.Append('|');
        }
        page.ToString().Should().Be("o<span class=\"a\">ne</span>|two|ten|");
    }

    [Fact]
    public void A_finding_links_to_its_entry_where_it_ends()
    {
        var page = new StringBuilder();
        new MarkedProse("one two", "a1", [new PageMark(new TextSpan(0, 3), "error", "wrong") { Id = "a1at1", Finding = 1 }], page).Write(new TextSpan(0, 7));
        page.ToString().Should().Be("<mark class=\"error\" id=\"a1at1\" title=\"wrong\">one<a class=\"number\" href=\"#a1n1\" aria-label=\"finding 1\">1</a></mark> two");
    }

    /// <summary>However marks overlap, elements nest, each class covers exactly its characters, and the text is all there, once.</summary>
    [Fact]
    public void Any_marks_nest_and_keep_the_text() => Prop.ForAll(Gen.Choose(0, 11).Two().ListOf().ToArbitrary(), list =>
    {
        const string Prose = "a<b>&c\"d'ef";
        (int, int, string)[] marks = [.. list.Select((p, i) => (Math.Min(p.Item1, p.Item2), Math.Max(p.Item1, p.Item2), $"m{i}")).Take(20)];
        XElement root = XElement.Parse($"<p>{Write(Prose, marks)}</p>", LoadOptions.PreserveWhitespace);
        root.Value.Should().Be(Prose);
        foreach ((int start, int end, string name) in marks)
            string.Concat(root.Descendants("span").Where(e => (string?)e.Attribute("class") == name).Select(e => e.Value)).Should().Be(Prose[start..end]);
        return true;
    }).QuickCheckThrowOnFailure();

    private static string Write(string prose, params (int Start, int End, string Class)[] marks)
    {
        var page = new StringBuilder();
        new MarkedProse(prose, "a1", marks.Select(m => new PageMark(TextSpan.FromBounds(m.Start, m.End), m.Class, "")), page).Write(new TextSpan(0, prose.Length));
        return page.ToString();
    }
}
