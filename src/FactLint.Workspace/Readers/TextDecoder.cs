using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using FactLint.Language.Text;

namespace FactLint.Workspace.Readers;

/// <summary>
/// Turns the bytes of a file into text: UTF-8 with or without a byte order mark, UTF-16 with one, or without one where the bytes leave no doubt.
/// Line ends stay as they are; the mark is not part of the text. Bytes that are not text give a message, never an exception and never replacement characters.
/// </summary>
public static class TextDecoder
{
    /// <summary>The most bytes a file may have: 16 MB, some fifty novels.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>What a file over <see cref="MaxBytes"/> is told.</summary>
    public static string TooLong(long bytes) => string.Create(CultureInfo.InvariantCulture,
        $"the file has {bytes / (1024.0 * 1024.0):0.0} MB, and the limit is {MaxBytes / (1024 * 1024)} MB: split it, or leave it out with “ignore:” in factlint.yml");

    public static DecodeResult Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxBytes)
            return DecodeResult.Failed(TooLong(bytes.Length));
        if (FileSignature.Find(bytes) is string kind)
            return DecodeResult.Failed($"this is {kind}, not text: save the article as .txt, .md or .html in UTF-8");
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
            return DecodeUtf8(bytes[3..], 3);
        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
            return DecodeUtf16(bytes[2..], bigEndian: false, 2);
        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
            return DecodeUtf16(bytes[2..], bigEndian: true, 2);
        return bytes.Contains((byte)0) ? DecodeWithNulls(bytes) : DecodeUtf8(bytes, 0);
    }

    private static DecodeResult DecodeUtf8(ReadOnlySpan<byte> bytes, int markLength)
    {
        if (bytes.IndexOf((byte)0) is >= 0 and var nul)
            return Binary(nul + markLength);
        char[] chars = new char[bytes.Length];
        OperationStatus status = Utf8.ToUtf16(bytes, chars, out int read, out int written, replaceInvalidSequences: false);
        return status == OperationStatus.Done
            ? DecodeResult.Of(new string(chars, 0, written), new UTF8Encoding(markLength > 0))
            : InvalidUtf8(bytes[read], read + markLength, new SourceText(new string(chars, 0, written)));
    }

    private static DecodeResult InvalidUtf8(byte wrong, int offset, SourceText before)
    {
        LinePosition at = before.PositionOf(before.Length);
        string from = wrong is >= 0x80 and <= 0x9F ? " (it looks like Windows-1252 text)" : "";
        return DecodeResult.Failed(string.Create(CultureInfo.InvariantCulture,
            $"the byte 0x{wrong:X2} at offset {offset} (line {at.Line}) is not UTF-8{from}: save the file as UTF-8"), at);
    }

    /// <summary>UTF-16 without a mark shows as NULs in every second byte; anything else with NULs is no text.</summary>
    private static DecodeResult DecodeWithNulls(ReadOnlySpan<byte> bytes)
    {
        int even = 0, odd = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != 0)
                continue;
            if (i % 2 == 0)
                even++;
            else
                odd++;
        }
        bool bigEndian = even > odd;
        bool isPlausible = bytes.Length % 2 == 0 && Math.Min(even, odd) == 0 && Math.Max(even, odd) >= bytes.Length / 4;
        DecodeResult? result = isPlausible ? DecodeUtf16(bytes, bigEndian, 0) : null;
        return result?.Text is null ? Binary(bytes.IndexOf((byte)0)) : result;
    }

    private static DecodeResult DecodeUtf16(ReadOnlySpan<byte> bytes, bool bigEndian, int markLength)
    {
        if (bytes.Length % 2 != 0)
            return DecodeResult.Failed($"the UTF-16 text ends in the middle of a character, at offset {bytes.Length + markLength - 1}: save the file again, best as UTF-8");
        try
        {
            string text = new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true).GetString(bytes);
            return text.IndexOf('\0', StringComparison.Ordinal) is >= 0 and var nul ? Binary((nul * 2) + markLength) : DecodeResult.Of(text, new UnicodeEncoding(bigEndian, markLength > 0));
        }
        catch (DecoderFallbackException wrong)
        {
            return DecodeResult.Failed($"the UTF-16 text has half a character at offset {wrong.Index + markLength}: save the file again, best as UTF-8");
        }
    }

    private static DecodeResult Binary(int offset) =>
        DecodeResult.Failed($"this is not a text file (a NUL byte at offset {offset}): save the article as .txt, .md or .html in UTF-8");
}
