
using FactLint.Language.Lexicon;

namespace FactLint.Language.Semantics.Lexica;

/// <summary>
/// Countries, and the adjectives and demonyms that stand for them, with one canonical name each. Names follow common English usage
/// (the short forms of ISO 3166-1 where they are used in news); adjectives of two words are listed with a space.
/// </summary>
internal static class Countries
{
    private const string Table = """
        Afghanistan|Afghan
        Albania|Albanian
        Algeria|Algerian
        Angola|Angolan
        Argentina|Argentine|Argentinian
        Armenia|Armenian
        Australia|Australian
        Austria|Austrian
        Azerbaijan|Azerbaijani
        Bahamas|Bahamian
        Bahrain|Bahraini
        Bangladesh|Bangladeshi
        Barbados|Barbadian
        Belarus|Belarusian
        Belgium|Belgian
        Belize|Belizean
        Benin|Beninese
        Bhutan|Bhutanese
        Bolivia|Bolivian
        Bosnia and Herzegovina|Bosnia|Bosnian
        Botswana|Botswanan
        Brazil|Brazilian
        Brunei|Bruneian
        Bulgaria|Bulgarian
        Burkina Faso|Burkinabe
        Burundi|Burundian
        Cambodia|Cambodian
        Cameroon|Cameroonian
        Canada|Canadian
        Cape Verde|Cape Verdean
        Central African Republic
        Chad|Chadian
        Chile|Chilean
        China|Chinese
        Colombia|Colombian
        Congo|Congolese
        Costa Rica|Costa Rican
        Croatia|Croatian
        Cuba|Cuban
        Cyprus|Cypriot
        Czech Republic|Czech|Czechia
        Denmark|Danish
        Djibouti|Djiboutian
        Dominican Republic|Dominican
        Ecuador|Ecuadorian|Ecuadorean
        Egypt|Egyptian
        El Salvador|Salvadoran|Salvadorean
        Eritrea|Eritrean
        Estonia|Estonian
        Eswatini|Swazi
        Ethiopia|Ethiopian
        European Union|EU
        Fiji|Fijian
        Finland|Finnish
        France|French
        Gabon|Gabonese
        Gambia|Gambian
        Georgia|Georgian
        Germany|German
        Ghana|Ghanaian
        Greece|Greek
        Grenada|Grenadian
        Guatemala|Guatemalan
        Guinea|Guinean
        Guyana|Guyanese
        Haiti|Haitian
        Honduras|Honduran
        Hungary|Hungarian
        Iceland|Icelandic
        India|Indian
        Indonesia|Indonesian
        Iran|Iranian
        Iraq|Iraqi
        Ireland|Irish
        Israel|Israeli
        Italy|Italian
        Ivory Coast|Ivorian
        Jamaica|Jamaican
        Japan|Japanese
        Jordan|Jordanian
        Kazakhstan|Kazakh
        Kenya|Kenyan
        Kosovo|Kosovar|Kosovan
        Kuwait|Kuwaiti
        Kyrgyzstan|Kyrgyz
        Laos|Laotian|Lao
        Latvia|Latvian
        Lebanon|Lebanese
        Lesotho
        Liberia|Liberian
        Libya|Libyan
        Liechtenstein
        Lithuania|Lithuanian
        Luxembourg
        Madagascar|Malagasy
        Malawi|Malawian
        Malaysia|Malaysian
        Maldives|Maldivian
        Mali|Malian
        Malta|Maltese
        Mauritania|Mauritanian
        Mauritius|Mauritian
        Mexico|Mexican
        Moldova|Moldovan
        Monaco|Monegasque
        Mongolia|Mongolian
        Montenegro|Montenegrin
        Morocco|Moroccan
        Mozambique|Mozambican
        Myanmar|Burmese|Burma
        Namibia|Namibian
        Nepal|Nepali|Nepalese
        Netherlands|Dutch
        New Zealand
        Nicaragua|Nicaraguan
        Niger|Nigerien
        Nigeria|Nigerian
        North Korea|North Korean
        North Macedonia|Macedonian
        Norway|Norwegian
        Oman|Omani
        Pakistan|Pakistani
        Palestine|Palestinian
        Panama|Panamanian
        Papua New Guinea
        Paraguay|Paraguayan
        Peru|Peruvian
        Philippines|Philippine|Filipino
        Poland|Polish
        Portugal|Portuguese
        Qatar|Qatari
        Romania|Romanian
        Russia|Russian
        Rwanda|Rwandan
        Saudi Arabia|Saudi|Saudi Arabian
        Senegal|Senegalese
        Serbia|Serbian
        Seychelles
        Sierra Leone|Sierra Leonean
        Singapore|Singaporean
        Slovakia|Slovak|Slovakian
        Slovenia|Slovenian|Slovene
        Solomon Islands
        Somalia|Somali
        South Africa|South African
        South Korea|South Korean
        South Sudan|South Sudanese
        Soviet Union|Soviet
        Spain|Spanish
        Sri Lanka|Sri Lankan
        Sudan|Sudanese
        Suriname|Surinamese
        Sweden|Swedish
        Switzerland|Swiss
        Syria|Syrian
        Taiwan|Taiwanese
        Tajikistan|Tajik
        Tanzania|Tanzanian
        Thailand|Thai
        Togo|Togolese
        Tonga|Tongan
        Trinidad and Tobago|Trinidadian
        Tunisia|Tunisian
        Turkey|Turkish|Türkiye
        Turkmenistan|Turkmen
        Uganda|Ugandan
        Ukraine|Ukrainian
        United Arab Emirates|UAE|Emirati
        United Kingdom|UK|U.K.|British|Britain|Great Britain
        United States|US|U.S.|USA|U.S.A.|American|America
        Uruguay|Uruguayan
        Uzbekistan|Uzbek
        Vanuatu
        Vatican
        Venezuela|Venezuelan
        Vietnam|Vietnamese
        Yemen|Yemeni
        Zambia|Zambian
        Zimbabwe|Zimbabwean
        England|English
        Scotland|Scottish
        Wales|Welsh
        Northern Ireland
        Hong Kong
        """;

    private static readonly Dictionary<string, string> Names = Read();

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The most words a name of the table has.</summary>
    public const int LongestName = 3;

    /// <summary>The canonical name of a country, its adjective or its demonym in exact case, or null.</summary>
    public static string? Canonical(ReadOnlySpan<char> name) => Lookup.TryGetValue(name, out string? country) ? country : null;

    /// <summary>The adjectives and demonyms of countries (<c>Kenyan</c>), which are no names of the countries themselves.</summary>
    public static IEnumerable<string> Adjectives =>
        from name in Names
        where name.Key != name.Value && (Gazetteer.Find(Gazetteer.Add(Gazetteer.Empty, name.Key)) & NameClass.AnyPlace) == 0
        select name.Key;

    private static Dictionary<string, string> Read()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in Table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] forms = line.Split('|');
            foreach (string form in forms)
                names.TryAdd(form, forms[0]);
        }
        return names;
    }
}
