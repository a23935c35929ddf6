using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using FactLint.Cli.Commands;
using FactLint.Cli.Reporters;

namespace FactLint.Cli;

/// <summary>The program: finds the command that was asked for and runs it. Never throws for anything a user, a file or a closed pipe can do.</summary>
internal static class FactLintCommand
{
    /// <summary>The exit code; see <see cref="ExitCodes"/>.</summary>
    public static int Run(IReadOnlyList<string> arguments, Invocation invocation)
    {
        try
        {
            return Dispatch(arguments, invocation);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
        catch (UsageException problem)
        {
            return Fail(invocation, problem.Message);
        }
        catch (IOException problem) when (IsBrokenPipe(problem))
        {
            // A reader that has seen enough closes the pipe, as head does: nothing is wrong then.
            return ExitCodes.Clean;
        }
        catch (IOException problem)
        {
            return Fail(invocation, problem.Message);
        }
        catch (UnauthorizedAccessException problem)
        {
            return Fail(invocation, problem.Message);
        }
    }

    private static int Fail(Invocation invocation, string message)
    {
        invocation.Error.WriteLine($"factlint: error: {VisibleText.OneLine(message)}");
        return ExitCodes.Problem;
    }

    private static int Dispatch(IReadOnlyList<string> arguments, Invocation invocation)
    {
        if (arguments.Count == 0 || arguments[0] is "--help" or "-h" or "-?" or "help")
            return ShowHelp(invocation, arguments.Count == 0);
        if (arguments[0] == "--version")
            return Show(invocation, ProgramVersion.Line);
        CliCommand? named = CliCommands.Find(arguments[0]);
        if (named is null && !arguments[0].StartsWith('['))
            throw new UsageException(UnknownCommand(arguments[0]));
        ImmutableArray<CliCommand> wanted = named is null ? CliCommands.All : [named];
        var root = new RootCommand("factlint");
        foreach (CliCommand command in wanted)
            root.Add(command.Build(invocation));
        return Invoke(root.Parse(arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null }), invocation);
    }

    private static int Invoke(ParseResult parsed, Invocation invocation)
    {
        if (parsed.Action is ParseErrorAction || (parsed.Errors.Count > 0 && parsed.Action is not HelpAction))
        {
            foreach (string message in parsed.Errors.Select(e => e.Message).Distinct())
                invocation.Error.WriteLine($"factlint: error: {VisibleText.OneLine(message)}");
            invocation.Error.WriteLine($"factlint: {CommandPath(parsed)} --help shows what can be asked for");
            return ExitCodes.Problem;
        }
        using StreamWriter output = Utf8Lines.Writer(invocation.Output);
        return parsed.Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = output,
            Error = invocation.Error,
        });
    }

    private static string CommandPath(ParseResult parsed)
    {
        var names = new List<string>();
        for (System.CommandLine.Parsing.SymbolResult? at = parsed.CommandResult; at is System.CommandLine.Parsing.CommandResult command; at = at.Parent)
            names.Insert(0, command.Parent is null ? "factlint" : command.Command.Name);
        return string.Join(' ', names);
    }

    private static string UnknownCommand(string written)
    {
        string? nearest = Analysis.Driver.NearestName.Of(written, CliCommands.All.Select(c => c.Name));
        return nearest is null
            ? $"there is no command “{written}”: factlint --help lists them"
            : $"there is no command “{written}”: did you mean “{nearest}”?";
    }

    private static int ShowHelp(Invocation invocation, bool wasNotAsked)
    {
        string help = ProgramHelp.Text;
        if (!wasNotAsked)
            return Show(invocation, help);
        invocation.Error.Write(help);
        return ExitCodes.Problem;
    }

    private static int Show(Invocation invocation, string text)
    {
        using StreamWriter output = Utf8Lines.Writer(invocation.Output);
        output.Write(text);
        return ExitCodes.Clean;
    }

    /// <summary>EPIPE on Unix, ERROR_BROKEN_PIPE and ERROR_NO_DATA on Windows.</summary>
    private static bool IsBrokenPipe(IOException problem) => (problem.HResult & 0xFFFF) is 32 or 109 or 232;
}
