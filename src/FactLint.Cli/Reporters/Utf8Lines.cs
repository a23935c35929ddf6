using System.Text;

namespace FactLint.Cli.Reporters;

/// <summary>Writers of text output: UTF-8 without a mark, half surrogates replaced, LF at the end of lines.</summary>
internal static class Utf8Lines
{
    public static StreamWriter Writer(Stream output) =>
        new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };
}
