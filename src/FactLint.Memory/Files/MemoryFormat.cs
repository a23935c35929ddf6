namespace FactLint.Memory.Files;

/// <summary>How a memory file is told from other files, and what is in it.</summary>
internal static class MemoryFormat
{
    /// <summary>“FLmm”, in the header of the file.</summary>
    public const int ApplicationId = 0x464C6D6D;

    /// <summary>Counts up when the tables or the meaning of what is in them change.</summary>
    public const int Version = 1;

    /// <summary>Days of articles without one.</summary>
    public const int NoDay = 0;

    // Texts are kept once and found by a hash, because an index over the texts themselves would keep them twice. A claim is found by the
    // thing stated and the day; the article's own list of forms leads from an article to its claims. An article's number
    // is a hash of its key (see ArticleNumber), so that answers in this order do not depend on what was stored first.
    public const string Tables = """
        CREATE TABLE word (id INTEGER PRIMARY KEY, hash INTEGER NOT NULL, value TEXT NOT NULL);
        CREATE INDEX word_hash ON word (hash);
        CREATE TABLE kind (id INTEGER PRIMARY KEY, rule TEXT NOT NULL, attribute TEXT NOT NULL, UNIQUE (rule, attribute));
        CREATE TABLE article (
            id INTEGER PRIMARY KEY, path TEXT NOT NULL, record TEXT NOT NULL, day INTEGER NOT NULL, hash BLOB NOT NULL,
            outlet INTEGER NOT NULL, headline TEXT NOT NULL, forms BLOB NOT NULL);
        CREATE TABLE form (id INTEGER PRIMARY KEY, subject INTEGER NOT NULL, kind INTEGER NOT NULL, value INTEGER NOT NULL, articles INTEGER NOT NULL);
        CREATE UNIQUE INDEX form_key ON form (subject, kind, value);
        CREATE TABLE claim (
            form INTEGER NOT NULL, day INTEGER NOT NULL, article INTEGER NOT NULL, count INTEGER NOT NULL, start INTEGER NOT NULL,
            length INTEGER NOT NULL, line INTEGER NOT NULL, col INTEGER NOT NULL, text INTEGER NOT NULL,
            PRIMARY KEY (form, day, article)) WITHOUT ROWID;
        CREATE TABLE name_key (hash INTEGER NOT NULL, subject INTEGER NOT NULL, PRIMARY KEY (hash, subject)) WITHOUT ROWID;
        """;
}
