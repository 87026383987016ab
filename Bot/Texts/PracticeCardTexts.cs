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

    public required string OriginalSummary { get; init; }

    /// <summary>Behind what an author or a reviewer translated.</summary>
    public required string Translation { get; init; }

    public required string Services { get; init; }

    public required string Partners { get; init; }

    public required string Budget { get; init; }

    public required string Funding { get; init; }

    public required string Sustainability { get; init; }

    public required string Links { get; init; }

    public required string Attachments { get; init; }

    /// <summary>A photo without a description.</summary>
    public required string Photo { get; init; }

    public required Func<Html, Html> Example { get; init; }

    public required string Result { get; init; }

    public required string Summary { get; init; }

    public required string Results { get; init; }

    public required string Lessons { get; init; }

    public required string Replicability { get; init; }

    public required string Before { get; init; }

    public required string Objectives { get; init; }

    public required string Actions { get; init; }

    public required string Body { get; init; }

    public required string Beneficiaries { get; init; }

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
            OriginalSummary = "Resumen original",
            Translation = "traducción",
            Services = "Servicios que presta",
            Partners = "Socios",
            Budget = "Presupuesto",
            Funding = "Fuente de financiamiento",
            Sustainability = "Sostenibilidad",
            Links = "Enlaces",
            Attachments = "Adjuntos",
            Photo = "foto",
            Example = source => Html.Of($"Ejemplo, fuente: {source}"),
            Result = "Resultado:",
            Summary = "Resumen",
            Results = "Resultados",
            Lessons = "Dificultades y lecciones",
            Replicability = "Cómo aplicarla en otra ciudad",
            Before = "Situación previa",
            Objectives = "Objetivos",
            Actions = "Acciones y proceso",
            Body = "Organismo responsable",
            Beneficiaries = "Beneficiarios",
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
            OriginalSummary = "Resumo original",
            Translation = "tradução",
            Services = "Serviços que presta",
            Partners = "Parceiros",
            Budget = "Orçamento",
            Funding = "Fonte de financiamento",
            Sustainability = "Sustentabilidade",
            Links = "Links",
            Attachments = "Anexos",
            Photo = "foto",
            Example = source => Html.Of($"Exemplo, fonte: {source}"),
            Result = "Resultado:",
            Summary = "Resumo",
            Results = "Resultados",
            Lessons = "Dificuldades e lições",
            Replicability = "Como aplicá-la em outra cidade",
            Before = "Situação anterior",
            Objectives = "Objetivos",
            Actions = "Ações e processo",
            Body = "Órgão responsável",
            Beneficiaries = "Beneficiários",
            WrittenInSpanish = "Em espanhol",
            WrittenInPortuguese = "Em português",
            WithoutTitle = "Prática sem título",
        });
}
