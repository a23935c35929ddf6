namespace FactLint.Rules.Rosters.Import;

/// <summary>The postal codes of the states and territories of the United States.</summary>
internal static class StateCodes
{
    private const string Table = "ALAlabama AKAlaska AZArizona ARArkansas CACalifornia COColorado CTConnecticut DEDelaware FLFlorida GAGeorgia HIHawaii IDIdaho ILIllinois INIndiana IAIowa KSKansas KYKentucky LALouisiana MEMaine MDMaryland MAMassachusetts MIMichigan MNMinnesota MSMississippi MOMissouri MTMontana NENebraska NVNevada NHNew_Hampshire NJNew_Jersey NMNew_Mexico NYNew_York NCNorth_Carolina NDNorth_Dakota OHOhio OKOklahoma OROregon PAPennsylvania RIRhode_Island SCSouth_Carolina SDSouth_Dakota TNTennessee TXTexas UTUtah VTVermont VAVirginia WAWashington WVWest_Virginia WIWisconsin WYWyoming DCDistrict_of_Columbia PRPuerto_Rico GUGuam VIVirgin_Islands ASAmerican_Samoa MPNorthern_Mariana_Islands";

    /// <summary>The name of a code, or the code itself when it is none of these.</summary>
    public static string Name(string code)
    {
        foreach (string entry in Table.Split(' '))
        {
            if (entry.StartsWith(code, StringComparison.Ordinal) && code.Length == 2)
                return entry[2..].Replace('_', ' ');
        }
        return code;
    }
}
