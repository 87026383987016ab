using Bot.Texts;

namespace Bot.Features.RemindReviewers;

/// <summary>The morning's reminder of what waits for long.</summary>
public sealed record RemindTexts
{
    /// <summary>How many wait, 1 or more, and for more than how many days.</summary>
    public required Func<int, int, Html> Heading { get; init; }

    /// <summary>Days, 7 or more.</summary>
    public required Func<int, string> Waits { get; init; }

    public required string ReadIt { get; init; }

    public required string SeeQueue { get; init; }

    public static readonly Bilingual<RemindTexts> All = new(
        Es: new()
        {
            Heading = (count, days) => count == 1
                ? Html.Of($"<b>Una práctica espera su decisión hace más de {days} días</b>")
                : Html.Of($"<b>{count} prácticas esperan su decisión hace más de {days} días</b>"),
            Waits = days => $"Espera hace {days} días.",
            ReadIt = "Leerla",
            SeeQueue = "Ver la cola",
        },
        Pt: new()
        {
            Heading = (count, days) => count == 1
                ? Html.Of($"<b>Uma prática espera a sua decisão há mais de {days} dias</b>")
                : Html.Of($"<b>{count} práticas esperam a sua decisão há mais de {days} dias</b>"),
            Waits = days => $"Espera há {days} dias.",
            ReadIt = "Ler agora",
            SeeQueue = "Ver a fila",
        });
}
