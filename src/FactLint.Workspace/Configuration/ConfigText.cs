using FactLint.Rules.Files;
using FactLint.Workspace.Readers;

namespace FactLint.Workspace.Configuration;

/// <summary>Reads the text of a configuration file.</summary>
internal static class ConfigText
{
    /// <summary>Null, with an error, when the file cannot be opened or is not text.</summary>
    public static string? Read(string fullPath, string shownPath, List<LoadError> errors)
    {
        try
        {
            (byte[] bytes, long length) = FileBytes.Read(fullPath, YamlReader.LongestFile);
            if (length > YamlReader.LongestFile)
            {
                errors.Add(new LoadError(shownPath, 1, 1, $"the file has {length / 1e6:0.#} MB, and {YamlReader.LongestFile / 1_000_000} are the most: split it, or name the right file"));
                return null;
            }
            DecodeResult decoded = TextDecoder.Decode(bytes);
            if (decoded.Message is not null)
                errors.Add(new LoadError(shownPath, decoded.Position.Line, decoded.Position.Column, decoded.Message));
            return decoded.Text?.Text;
        }
        catch (FileNotFoundException)
        {
            errors.Add(new LoadError(shownPath, 1, 1, "there is no such file: check the spelling of the path"));
        }
        catch (DirectoryNotFoundException)
        {
            errors.Add(new LoadError(shownPath, 1, 1, "there is no such file: check the spelling of the path"));
        }
        catch (IOException failure)
        {
            errors.Add(new LoadError(shownPath, 1, 1, $"the file cannot be read: {FileBytes.Why(failure, fullPath)}"));
        }
        catch (UnauthorizedAccessException)
        {
            errors.Add(new LoadError(shownPath, 1, 1, "the file cannot be read: you have no right to open it, or it is a folder"));
        }
        return null;
    }
}
