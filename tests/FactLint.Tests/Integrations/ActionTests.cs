using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Integrations;

/// <summary>The steps of action.yml in a throw-away git repository with a changed, a new, a renamed, a deleted and an untouched article.</summary>
public sealed class ActionTests : IDisposable
{
    private const string Unfinished = "The harbour master, TK, said the ferry was late.\n";
    private readonly string _temp = Directory.CreateTempSubdirectory("factlint-action-").FullName;
    private readonly string _repository;
    private readonly string _base;

    public ActionTests()
    {
        _repository = Directory.CreateDirectory(Path.Combine(_temp, "repository")).FullName;
        Git("init", "--quiet", "--initial-branch=main");
        Write("changed.md", "The ferry was on time, the harbour master said.\n");
        Write("deleted.md", Unfinished);
        Write("old name.md", Unfinished + "A second line that stays as it was, so that git sees a renamed file.\n");
        Write("untouched.md", Unfinished);
        Write("code.cs", "// TK\n");
        _base = Commit("first");
        Write("changed.md", Unfinished);
        File.Delete(Path.Combine(_repository, "deleted.md"));
        Git("mv", "old name.md", "nëw name, 50%.md");
        Write("added.md", Unfinished);
        Write("code.cs", "// TK TK\n");
        Commit("second");
    }

    public void Dispose() => Directory.Delete(_temp, recursive: true);

    [Fact]
    public void Checks_what_was_changed_added_or_renamed_and_nothing_else()
    {
        CompositeAction action = Action().With("github.event.pull_request.base.sha", _base);
        int code = action.Run(_repository);
        code.Should().Be(1, action.Log);
        action["steps.articles.outputs.count"].Should().Be("3");
        action.Log.Should().Contain("::error file=added.md,line=1,").And.Contain("::error file=changed.md,");
        action.Log.Should().Contain("file=nëw name%2C 50%25.md,", "commas and percent signs are escaped");
        action.Log.Should().NotContain("untouched").And.NotContain("deleted").And.NotContain("code.cs");
        action.Summary.Should().Contain("added.md").And.Contain("FL7001");
        action["steps.check.outputs.code"].Should().Be("1");
        using JsonDocument sarif = JsonDocument.Parse(File.ReadAllText(Path.Combine(_repository, action["steps.check.outputs.sarif"])));
        sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength().Should().Be(3);
    }

    [Fact]
    public void Never_fails_when_asked_not_to() =>
        Action().With("github.event.pull_request.base.sha", _base).With("inputs.fail-on", "never").Run(_repository).Should().Be(0);

    [Fact]
    public void A_merge_of_a_pull_request_is_compared_with_its_first_parent()
    {
        Git("checkout", "--quiet", "-b", "pull", _base);
        Write("pull.md", Unfinished);
        Commit("pull request");
        Git("checkout", "--quiet", "main");
        Git("merge", "--quiet", "--no-ff", "-m", "merge", "pull");
        CompositeAction action = Action();
        action.Run(_repository).Should().Be(1, action.Log);
        action["steps.articles.outputs.count"].Should().Be("1");
        action.Log.Should().Contain("file=pull.md,");
    }

    [Fact]
    public void Without_an_earlier_commit_every_article_is_checked()
    {
        CompositeAction action = Action().With("github.event.before", new string('0', 40));
        action.Run(_repository).Should().Be(1, action.Log);
        action["steps.articles.outputs.count"].Should().Be("4");
        action.Log.Should().Contain("::notice");
    }

    [Fact]
    public void No_article_touched_is_a_success()
    {
        CompositeAction action = Action().With("github.event.pull_request.base.sha", _base).With("inputs.files", "stories/**/*.md\n");
        action.Run(_repository).Should().Be(0, action.Log);
        action["steps.articles.outputs.count"].Should().Be("0");
        action.Log.Should().Contain("nothing to check");
    }

    [Fact]
    public void A_folder_inside_the_repository_can_be_the_place_to_work()
    {
        Directory.CreateDirectory(Path.Combine(_repository, "desk"));
        Write("desk/story.md", Unfinished);
        Commit("third");
        CompositeAction action = Action().With("github.event.before", Git("rev-parse", "HEAD~1")).With("inputs.working-directory", "desk");
        action.Run(_repository).Should().Be(1, action.Log);
        action["steps.articles.outputs.count"].Should().Be("1");
        action.Log.Should().Contain("::error file=desk/story.md,", "GitHub reads the path from the top of the repository");
        action["steps.check.outputs.sarif"].Should().Be(Path.Combine(_repository, "desk", "factlint.sarif"));
        File.ReadAllText(action["steps.check.outputs.sarif"]).Should().Contain("\"uri\": \"desk/story.md\"");
    }

    [Fact]
    public void A_configuration_is_named_from_the_place_to_work()
    {
        Directory.CreateDirectory(Path.Combine(_repository, "desk"));
        Write("desk/story.md", Unfinished);
        Write("desk/house.yml", "rules: { placeholder: off }\n");
        Commit("third");
        CompositeAction action = Action().With("github.event.before", Git("rev-parse", "HEAD~1")).With("inputs.working-directory", "desk").With("inputs.config", "house.yml");
        action.Run(_repository).Should().Be(0, action.Log);
        action["steps.articles.outputs.count"].Should().Be("1");
    }

    [Fact]
    public void Empty_globs_are_refused_with_advice()
    {
        CompositeAction action = Action().With("inputs.files", " \n");
        action.Run(_repository).Should().Be(2);
        action.Log.Should().Contain("::error").And.Contain("articles/**/*.md");
    }

    private CompositeAction Action()
    {
        string runner = Directory.CreateDirectory(Path.Combine(_temp, Guid.NewGuid().ToString("N"))).FullName;
        return new CompositeAction(runner, FactlintProcess.CommandLine);
    }

    private string Git(params string[] arguments) => Shell.Git(_repository, arguments);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_repository, name), text);

    private string Commit(string message)
    {
        Git("add", "--all");
        Git("commit", "--quiet", "-m", message);
        return Git("rev-parse", "HEAD");
    }
}
