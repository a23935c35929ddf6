namespace FactLint.Language.Semantics.Quantities;

/// <summary>
/// Currencies by sign, code and name. Codes are those of ISO 4217; a plain dollar is the American one, a plain rupee the Indian. Codes that
/// are words in capitals (ALL, TOP, TRY) are left out. Cents and pence are units of their own.
/// </summary>
internal static class Currencies
{
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Codes = Table(StringComparer.Ordinal,
        "AED AFN AMD ANG AOA ARS AUD AWG AZN BBD BDT BGN BHD BIF BMD BND BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GHS GIP " +
        "GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LBP LKR LRD LSL LYD MDL MGA MKD MMK MNT MRU MUR MVR MWK MXN " +
        "MYR MZN NAD NGN NIO NOK NPR NZD OMR PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLL SRD SSP STN SVC SYP SZL THB TJS TMT TND TTD TWD TZS UAH UGX USD UYU " +
        "UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW RMB:CNY DEM FRF ITL ESP");

    // Written before the amount, with or without a space; case counts.
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Prefixes = Table(StringComparer.Ordinal,
        "Rs:INR LE:EGP Re:INR INR RM:MYR KSh:KES Ksh:KES KSH:KES Kshs:KES KShs:KES Sh:KES Shs:KES USh:UGX Ush:UGX TSh:TZS Tsh:TZS dlrs:USD dlr:USD DM:DEM SFr:CHF Sfr:CHF Fr:CHF Fr.:CHF Php:PHP PhP:PHP Rp:IDR " +
        "Tk:BDT BDT Kr:SEK kr:SEK Kc:CZK Ft:HUF Bs:VES Le:SLL Birr:ETB GHC:GHS NGN NRs:NPR PRs:PKR LKR Dh:AED Dhs:AED Dh.:AED R:ZAR N:NGN P:PHP K:ZMW sen:MYR rmb:CNY usd:USD eur:EUR gbp:GBP");

    // The letters in front of a dollar sign.
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Dollars = Table(StringComparer.OrdinalIgnoreCase,
        "US:USD U.S:USD U.S.:USD A:AUD AU:AUD AUS:AUD C:CAD CA:CAD CAN:CAD HK:HKD NZ:NZD S:SGD SG:SGD NT:TWD R:BRL MX:MXN Mex:MXN J:JMD TT:TTD Z:ZWD BZ:BZD EC:XCD FJ:FJD G:GYD N:NAD B:BND");

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Names = Table(StringComparer.OrdinalIgnoreCase,
        "dollar:USD buck:USD greenback:USD usd:USD euro:EUR eur:EUR gbp:GBP sterling:GBP quid:GBP yen:JPY yuan:CNY renminbi:CNY rmb:CNY kuai:CNY won:KRW rupee:INR rs:INR rupiah:IDR ringgit:MYR baht:THB dong:VND peso:MXN reais:BRL " +
        "rand:ZAR ruble:RUB rouble:RUB hryvnia:UAH zloty:PLN zlotys:PLN zlotych:PLN forint:HUF koruna:CZK leu:RON lei:RON lev:BGN leva:BGN kuna:HRK krona:SEK kronor:SEK krone:NOK kroner:NOK franc:CHF lira:TRY lire:ITL liras:TRY " +
        "shekel:ILS dirham:AED riyal:SAR rial:IRR dinar:KWD shilling:KES naira:NGN cedi:GHS birr:ETB kwacha:ZMW kina:PGK taka:BDT tenge:KZT lari:GEL dram:AMD manat:AZN somoni:TJS afghani:AFN kip:LAK kyat:MMK " +
        "riel:KHR tugrik:MNT pula:BWP metical:MZN meticais:MZN dalasi:GMD ariary:MGA bolivar:VES bolivares:VES boliviano:BOB guarani:PYG guaranies:PYG soles:PEN colones:CRC quetzal:GTQ lempira:HNL cordoba:NIO " +
        "balboa:PAB gourde:HTG pataca:MOP rufiyaa:MVR bitcoin:BTC deutschemark:DEM deutschmark:DEM cent:cent pence:penny penny:penny eurocent:cent kopeck:kopeck kopek:kopeck paisa:paisa paise:paisa");

    // Which dollar, pound, peso: the adjective and the name give the code.
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> National = Table(StringComparer.OrdinalIgnoreCase,
        "us_dollar:USD u.s._dollar:USD u.s_dollar:USD american_dollar:USD australian_dollar:AUD canadian_dollar:CAD hong_kong_dollar:HKD new_zealand_dollar:NZD singapore_dollar:SGD taiwan_dollar:TWD taiwanese_dollar:TWD jamaican_dollar:JMD " +
        "zimbabwe_dollar:ZWD zimbabwean_dollar:ZWD fijian_dollar:FJD namibian_dollar:NAD liberian_dollar:LRD barbadian_dollar:BBD trinidadian_dollar:TTD british_pound:GBP uk_pound:GBP sterling_pound:GBP egyptian_pound:EGP " +
        "lebanese_pound:LBP syrian_pound:SYP sudanese_pound:SDG irish_pound:IEP mexican_peso:MXN argentine_peso:ARS argentinian_peso:ARS chilean_peso:CLP colombian_peso:COP philippine_peso:PHP cuban_peso:CUP " +
        "uruguayan_peso:UYU dominican_peso:DOP indian_rupee:INR pakistani_rupee:PKR pakistan_rupee:PKR sri_lankan_rupee:LKR nepali_rupee:NPR nepalese_rupee:NPR mauritian_rupee:MUR swiss_franc:CHF french_franc:FRF belgian_franc:BEF cfa_franc:XOF " +
        "swedish_krona:SEK swedish_crown:SEK icelandic_krona:ISK norwegian_krone:NOK norwegian_crown:NOK danish_krone:DKK danish_crown:DKK czech_crown:CZK czech_koruna:CZK estonian_kroon:EEK iraqi_dinar:IQD kuwaiti_dinar:KWD jordanian_dinar:JOD " +
        "serbian_dinar:RSD bahraini_dinar:BHD tunisian_dinar:TND algerian_dinar:DZD libyan_dinar:LYD kenyan_shilling:KES kenya_shilling:KES tanzanian_shilling:TZS ugandan_shilling:UGX uganda_shilling:UGX somali_shilling:SOS " +
        "iranian_rial:IRR omani_rial:OMR yemeni_rial:YER saudi_riyal:SAR qatari_riyal:QAR korean_won:KRW turkish_lira:TRY italian_lira:ITL russian_ruble:RUB russian_rouble:RUB belarusian_ruble:BYN emirati_dirham:AED uae_dirham:AED moroccan_dirham:MAD " +
        "german_mark:DEM deutsche_mark:DEM finnish_mark:FIM japanese_yen:JPY chinese_yuan:CNY brazilian_real:BRL thai_baht:THB vietnamese_dong:VND indonesian_rupiah:IDR malaysian_ringgit:MYR israeli_shekel:ILS polish_zloty:PLN " +
        "hungarian_forint:HUF romanian_leu:RON bulgarian_lev:BGN ukrainian_hryvnia:UAH nigerian_naira:NGN ghanaian_cedi:GHS south_african_rand:ZAR ethiopian_birr:ETB zambian_kwacha:ZMW peruvian_sol:PEN");

    public static string? OfSign(char sign) => sign switch
    {
        '$' or '＄' => "USD",
        '£' => "GBP",
        '€' => "EUR",
        '¥' or '￥' or '円' => "JPY",
        '元' => "CNY",
        '₹' or '₨' => "INR",
        '₽' => "RUB",
        '₩' => "KRW",
        '₦' => "NGN",
        '₺' => "TRY",
        '₴' => "UAH",
        '₪' => "ILS",
        '₱' => "PHP",
        '₫' => "VND",
        '฿' => "THB",
        '₡' => "CRC",
        '₲' => "PYG",
        '₵' => "GHS",
        '₸' => "KZT",
        '₾' => "GEL",
        '₼' => "AZN",
        '₮' => "MNT",
        '₭' => "LAK",
        '֏' => "AMD",
        '₿' => "BTC",
        '¢' => "cent",
        _ => null,
    };

    /// <summary>A code in capitals: EUR.</summary>
    public static string? OfCode(ReadOnlySpan<char> code) => code.Length == 3 && Codes.TryGetValue(code, out string? iso) ? iso : null;

    /// <summary>What stands in front of an amount: a code, Rs, RM.</summary>
    public static string? OfPrefix(ReadOnlySpan<char> prefix) => OfCode(prefix) ?? (prefix.Length <= 4 && Prefixes.TryGetValue(prefix, out string? iso) ? iso : null);

    /// <summary>The dollar of the letters before its sign.</summary>
    public static string? OfDollar(ReadOnlySpan<char> letters) => letters.Length <= 4 && Dollars.TryGetValue(letters, out string? iso) ? iso
        : letters.Length == 3 && Codes.TryGetValue(letters.ToString().ToUpperInvariant(), out iso) ? iso : null;

    /// <summary>A name in singular or plural, in any case.</summary>
    public static string? OfName(ReadOnlySpan<char> name) => Names.TryGetValue(name, out string? iso) || name.Length > 3 && (name[^1] | 0x20) == 's' && Names.TryGetValue(name[..^1], out iso) ? iso : null;

    /// <summary>A name with its country, joined by an underscore, without a plural ending.</summary>
    public static string? OfNational(ReadOnlySpan<char> name) => National.TryGetValue(name, out string? iso) || (name[^1] | 0x20) == 's' && National.TryGetValue(name[..^1], out iso) ? iso : null;

    /// <summary>True for cents and pence, a hundred of which are one of the main unit.</summary>
    public static bool IsSmall(string unit) => unit is "cent" or "penny" or "kopeck" or "paisa";

    /// <summary>A prefix that may stand apart from its amount: "Rs 5", but "Le 5 mai" is no money.</summary>
    public static bool MayStandApart(ReadOnlySpan<char> prefix) => prefix.Length > 2 || prefix is "Rs" or "LE" or "RM" or "Rp" or "Tk" or "DM";

    private static Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Table(StringComparer comparer, string entries)
    {
        var table = new Dictionary<string, string>(comparer);
        foreach (string entry in entries.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int colon = entry.IndexOf(':');
            table[colon < 0 ? entry : entry[..colon]] = entry[(colon + 1)..];
        }
        return table.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
