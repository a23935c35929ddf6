using System.Collections.Immutable;
using FactLint.Analysis.Analyzers;
using FactLint.Rules.Files;
using FactLint.Rules.Kinds.Dates;

namespace FactLint.Rules.Kinds;

/// <summary>Dates against the calendar, against each other and against the day of publication.</summary>
public sealed class DateKind : RuleKind
{
    public override string Name => "date";

    public override string Summary => "Checks dates against the calendar and the day of publication.";

    public override ImmutableArray<string> MessagePlaces => ["date", "weekday", "actual", "was", "reason", "other", "reckoned", "word"];

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("check", RuleKeyType.Text, "weekday: a weekday that is not that of the date; impossible: a date or time that does not exist; elapsed: years that do not add up; "
            + "publication: the day of publication contradicts it; relative-undated: yesterday and the like, which a reader cannot place.")
        {
            IsRequired = true,
            Values = ["weekday", "impossible", "elapsed", "publication", "relative-undated"],
        },
        new("year", RuleKeyType.Text, "For weekday: take the year from the text, or for dates without one from the day of publication.") { Values = ["written", "published"] },
    ];

    public override Analyzer? Compile(RuleDefinition definition, RuleCompilation compilation)
    {
        DateCheck check = definition.Text("check") switch
        {
            "weekday" => new WeekdayCheck(definition.Text("year") == "published"),
            "impossible" => new ImpossibleCheck(),
            "elapsed" => new ElapsedCheck(),
            "publication" => new PublicationCheck(),
            _ => new UndatedCheck(),
        };
        ImmutableArray<int> words = [.. check.Words.Select(compilation.Words.Intern)];
        return new DateAnalyzer(definition.Descriptor, words.IsEmpty ? Trigger.EveryArticle("a date may be written in digits alone") : Trigger.ArticleWith(words), check);
    }
}
