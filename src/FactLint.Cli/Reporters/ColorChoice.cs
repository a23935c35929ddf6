namespace FactLint.Cli.Reporters;

/// <summary>Whether to paint: what was asked for, else what the environment asks for (no-color.org, CLICOLOR), else whether a terminal looks on.</summary>
internal static class ColorChoice
{
    public static bool IsOn(string asked, Invocation invocation)
    {
        if (asked is "always" or "never")
            return asked == "always";
        if (IsSet("NO_COLOR"))
            return false;
        if (IsForced("FORCE_COLOR") || IsForced("CLICOLOR_FORCE"))
            return true;
        return invocation.OutputIsTerminal && invocation.Environment("TERM") != "dumb" && invocation.Environment("CLICOLOR") != "0";

        bool IsSet(string name) => !string.IsNullOrEmpty(invocation.Environment(name));

        bool IsForced(string name) => IsSet(name) && invocation.Environment(name) is not ("0" or "false");
    }
}
