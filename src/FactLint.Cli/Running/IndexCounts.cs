using System.Globalization;
using FactLint.Cli.Reporters;
using FactLint.Memory.Files;

namespace FactLint.Cli.Running;

/// <summary>Counts what became of the articles.</summary>
internal sealed class IndexCounts
{
    private int _added, _changed, _unchanged;

    /// <summary>Articles that could not be read, or only in part.</summary>
    public int Unread { get; private set; }

    /// <summary>Times that a rule failed.</summary>
    public int Crashed { get; private set; }

    public void Add(IndexAnswer answer)
    {
        Unread += answer.Error is null ? 0 : 1;
        Crashed += answer.Crashed.Length;
    }

    public void Add(PutResult result)
    {
        _added += result == PutResult.Added ? 1 : 0;
        _changed += result == PutResult.Changed ? 1 : 0;
        _unchanged += result == PutResult.Unchanged ? 1 : 0;
    }

    public string Summary(int removed)
    {
        string summary = string.Create(CultureInfo.InvariantCulture, $"{Plural.Of(_added, "new article")}, {_changed:#,0} changed, {_unchanged:#,0} unchanged");
        return removed == 0 ? summary : string.Create(CultureInfo.InvariantCulture, $"{summary}, {removed:#,0} removed");
    }
}
