using System.Collections.Frozen;

namespace Bot.Forms;

/// <summary>
/// What people write instead of pressing «Listo», in either language; always the whole message, since a text may contain the words.
/// </summary>
internal static class ReadyWords
{
    private static readonly FrozenSet<string> Ends = FrozenSet.ToFrozenSet(
    [
        "listo", "lista", "ya esta", "ya esta listo", "esta listo", "eso es todo", "es todo", "nada mas", "termine", "ya termine", "eso seria todo",
        "pronto", "pronta", "esta pronto", "ja esta", "ja esta pronto", "e isso", "e so isso", "so isso", "e tudo", "isso e tudo", "mais nada", "nada mais",
        "terminei", "ja terminei", "acabei", "siguiente", "seguinte", "proximo", "proxima", "continuar", "seguir",
    ]);

    private static readonly FrozenSet<string> Agrees = FrozenSet.ToFrozenSet(
    [
        "si", "ok", "okay", "esta bien", "si esta bien", "bien", "muy bien", "correcto", "es correcto", "si es correcto", "de acuerdo", "asi es", "perfecto", "exacto",
        "sim", "esta certo", "sim esta certo", "certo", "ta certo", "esta correto", "correto", "isso", "isso mesmo", "sim isso mesmo", "esta bom", "ta bom",
        "tudo certo", "de acordo", "perfeito", "exato", "todo bien", "confirmo", "si confirmo", "sim confirmo",
    ]);

    /// <summary>Whether a message says that the answer ends.</summary>
    /// <param name="words">Folded words of the whole message.</param>
    /// <param name="readBack">What was understood stands above the button, so that a yes is to it.</param>
    public static bool Mean(IEnumerable<string> words, bool readBack) =>
        string.Join(' ', words) is var said && (Ends.Contains(said) || readBack && Agrees.Contains(said));
}
