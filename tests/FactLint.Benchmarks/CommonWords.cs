namespace FactLint.Benchmarks;

/// <summary>Common words of news copy, the commonest first in each line.</summary>
internal static class CommonWords
{
    public static IReadOnlyList<string> All { get; } =
        """
        people government police court minister company million party election report president city country state week month year
        officials house law bill vote council school health hospital workers union strike pay price market bank trade budget tax
        prices inflation growth energy oil gas power water food housing rent transport rail train airport flight road bridge port
        war attack troops army border ceasefire talks treaty sanctions aid refugees missile drone weapons soldiers security defence
        climate weather storm flood fire drought heat wind river sea coast forest farm farmers crops cattle wildlife fish
        judge jury trial lawyer prosecutor charges arrest prison sentence appeal ruling case evidence witness victim suspect
        doctor nurse patient vaccine virus disease drug treatment study scientists university research students teacher exam
        team player coach match game league season goal cup final champion race record stadium fans club transfer
        film music festival museum artist book author theatre award show television broadcaster newspaper editor reporter
        technology software phone internet network data chip battery car factory plant engineer startup investor shares
        announced warned agreed rejected approved delayed opened closed launched cut raised lost won sold bought built signed
        faces seeks plans expects hopes fears wants needs claims denies admits insists urges calls backs opposes blames
        new former senior local national foreign public private major small large early late recent likely possible serious
        strong weak rising falling growing legal political economic social military medical financial annual monthly daily
        however meanwhile already nearly almost about around since until before after during despite against between among
        under over within without because although while though whether still again later earlier never often always
        Monday Tuesday Wednesday Thursday Friday January March June September London Paris Berlin Warsaw Madrid Ottawa Tokyo
        first second third two three four five ten dozen hundred thousand billion percent half quarter double total average
        morning evening night weekend summer winter decade century family mother father children women men neighbours residents
        village town region district island capital office building street home shop restaurant hotel park garden church
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A word by Zipf's law, near enough: those at the front come far more often.</summary>
    public static string Pick(Random random) => All[(int)(Math.Pow(random.NextDouble(), 2) * All.Count)];

    /// <summary>A name made of syllables: like real copy, the text holds many words that come once or twice.</summary>
    public static string Name(Random random)
    {
        string name = string.Concat(Enumerable.Range(0, 2 + random.Next(2)).Select(_ => _syllables[random.Next(_syllables.Length)]));
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static readonly string[] _syllables =
        ("ba be bor cal con dan del dor el fen gar gri hal hol ir jas kar ken kos lan len lin lor mar mel mon nar nov or pas pet "
        + "qui ran ros san ser sol sten tal tor tre ur van ver vil wen wor yar zan zel").Split(' ');
}
