using System.Text.RegularExpressions;

namespace Bot.Domain.Meetings.Writing;

/// <summary>Words that make a date true but not certain; and the words for "not known".</summary>
internal static partial class Vagueness
{
    public static bool IsUnknown(string text) => NotKnown().IsMatch(text);

    /// <summary>Takes all such words away; true where there were some.</summary>
    public static bool TakeFrom(Rest rest)
    {
        var found = false;
        while (rest.Takes(Vague()))
        {
            found = true;
        }

        return found;
    }

    [GeneratedRegex(
        @"^(?:(?:con |com |la |a |em |en )?(?:fecha|data|dia)? ?(?:todavia |aun |ainda )?(?:a |por |para )?(?:ser )?(?:confirmar|definir|determinar|decidir|acordar|combinar)(?:se)?|"
        + @"(?:sin|sem) (?:fecha|data)(?: (?:aun|todavia|ainda|fija|fixa|definida|confirmada))?|"
        + @"(?:(?:todavia|aun|ainda) )?(?:no|nao) (?:lo |se |o )?(?:se|sabe|sei|sabemos|sabe-se)(?: (?:todavia|aun|ainda))?|(?:no|nao) hay fecha|(?:ainda )?nao ha data)[ .!?]*$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex NotKnown();

    [GeneratedRegex(
        @"\b(?:fin(?:es|al|ales|ais)?|fim|final) (?:del?|do) ano\b|"
        + @"\b(?:a |en |em |no |para )?(?:fines|fim|fin|finales|finais|final|principios?|comienzos?|comecos?|inicios?|mediados|meados) (?:del?|do)\b|"
        + @"\b(?:la |a |na |en la )?" + DateWords.Ordinal + @" (?:quincena|quinzena|semana|mitad|metade) (?:del?|do)\b|"
        + @"\b(?:la |na |a |en la |esta |essa |nesta )?(?:proxima |ultima )?semana(?: que (?:viene|vem)| proxima| entrante)?\b|"
        + @"\b(?:alrededor|cerca|despues|depois|antes|por volta) del?\b|\b(?:a partir|despues|depois|antes|por volta) do\b|\ba partir del?\b|\bpor volta\b|"
        + @"\b(?:aprox(?:imadamente)?\b\.?|mas o menos|mais ou menos|tal vez|talvez|quizas?|posiblemente|possivelmente|probablemente|provavelmente)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Vague();
}
