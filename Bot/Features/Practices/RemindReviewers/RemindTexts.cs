using Bot.Texts;

namespace Bot.Features.Practices.RemindReviewers;

/// <summary>The morning's reminder of what waits for long.</summary>
public sealed record RemindTexts
{
    /// <summary>How many wait, 1 or more, and for more than how many days.</summary>
    public required Func<int, int, Html> Heading { get; init; }

    /// <summary>Days, 7 or more.</summary>
    public required Func<int, string> Waits { get; init; }

    /// <summary>From the title: the same message may tell of one that just came in.</summary>
    public required Func<string, string> ReadIt { get; init; }

    public required string SeeQueue { get; init; }

    /// <summary>Under a reminder after which one a week follows.</summary>
    public required Html ThenWeekly { get; init; }

    public required string NoMore { get; init; }

    /// <summary>The same where the message names several, from a short title.</summary>
    public required Func<string, string> NoMoreOf { get; init; }

    /// <summary>From the title.</summary>
    public required Func<string, Html> IsOver { get; init; }

    public required string WaitsNoMore { get; init; }

    /// <summary>To who decides: the day by which the authors were promised an answer.</summary>
    public required Func<string, string> PromiseBroken { get; init; }

    /// <summary>To the authors: the title, and the day that was promised.</summary>
    public required Func<string, string, Html> StillWaits { get; init; }

    public required string SeePractice { get; init; }

    public static readonly Bilingual<RemindTexts> All = new(
        Es: new()
        {
            Heading = (count, days) => Plural.Form(
                count,
                Html.Of($"<b>Una práctica espera su decisión desde hace más de {Locale.Es.Days(days)}</b>"),
                Html.Of($"<b>{Locale.Es.Number(count)} prácticas esperan su decisión desde hace más de {Locale.Es.Days(days)}</b>")),
            Waits = days => $"Espera {Locale.Es.Since(days)}.",
            ReadIt = title => $"Leerla: {title}",
            SeeQueue = "Ver lo pendiente",
            ThenWeekly = Html.Of($"Desde ahora se lo recordaré una vez por semana."),
            NoMore = "No recordar más",
            NoMoreOf = title => $"No recordar más: {title}",
            IsOver = title => Html.Of($"No habrá más recordatorios de «{title}». Sigue en /revisar."),
            WaitsNoMore = "Esa práctica ya no espera.",
            PromiseBroken = day => $"A quien la envió se le prometió una respuesta antes del {day}.",
            StillWaits = (title, day) => Html.Of($"<b>«{title}» sigue en revisión.</b> Le habíamos dicho que respondería la coordinación antes del {day}; todavía no pudo, y ya se lo recordé. Usted no tiene que hacer nada: le aviso aquí."),
            SeePractice = "Ver la práctica",
        },
        Pt: new()
        {
            Heading = (count, days) => Plural.Form(
                count,
                Html.Of($"<b>Uma prática espera a sua decisão há mais de {Locale.Pt.Days(days)}</b>"),
                Html.Of($"<b>{Locale.Pt.Number(count)} práticas esperam a sua decisão há mais de {Locale.Pt.Days(days)}</b>")),
            Waits = days => $"Espera {Locale.Pt.Since(days)}.",
            ReadIt = title => $"Ler agora: {title}",
            SeeQueue = "Ver o que espera",
            ThenWeekly = Html.Of($"A partir de agora, lembrarei uma vez por semana."),
            NoMore = "Não lembrar mais",
            NoMoreOf = title => $"Não lembrar mais: {title}",
            IsOver = title => Html.Of($"Não haverá mais lembretes de «{title}». Continua em /revisar."),
            WaitsNoMore = "Essa prática não espera mais.",
            PromiseBroken = day => $"A quem enviou foi prometida uma resposta antes de {day}.",
            StillWaits = (title, day) => Html.Of($"<b>«{title}» continua em revisão.</b> Tínhamos dito que a coordenação responderia antes de {day}; ainda não conseguiu, e já a lembrei. Você não precisa fazer nada: aviso aqui."),
            SeePractice = "Ver a prática",
        });
}
