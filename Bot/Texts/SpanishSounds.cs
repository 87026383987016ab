using System.Text.RegularExpressions;

namespace Bot.Texts;

/// <summary>What is heard at the beginning of a Spanish word.</summary>
internal static partial class SpanishSounds
{
    /// <summary>
    /// Whether it is the vowel i, before which «y» becomes «e» (RAE, Diccionario panhispánico de dudas, "y2"): "Iquitos", "hijos",
    /// "Ypacaraí", "IA". Not before a diphthong, where i is half a consonant: "hielo", "hiato", "iones", "Yacuiba".
    /// </summary>
    public static bool BeginsWithI(string text) => VowelI().IsMatch(text);

    /// <summary>Quotation marks and brackets before the word are not heard; two capitals alone are spelt out.</summary>
    [GeneratedRegex(
        @"^[^\p{L}\p{N}]*(?:[Hh]?[Íí]|[Hh]?[Ii](?![aeouáéóúAEOUÁÉÓÚ])|I[AEOU](?![\p{L}\p{N}])|[Yy](?=[b-df-hj-np-tv-xzñ]))",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex VowelI();
}
