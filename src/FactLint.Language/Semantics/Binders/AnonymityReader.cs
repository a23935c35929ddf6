using FactLint.Language.Semantics.Lexica;
using FactLint.Language.Text;

namespace FactLint.Language.Semantics.Binders;

/// <summary>Finds where an article says that a name is held back, and where it says why.</summary>
internal sealed class AnonymityReader(ProseWords words)
{
    private static readonly WordSet Starts = new("because since citing");

    private static readonly WordSet Subjects = new("he she they it the this that these those not doing speaking details some his her their neither no");

    private static readonly WordSet Purposes = new("discuss describe speak share talk detail avoid protect reveal preview disclose be comment candidly openly frankly offer provide give assess explain relate preserve characterize characterise recount outline lay");

    /// <summary>The word at which the name is said to be held back: <c>anonymity</c>, <c>not to be named</c>.</summary>
    public bool IsAnonymity(int index)
    {
        if (words.Is(index, "anonymity") || (words.Is(index, "anonymously") && index > 0))
            return true;
        if (words.Is(index, "authorized") || words.Is(index, "authorised") || words.Is(index, "permitted") || words.Is(index, "allowed"))
            return (words.Is(index - 1, "not") || words.Is(index - 1, "n't") || words.Is(index - 1, "wasn't") || words.Is(index - 1, "weren't") || words.Is(index - 1, "wasn’t") || words.Is(index - 1, "weren’t")) && words.Is(index + 1, "to");
        if (!words.Is(index, "named") && !words.Is(index, "identified") && !words.Is(index, "quoted"))
            return false;
        return words.Is(index - 1, "be") && words.Is(index - 2, "to") && HeldBack(index - 3);
    }

    private bool HeldBack(int index) =>
        words.Is(index, "not") || words.Is(index, "declined") || words.Is(index, "declining") || words.Is(index, "refused") || words.Is(index, "wish") || words.Is(index, "want") || words.Is(index, "unwilling");

    /// <summary>The reasons the article gives, in its order.</summary>
    public List<TextSpan> Reasons()
    {
        var reasons = new List<TextSpan>();
        for (int i = 0; i < words.Count; i++)
        {
            if (words.TextOf(i).Length >= 5 && IsAnonymity(i) && ReasonIn(i) is { } reason)
                reasons.Add(reason);
        }
        return reasons;
    }

    private TextSpan? ReasonIn(int anonymity)
    {
        int first = words.SentenceStart(anonymity), end = words.SentenceEnd(anonymity);
        if (words.Is(anonymity + 1, "to") && !words.Is(anonymity, "named") && !words.Is(anonymity, "identified"))
            return words.SpanOf(anonymity + 1, end);
        for (int i = first; i < end; i++)
        {
            if (i > anonymity - 4 && StartsReason(i, end))
                return words.SpanOf(i, end);
            if (words.Is(i, "under") && HasRules(i, end))
                return words.SpanOf(i, end);
        }
        return null;
    }

    private bool StartsReason(int i, int end)
    {
        if (words.IsAny(i, Starts))
            return true;
        if (words.Is(i, "as") || words.Is(i, "given"))
            return i + 1 < end && words.IsAny(i + 1, Subjects);
        if (words.Is(i, "for"))
            return words.Is(i + 1, "fear") || words.Is(i + 1, "security") || words.Is(i + 1, "safety") || words.Is(i + 1, "privacy");
        if (words.Is(i, "due") || words.Is(i, "owing"))
            return words.Is(i + 1, "to");
        if (words.Is(i, "out"))
            return words.Is(i + 1, "of") && (words.Is(i + 2, "concern") || words.Is(i + 2, "fear") || words.Is(i + 2, "respect"));
        if (words.Is(i, "fearing") || (words.Is(i, "authorized") && words.Is(i - 1, "not")) || (words.Is(i, "authorised") && words.Is(i - 1, "not")))
            return true;
        bool order = words.Is(i, "to") && (words.IsAny(i + 1, Purposes) || (words.Is(i + 1, "more") && i + 2 < end)) && !words.Is(i + 1, "be");
        return order && !(words.Is(i - 1, "authorized") || words.Is(i - 1, "authorised"));
    }

    private bool HasRules(int i, int end)
    {
        for (int j = i + 1; j < Math.Min(end, i + 10); j++)
        {
            if (words.Is(j, "rules") || words.Is(j, "policy") || words.Is(j, "protocol") || words.Is(j, "terms") || words.Is(j, "guidelines") || words.Is(j, "regulations") || words.Is(j, "conditions"))
                return true;
        }
        return false;
    }
}
