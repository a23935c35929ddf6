using FactLint.Analysis.Diagnostics;

namespace FactLint.Memory.Files;

/// <summary>Articles of the run that memory has as well: what they say is left out of its answers.</summary>
internal sealed class OwnArticles
{
    private readonly HashSet<long> _numbers = [];
    private readonly Dictionary<long, List<(long Day, long Article)>> _byForm = [];

    /// <summary>None.</summary>
    public OwnArticles()
    {
    }

    public OwnArticles(Statement find, IEnumerable<DocumentKey> documents)
    {
        foreach (DocumentKey document in documents)
            Add(find, document);
    }

    public bool Contains(long article) => _numbers.Contains(article);

    /// <summary>How many of them state this.</summary>
    public int CountOf(long form) => _byForm.TryGetValue(form, out var own) ? own.Count : 0;

    public int CountOf(long form, long day) => _byForm.TryGetValue(form, out var own) ? own.Count(o => o.Day == day) : 0;

    private void Add(Statement find, DocumentKey document)
    {
        (string path, string record) = MemoryWriter.KeyOf(document);
        for (long number = ArticleNumber.Of(path, record); ; number++)
        {
            using Statement.Rows row = find.Read(number);
            if (!row.Read())
                return;
            if (row.Text(0) != path || row.Text(1) != record)
                continue;
            if (!_numbers.Add(number))
                return;
            foreach (long form in FormList.Read(row.Bytes(4)))
                (_byForm.TryGetValue(form, out var own) ? own : _byForm[form] = []).Add((row.Number(3), number));
            return;
        }
    }
}
