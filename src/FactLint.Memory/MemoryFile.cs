using FactLint.Analysis.Diagnostics;
using FactLint.Memory.Articles;
using FactLint.Memory.Files;
using FactLint.Memory.People;

namespace FactLint.Memory;

/// <summary>A memory file that is open to be looked into. Safe from any thread; one question at a time.</summary>
public sealed class MemoryFile : IDisposable
{
    private readonly MemoryReader _reader;
    private readonly Lock _lock = new();

    private MemoryFile(MemoryReader reader) => _reader = reader;

    /// <summary>The first bytes of the file are those of a memory or of another database.</summary>
    public static bool IsDatabase(string path)
    {
        Span<byte> start = stackalloc byte[16];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.StartsWith("SQLite format 3\0"u8);
    }

    /// <exception cref="MemoryFileException">There is no such file, it is no memory, or it is damaged.</exception>
    public static MemoryFile Open(string path) => new(MemoryReader.Open(path));

    /// <summary>Beside the writer of this process, which has looked at the file already.</summary>
    internal static MemoryFile OpenBeside(string path) => new(MemoryReader.OpenBeside(path));

    /// <summary>The hash an article was stored with, or null.</summary>
    /// <exception cref="MemoryFileException">The file cannot be read.</exception>
    public string? HashOf(DocumentKey key) => Guard(() => _reader.HashOf(key));

    /// <summary>Every article by path and id, as it was put.</summary>
    /// <exception cref="MemoryFileException">The file cannot be read.</exception>
    public IEnumerable<IndexedArticle> Articles()
    {
        using IEnumerator<IndexedArticle> all = _reader.Articles.All().GetEnumerator();
        while (Guard(all.MoveNext))
            yield return all.Current;
    }

    /// <summary>What is known of everybody with this name, or with these words in the name: the name itself first, then by number of articles.</summary>
    /// <param name="name">A name or a part of one; accents and capitals do not matter.</param>
    /// <param name="most">At most so many.</param>
    /// <exception cref="MemoryFileException">The file cannot be read.</exception>
    public IReadOnlyList<KnownName> Who(string name, int most) => Guard(() => new KnownNames(_reader).Find(NameForm.Of(name), most));

    /// <summary>Names that a slip in one word could have made this one of, those of most articles first.</summary>
    /// <exception cref="MemoryFileException">The file cannot be read.</exception>
    public IReadOnlyList<KnownName> Near(string name, int most) => Guard(() => new KnownNames(_reader).Near(NameForm.Of(name), most));

    /// <summary>Counts of what the file holds.</summary>
    /// <exception cref="MemoryFileException">The file cannot be read.</exception>
    public MemoryCounts Counts() => Guard(() => new MemoryCounts(
        _reader.Count("SELECT count(*) FROM article"),
        _reader.Count("SELECT count(*) FROM claim"),
        _reader.Count($"SELECT count(DISTINCT f.subject) FROM form f JOIN kind k ON k.id = f.kind WHERE k.rule = '' AND k.attribute = '{ClaimAttributes.Name}' AND f.articles > 0"),
        _reader.Count($"SELECT count(DISTINCT f.subject) FROM form f JOIN kind k ON k.id = f.kind WHERE k.rule = '' AND k.attribute = '{ClaimAttributes.Organization}' AND f.articles > 0"),
        ArticleRows.DayOf(_reader.Count("SELECT coalesce(min(day), 0) FROM article WHERE day > 0")),
        ArticleRows.DayOf(_reader.Count("SELECT coalesce(max(day), 0) FROM article WHERE day > 0"))));

    /// <summary>Reads the whole file; null when it is sound, else what to do.</summary>
    public string? Verify()
    {
        try
        {
            return Guard(() => _reader.Text("PRAGMA quick_check(1)")) == "ok" ? null : SqliteProblem.Damaged(_reader.Path);
        }
        catch (MemoryFileException problem)
        {
            return problem.Message;
        }
    }

    public void Dispose() => _reader.Dispose();

    private T Guard<T>(Func<T> ask)
    {
        lock (_lock)
            return SqliteProblem.Guard(_reader.Path, ask);
    }
}
