using System.Diagnostics;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Rules.Patterns;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace FactLint.Tests.Rules.Patterns;

public sealed class PatternLaws
{
    private static readonly Gen<string> _word = Gen.Elements("a", "b", "c", "@praise", "!a", "!(a|b)", "...{0,2}", "^", "$", "<say>", "NOUN", "!VERB");

    private static readonly Gen<string> _text = Gen.Elements("a", "b", "c", "fine", "very", "good", "said", "says", "“", ",")
        .ListOf().Select(words => string.Join(' ', words.Take(9)));

    [Fact]
    public void A_pattern_finds_what_trying_everything_finds() => Prop.ForAll(PatternOf(3).ToArbitrary(), _text.ToArbitrary(), (pattern, text) =>
    {
        var words = new WordTable();
        var compiled = Pattern.Parse(pattern, words, PatternText.Lists, out _);
        if (compiled is null)
            return;
        PatternNode node = new PatternParser(pattern, new PatternElements(words, PatternText.Lists)).Parse();
        SemanticModel model = PatternText.Model(text, words);
        foreach (FactLint.Language.Syntax.Sentence sentence in model.Tree.Sentences)
        {
            var view = new SentenceView();
            view.Enter(model, sentence);
            compiled.FindAll(model, sentence).Select(match => (match.FirstToken, match.EndToken))
                .Should().Equal(NaiveMatcher.FindAll(node, view), "of {0} in {1}", pattern, text);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Captures_lie_in_their_match() => Prop.ForAll(PatternOf(2).ToArbitrary(), PatternOf(2).ToArbitrary(), _text.ToArbitrary(), (left, right, text) =>
    {
        var words = new WordTable();
        var compiled = Pattern.Parse($"x=({left}) y=({right})", words, PatternText.Lists, out _);
        if (compiled is null)
            return;
        foreach (PatternMatch match in PatternText.Find(compiled, PatternText.Model(text, words)))
        {
            foreach ((int first, int end) in match.Captures.Values)
                (first >= match.FirstToken && first < end && end <= match.EndToken).Should().BeTrue();
            ((match.Part("x") ?? (0, match.FirstToken)).End <= (match.Part("y") ?? (match.EndToken, 0)).First).Should().BeTrue();
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Any_text_is_a_pattern_or_a_mistake_within_it() => Prop.ForAll<string>(text =>
    {
        PatternMistake? mistake = PatternText.MistakeIn(text ?? "");
        (mistake is null || (mistake.Offset >= 0 && mistake.Offset <= (text ?? "").Length)).Should().BeTrue();
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Any_scraps_of_the_language_are_a_pattern_or_a_mistake_within_it() => Prop.ForAll(
        Gen.Elements("a", "NOUN", "(", ")", "|", "?", "*", "+", "{1,2}", "{", "}", "!", "<", ">", "@praise", "@", "'", "=", "x=", "^", "$", "...", " ", ",", "PAST", "PERSON")
            .ListOf().Select(parts => string.Concat(parts)).ToArbitrary(),
        text =>
        {
            PatternMistake? mistake = PatternText.MistakeIn(text);
            (mistake is null || (mistake.Offset >= 0 && mistake.Offset <= text.Length)).Should().BeTrue("of {0}", text);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Theory]
    [InlineData("(a* a*)* b")]
    [InlineData("((a|a)+)+ b")]
    [InlineData("(a? a?){40} b")]
    [InlineData("((a*)* (a*)*)* b")]
    [InlineData("...{0,200} ...{0,200} b")]
    [InlineData("a (!b* b)?")]
    [InlineData("x=a* y=a* z=a* b?c")]
    public void No_pattern_is_slow(string pattern)
    {
        var words = new WordTable();
        Pattern compiled = PatternText.Parse(pattern, words);
        SemanticModel model = PatternText.Model(string.Join(' ', Enumerable.Repeat("a", 20_000)), words);
        long start = Stopwatch.GetTimestamp();
        _ = PatternText.Find(compiled, model).Count();
        Stopwatch.GetElapsedTime(start).Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    private static Gen<string> PatternOf(int depth) => depth == 0 ? _word : Gen.OneOf(
        _word,
        PatternOf(depth - 1).Select(x => $"({x})?"),
        PatternOf(depth - 1).Select(x => $"({x})*"),
        PatternOf(depth - 1).Select(x => $"({x})+"),
        PatternOf(depth - 1).Select(x => $"({x}){{1,2}}"),
        PatternOf(depth - 1).SelectMany(x => PatternOf(depth - 1), (x, y) => $"{x} {y}"),
        PatternOf(depth - 1).SelectMany(x => PatternOf(depth - 1), (x, y) => $"({x}|{y})"));
}
