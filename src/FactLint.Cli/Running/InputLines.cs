namespace FactLint.Cli.Running;

/// <summary>The lines of a stream as bytes, one at a time, so that a stream of any length takes only its longest line of memory.</summary>
internal static class InputLines
{
    private const int BlockSize = 64 * 1024;

    /// <summary>Of a longer line only the beginning is given, one byte more than this, so that no input takes all memory.</summary>
    public const int MaxLength = 64 * 1024 * 1024;

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Lines without their ends, numbered from 1; blank lines are left out, and so is a byte order mark.</summary>
    public static IEnumerable<(int Number, byte[] Line)> Read(Stream input)
    {
        byte[] block = new byte[BlockSize];
        using var line = new MemoryStream();
        int number = 1;
        for (int count = input.Read(block); count > 0; count = input.Read(block))
        {
            int from = 0;
            for (int end = block.AsSpan(0, count).IndexOf((byte)'\n'); end >= 0;)
            {
                Append(line, block.AsSpan(from, end - from));
                if (Taken(line, number) is { } bytes)
                    yield return (number, bytes);
                number++;
                from = end + 1;
                int next = block.AsSpan(from, count - from).IndexOf((byte)'\n');
                end = next < 0 ? -1 : from + next;
            }
            Append(line, block.AsSpan(from, count - from));
        }
        if (Taken(line, number) is { } last)
            yield return (number, last);
    }

    private static void Append(MemoryStream line, ReadOnlySpan<byte> bytes) =>
        line.Write(bytes[..Math.Min(bytes.Length, MaxLength + 1 - (int)line.Length)]);

    private static byte[]? Taken(MemoryStream line, int number)
    {
        ReadOnlySpan<byte> bytes = line.GetBuffer().AsSpan(0, (int)line.Length);
        if (number == 1 && bytes.StartsWith(Mark))
            bytes = bytes[Mark.Length..];
        byte[]? taken = bytes.Trim(" \t\r"u8).IsEmpty ? null : bytes.ToArray();
        line.SetLength(0);
        return taken;
    }
}
