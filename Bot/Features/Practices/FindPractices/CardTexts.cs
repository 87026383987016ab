using Bot.Texts;

namespace Bot.Features.Practices.FindPractices;

/// <summary>What stands on the buttons of a practice's card, and what its presses answer.</summary>
public sealed record CardTexts
{
    /// <summary>For the secretariat.</summary>
    public required string Portal { get; init; }

    public required string Similar { get; init; }

    /// <summary>The whole as a file to print.</summary>
    public required string AsFile { get; init; }

    /// <summary>Asks for a contact.</summary>
    public required string Talk { get; init; }

    /// <summary>Says what the reader's city does with it.</summary>
    public required string Adopt { get; init; }

    /// <summary>A section: what other cities changed.</summary>
    public required string Changes { get; init; }

    /// <summary>Beside the sections: the practice that it is adapted from.</summary>
    public required string Original { get; init; }

    public required Func<string, Html> SimilarTo { get; init; }

    public required string Share { get; init; }

    /// <summary>Given how many people said so; 0 or more.</summary>
    public required Func<int, string> Useful { get; init; }

    public required string UsefulSaid { get; init; }

    public required string UsefulTakenBack { get; init; }

    public required string OwnPractice { get; init; }

    public required string BackToList { get; init; }

    public required string BackToCard { get; init; }

    public required Html NotPublished { get; init; }

    public required string NotPublishedToast { get; init; }

    /// <summary>From the title, the number, and the day in words.</summary>
    public required Func<string, string, string, Html> ArchivedSince { get; init; }

    public required string BringBack { get; init; }

    public required string SeeMine { get; init; }

    public required Html UnknownNumber { get; init; }

    public required string SeePractices { get; init; }

    public required string OpenInBot { get; init; }

    public required string SearchInBot { get; init; }

    public static readonly Bilingual<CardTexts> All = new(
        Es: new()
        {
            Portal = "En el portal",
            Similar = "Prácticas parecidas",
            AsFile = "Ficha en Word",
            Talk = "Hablar con esta ciudad",
            Adopt = "La aplicamos",
            Changes = "Qué cambiaron",
            Original = "Práctica original",
            SimilarTo = title => Html.Of($"Parecidas a <b>{title}</b>:"),
            Share = Verbs.Share.Es,
            Useful = count => count == 0 ? "Me sirve" : $"Me sirve: {Locale.Es.Number(count)}",
            UsefulSaid = "Gracias. Se muestra cuántas personas lo dicen, no quiénes.",
            UsefulTakenBack = "Listo, ya no cuenta.",
            OwnPractice = "Esta práctica es suya: aquí responden las demás ciudades.",
            BackToList = "Volver a la lista",
            BackToCard = "Volver al comienzo",
            NotPublished = Html.Of($"Esta práctica ya no está publicada."),
            NotPublishedToast = "Esta práctica ya no está publicada.",
            ArchivedSince = (title, number, day) =>
                Html.Of($"<b>{title}</b>\n{number}: archivada desde el {day}. Ya no se muestra entre las prácticas publicadas."),
            BringBack = "Volver a publicarla",
            SeeMine = "Ver la práctica",
            UnknownNumber = Html.Of($"No encuentro una práctica publicada con ese número. Puede buscarla por su nombre."),
            SeePractices = "Ver las prácticas",
            OpenInBot = "Leer todo en el bot",
            SearchInBot = "Buscar en el bot",
        },
        Pt: new()
        {
            Portal = "No portal",
            Similar = "Práticas parecidas",
            AsFile = "Ficha em Word",
            Talk = "Falar com esta cidade",
            Adopt = "Nós aplicamos",
            Changes = "O que mudaram",
            Original = "Prática original",
            SimilarTo = title => Html.Of($"Parecidas com <b>{title}</b>:"),
            Share = Verbs.Share.Pt,
            Useful = count => count == 0 ? "É útil para mim" : $"É útil para mim: {Locale.Pt.Number(count)}",
            UsefulSaid = "Agradecemos. Mostro quantas pessoas dizem isso, não quem.",
            UsefulTakenBack = "Pronto, não conta mais.",
            OwnPractice = "Esta prática é sua: aqui respondem as outras cidades.",
            BackToList = "Voltar à lista",
            BackToCard = "Voltar ao começo",
            NotPublished = Html.Of($"Esta prática não está mais publicada."),
            NotPublishedToast = "Esta prática não está mais publicada.",
            ArchivedSince = (title, number, day) =>
                Html.Of($"<b>{title}</b>\n{number}: arquivada desde {day}. Não é mais mostrada entre as práticas publicadas."),
            BringBack = "Publicar de novo",
            SeeMine = "Ver a prática",
            UnknownNumber = Html.Of($"Não encontro uma prática publicada com esse número. Pode buscá-la pelo nome."),
            SeePractices = "Ver as práticas",
            OpenInBot = "Ler tudo no bot",
            SearchInBot = "Buscar no bot",
        });
}
