using System.Buffers.Binary;
using System.Numerics;
using FactLint.Evaluation.Tagging;
using FactLint.Language.Lexicon;
using FactLint.Language.Semantics.Lexica;

namespace FactLint.Evaluation.Names;

/// <summary><c>pack-gazetteer TRAIN.conllu.gz LISTS OUT.bin</c>: the table that <see cref="Gazetteer"/> reads, from a treebank's plain words and the lists of names.</summary>
internal static class PackGazetteerCommand
{
    private static readonly (string File, NameClass Sure, NameClass Weak)[] _lists =
    [
        ("given-names.txt", NameClass.Given, NameClass.WeakGiven),
        ("surnames.txt", NameClass.Surname, NameClass.WeakSurname),
        ("places.txt", NameClass.Place, NameClass.WeakPlace),
        ("organizations.txt", NameClass.Organization, NameClass.WeakOrganization),
    ];

    public static int Run(string[] args)
    {
        var entries = new SortedDictionary<uint, NameClass>();
        foreach (string word in PlainWords(args[0]))
            Put(entries, Hash(word), NameClass.Word);
        foreach (string name in GivenNames.All)
            PutName(entries, name, NameClass.Given);
        foreach ((string file, NameClass sure, NameClass weak) in _lists)
        {
            foreach (string name in Names(Path.Combine(args[1], file)))
                PutName(entries, name.TrimEnd('?'), name.EndsWith('?') ? weak : sure);
        }
        File.WriteAllBytes(args[2], Pack(entries));
        Console.WriteLine($"{entries.Count} entries");
        return 0;
    }

    /// <summary>Words of letters that are written small and are no proper nouns.</summary>
    private static IEnumerable<string> PlainWords(string path) =>
        from sentence in TaggedSentence.ReadAll(path)
        from pair in sentence.Words.Zip(sentence.Tags)
        where pair.Second != PartOfSpeech.Propn && pair.First.Length > 1 && pair.First.All(char.IsLower)
        select pair.First;

    private static IEnumerable<string> Names(string path) =>
        from line in File.ReadLines(path)
        where !line.StartsWith('#')
        from name in line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        select name;

    private static void PutName(SortedDictionary<uint, NameClass> entries, string name, NameClass kind)
    {
        Put(entries, Hash(name), kind);
        for (int space = name.IndexOf(' '); space > 0; space = name.IndexOf(' ', space + 1))
            Put(entries, Hash(name[..space]), NameClass.Opens);
    }

    private static void Put(SortedDictionary<uint, NameClass> entries, uint hash, NameClass kind) =>
        entries[hash] = entries.GetValueOrDefault(hash) | kind;

    private static uint Hash(string name) => Gazetteer.Finish(Gazetteer.Add(Gazetteer.Empty, name));

    private static byte[] Pack(SortedDictionary<uint, NameClass> entries)
    {
        int slots = (int)BitOperations.RoundUpToPowerOf2((uint)(entries.Count * 5 / 4));
        var table = new byte[4 + slots * 6];
        BinaryPrimitives.WriteInt32LittleEndian(table, slots);
        foreach ((uint hash, NameClass kind) in entries)
        {
            int slot = (int)(hash & (uint)(slots - 1));
            while (BinaryPrimitives.ReadUInt16LittleEndian(table.AsSpan(4 + slots * 4 + slot * 2)) != 0)
                slot = (slot + 1) & (slots - 1);
            BinaryPrimitives.WriteUInt32LittleEndian(table.AsSpan(4 + slot * 4), hash);
            BinaryPrimitives.WriteUInt16LittleEndian(table.AsSpan(4 + slots * 4 + slot * 2), (ushort)kind);
        }
        return table;
    }
}
