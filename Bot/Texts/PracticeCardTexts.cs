namespace Bot.Texts;

/// <summary>What stands around the facts of a practice: headings, and the short sentences of the card.</summary>
public sealed record PracticeCardTexts
{
    /// <summary>Given the name of the population band.</summary>
    public required Func<string, string> Inhabitants { get; init; }

    /// <summary>Given the stage's name and the month, of a practice that goes on.</summary>
    public required Func<string, string, string> Since { get; init; }

    /// <summary>Given the stage's name and the month, of a practice that is over.</summary>
    public required Func<string, string, string> Began { get; init; }

    /// <summary>Given the stage's name, and the months of start and end.</summary>
    public required Func<string, string, string, string> Between { get; init; }

    /// <summary>Given the month of the last confirmation.</summary>
    public required Func<string, string> NotConfirmedSince { get; init; }

    /// <summary>Of what was brought in from an older bank, until its city confirms it.</summary>
    public required string FromArchive { get; init; }

    public required string OriginalSummary { get; init; }

    /// <summary>Behind what an author or a reviewer translated.</summary>
    public required string Translation { get; init; }

    /// <summary>A photo without a description.</summary>
    public required string Photo { get; init; }

    public required Func<Html, Html> Example { get; init; }

    /// <summary>Given the practice that it is adapted from (<see cref="Facts.Of(Domain.Practices.Origin, Domain.Language)"/>).</summary>
    public required Func<string, string> AdaptedFrom { get; init; }

    public required string WrittenInSpanish { get; init; }

    public required string WrittenInPortuguese { get; init; }

    public required string WithoutTitle { get; init; }

    public static readonly Bilingual<PracticeCardTexts> All = new(
        Es: new()
        {
            Inhabitants = band => band.EndsWith("millón", StringComparison.Ordinal) ? band + " de habitantes" : band + " habitantes",
            Since = (stage, month) => $"{stage} desde {month}",
            Began = (stage, month) => $"{stage}; empezó en {month}",
            Between = (stage, start, end) => $"{stage}, de {start} a {end}",
            NotConfirmedSince = month => $"No confirmada desde {month}.",
            FromArchive = "Del archivo, sin confirmar.",
            OriginalSummary = "Resumen original",
            Translation = "traducción",
            Photo = "foto",
            Example = source => Html.Of($"Ejemplo, fuente: {source}"),
            AdaptedFrom = origin => $"Adaptada de {origin}.",
            WrittenInSpanish = "En español",
            WrittenInPortuguese = "En portugués",
            WithoutTitle = "Práctica sin título",
        },
        Pt: new()
        {
            Inhabitants = band => band.EndsWith("milhão", StringComparison.Ordinal) ? band + " de habitantes" : band + " habitantes",
            Since = (stage, month) => $"{stage} desde {month}",
            Began = (stage, month) => $"{stage}; começou em {month}",
            Between = (stage, start, end) => $"{stage}, de {start} a {end}",
            NotConfirmedSince = month => $"Não confirmada desde {month}.",
            FromArchive = "Do arquivo, sem confirmação.",
            OriginalSummary = "Resumo original",
            Translation = "tradução",
            Photo = "foto",
            Example = source => Html.Of($"Exemplo, fonte: {source}"),
            AdaptedFrom = origin => $"Adaptada de {origin}.",
            WrittenInSpanish = "Em espanhol",
            WrittenInPortuguese = "Em português",
            WithoutTitle = "Prática sem título",
        });
}
