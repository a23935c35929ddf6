namespace FactLint.Language.Semantics.Dates;

/// <summary>Parts of the day, with the codes of TIMEX3 and the hours that Microsoft.Recognizers.Text gives them.</summary>
internal static class DayParts
{
    public const int Morning = 0, Afternoon = 1, Evening = 2, Night = 3;

    private static readonly string[] _codes = ["MO", "AF", "EV", "NI", "MEL", "MED", "MEB", "DT"];
    private static readonly (int From, int To)[] _hours = [(8, 12), (12, 16), (16, 20), (20, 24), (11, 13), (16, 20), (8, 12), (8, 18)];

    public static string CodeOf(int part) => _codes[part];

    /// <summary>Hours since midnight, the end excluded.</summary>
    public static (int From, int To) HoursOf(int part) => _hours[part];

    /// <summary>True when an hour of 1 to 12 with this part of the day is after noon.</summary>
    public static bool IsAfternoon(int part) => part is Afternoon or Evening or Night or 4 or 5;
}
