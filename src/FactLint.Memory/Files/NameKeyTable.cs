using FactLint.Memory.Articles;
using FactLint.Memory.People;

namespace FactLint.Memory.Files;

/// <summary>The keys by which names are found when they are not written exactly so.</summary>
internal sealed class NameKeyTable(StatementSet statements)
{
    private readonly Statement _add = statements.Add("INSERT OR IGNORE INTO name_key (hash, subject) VALUES (?1, ?2)");

    /// <summary>For a name that is stored for the first time in this spelling; everything else has no keys.</summary>
    public void Add(string rule, string attribute, string subject, long number)
    {
        if (rule.Length > 0 || attribute is not (ClaimAttributes.Name or ClaimAttributes.Organization))
            return;
        foreach (long key in NameKeys.OfWords(subject))
            _add.Execute(key, number);
        if (attribute != ClaimAttributes.Name)
            return;
        foreach (long key in NameKeys.OfSlips(subject))
            _add.Execute(key, number);
    }
}
