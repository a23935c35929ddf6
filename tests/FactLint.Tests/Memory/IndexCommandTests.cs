using FactLint.Cli;
using FactLint.Tests.Cli;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Memory;

public sealed class IndexCommandTests
{
    [Fact]
    public void What_was_published_is_known_afterwards()
    {
        using Desktop desk = new Desktop()
            .With("news/a.txt", "Mayor Lena Pike, 51, opened the bridge. Pike said it was late.")
            .With("news/b.txt", "Former Mayor Léna Pike left for Oslo.");
        desk.Run("index", "news", "--memory", "m.db").Output.Should().Be("m.db: 2 new articles, 0 changed, 0 unchanged\n");
        desk.Run("memory", "who", "lena", "pike", "--memory", "m.db").Output.Should().Be(
            """
            Lena Pike: 2 articles
              spelled  Lena Pike: 1 article
              spelled  Léna Pike: 1 article
              also as  Pike: 1 article
              office   former mayor: 1 article
              office   mayor: 1 article
              age      51: 1 article
              in       news/a.txt:1:7
              in       news/b.txt:1:14


            """);
    }

    [Fact]
    public void A_name_that_is_not_known_may_be_a_slip_of_one_that_is()
    {
        using Desktop desk = new Desktop().With("news/a.txt", "Mayor Giordana Melis opened the bridge.");
        desk.Run("index", "news", "--memory", "m.db");
        desk.Run("memory", "who", "Giordano Melis", "--memory", "m.db").Output.Should().Be("nothing is known of “Giordano Melis”: did you mean Giordana Melis (1 article)?\n");
        desk.Run("memory", "who", "Olaf Brandt", "--memory", "m.db").Output.Should().Be("nothing is known of “Olaf Brandt”\n");
    }

    [Fact]
    public void Days_are_those_of_the_articles()
    {
        using var desk = new Desktop();
        string records = Archive.Record("1", "Governor Sam Ortiz signed the bill.", new DateOnly(2024, 3, 4)) + "\n"
            + Archive.Record("2", "Governor Sam Ortiz vetoed the bill.", new DateOnly(2024, 5, 6)) + "\n";
        desk.RunWith(records, "index", "--stdin-jsonl", "--memory", "m.db").Exit.Should().Be(ExitCodes.Clean);
        string known = desk.Run("memory", "who", "Ortiz", "--memory", "m.db").Output;
        known.Should().Contain("office   governor: 2 articles, 2024-03-04 to 2024-05-06").And.Contain("in       2:1:10, 2024-05-06\n");
    }

    [Fact]
    public void An_article_that_did_not_change_is_skipped_and_one_that_did_is_replaced()
    {
        using Desktop desk = new Desktop().With("news/a.txt", "Mayor Lena Pike spoke.").With("news/b.txt", "Senator Bo Lind spoke.");
        desk.Run("index", "news", "--memory", "m.db");
        desk.With("news/a.txt", "Mayor Rita Holm spoke.");
        desk.Run("index", "news", "--memory", "m.db").Output.Should().Contain("0 new articles, 1 changed, 1 unchanged");
        desk.Run("memory", "who", "Pike", "--memory", "m.db").Output.Should().Contain("nothing is known");
        desk.Run("memory", "who", "Holm", "--memory", "m.db").Output.Should().Contain("Rita Holm: 1 article");
    }

    [Fact]
    public void An_article_that_is_gone_is_kept_unless_pruning_is_asked_for()
    {
        using Desktop desk = new Desktop().With("news/a.txt", "Mayor Lena Pike spoke.").With("news/b.txt", "Senator Bo Lind spoke.").With("old/c.txt", "Judge Eva Strand spoke.");
        desk.Run("index", "news", "old", "--memory", "m.db");
        File.Delete(Path.Combine(desk.Folder, "news/a.txt"));
        desk.Run("index", "news", "--memory", "m.db");
        desk.Run("memory", "who", "Pike", "--memory", "m.db").Output.Should().Contain("Lena Pike: 1 article");
        desk.Run("index", "news", "--memory", "m.db", "--prune").Output.Should().Contain("1 unchanged, 1 removed");
        desk.Run("memory", "who", "Pike", "--memory", "m.db").Output.Should().Contain("nothing is known");
        desk.Run("memory", "who", "Strand", "--memory", "m.db").Output.Should().Contain("Eva Strand", "it lies outside the folder that was named");
    }

    [Fact]
    public void Nothing_is_pruned_when_a_folder_cannot_be_read()
    {
        using Desktop desk = new Desktop().With("news/a.txt", "Mayor Lena Pike spoke.").With("disk/b.txt", "Senator Bo Lind spoke.");
        desk.Run("index", "news", "disk", "--memory", "m.db");
        Directory.Delete(Path.Combine(desk.Folder, "disk"), recursive: true);
        Ran run = desk.Run("index", "news", "disk", "--memory", "m.db", "--prune");
        run.Exit.Should().Be(ExitCodes.Problem);
        run.Error.Should().Contain("nothing is removed");
        desk.Run("memory", "who", "Lind", "--memory", "m.db").Output.Should().Contain("Bo Lind: 1 article");
    }

    [Fact]
    public void Records_that_are_gone_from_the_stream_are_pruned()
    {
        using Desktop desk = new Desktop().With("all.jsonl", Archive.Records(6)).With("fewer.jsonl", Archive.Records(4));
        desk.Run("index", "all.jsonl", "--memory", "m.db");
        desk.Run("index", "fewer.jsonl", "--memory", "m.db", "--prune").Output.Should().Contain("4 unchanged, 2 removed");
        desk.Run("memory", "dump", "--memory", "m.db").Lines.Should().HaveCount(4);
    }

    [Fact]
    public void The_order_of_articles_and_the_number_of_threads_change_nothing()
    {
        string records = Archive.Records(120);
        string backwards = string.Join('\n', records.TrimEnd('\n').Split('\n').Reverse()) + "\n";
        using Desktop desk = new Desktop().With("a.jsonl", records).With("b.jsonl", backwards);
        desk.Run("index", "a.jsonl", "--memory", "a.db", "--threads", "1");
        desk.Run("index", "b.jsonl", "--memory", "b.db", "--threads", "8");
        desk.Run("memory", "dump", "--memory", "b.db").Output.Should().Be(desk.Run("memory", "dump", "--memory", "a.db").Output);
        foreach (string name in (string[])["Anna", "Okonjo", "Harbour Workers Union", "Hugo Sorensen"])
        {
            desk.Run("memory", "who", name, "--memory", "b.db", "--format", "json").Output.Should().Be(
                desk.Run("memory", "who", name, "--memory", "a.db", "--format", "json").Output);
        }
    }

    [Fact]
    public void Shards_that_are_merged_give_what_one_run_gives()
    {
        using Desktop desk = new Desktop().With("all.jsonl", Archive.Records(90)).With("1.jsonl", Archive.Records(30)).With("2.jsonl", Archive.Records(30, 30)).With("3.jsonl", Archive.Records(30, 60));
        desk.Run("index", "all.jsonl", "--memory", "all.db");
        desk.Run("index", "1.jsonl", "--output", "1.claims.jsonl").Exit.Should().Be(ExitCodes.Clean);
        desk.Run("index", "2.jsonl", "--memory", "2.db");
        string third = desk.Run("index", "3.jsonl", "--jsonl").Output;
        desk.RunWith(third, "index", "merge", "merged.db", "2.db", "-", "1.claims.jsonl").Output.Should().Be("merged.db: 90 new articles, 0 changed, 0 unchanged\n");
        string whole = desk.Run("memory", "dump", "--memory", "all.db").Output;
        desk.Run("memory", "dump", "--memory", "merged.db").Output.Should().Be(whole);
        desk.RunWith(third, "index", "merge", "-", "1.claims.jsonl", "2.db", "-").Output.Should().Be(whole, "records can be merged without keeping a memory");
    }

    [Fact]
    public void Of_two_articles_with_one_key_the_later_one_stays()
    {
        using Desktop desk = new Desktop().With("1.jsonl", Archive.Record("x", "Mayor Lena Pike spoke.") + "\n").With("2.jsonl", Archive.Record("x", "Mayor Rita Holm spoke.") + "\n");
        desk.Run("index", "1.jsonl", "2.jsonl", "--memory", "m.db").Output.Should().Contain("1 new article, 1 changed");
        string one = desk.Run("memory", "dump", "--memory", "m.db").Output;
        one.Should().Contain("Rita Holm").And.NotContain("Lena Pike");
        desk.Run("index", "1.jsonl", "2.jsonl", "--memory", "m.db");
        desk.Run("memory", "dump", "--memory", "m.db").Output.Should().Be(one, "the later one stays in every further run too");
        desk.Run("index", "1.jsonl", "--output", "c1.jsonl");
        desk.Run("index", "2.jsonl", "--output", "c2.jsonl");
        desk.Run("index", "merge", "-", "c1.jsonl", "c2.jsonl").Output.Should().Be(one);
    }

    [Fact]
    public void A_record_without_path_and_id_goes_by_what_it_says()
    {
        using var desk = new Desktop();
        const string Records = "{\"text\": \"Mayor Lena Pike spoke.\"}\n{\"text\": \"Mayor Rita Holm spoke.\"}\n{\"text\": \"Mayor Lena Pike spoke.\"}\n";
        desk.RunWith(Records, "index", "--stdin-jsonl", "--memory", "m.db").Output.Should().Contain("2 new articles, 0 changed, 1 unchanged");
    }

    [Fact]
    public void Names_are_shown_without_what_a_terminal_would_act_on()
    {
        using var desk = new Desktop();
        string claim = "{\"version\":1,\"path\":\"\\u001b[31m.txt\",\"hash\":\"00000000000000000000000000000000\",\"headline\":\"\",\"claims\":"
            + "[{\"subject\":\"eve\",\"attribute\":\"name\",\"value\":\"Eve\\u001b[2J\\u202e\",\"start\":0,\"end\":3,\"line\":1,\"column\":1}]}\n";
        desk.RunWith(claim, "index", "merge", "m.db", "-").Exit.Should().Be(ExitCodes.Clean);
        string shown = desk.Run("memory", "who", "Eve", "--memory", "m.db").Output;
        shown.Should().Contain("Eve␛[2J<U+202E>").And.NotContain("\u001b").And.NotContain("\u202e");
    }

    [Fact]
    public void Words_of_an_article_are_never_taken_for_commands_of_the_database()
    {
        const string Hostile = "Mayor Robert'); DROP TABLE article;-- said no. Mayor Bobby O'Tables'--, 40, agreed.";
        using Desktop desk = new Desktop().With("news/'); DROP TABLE claim;--.txt", Hostile);
        desk.Run("index", "news", "--memory", "m.db").Exit.Should().Be(ExitCodes.Clean);
        desk.Run("memory", "who", "'; DROP TABLE form;--", "--memory", "m.db").Exit.Should().Be(ExitCodes.Clean);
        desk.Run("memory", "stats", "--memory", "m.db", "--verify").Output.Should().Contain("sound").And.MatchRegex("articles +1\n");
    }

    [Fact]
    public void An_index_needs_a_place_to_go()
    {
        using Desktop desk = new Desktop().With("a.txt", "Mayor Lena Pike spoke.");
        Ran run = desk.Run("index", "a.txt");
        run.Exit.Should().Be(ExitCodes.Problem);
        run.Error.Should().Contain("--memory desk/memory.db");
        desk.With("factlint.yml", "memory: m.db\n").Run("index", "a.txt").Exit.Should().Be(ExitCodes.Clean);
        desk.Run("memory", "who", "Pike").Output.Should().Contain("Lena Pike: 1 article");
    }
}
