using Bot.Texts;

namespace Bot.Features.Practices.PrintQueue;

/// <summary>The review queue on paper.</summary>
public sealed record QueueSheetTexts
{
    public required string Title { get; init; }

    /// <summary>Days since it was submitted, 0 or more.</summary>
    public required Func<int, string> Waits { get; init; }

    public required string FileName { get; init; }

    public required Html Caption { get; init; }

    public required string Preparing { get; init; }

    public required Html NotMade { get; init; }

    public required string NothingWaits { get; init; }

    public required string OnlyReviewers { get; init; }

    public static readonly Bilingual<QueueSheetTexts> All = new(
        Es: new()
        {
            Title = "Prácticas para revisar",
            Waits = days => days == 0 ? "Llegó hoy." : $"Espera {Locale.Es.Since(days)}.",
            FileName = "practicas-para-revisar.docx",
            Caption = Html.Of($"La {Nouns.ReviewList.Es} para leer en papel. No la reenvíe: son textos que aún no son públicos."),
            Preparing = "La estoy preparando; llega en un momento.",
            NotMade = Html.Of($"No pude preparar el archivo. Intente de nuevo, por favor."),
            NothingWaits = "No hay prácticas en espera.",
            OnlyReviewers = $"La {Nouns.ReviewList.Es} la lee solo la coordinación.",
        },
        Pt: new()
        {
            Title = "Práticas para revisão",
            Waits = days => days == 0 ? "Chegou hoje." : $"Espera {Locale.Pt.Since(days)}.",
            FileName = "praticas-para-revisao.docx",
            Caption = Html.Of($"A {Nouns.ReviewList.Pt} para ler no papel. Não a encaminhe: são textos que ainda não são públicos."),
            Preparing = "Estou preparando; chega em instantes.",
            NotMade = Html.Of($"Não consegui preparar o arquivo. Tente de novo, por favor."),
            NothingWaits = "Não há práticas em espera.",
            OnlyReviewers = $"Só a coordenação lê a {Nouns.ReviewList.Pt}.",
        });
}
