using FactLint.Language.Text;
using FactLint.Rules.Files;
using FactLint.Workspace.Readers;

namespace FactLint.Workspace;

/// <summary>Puts a new text in the place of a file's old one, with the encoding and byte order mark it had. Nobody sees a half-written file.</summary>
public static class DocumentWriter
{
    /// <summary>Writes the text. Otherwise the reason why the file was left as it is: it has changed since it was read, or cannot be written.</summary>
    /// <param name="path">The file; where it is a link, what it points to is written.</param>
    /// <param name="read">What the new text was made from.</param>
    /// <param name="text">The new text.</param>
    public static LoadError? Write(DocumentPath path, SourceText read, string text)
    {
        try
        {
            string file = File.ResolveLinkTarget(path.FullPath, returnFinalTarget: true)?.FullName ?? path.FullPath;
            DecodeResult now = TextDecoder.Decode(File.ReadAllBytes(file));
            if (now.Text?.Text != read.Text)
                return Mistake(path, "the file has changed since it was read, so nothing was fixed in it: run the check again");
            Replace(file, [.. now.Encoding!.GetPreamble(), .. now.Encoding.GetBytes(text)]);
            return null;
        }
        catch (IOException failure)
        {
            return Mistake(path, $"the file cannot be written, so nothing was fixed in it: {failure.Message}");
        }
        catch (UnauthorizedAccessException)
        {
            return Mistake(path, "the file cannot be written, so nothing was fixed in it: you have no right to change it");
        }
    }

    private static void Replace(string file, byte[] bytes)
    {
        if (new FileInfo(file).IsReadOnly)
            throw new UnauthorizedAccessException();
        // In the same folder, because only there taking the old file's place is one step.
        string temporary = file + ".factlint.tmp";
        try
        {
            File.WriteAllBytes(temporary, bytes);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(file));
            File.Move(temporary, file, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static LoadError Mistake(DocumentPath path, string message) => new(path.Key.Path, 1, 1, message);
}
