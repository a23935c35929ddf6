using FactLint.Rules.Files;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Rules.Files;

public sealed class YamlReaderTests
{
    private static (YamlNode? Root, List<LoadError> Errors) Read(string text, string? stopBefore = null)
    {
        var errors = new List<LoadError>();
        return (YamlReader.Read("x.yml", text, errors, stopBefore), errors);
    }

    private static LoadError ErrorOf(string text)
    {
        (YamlNode? root, List<LoadError> errors) = Read(text);
        root.Should().BeNull();
        return errors.Should().ContainSingle().Which;
    }

    [Fact]
    public void Keeps_the_place_of_keys_and_values()
    {
        (YamlNode? root, List<LoadError> errors) = Read("id: FL4001\nmatch:\n  - 'a b'\n  - c\nscope: {body: 1}\n");
        errors.Should().BeEmpty();
        root!["id"]!.Text.Should().Be("FL4001");
        (root["id"]!.Line, root["id"]!.Column).Should().Be((1, 5));
        YamlNode match = root["match"]!;
        (match.Items[0].Line, match.Items[0].Column, match.Items[0].Text, match.Items[0].IsQuoted).Should().Be((3, 5, "a b", true));
        (match.Items[1].Line, match.Items[1].IsQuoted).Should().Be((4, false));
        (root.Entries[2].Key.Line, root.Entries[2].Key.Column).Should().Be((5, 1));
        root["scope"]!["body"]!.Text.Should().Be("1");
    }

    [Fact]
    public void Stops_before_a_top_level_key_only()
    {
        (YamlNode? root, List<LoadError> errors) = Read("id: x\na:\n  tests: 1\ntests:\n  - : [ broken\n", "tests");
        errors.Should().BeEmpty();
        root!.Entries.Select(e => e.Key.Text).Should().Equal("id", "a");
        root["a"]!["tests"]!.Text.Should().Be("1");
    }

    [Fact]
    public void An_empty_file_is_no_document_and_no_error()
    {
        foreach (string text in new[] { "", "\n\n", "# only a comment\n" })
        {
            (YamlNode? root, List<LoadError> errors) = Read(text);
            root.Should().BeNull();
            errors.Should().BeEmpty();
        }
    }

    [Fact]
    public void A_key_given_twice_names_both_lines()
    {
        (YamlNode? root, List<LoadError> errors) = Read("id: a\nname: b\nid: c\n");
        root!["id"]!.Text.Should().Be("a");
        errors.Should().Equal(new LoadError("x.yml", 3, 1, "“id” is given twice: it already stands in line 1"));
    }

    [Theory]
    [InlineData("id: a\n  name: b\n", 2, "indented differently")]
    [InlineData("id: a\n name: b\nkind: c\n", 2, "indented differently")]
    [InlineData("a:\n  b: 1\n c: 2\n", 3, "indented differently")]
    [InlineData("message: what: ever\n", 1, "second colon")]
    [InlineData("match: @weasels\n", 1, "quotation marks")]
    [InlineData("match:\n\t- a\n", 2, "tab")]
    [InlineData("match: \"open\n", 1, "quotation mark")]
    [InlineData("match: [a, b\n", 1, "not closed")]
    [InlineData("match: !x y\n", 1, "“!”")]
    [InlineData("match: *x\n", 1, "“*”")]
    [InlineData("a: 1\n---\nb: 2\n", 2, "several documents")]
    [InlineData("match: \"\\d\"\n", 1, "single quotation marks")]
    [InlineData("id: \"X\nname: y\n", 1, "quotation mark is opened and never closed")]
    [InlineData("? [a]\n: b\n", 1, "plain text")]
    public void A_slip_is_explained_in_plain_words(string text, int line, string part)
    {
        LoadError error = ErrorOf(text);
        error.Message.Should().Contain(part);
        error.Line.Should().BeInRange(line, line + 1);
    }

    [Fact]
    public void Aliases_repeat_a_value()
    {
        (YamlNode? root, List<LoadError> errors) = Read("a: &x [1, 2]\nb: *x\n");
        errors.Should().BeEmpty();
        root!["b"]!.Items.Should().HaveCount(2);
    }

    [Fact]
    public void Hostile_files_are_turned_away_quickly()
    {
        string bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range(1, 12).Select(i =>
            $"a{i}: &a{i} [{string.Join(',', Enumerable.Repeat($"*a{i - 1}", 10))}]\n"));
        string[] hostile =
        [
            bomb,
            new string('[', 1_000_000),
            new string('{', 1_000_000),
            string.Concat(Enumerable.Range(0, 2_000).Select(i => new string(' ', i) + "a:\n")),
            string.Concat(Enumerable.Repeat("- ", 500_000)),
            string.Concat(Enumerable.Repeat("? ", 500_000)),
            "a: " + new string('x', YamlReader.LongestFile),
            string.Concat(Enumerable.Repeat("- a\n", 2_010_000)),
        ];
        foreach (string text in hostile)
        {
            TimeSpan bound = TimeSpan.FromSeconds(10);
            TestTime.Best(() => ErrorOf(text).Message.Should().NotBeEmpty(), bound).Should().BeLessThan(bound, text[..20]);
        }
    }

    [Fact]
    public void Any_text_is_read_or_turned_away()
    {
        const string Alphabet = "ab:- \n\t[]{}\"'|>&*!@#%,?`~\\0\u0085\uFEFF—";
        var random = new Random(7);
        for (int run = 0; run < 3_000; run++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            Action read = () => Read(text);
            read.Should().NotThrow();
        }
    }
}
