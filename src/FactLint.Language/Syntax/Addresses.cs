namespace FactLint.Language.Syntax;

/// <summary>Finds the end of web and mail addresses and of file names.</summary>
internal static class Addresses
{
    // Endings that are English words (in, it, me, is) are left out: "ended.It" is a missing space.
    private static readonly HashSet<string> _endings = new(
        ("com org net edu gov mil info biz uk co eu de fr es ru ca au nz jp cn za ke ng io tv fm ly gl news blog " +
        "doc docx pdf xls xlsx ppt pptx jpg jpeg png gif svg html htm xml json csv txt zip exe mp3 mp4 php aspx asp").Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup = _endings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Where the address that begins at <paramref name="start"/> ends; 0 when none does, and then none begins before <paramref name="searched"/>.
    /// The word at the start ends at <paramref name="wordEnd"/>.
    /// </summary>
    public static int EndOf(ReadOnlySpan<char> text, int start, int wordEnd, out int searched)
    {
        searched = wordEnd;
        ReadOnlySpan<char> rest = text[wordEnd..];
        if (rest[0] == ':')
            return rest.Length > 3 && rest[1] == '/' && rest[2] == '/' && !char.IsWhiteSpace(rest[3]) ? EndOfPath(text, wordEnd + 3) : 0;
        if (rest.Length < 2 || !char.IsAsciiLetterOrDigit(rest[1]))
            return 0;
        int end = searched = EndOfHost(text, wordEnd);
        if (end < text.Length && text[end] == '@' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]))
            return EndOfMail(text, end + 1);
        end = TrimmedEnd(text, start, end);
        ReadOnlySpan<char> host = text[start..end];
        bool isWeb = host.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        int dot = host.LastIndexOf('.');
        if (!isWeb && (dot <= 0 || !HasKnownEnding(host[(dot + 1)..], host[..dot])))
            return 0;
        return end < text.Length && text[end] is '/' or '?' or '#' ? EndOfPath(text, end) : end;
    }

    /// <summary>Where a handle or hashtag ends that begins with @ or # at <paramref name="start"/>; 0 when no name follows.</summary>
    public static int EndOfHandle(ReadOnlySpan<char> text, int start)
    {
        if (start + 1 >= text.Length || !(CharKinds.IsLetter(text[start + 1]) || text[start + 1] == '_'))
            return 0;
        int end = start + 1;
        while (end < text.Length && (CharKinds.IsLetterOrDigit(text[end]) || text[end] == '_'))
            end++;
        return end;
    }

    private static bool HasKnownEnding(ReadOnlySpan<char> ending, ReadOnlySpan<char> before)
    {
        if (_lookup.Contains(ending))
            return true;
        // A file or host in capitals (REPORT.DOC); a sentence that runs on has its capital after the period only.
        Span<char> lower = stackalloc char[8];
        return ending.Length <= lower.Length && !before.ContainsAnyInRange('a', 'z') && ending.ToLowerInvariant(lower) > 0 && _lookup.Contains(lower[..ending.Length]);
    }

    private static int EndOfMail(ReadOnlySpan<char> text, int at)
    {
        int end = TrimmedEnd(text, at, EndOfHost(text, at));
        return text[at..end].Contains('.') ? end : 0;
    }

    private static int EndOfHost(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or '-' or '_' or '+' or '%'))
            at++;
        return at;
    }

    private static int EndOfPath(ReadOnlySpan<char> text, int at)
    {
        int start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('<' or '>' or '"' or '“' or '”'))
            at++;
        bool hasOpening = text[start..at].Contains('(');
        while (at > start && (text[at - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or ']' or '*' or '_' || text[at - 1] == ')' && !hasOpening))
            at--;
        return at;
    }

    private static int TrimmedEnd(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && text[end - 1] is '.' or '-' or '_' or '+' or '%')
            end--;
        return end;
    }
}
