using FactLint.Language.Lexicon;
using FactLint.Language.Semantics.Lexica;

namespace FactLint.Language.Semantics.Binders;

/// <summary>What is known of each word of an article that can be part of a name, looked up once.</summary>
internal sealed class NameWords
{
    private static readonly WordSet _particles = new("van der den de da di du dos das del della la le bin binti ibn ben bint al el ul von zu ter ten af y e do des ould wa abu", exactCase: true);

    private readonly NameClass[] _classes;
    private readonly NameRole[] _roles;
    private readonly bool[] _capital;
    private readonly bool[] _shouted;

    public NameWords(ProseWords words)
    {
        Words = words;
        _classes = new NameClass[words.Count];
        _roles = new NameRole[words.Count];
        _capital = new bool[words.Count];
        _shouted = new bool[words.Count];
        for (int i = 0; i < words.Count; i++)
        {
            ReadOnlySpan<char> text = words.TextOf(i);
            _capital[i] = words[i].IsCapital || IsArticled(text);
            if (!_capital[i])
                continue;
            _classes[i] = Gazetteer.Of(text);
            if (_classes[i] == NameClass.None && text.IndexOf('-') is > 1 and var hyphen && hyphen + 1 < text.Length && char.IsUpper(text[hyphen + 1]))
                _classes[i] = Gazetteer.Of(text[..hyphen]) & (NameClass.Given | NameClass.Surname);
            _roles[i] = NameRoles.Of(text);
            if ((_roles[i] & NameRole.Acronym) != 0 && text.Length > 3)
                ReadShouted(i, text);
        }
        ReadHeadlines();
    }

    /// <summary>Headlines: where nearly every word has a capital, plain words are no part of names; where all letters are capitals, words are no acronyms.</summary>
    private void ReadHeadlines()
    {
        for (int first = 0; first < Count;)
        {
            int end = first, capitals = 0, shouted = 0, small = 0;
            for (; end < Count && (end == first || Words[end].Gap != WordGap.Stop); end++)
            {
                if (_capital[end] ? (_roles[end] & NameRole.Function) != 0 : Lexica.FunctionWords.Contains(Words.TextOf(end)))
                    continue;
                capitals += _capital[end] ? 1 : 0;
                small += _capital[end] ? 0 : 1;
                shouted += IsShouted(end) ? 1 : 0;
            }
            if (shouted > 1 && shouted * 4 >= (capitals + small) * 3 && HasLongWord(first, end))
                Quieten(first, end);
            if (capitals >= 3 && end - first >= 4 && capitals > small * 8)
                TakeOutPlainWords(first, end);
            first = end;
        }
    }

    /// <summary>Longer than acronyms are.</summary>
    private bool HasLongWord(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (IsShouted(i) && Words.TextOf(i).Length > 4)
                return true;
        }
        return false;
    }

    private bool IsShouted(int index) => _shouted[index] || (_roles[index] & NameRole.Acronym) != 0;

    private void Quieten(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if ((_classes[i] & NameClass.AnyOrganization) == 0)
                _roles[i] &= ~NameRole.Acronym;
        }
    }

    private void TakeOutPlainWords(int first, int end)
    {
        const NameClass Known = NameClass.Given | NameClass.Surname | NameClass.Place | NameClass.Organization;
        const NameRole Part = NameRole.Head | NameRole.Titular | NameRole.Portfolio | NameRole.Direction | NameRole.Demonym | NameRole.PlaceFront;
        for (int i = first; i < end; i++)
        {
            if (_capital[i] && (_classes[i] & Known) == 0 && !(i > first && (_classes[i] & NameClass.WeakSurname) != 0 && (_classes[i - 1] & NameClass.Given) != 0) && (_roles[i] & Part) == 0 && IsPlainWord(i))
                _roles[i] |= NameRole.Function;
        }
    }

    /// <summary>A word in capitals throughout is looked up as if it were not: <c>NAIROBI</c>.</summary>
    private void ReadShouted(int index, ReadOnlySpan<char> text)
    {
        if ((_classes[index] & NameClass.AnyOrganization) != 0)
            return;
        NameClass quiet = Gazetteer.Find(Gazetteer.AddTitleCase(Gazetteer.Empty, text));
        _shouted[index] = quiet != NameClass.None || (_classes[index] & NameClass.Word) != 0;
        if (!_shouted[index])
            return;
        _classes[index] |= quiet;
        _roles[index] &= ~NameRole.Acronym;
    }

    private uint AddWord(uint hash, int index) => _shouted[index] ? Gazetteer.AddTitleCase(hash, Words.TextOf(index)) : Gazetteer.Add(hash, Words.TextOf(index));

    public ProseWords Words { get; }

    public int Count => _capital.Length;

    /// <summary>The word is written as names are: a capital first, or after an Arabic or French article (<c>al-Assad</c>, <c>d'Estaing</c>).</summary>
    public bool IsCapital(int index) => index >= 0 && index < _capital.Length && _capital[index];

    public bool Has(int index, NameClass any) => index >= 0 && index < _classes.Length && (_classes[index] & any) != 0;

    public bool Has(int index, NameRole any) => index >= 0 && index < _roles.Length && (_roles[index] & any) != 0;

    public NameRole RoleOf(int index) => _roles[index];

    /// <summary>One past the last capitalised word in a row.</summary>
    public int EndOfRun(int first)
    {
        int end = first + 1;
        while (end < Count && _capital[end] && Words.Follows(end))
            end++;
        return end;
    }

    /// <summary>A plain word of English, by the word list or by its ending.</summary>
    public bool IsPlainWord(int index) => Has(index, NameClass.Word) || KnownWords.HasPlainEnding(Words.TextOf(index));

    public bool IsParticle(int index) => index < Count && !_capital[index] && Words.IsAny(index, _particles);

    /// <summary>The longest known place or body of several words that begins at a word; its end and classes.</summary>
    public (int End, NameClass Class) LongestEntry(int first)
    {
        if (!Has(first, NameClass.Opens))
            return (first, NameClass.None);
        uint hash = AddWord(Gazetteer.Empty, first);
        (int End, NameClass Class) longest = (first, NameClass.None);
        for (int i = first + 1; i < Count && i - first < Gazetteer.LongestEntry && (Words.Follows(i) || JoinsAtComma(i)); i++)
        {
            hash = AddWord(Gazetteer.AddSpace(Words[i].Gap == WordGap.Comma ? Gazetteer.Add(hash, ",") : hash), i);
            NameClass found = Gazetteer.Find(hash);
            if ((found & (NameClass.AnyPlace | NameClass.AnyOrganization)) != 0)
                longest = (i + 1, found);
            if ((found & NameClass.Opens) == 0)
                break;
        }
        return longest;
    }

    private bool JoinsAtComma(int index) => Words[index].Gap == WordGap.Comma && Words.TextOf(index) is "D.C." or "DC" or "D.C";

    private static bool IsArticled(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || text[0] is not ('a' or 'e' or 'u' or 'b' or 'd' or 'l' or 'k'))
            return false;
        int join = text[..4].IndexOfAny('-', '\'', '’');
        if (join is < 1 or > 3 || join + 1 >= text.Length || !char.IsUpper(text[join + 1]))
            return false;
        ReadOnlySpan<char> article = text[..join];
        return text[join] == '-' ? article is "al" or "el" or "ul" or "as" or "ash" or "an" or "ar" or "at" or "az" or "ad" or "abu" or "bin" or "de" : article is "d" or "l" or "ka";
    }
}
