namespace FactLint.Language.Semantics.Lexica;

/// <summary>Words that may open a sentence with a capital and are never part of a name; months and weekdays; the common words around names.</summary>
internal static class FunctionWords
{
    private static readonly WordSet Words = new("""
        a an the this that these those my your his her its our their some any no every each all both either neither another such what which whose who whom
        i you he she it we they me him us them myself himself herself itself themselves one someone everyone anyone nobody nothing something everything
        and or but nor so yet for if then because since although though while whereas unless until till when whenever where wherever whether as than
        in on at by to from of off with without within into onto upon under over above below between among amid across against along around before after behind
        during despite beyond near next past per since through throughout toward towards up down out about like unlike except including regarding concerning following according
        is are was were be been being am has have had do does did can could will would shall should may might must
        not never also still even just only already now here there today yesterday tomorrow tonight soon later again ever once twice often always sometimes usually
        however moreover meanwhile nevertheless instead therefore thus hence perhaps maybe indeed further furthermore additionally finally first second third last lastly
        earlier recently currently previously subsequently eventually initially originally ultimately apparently clearly certainly unfortunately fortunately notably why how
        other others many most much more few several less least own same new old two three four five six seven eight nine ten hundreds thousands millions
        said says told asked added yes well oh let thank thanks dear please again else too very quite rather almost nearly both
        january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
        monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
        north south east west northern southern eastern western central
        """);

    public static IEnumerable<string> All => Words.All;

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
