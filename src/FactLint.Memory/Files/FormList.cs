namespace FactLint.Memory.Files;

/// <summary>The forms of an article as a row keeps them: numbers of seven bits a byte, the lowest first, the last byte below 128 (LEB128).</summary>
internal static class FormList
{
    public static byte[] Write(IReadOnlyList<long> forms)
    {
        var bytes = new List<byte>(forms.Count * 3);
        foreach (long form in forms)
        {
            ulong left = (ulong)form;
            for (; left >= 128; left >>= 7)
                bytes.Add((byte)(left | 128));
            bytes.Add((byte)left);
        }
        return [.. bytes];
    }

    public static List<long> Read(byte[] bytes)
    {
        var forms = new List<long>(bytes.Length / 3);
        ulong form = 0;
        int shift = 0;
        foreach (byte b in bytes)
        {
            form |= (ulong)(b & 127) << shift;
            shift += 7;
            if (b >= 128 && shift < 63)
                continue;
            forms.Add((long)form);
            form = 0;
            shift = 0;
        }
        return forms;
    }
}
