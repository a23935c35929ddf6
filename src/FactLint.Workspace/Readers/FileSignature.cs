namespace FactLint.Workspace.Readers;

/// <summary>Knows the first bytes of formats that are often taken for text.</summary>
internal static class FileSignature
{
    /// <summary>The format in words for an editor, or null.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0]) || bytes.StartsWith<byte>([0, 0, 0xFE, 0xFF]))
            return "UTF-32";
        if (bytes.StartsWith("PK\u0003\u0004"u8))
            return "a Word document or other zip file";
        if (bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            return "an old Office document";
        if (bytes.StartsWith("%PDF-"u8))
            return "a PDF";
        if (bytes.StartsWith("{\\rtf"u8))
            return "a rich text (RTF) document";
        if (bytes.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47]) || bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF]) || bytes.StartsWith("GIF8"u8))
            return "a picture";
        return bytes.StartsWith<byte>([0x1F, 0x8B]) ? "a gzip file" : null;
    }
}
