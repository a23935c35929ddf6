using System.Text;
using FactLint.Cli;

using var interrupt = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    // The first Ctrl-C lets the run report what it has; the second one ends it.
    press.Cancel = !interrupt.IsCancellationRequested;
    interrupt.Cancel();
};
if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
    Console.OutputEncoding = Encoding.UTF8;

using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
using Stream input = Console.OpenStandardInput();
using Stream output = Console.OpenStandardOutput();
return FactLintCommand.Run(args, new Invocation
{
    Input = input,
    Output = output,
    Error = error,
    CurrentDirectory = Environment.CurrentDirectory,
    Environment = Environment.GetEnvironmentVariable,
    OutputIsTerminal = !Console.IsOutputRedirected,
    ErrorIsTerminal = !Console.IsErrorRedirected,
    Cancellation = interrupt.Token,
});
