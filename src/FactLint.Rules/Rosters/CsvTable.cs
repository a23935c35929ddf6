using System.Text;
using FactLint.Analysis.Driver;

namespace FactLint.Rules.Rosters;

/// <summary>
/// Reads comma-separated values (RFC 4180): quotation marks around a cell, doubled inside it; line ends of any kind. What is malformed is
/// reported with its line and column, both 1-based, and reading goes on with the next line.
/// </summary>
internal sealed class CsvTable(string text, Action<int, int, string> report)
{
    private readonly List<(string Text, int Column)> _row = [];
    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);
    private int _at = text.StartsWith('\uFEFF') ? 1 : 0;
    private int _line = 1;
    private int _width;

    /// <summary>The line on which the present row begins.</summary>
    public int Line { get; private set; }

    /// <summary>The cell of the present row under a column, trimmed; empty when there is none.</summary>
    public string this[string column] => _columns.TryGetValue(column, out int index) && index < _row.Count ? _row[index].Text : "";

    public void Report(string column, string message) =>
        report(Line, _columns.TryGetValue(column, out int index) && index < _row.Count ? _row[index].Column : 1, message);

    /// <summary>False when the first row is no header with the column that must be there.</summary>
    public bool ReadHeader(IReadOnlyList<string> known, string required)
    {
        if (!ReadCells())
        {
            report(1, 1, $"the file is empty: its first line must name the columns, “{required}” among them");
            return false;
        }
        _width = _row.Count;
        if (_width == 1 && _row[0].Text.AsSpan().ContainsAny(';', '\t'))
        {
            report(Line, 1, "the cells are parted by semicolons or tabs: save the file with commas between them");
            return false;
        }
        for (int i = 0; i < _width; i++)
        {
            string name = _row[i].Text;
            if (!known.Contains(name, StringComparer.OrdinalIgnoreCase))
                report(Line, _row[i].Column, $"there is no column “{name}”{(NearestName.Of(name, known) is { } near ? $": did you mean “{near}”?" : $": the columns are {string.Join(", ", known)}")}");
            else if (!_columns.TryAdd(name, i))
                report(Line, _row[i].Column, $"the column “{name}” stands twice");
        }
        if (_columns.ContainsKey(required))
            return true;
        report(Line, 1, $"there is no column “{required}”: the first line must name the columns");
        return false;
    }

    /// <summary>Goes to the next row that is not empty; false at the end of the file.</summary>
    public bool ReadRow()
    {
        while (ReadCells())
        {
            if (_row.Count == 1 && _row[0].Text.Length == 0)
                continue;
            if (_row.Count <= _width)
                return true;
            report(Line, _row[_width].Column, $"the row has {_row.Count} cells and the header {_width}: put a cell that holds a comma in quotation marks");
        }
        return false;
    }

    private bool ReadCells()
    {
        _row.Clear();
        Line = _line;
        if (_at >= text.Length)
            return false;
        int lineStart = _at;
        while (true)
        {
            int column = _at - lineStart + 1;
            _row.Add((_at < text.Length && text[_at] == '"' ? Quoted(column) : Plain(), column));
            if (_at < text.Length && text[_at] == ',')
            {
                _at++;
                continue;
            }
            SkipLineEnd();
            return true;
        }
    }

    private string Plain()
    {
        int start = _at;
        while (_at < text.Length && text[_at] is not (',' or '\n' or '\r'))
            _at++;
        return text[start.._at].Trim();
    }

    private string Quoted(int column)
    {
        int line = _line;
        var cell = new StringBuilder();
        for (_at++; _at < text.Length; _at++)
        {
            if (text[_at] == '"' && (_at + 1 == text.Length || text[_at + 1] != '"'))
            {
                _at++;
                if (Plain().Length > 0)
                    report(line, column, "text follows a closing quotation mark: double the quotation marks inside a cell");
                return cell.ToString().Trim();
            }
            if (text[_at] == '"')
                _at++;
            else if (text[_at] == '\n')
                _line++;
            cell.Append(text[_at]);
        }
        report(line, column, "the quotation mark that opens here is never closed");
        return cell.ToString().Trim();
    }

    private void SkipLineEnd()
    {
        if (_at < text.Length && text[_at] == '\r')
            _at++;
        if (_at < text.Length && text[_at] == '\n')
            _at++;
        _line++;
    }
}
