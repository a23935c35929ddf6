using FactLint.Analysis.Diagnostics;
using FactLint.Language.Syntax;
using FactLint.Rules.Files;
using FactLint.Workspace.Readers;

namespace FactLint.Workspace;

/// <summary>An article and the name of its file.</summary>
public sealed record Document(DocumentKey Key, Article Article)
{
    /// <summary>Reads a file. False, with the reason, when it cannot be opened, is too long or is not text; nothing is thrown.</summary>
    public static bool TryLoad(DocumentPath path, out Document? document, out LoadError? error)
    {
        document = null;
        try
        {
            (byte[] bytes, long length) = FileBytes.Read(path.FullPath, TextDecoder.MaxBytes);
            if (length <= TextDecoder.MaxBytes)
                return TryDecode(bytes, path.Key, out document, out error);
            error = new LoadError(path.Key.Path, 1, 1, TextDecoder.TooLong(length));
            return false;
        }
        catch (IOException failure)
        {
            error = new LoadError(path.Key.Path, 1, 1, $"the file cannot be read: {FileBytes.Why(failure, path.FullPath)}");
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            error = new LoadError(path.Key.Path, 1, 1, "the file cannot be read: you have no right to open it");
            return false;
        }
    }

    /// <summary>Reads text that is not in a file of its own, such as standard input; the format is taken from the extension of the key's path.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, DocumentKey key, out Document? document, out LoadError? error)
    {
        DecodeResult decoded = TextDecoder.Decode(bytes);
        document = decoded.Text is null ? null : new Document(key, ArticleReaders.Read(decoded.Text, key.Path));
        error = decoded.Message is null ? null : new LoadError(key.Path, decoded.Position.Line, decoded.Position.Column, decoded.Message);
        return document is not null;
    }
}
