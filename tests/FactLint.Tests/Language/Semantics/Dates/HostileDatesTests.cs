using System.Collections.Immutable;
using System.Diagnostics;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics;
using FactLint.Language.Syntax;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace FactLint.Tests.Language.Semantics.Dates;

/// <summary>Texts that are no prose: dates must be disjoint, in order, inside the prose, and read in linear time.</summary>
public sealed class HostileDatesTests
{
    private static readonly string[] _pieces =
    [
        "Aug.", "May", "Monday", "18", "2025", ",", "-", "to", "from", "between", "and", "the", "of", "last", "next", "week", "years", "ago", "3", "p.m.", "at", "12:30",
        "first", "second", "twenty", "hundred", "every", "in", "1990s", "q1", "half", "a", "end", "rest", "31", "9999", "today", "Easter", "2025-02-30", "7/4", "century", "noon", "before", "until",
    ];

    [Theory]
    [InlineData("Monday to ")]
    [InlineData("from the end of the ")]
    [InlineData("three weeks and ")]
    [InlineData("twenty hundred thousand ")]
    [InlineData("18-")]
    [InlineData("last last next ")]
    [InlineData("every other every ")]
    [InlineData("2015-")]
    [InlineData("New Year's ")]
    [InlineData("half past ")]
    [InlineData("20s and ")]
    public void A_long_run_takes_time_in_proportion(string piece)
    {
        Read(string.Concat(Enumerable.Repeat(piece, 100)));
        var watch = Stopwatch.StartNew();
        Read(string.Concat(Enumerable.Repeat(piece, 20_000)));
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Any_words_have_disjoint_dates_in_order() => Prop.ForAll<NonEmptyArray<byte>, bool>(HoldsFor).QuickCheckThrowOnFailure();

    private static bool HoldsFor(NonEmptyArray<byte> picks, bool dated)
    {
        string text = string.Join(' ', picks.Get.Select(p => _pieces[p % _pieces.Length]));
        int end = 0;
        foreach (DateReference date in Read(text, dated ? new DateOnly(2024, 2, 29) : null))
        {
            if (date.Span.Start < end || !date.Span.Contains(date.Core) || date.To < date.From)
                return false;
            end = date.Span.End;
        }
        return end <= text.Length;
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void The_ends_of_the_calendar_do_no_harm(string published)
    {
        DateOnly day = DateOnly.ParseExact(published, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        string text = "He came yesterday, last week, last century, 9999 years ago, on Monday, on Easter, on Dec. 31, last summer, in 3000 years, the next 900 decades, tomorrow, next year’s first quarter, the weekend, Labor Day weekend, week 53, week 1.";
        Read(text, day).Should().NotBeEmpty();
    }

    private static ImmutableArray<DateReference> Read(string text, DateOnly? published = null) =>
        new SemanticModel(SyntaxTree.Parse(ArticleText.Of(text, published), new WordTable())).Dates;
}
