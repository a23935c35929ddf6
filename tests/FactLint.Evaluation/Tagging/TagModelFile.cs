using System.Buffers.Binary;
using FactLint.Language.Lexicon;

namespace FactLint.Evaluation.Tagging;

/// <summary>Writes what <see cref="TagModel"/> reads.</summary>
internal static class TagModelFile
{
    /// <summary>Weights are multiplied by <paramref name="scale"/>, rounded, and kept within a signed byte.</summary>
    public static byte[] Of(PerceptronTrainer trainer, double scale)
    {
        var rows = new SortedDictionary<uint, byte[]>();
        foreach ((uint feature, double[] weights) in trainer.Averages())
        {
            byte[] row = Row(weights, scale);
            if (row.Length > 0)
                rows[feature] = row;
        }
        foreach ((uint feature, PartOfSpeech tag) in trainer.Fixed)
            rows[feature] = [(byte)tag, 1];
        using var file = new MemoryStream();
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(number, rows.Count);
        file.Write(number);
        foreach (uint feature in rows.Keys)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(number, feature);
            file.Write(number);
        }
        foreach (byte[] row in rows.Values)
            file.WriteByte((byte)(row.Length / 2));
        foreach (byte[] row in rows.Values)
            file.Write(row);
        return file.ToArray();
    }

    private static byte[] Row(double[] weights, double scale)
    {
        var row = new List<byte>();
        for (int tag = 1; tag < weights.Length; tag++)
        {
            int weight = (int)Math.Clamp(Math.Round(weights[tag] * scale, MidpointRounding.ToEven), -127, 127);
            if (weight == 0)
                continue;
            row.Add((byte)TagLanes.Of((PartOfSpeech)tag));
            row.Add((byte)(sbyte)weight);
        }
        return [.. row];
    }
}
