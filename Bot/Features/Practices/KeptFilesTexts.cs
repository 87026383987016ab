using Bot.Texts;

namespace Bot.Features.Practices;

/// <summary>What is said around the photos and documents of a practice, wherever they are shown.</summary>
public sealed record KeptFilesTexts
{
    /// <summary>On the button that shows them, given how many there are; 1 or more.</summary>
    public required Func<int, string> See { get; init; }

    /// <summary>Of those that were never fetched, or are still on their way; 1 or more.</summary>
    public required Func<int, Html> NotHere { get; init; }

    /// <summary>Of those that were there and are not any more, however many.</summary>
    public required Html Gone { get; init; }

    public static readonly Bilingual<KeptFilesTexts> All = new(
        Es: new()
        {
            See = count => $"Ver fotos y documentos: {Locale.Es.Number(count)}",
            NotHere = count => Plural.Form(
                count,
                Html.Of($"Un archivo no se puede mostrar: todavía no llegó o ya no está."),
                Html.Of($"{Locale.Es.Number(count)} archivos no se pueden mostrar: todavía no llegaron o ya no están.")),
            Gone = Html.Of($"Hay archivos de esta práctica que ya no están y no se pueden mostrar."),
        },
        Pt: new()
        {
            See = count => $"Ver fotos e documentos: {Locale.Pt.Number(count)}",
            NotHere = count => Plural.Form(
                count,
                Html.Of($"Um arquivo não pode ser mostrado: ainda não chegou ou não existe mais."),
                Html.Of($"{Locale.Pt.Number(count)} arquivos não podem ser mostrados: ainda não chegaram ou não existem mais.")),
            Gone = Html.Of($"Há arquivos desta prática que não existem mais e não podem ser mostrados."),
        });
}
