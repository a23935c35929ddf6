using System.Collections.Immutable;
using System.Globalization;
using FactLint.Analysis.Corpus;
using FactLint.Memory.Articles;
using FactLint.Memory.People;

namespace FactLint.Cli.Reporters;

/// <summary>What memory has on a name, for a person to read.</summary>
internal static class KnownNameText
{
    public static void Write(StreamWriter output, KnownName known)
    {
        output.WriteLine(VisibleText.OneLine($"{known.Name}: {Plural.Of(known.Articles, "article")}"));
        if (known.Spellings.Length > 1)
            Part(output, "spelled", known.Spellings, v => v);
        Part(output, "also as", known.Forms, v => v);
        Part(output, "office", known.Titles, v => TitleValue.Read(v).ToString());
        Part(output, "age", known.Ages, v => v);
        foreach (Claim claim in known.Latest)
            output.WriteLine(VisibleText.OneLine($"  {"in",-8} {PlaceOf(claim)}{(claim.Published is { } day ? $", {day:yyyy-MM-dd}" : "")}"));
        output.WriteLine();
    }

    private static string PlaceOf(Claim claim)
    {
        var document = claim.Location.Document;
        string article = document.Path.Length == 0 ? document.Id ?? "" : document.Id is null ? document.Path : $"{document.Path} ({document.Id})";
        return string.Create(CultureInfo.InvariantCulture, $"{article}:{claim.Location.Start.Line}:{claim.Location.Start.Column}");
    }

    private static void Part(StreamWriter output, string label, ImmutableArray<KnownFact> facts, Func<string, string> read)
    {
        foreach (KnownFact fact in facts)
            output.WriteLine(VisibleText.OneLine($"  {label,-8} {read(fact.Value)}: {Plural.Of(fact.Articles, "article")}{Days(fact)}"));
    }

    private static string Days(KnownFact fact)
    {
        if (fact.First is not { } first || fact.Last is not { } last)
            return "";
        return first == last ? $", {first:yyyy-MM-dd}" : $", {first:yyyy-MM-dd} to {last:yyyy-MM-dd}";
    }
}
