using Bot.Domain.Search;
using NodaTime;

namespace Bot.Tests.Search;

/// <summary>A small bank of made-up practices.</summary>
internal static class SearchSamples
{
    public static readonly SearchDocument FairInMoron = New("feria", SearchLanguage.Spanish, "Feria de la economía social", "Morón", "AR", "economía social",
        "Sesenta productoras venden alimentos y artesanías en la plaza. El municipio cede los puestos.") with
    {
        ThemeCode = "social-economy",
        BeneficiaryCodes = ["women", "cooperatives"],
        PopulationBand = "100-500k",
        Stage = "running",
        StartYear = 2019,
        OtherTitle = "Feira da economia solidária",
        OtherSummary = "Sessenta produtoras vendem alimentos e artesanato na praça.",
    };

    public static readonly SearchDocument CreditInCampinas = New("credito", SearchLanguage.Portuguese, "Crédito solidário", "Campinas", "BR", "microcrédito",
        "Pequenos empréstimos a empreendedoras da periferia, com acompanhamento de agentes de crédito.") with
    {
        ThemeCode = "microcredit",
        BeneficiaryCodes = ["women"],
        PopulationBand = ">1M",
        Stage = "running",
        StartYear = 2015,
        Published = Instant.FromUtc(2026, 3, 1, 0, 0),
    };

    public static readonly SearchDocument CreditInCanelones = New("fondo", SearchLanguage.Spanish, "Fondo barrial de microcrédito", "Canelones", "UY", "microcrédito",
        "Préstamos pequeños para mujeres que abren un negocio en su barrio.") with
    {
        ThemeCode = "microcredit",
        BeneficiaryCodes = ["women"],
        PopulationBand = "100-500k",
        Stage = "pilot",
        StartYear = 2019,
    };

    public static readonly SearchDocument GardensInRosario = New("huertas", SearchLanguage.Spanish, "Huertas en terrenos municipales", "Rosario", "AR", "agricultura urbana",
        "Familias del barrio cultivan verduras sin agroquímicos en terrenos que estaban vacíos.") with
    { ThemeCode = "agriculture", PopulationBand = ">1M", StartYear = 2002 };

    public static readonly SearchDocument CurrencyInNiteroi = New("moeda", SearchLanguage.Portuguese, "Moeda social da cidade", "Niterói", "BR", "finanças solidárias",
        "As famílias recebem um benefício que só circula no comércio dos bairros.") with
    { ThemeCode = "microcredit", PopulationBand = "100-500k", StartYear = 2022 };

    public static readonly SearchDocument TourismInSalta = New("turismo", SearchLanguage.Spanish, "Ruta de los pueblos", "Salta", "AR", "turismo",
        "Un circuito de turismo rural con guías jóvenes y hospedajes familiares.") with
    {
        ThemeCode = "tourism",
        BeneficiaryCodes = ["youth"],
        Stage = "finished",
        StartYear = 2012,
        Sections = ["La municipalidad formó a los guías durante dos años.", "El circuito une seis pueblos con una sola tarjeta de entrada para los visitantes."],
    };

    public static readonly SearchDocument IncubatorInOsasco = New("incubadora", SearchLanguage.Portuguese, "Incubadora pública de empreendimentos", "Osasco", "BR", "incubação",
        "Apoia grupos que criam cooperativas de costura e de reciclagem.") with
    { ThemeCode = "incubation", BeneficiaryCodes = ["cooperatives"] };

    public static readonly SearchDocument WasteInMontevideo = New("residuos", SearchLanguage.Spanish, "Clasificadores con uniforme", "Montevideo", "UY", "residuos",
        "Las cooperativas de clasificadores retiran los residuos secos puerta a puerta.") with
    { ThemeCode = "environment", Published = Instant.FromUtc(2026, 5, 1, 0, 0) };

    public static readonly IReadOnlyList<SearchDocument> All =
        [FairInMoron, CreditInCampinas, CreditInCanelones, GardensInRosario, CurrencyInNiteroi, TourismInSalta, IncubatorInOsasco, WasteInMontevideo];

    public static SearchIndex Index() => SearchIndex.Build(All);

    public static string[] Ids(this SearchResults results) => [.. results.Hits.Select(h => h.Id)];

    /// <summary>Everything that a reader would see of the results of many queries.</summary>
    public static List<string> Answers(SearchIndex index) =>
        [.. Queries.Select(q => index.Search(new(q) { Limit = 100 }))
            .Select(r => $"{r.Total} [{string.Join(' ', r.Ids())}] {string.Join(' ', r.Facets)} {r.Correction}")];

    public static readonly string[] Queries =
    [
        "feria", "microcrédito para mujeres", "moeda socail", "huerta", "turismo rural salta", "uruguay", "cooperativas", "reciclaje de residuos",
        "", "jóvenes", "¿qué ciudades tienen microcrédito?", "\"terrenos municipales\"", "feria -alimentos", "empreendedorismo",
    ];

    private static SearchDocument New(string id, SearchLanguage language, string title, string city, string country, string theme, string summary) => new()
    {
        Id = id,
        Language = language,
        Title = title,
        City = city,
        Country = country,
        Theme = theme,
        Summary = summary,
        Published = Instant.FromUtc(2026, 1, 1, 0, 0),
    };
}
