using System.CommandLine;
using FactLint.Cli.Reporters;

namespace FactLint.Cli.Commands;

/// <summary>Prints a script that lets a shell complete commands and options; it asks the program itself, so it never grows old.</summary>
internal sealed class CompletionsCommand : CliCommand
{
    private const string Bash =
        """
        # factlint completions, for ~/.bashrc:  eval "$(factlint completions bash)"
        _factlint() {
          local line
          COMPREPLY=()
          while IFS= read -r line; do COMPREPLY+=("$line"); done < <(factlint "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null | grep -F -- "${COMP_WORDS[COMP_CWORD]}")
        }
        complete -o default -F _factlint factlint

        """;

    private const string Zsh =
        """
        # factlint completions, for ~/.zshrc:  eval "$(factlint completions zsh)"
        _factlint() {
          local -a found
          found=("${(@f)$(factlint "[suggest:${#BUFFER}]" "${BUFFER}" 2>/dev/null)}")
          compadd -a found
          _files
        }
        compdef _factlint factlint

        """;

    private const string Fish =
        """
        # factlint completions, for ~/.config/fish/config.fish:  factlint completions fish | source
        complete -c factlint -a '(factlint "[suggest:"(commandline -C)"]" (commandline -cp) 2>/dev/null)'

        """;

    private const string PowerShell =
        """
        # factlint completions, for $PROFILE:  factlint completions pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName factlint -ScriptBlock {
          param($word, $line, $at)
          factlint "[suggest:$at]" "$line" 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object {
            [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
          }
        }

        """;

    public override string Name => "completions";

    public override string Summary => "print a script for completion in bash, zsh, fish or pwsh";

    public override Command Build(Invocation invocation)
    {
        Command command = Start();
        Argument<string> shell = new("SHELL") { Description = "bash, zsh, fish or pwsh" };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        command.Add(shell);
        command.SetAction(parsed =>
        {
            using StreamWriter output = Utf8Lines.Writer(invocation.Output);
            output.Write(parsed.GetValue(shell) switch { "bash" => Bash, "zsh" => Zsh, "fish" => Fish, _ => PowerShell });
            return ExitCodes.Clean;
        });
        return command;
    }
}
