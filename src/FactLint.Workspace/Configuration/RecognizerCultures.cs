namespace FactLint.Workspace.Configuration;

/// <summary>The languages that <c>language:</c> may name: FactLint's own, and with the adapter built in those of Microsoft.Recognizers.Text.</summary>
public static class RecognizerCultures
{
#if MICROSOFT_RECOGNIZERS
    /// <summary>The program was built with <c>-p:MicrosoftRecognizers=true</c>.</summary>
    public static bool AreIncluded => true;

    public static string[] Languages { get; } = ["en-US", "en-GB", "es-ES", "es-MX", "fr-FR", "pt-BR", "de-DE", "it-IT", "nl-NL", "sv-SE", "tr-TR", "hi-IN", "ar-EG", "ko-KR", "zh-CN", "ja-JP"];
#else
    /// <summary>The program was built with <c>-p:MicrosoftRecognizers=true</c>.</summary>
    public static bool AreIncluded => false;

    public static string[] Languages { get; } = ["en-US", "en-GB"];
#endif
}
