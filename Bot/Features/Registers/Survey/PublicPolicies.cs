using Bot.Forms;
using Bot.Forms.Kinds;
using static Bot.Features.Registers.RegisterField;

namespace Bot.Features.Registers.Survey;

/// <summary>What a city has decided for its social economy: norms, programmes, councils.</summary>
public static class PublicPolicies
{
    private static readonly Choice[] Norms =
    [
        new("law", "Ley", "Lei"),
        new("ordinance", "Ordenanza", "Lei municipal"),
        new("decree", "Decreto", "Decreto"),
        new("resolution", "Resolución", "Resolução"),
        new("none", "Sin norma", "Sem norma"),
    ];

    private static readonly Choice[] Councils =
    [
        new("yes", "Sí, y se reúne", "Sim, e se reúne"),
        new("idle", "Sí, pero no se reúne", "Sim, mas não se reúne"),
        new("no", "No", "Não"),
    ];

    public static Register In(CityChoices cities) => SurveyFields.Register(
        "policy",
        SurveyTexts.PublicPolicies,
        cities,
        Line("name", 100, new(
            Es: new("Nombre", "¿Cómo se llama la política o el programa?", "Programa de compras a cooperativas"),
            Pt: new("Nome", "Como se chama a política ou o programa?", "Programa de compras de cooperativas"))),
        SurveyTexts.ScopeOfNorms,
        Choice("norm", [.. Norms], new(
            Es: new("Norma", "¿Con qué norma se creó?"),
            Pt: new("Norma", "Com que norma foi criada?"))).Facet(),
        Line(SurveyFields.NumberCode, 40, new(
            Es: new("Número de la norma", "¿Qué número lleva la norma?", "Ordenanza 1234/2019"),
            Pt: new("Número da norma", "Qual é o número da norma?", "Lei 1234/2019"))).Optional(),
        Days("date", new(
            Es: new("Fecha de la norma", "¿De qué día es la norma? Escriba también el año.", "12 de mayo de 2019"),
            Pt: new("Data da norma", "De que dia é a norma? Escreva também o ano.", "12 de maio de 2019"))).Optional(),
        Line("programme", 100, new(
            Es: new("Programa", "¿Con qué programa se lleva a la práctica?", "Plan de economía social"),
            Pt: new("Programa", "Com que programa é posta em prática?", "Plano de economia solidária"))).Optional(),
        Amount("budget", new(
            Es: new("Presupuesto anual", "¿Qué presupuesto tiene por año?", "UYU 2.000.000"),
            Pt: new("Orçamento anual", "Qual é o orçamento por ano?", "BRL 500.000"))).Optional(),
        Choice("council", [.. Councils], new(
            Es: new("Consejo", "¿Hay un consejo de economía social?"),
            Pt: new("Conselho", "Há um conselho de economia solidária?"))).Facet().Optional()) with
    {
        Version = 2,
    };
}
