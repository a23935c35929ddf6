using System.Collections.Immutable;
using FactLint.Analysis.Corpus;
using FactLint.Analysis.Diagnostics;
using FactLint.Memory.Articles;
using FactLint.Memory.Files;
using FactLint.Memory.People;
using Microsoft.Data.Sqlite;

namespace FactLint.Memory;

/// <summary>
/// A memory file as rules ask for it. A file that fails in the middle of a run answers nothing from then on, and
/// <see cref="Failure"/> says why: a run must not go on as if nothing had been published.
/// </summary>
public sealed class DeskMemory : IDeskMemory, IDisposable
{
    private const int MostForms = 200;
    private const int MostOffices = 50;

    private readonly MemoryReader _reader;
    private readonly OwnArticles _own;
    private readonly bool _isView;
    private readonly MemoryFailure _failure;

    private DeskMemory(MemoryReader reader, OwnArticles own, MemoryFailure failure, bool isView)
    {
        _reader = reader;
        _own = own;
        _failure = failure;
        _isView = isView;
    }

    /// <summary>What is wrong with the file, or null.</summary>
    public string? Failure => _failure.Message;

    /// <exception cref="MemoryFileException">There is no such file, it is no memory, or it is damaged.</exception>
    public static DeskMemory Open(string path) => new(MemoryReader.Open(path), new OwnArticles(), new MemoryFailure(), isView: false);

    public IDeskMemory Without(IEnumerable<DocumentKey> documents) =>
        new DeskMemory(_reader, Guard(() => _reader.Own(documents), new OwnArticles()), _failure, isView: true);

    public ImmutableArray<Claim> Recall(ClaimQuery query) => Guard(() => Recalled(query), []);

    public ImmutableArray<PublishedName> NamesNear(string fullName) => Guard(() => Near(NameForm.Of(fullName)), []);

    public bool IsNamedIn(string word) => Guard(() => IsNamed(NameForm.Of(word)), false);

    public void Dispose()
    {
        if (!_isView)
            _reader.Dispose();
    }

    private ImmutableArray<Claim> Recalled(in ClaimQuery query)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>();
        foreach (StoredForm form in _reader.Forms.Of(query.RuleId, query.Subject, MostForms))
        {
            if (query is { From: { } from, To: { } to })
                claims.AddRange(_reader.Claims.ByDay(form, from, to, _own));
            else if (Counted(form) is { } claim)
                claims.Add(claim);
        }
        return claims.ToImmutable();
    }

    private ImmutableArray<PublishedName> Near(string form)
    {
        if (form.Length == 0)
            return [];
        var subjects = new SortedSet<string>(StringComparer.Ordinal) { form };
        foreach (long number in _reader.Forms.SubjectsBy(NameKeys.OfSlips(form)))
        {
            string subject = _reader.Forms.SubjectOf(number);
            if (NameSlip.IsPossible(form, subject))
                subjects.Add(subject);
        }
        return [.. subjects.Select(Published).OfType<PublishedName>()];
    }

    /// <summary>Null when only articles of the run have the name.</summary>
    private PublishedName? Published(string subject)
    {
        List<StoredForm> forms = _reader.Forms.Of("", subject, int.MaxValue);
        List<StoredForm> names = [.. forms.Where(f => f.Attribute == ClaimAttributes.Name)];
        if (names.Select(Counted).FirstOrDefault(c => c is not null) is not { } latest)
            return null;
        var titles = forms.Where(f => f.Attribute == ClaimAttributes.Title && Others(f) > 0).Take(MostOffices).Select(f => TitleValue.Read(f.Value)).ToList();
        return new PublishedName(
            latest with { Articles = names.Sum(Others) },
            [.. titles.Select(t => t.Office).Distinct()],
            [.. titles.Select(t => t.Of).Where(o => o.Length > 0).Distinct()]);
    }

    private bool IsNamed(string word) => word.Length > 0
        && _reader.Forms.SubjectsBy(NameKeys.OfWord(word)).Select(_reader.Forms.SubjectOf).Where(s => s.Split(' ').Contains(word)).Any(s => Published(s) is not null);

    private Claim? Counted(StoredForm form) =>
        Others(form) is > 0 and var others && _reader.Claims.Latest(form, _own).FirstOrDefault() is { } claim ? claim with { Articles = others } : null;

    private int Others(StoredForm form) => form.Articles - _own.CountOf(form.Number);

    private T Guard<T>(Func<T> ask, T nothing)
    {
        if (_failure.Message is not null)
            return nothing;
        try
        {
            return ask();
        }
        catch (SqliteException problem)
        {
            _failure.Message = SqliteProblem.Of(_reader.Path, problem).Message;
            return nothing;
        }
        catch (SystemException problem) when (SqliteProblem.IsBadRow(problem))
        {
            _failure.Message = SqliteProblem.Damaged(_reader.Path);
            return nothing;
        }
    }

    /// <summary>Shared by a memory and the views of it.</summary>
    private sealed class MemoryFailure
    {
        public string? Message { get; set; }
    }
}
