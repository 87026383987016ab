using Bot.Texts;

namespace Bot.Features.Practices.KeepCurrent;

/// <summary>Whether what is published is still true, and its new versions; each sentence from the title.</summary>
public sealed record CurrentTexts
{
    /// <summary>Also from the days in which an answer is waited for.</summary>
    public required Func<string, int, Html> IsStillTrue { get; init; }

    public required string Yes { get; init; }

    public required string NewVersion { get; init; }

    public required string IsOver { get; init; }

    public required Func<string, Html> Confirmed { get; init; }

    public required Func<string, Html> Lapsed { get; init; }

    public required Func<string, Html> AskArchive { get; init; }

    public required string YesArchive { get; init; }

    public required string No { get; init; }

    public required Func<string, Html> Archived { get; init; }

    public required string See { get; init; }

    public required Func<string, Html> RevisionBegun { get; init; }

    public required string Write { get; init; }

    public static readonly Bilingual<CurrentTexts> All = new(
        Es: new()
        {
            IsStillTrue = (title, days) => Html.Of($"<b>¿Sigue vigente «{title}»?</b> Pasó un año desde que se publicó o se confirmó por última vez. Si en {Locale.Es.Days(days)} nadie responde, se mostrará como no confirmada."),
            Yes = "Sí, sigue vigente",
            NewVersion = "Preparar una nueva versión",
            IsOver = "Ya terminó: archivarla",
            Confirmed = title => Html.Of($"Gracias. «{title}» sigue vigente; volveré a preguntar dentro de un año."),
            Lapsed = title => Html.Of($"Nadie confirmó que «{title}» siga vigente. Sigue publicada, y se ve desde cuándo no se confirma. Puede confirmarla cuando quiera."),
            AskArchive = title => Html.Of($"¿Archivar «{title}»? Dejará de aparecer en las búsquedas. Los textos quedan guardados."),
            YesArchive = "Sí, archivarla",
            No = "No",
            Archived = title => Html.Of($"«{title}» quedó archivada: ya no aparece en las búsquedas."),
            See = "Ver la práctica",
            RevisionBegun = title => Html.Of($"<b>Nueva versión de «{title}»</b>\nTiene los mismos textos: cambie lo que haga falta y envíela. Lo publicado sigue a la vista hasta que la nueva versión se apruebe."),
            Write = "Cambiar los textos",
        },
        Pt: new()
        {
            IsStillTrue = (title, days) => Html.Of($"<b>«{title}» continua vigente?</b> Passou um ano desde que foi publicada ou confirmada pela última vez. Se em {Locale.Pt.Days(days)} ninguém responder, será mostrada como não confirmada."),
            Yes = "Sim, continua vigente",
            NewVersion = "Preparar uma nova versão",
            IsOver = "Já terminou: arquivar",
            Confirmed = title => Html.Of($"Agradecemos. «{title}» continua vigente; vou perguntar de novo daqui a um ano."),
            Lapsed = title => Html.Of($"Ninguém confirmou que «{title}» continua vigente. Continua publicada, e se vê desde quando não é confirmada. Pode confirmar quando quiser."),
            AskArchive = title => Html.Of($"Arquivar «{title}»? Deixará de aparecer nas buscas. Os textos ficam salvos."),
            YesArchive = "Sim, arquivar",
            No = "Não",
            Archived = title => Html.Of($"«{title}» foi arquivada: não aparece mais nas buscas."),
            See = "Ver a prática",
            RevisionBegun = title => Html.Of($"<b>Nova versão de «{title}»</b>\nTem os mesmos textos: altere o que for preciso e envie. O que está publicado continua à vista até que a nova versão seja aprovada."),
            Write = "Alterar os textos",
        });
}
