using System.Buffers.Binary;
using FactLint.Cli;
using FactLint.Memory;
using FactLint.Memory.Files;
using FactLint.Memory.Streams;
using FactLint.Tests.Cli;
using FluentAssertions;
using Microsoft.Data.Sqlite;
using Xunit;

namespace FactLint.Tests.Memory;

/// <summary>Files that are no memory, or no longer one, and disks that are full: a clear error, and nothing lost.</summary>
public sealed class MemoryFaultTests
{
    private static Desktop WithMemory(int articles = 40)
    {
        Desktop desk = new Desktop().With("all.jsonl", Archive.Records(articles)).With("draft.txt", "Mayor Anna Lindquist opened the harbour.");
        desk.Run("index", "all.jsonl", "--memory", "m.db").Exit.Should().Be(ExitCodes.Clean);
        return desk;
    }

    /// <summary>Every command that opens a memory.</summary>
    public static TheoryData<string> Commands => [.. Opening];

    private static readonly string[] Opening = ["check draft.txt", "memory who Anna", "memory stats", "memory dump", "index all.jsonl"];

    private static void ShouldFail(Desktop desk, string command, string message)
    {
        Ran run = desk.Run([.. command.Split(' '), "--memory", "m.db"]);
        run.Exit.Should().Be(ExitCodes.Problem, run.Output);
        run.Error.Should().Contain(message).And.NotContain("   at ");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_file_of_another_kind_is_refused(string command)
    {
        using Desktop desk = WithMemory().With("m.db", "These are notes, long enough to be a header of a hundred bytes, which it takes to look at the file at all, and more.");
        ShouldFail(desk, command, "no memory of factlint");
        desk.Read("m.db").Should().StartWith("These are notes", "a file of somebody else is left as it is");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_database_of_another_program_is_refused(string command)
    {
        using Desktop desk = WithMemory();
        string path = Path.Combine(desk.Folder, "m.db");
        File.Delete(path);
        using (var other = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            other.Open();
            using SqliteCommand command1 = other.CreateCommand();
            command1.CommandText = "CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES ('soup');";
            command1.ExecuteNonQuery();
        }
        byte[] before = File.ReadAllBytes(path);
        ShouldFail(desk, command, "database of another program");
        File.ReadAllBytes(path).Should().Equal(before);
    }

    [Theory]
    [InlineData(99, "made by a newer factlint (format 99")]
    [InlineData(-1, "made by an older factlint")]
    public void A_memory_of_another_version_says_which(int version, string message)
    {
        using Desktop desk = WithMemory();
        string path = Path.Combine(desk.Folder, "m.db");
        byte[] bytes = File.ReadAllBytes(path);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(60), version);
        File.WriteAllBytes(path, bytes);
        foreach (string command in Opening)
            ShouldFail(desk, command, message);
        File.ReadAllBytes(path).Should().Equal(bytes);
    }

    [Theory]
    [InlineData("check draft.txt")]
    [InlineData("memory who Anna")]
    [InlineData("memory stats")]
    [InlineData("memory dump")]
    public void A_memory_that_is_not_there_is_no_empty_memory(string command)
    {
        using Desktop desk = WithMemory();
        File.Delete(Path.Combine(desk.Folder, "m.db"));
        ShouldFail(desk, command, "there is no memory");
        File.Exists(Path.Combine(desk.Folder, "m.db")).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_folder_is_no_memory(string command)
    {
        using Desktop desk = WithMemory();
        File.Delete(Path.Combine(desk.Folder, "m.db"));
        Directory.CreateDirectory(Path.Combine(desk.Folder, "m.db"));
        ShouldFail(desk, command, "is a folder");
    }

    [Fact]
    public void A_memory_cannot_be_made_in_a_folder_that_is_not_there()
    {
        using Desktop desk = WithMemory();
        Ran run = desk.Run("index", "all.jsonl", "--memory", "nowhere/m.db");
        run.Exit.Should().Be(ExitCodes.Problem);
        run.Error.Should().Contain("Make the folder first");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_file_that_is_cut_short_is_refused(string command)
    {
        using Desktop desk = WithMemory();
        string path = Path.Combine(desk.Folder, "m.db");
        byte[] bytes = File.ReadAllBytes(path);
        File.WriteAllBytes(path, bytes[..(bytes.Length / 2)]);
        ShouldFail(desk, command, "cut short");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_file_that_is_overwritten_is_refused(string command)
    {
        using Desktop desk = WithMemory();
        string path = Path.Combine(desk.Folder, "m.db");
        byte[] bytes = File.ReadAllBytes(path);
        bytes.AsSpan(4096).Fill(0xA5);
        File.WriteAllBytes(path, bytes);
        ShouldFail(desk, command, "is damaged");
    }

    /// <summary>The file is sound, but its tables are others than this program makes.</summary>
    [Theory]
    [InlineData("ALTER TABLE claim RENAME COLUMN count TO number", "check draft.txt;memory who Anna;memory stats;memory dump;index all.jsonl")]
    [InlineData("DROP TABLE name_key", "check draft.txt;memory who Anna;memory stats;memory dump;index all.jsonl")]
    [InlineData("CREATE TABLE old AS SELECT * FROM article; DROP TABLE article; CREATE TABLE article AS SELECT id, path, record, day, hash, outlet, NULL AS headline, forms FROM old", "memory dump")]
    public void Tables_of_another_form_are_refused(string change, string commands)
    {
        using Desktop desk = WithMemory();
        using (var file = new SqliteConnection($"Data Source={Path.Combine(desk.Folder, "m.db")};Pooling=False"))
        {
            file.Open();
            using SqliteCommand statement = file.CreateCommand();
            statement.CommandText = change;
            statement.ExecuteNonQuery();
        }
        foreach (string command in commands.Split(';'))
            ShouldFail(desk, command, "is damaged");
    }

    /// <summary>Wherever a page is spoiled: an answer or a plain error, never a crash.</summary>
    [Fact]
    public void No_damage_makes_the_program_fall_over()
    {
        using Desktop desk = WithMemory(120);
        string path = Path.Combine(desk.Folder, "m.db");
        byte[] whole = File.ReadAllBytes(path);
        for (int at = 200; at < whole.Length; at += whole.Length / 40)
        {
            byte[] spoiled = [.. whole];
            for (int i = at; i < Math.Min(at + 60, spoiled.Length); i++)
                spoiled[i] = (byte)(spoiled[i] ^ (i * 37 + 11));
            File.WriteAllBytes(path, spoiled);
            foreach (string command in (string[])["check draft.txt", "memory who Okonjo", "memory dump", "memory stats --verify"])
                desk.Run([.. command.Split(' '), "--memory", "m.db"]).Exit.Should().BeOneOf([ExitCodes.Clean, ExitCodes.Findings, ExitCodes.Problem], "{0} with damage at {1}", command, at);
        }
    }

    [Fact]
    public void Two_writers_do_not_meet()
    {
        using Desktop desk = WithMemory();
        using (MemoryWriter.Open(Path.Combine(desk.Folder, "m.db")))
            ShouldFail(desk, "index all.jsonl", "being written by another factlint index");
        desk.Run("index", "all.jsonl", "--memory", "m.db").Output.Should().Contain("40 unchanged");
        File.Exists(Path.Combine(desk.Folder, "m.db.lock")).Should().BeFalse();
    }

    [Fact]
    public void A_full_disk_is_said_and_nothing_that_was_stored_is_lost()
    {
        using Desktop desk = new Desktop().With("all.jsonl", Archive.Records(600));
        string path = Path.Combine(desk.Folder, "m.db");
        string[] records = desk.Run("index", "all.jsonl", "--jsonl").Output.TrimEnd('\n').Split('\n');
        int stored = 0;
        using (MemoryWriter writer = MemoryWriter.Open(path))
        {
            writer.LimitPages(60);
            Action fill = () =>
            {
                foreach (string record in records)
                {
                    writer.Put(ClaimStreamReader.Read(System.Text.Encoding.UTF8.GetBytes(record)));
                    if (++stored % 10 == 0)
                        writer.Commit();
                }
            };
            fill.Should().Throw<MemoryFileException>().WithMessage("*the disk is full*run the same command again");
            stored = writer.Stored;
        }
        stored.Should().BePositive();
        using (MemoryFile memory = MemoryFile.Open(path))
        {
            memory.Verify().Should().BeNull();
            memory.Counts().Articles.Should().Be(stored);
        }
        desk.Run("index", "all.jsonl", "--memory", "m.db").Output.Should().Contain($"{stored} unchanged");
        desk.Run("memory", "dump", "--memory", "m.db").Lines.Order(StringComparer.Ordinal).Should().Equal(records.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Readers_are_not_disturbed_by_a_writer()
    {
        using Desktop desk = new Desktop().With("all.jsonl", Archive.Records(400));
        string path = Path.Combine(desk.Folder, "m.db");
        string[] records = desk.Run("index", "all.jsonl", "--jsonl").Output.TrimEnd('\n').Split('\n');
        using MemoryWriter writer = MemoryWriter.Open(path);
        var stop = new CancellationTokenSource();
        Task<int>[] readers = [.. Enumerable.Range(0, 3).Select(_ => Task.Run(() => Read(path, stop.Token)))];
        foreach ((int i, string record) in records.Index())
        {
            writer.Put(ClaimStreamReader.Read(System.Text.Encoding.UTF8.GetBytes(record)));
            if (i % 20 == 19)
                writer.Commit();
        }
        await stop.CancelAsync();
        (await Task.WhenAll(readers)).Should().OnlyContain(times => times > 0);
        using MemoryFile memory = MemoryFile.Open(path);
        memory.Counts().Articles.Should().Be(400);
    }

    /// <summary>Asks until it is told to stop; what was seen once stays.</summary>
    private static int Read(string path, CancellationToken stop)
    {
        int times = 0;
        long seen = 0;
        do
        {
            using MemoryFile memory = MemoryFile.Open(path);
            long articles = memory.Counts().Articles;
            articles.Should().BeGreaterThanOrEqualTo(seen);
            seen = articles;
            memory.Who("Anna Lindqvist", 3).Should().HaveCountLessThanOrEqualTo(3);
            times++;
        }
        while (!stop.IsCancellationRequested);
        return times;
    }

    [Fact]
    public void An_interruption_keeps_what_was_read()
    {
        using Desktop desk = new Desktop().With("all.jsonl", Archive.Records(30));
        using var interrupt = new CancellationTokenSource();
        interrupt.Cancel();
        desk.RunWith("", interrupt.Token, "index", "all.jsonl", "--memory", "m.db").Exit.Should().Be(ExitCodes.Interrupted);
        desk.Run("index", "all.jsonl", "--memory", "m.db").Output.Should().Contain("30 new articles");
        desk.RunWith("", interrupt.Token, "memory", "dump", "--memory", "m.db").Exit.Should().Be(ExitCodes.Interrupted);
    }

    [Theory]
    [InlineData("{\"id\": \"1\", \"text\": \"Mayor Lena Pike spoke.\"}", "no record of factlint index --jsonl")]
    [InlineData("{\"version\": 7, \"hash\": \"x\"}", "version 7")]
    [InlineData("not json", "not valid JSON")]
    [InlineData("{\"version\": 1, \"hash\": \"00000000000000000000000000000000\", \"path\": 7}", "another kind")]
    [InlineData("{\"version\": 1, \"hash\": \"0000\", \"path\": \"\"}", "32 hexadecimal digits")]
    public void A_stream_that_is_no_stream_of_records_is_refused(string line, string message)
    {
        using Desktop desk = new Desktop().With("in.jsonl", "\n" + line + "\n");
        Ran run = desk.Run("index", "merge", "m.db", "in.jsonl");
        run.Exit.Should().Be(ExitCodes.Problem);
        run.Error.Should().Contain("in.jsonl:2: ").And.Contain(message);
    }

    [Fact]
    public void A_bad_line_among_articles_is_reported_and_nothing_is_pruned()
    {
        using Desktop desk = WithMemory(5).With("some.jsonl", Archive.Records(2) + "{broken\n");
        Ran run = desk.Run("index", "some.jsonl", "--memory", "m.db", "--prune");
        run.Exit.Should().Be(ExitCodes.Problem);
        run.Error.Should().Contain("some.jsonl:3:1: error: not valid JSON").And.Contain("nothing is removed");
        desk.Run("memory", "dump", "--memory", "m.db").Lines.Should().HaveCount(5);
    }
}
