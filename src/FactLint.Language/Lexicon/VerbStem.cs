namespace FactLint.Language.Lexicon;

/// <summary>What a verb was before -ed or -ing: undoes doubling, gives back a silent -e.</summary>
internal static class VerbStem
{
    // Endings of stems that had an -e, tried longest first against stems without a rule of their own.
    private static readonly HashSet<string> _takesE = new(
        ("v c z u dg rg lg bl cl dl fl gl kl pl tl zl eas ous aus ois oos urs ers ars ors ns ls ps eaz eez eath othe " +
        "at it in ur ir or ar id ad od ud ak ok ik ut ap im um am ag ig uk uc is as us os yp yz iz oz uz ib ab ob ub ul il ip op an eg ed ep iev eav eiv uir uar ")
        .Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private static readonly HashSet<string> _bare = new(
        ("visit edit limit exhibit inherit profit benefit prohibit deposit solicit audit credit inhibit merit orbit spirit rabbit debit ruin bargain explain train begin margin cabin " +
        "monitor favor honor sponsor labor author anchor censor mentor humor color tutor vector harbor error motor factor color mirror doctor tailor rumor " +
        "pilot pivot ballot riot carrot spot develop envelop gallop gossip worship kidnap focus bias canvas chorus abandon mention question reason season poison prison lesson pardon " +
        "combat format fathom blossom custom phantom claim aim ransom bottom welcom embed shed wed plan ban scan organ pan orphan slogan happen broaden fan signal equal total " +
        "pencil stencil fulfil council fossil peril veil devil collar polar similar award orchestra avoid raid aid solid rapid valid embargo gallup catalog dialog program " +
        "outfit output input jeopard hazard ballad nomad salad vomit summit transit tenant recruit suit fruit circuit wait await").Split(' '), StringComparer.Ordinal);

    public static string Restore(string stem)
    {
        int n = stem.Length;
        if (n < 2)
            return stem;
        char last = stem[^1];
        if (last == 'e' || _bare.Contains(stem))
            return stem is "agre" or "fre" or "guarante" or "disagre" ? stem + "e" : stem;
        if (n > 2 && last == stem[^2] && !Inflection.IsVowel(last))
            return Undouble(stem);
        if (last == 'k' && stem[^2] == 'c' && stem is "panick" or "mimick" or "traffick" or "picnick" or "frolick")
            return stem[..^1];
        return TakesE(stem) ? stem + "e" : stem;
    }

    private static string Undouble(string stem)
    {
        bool keeps = stem[^1] is 's' or 'z' or 'f' || stem[^1] == 'l' && Inflection.VowelGroups(stem) == 1
            || stem is "add" or "err" or "purr" or "butt" or "boycott" or "install" or "enroll" or "recall" or "fulfill" or "instill" or "forestall" or "ebb" or "egg" or "odd" or "putt" or "net";
        return keeps && stem is not ("quizz" or "buss" or "gass" or "whizz") ? stem : stem[..^1];
    }

    private static bool TakesE(string stem)
    {
        if (stem[^1] is 'x' or 'w' or 'y' or 'h' or 'e' or 'o' or 'i')
            return stem.EndsWith("reath", StringComparison.Ordinal) || stem is "cloth" or "bath" or "loath" or "sooth" or "seeth";
        if (Inflection.VowelGroups(stem) == 1 && EndsInOneVowelAndConsonant(stem))
            return true;
        if (stem.EndsWith("ss", StringComparison.Ordinal))
            return false;
        bool twoVowels = stem.Length > 2 && !Inflection.IsVowel(stem[^1]) && Inflection.IsVowel(stem[^2]) && Inflection.IsVowel(stem[^3]) && !(stem[^3] == 'u' && stem.Length > 3 && stem[^4] == 'q');
        if (_takesE.Contains(stem[^1..]) || stem.Length > 2 && _takesE.Contains(stem[^3..]))
            return true;
        if (twoVowels)
            return stem.EndsWith("eat", StringComparison.Ordinal) && stem is "creat" or "recreat" || stem.EndsWith("iat", StringComparison.Ordinal) || stem.EndsWith("uat", StringComparison.Ordinal);
        if (_takesE.Contains(stem[^2..]) || stem is "complet" or "delet" or "compet" or "deplet")
            return true;
        return stem[^1] == 'g' && stem is "chang" or "exchang" or "arrang" or "challeng" or "rang" or "plung" or "aveng" or "reveng" or "cring" or "hing" or "ting" or "loung" or "expung" or "infring" or "scroung" or "sing" or "lung" or "recharg";
    }

    private static bool EndsInOneVowelAndConsonant(string stem) =>
        !Inflection.IsVowel(stem[^1]) && Inflection.IsVowel(stem[^2]) && (stem.Length == 2 || !Inflection.IsVowel(stem[^3]));
}
