using System.Collections.Frozen;

namespace Bot.Domain;

/// <summary>The answer to whether a practice may be published, text and photos, in the bot and on the network's site.</summary>
public static class Consent
{
    /// <summary>What the button «Autorizo» writes.</summary>
    public const string Given = "yes";

    /// <summary>What the button «Todavía no» writes.</summary>
    public const string Withheld = "no";

    private static readonly FrozenSet<string> Yes = FrozenSet.ToFrozenSet(
    [
        Given, "si", "sim", "s", "autorizo", "si autorizo", "sim autorizo", "de acuerdo", "de acordo", "ok", "lo autorizo", "yo autorizo",
        "eu autorizo", "si lo autorizo", "autorizado", "autorizada", "autorizamos", "acepto", "si acepto", "aceito", "sim aceito", "concordo", "sim concordo",
        "estoy de acuerdo", "estou de acordo", "si de acuerdo", "sim de acordo", "claro", "claro que si", "claro que sim", "si claro", "sim claro",
        "por supuesto", "si por supuesto", "com certeza", "sim com certeza", "si por favor", "sim por favor", "si gracias", "sim obrigado", "sim obrigada",
        "pueden publicarla", "si pueden publicarla", "podem publicar", "sim podem publicar", "pode publicar", "sim pode publicar",
    ]);

    private static readonly FrozenSet<string> No = FrozenSet.ToFrozenSet(
    [
        Withheld, "n", "nao", "todavia no", "ainda nao", "no autorizo", "nao autorizo", "no acepto", "nao aceito", "no gracias", "nao obrigado",
        "nao obrigada", "por ahora no", "por enquanto nao", "aun no", "agora nao", "ahora no", "no estoy de acuerdo", "nao concordo",
    ]);

    /// <summary>Valid only as a yes. Refuses with Empty, ConsentNeeded (a no), NotInList (anything else: never taken for a yes).</summary>
    public static Parsed<bool> Parse(string text)
    {
        if (!Cleaning.IsReadable(text))
        {
            return RefusalCode.Empty;
        }

        var words = text.Length > Patterns.LongestShortAnswer ? "" : string.Join(' ', Folding.Words(text));
        return words switch
        {
            _ when Yes.Contains(words) => true,
            _ when No.Contains(words) => RefusalCode.ConsentNeeded,
            _ => RefusalCode.NotInList,
        };
    }
}
