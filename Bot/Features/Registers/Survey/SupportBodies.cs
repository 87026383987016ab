using Bot.Forms;
using Bot.Forms.Kinds;
using static Bot.Features.Registers.RegisterField;

namespace Bot.Features.Registers.Survey;

/// <summary>Who helps ventures: with credit, advice, training, a place to sell.</summary>
public static class SupportBodies
{
    private static readonly Choice[] Kinds =
    [
        new("public", "Organismo público", "Órgão público"),
        new("uni", "Universidad", "Universidade"),
        new("ngo", "Organización social", "Organização social"),
        new("union", "Federación o red", "Federação ou rede"),
        new("fund", "Fondo o banco", "Fundo ou banco"),
        new("other", "Otra", "Outra"),
    ];

    private static readonly Choice[] Services =
    [
        new("training", "Capacitación", "Formação"),
        new("advice", "Asesoramiento", "Assessoria"),
        new("credit", "Crédito", "Crédito"),
        new("sales", "Comercialización", "Comercialização"),
        new("place", "Espacio o equipos", "Espaço ou equipamentos"),
        new("papers", "Trámites y registro", "Documentação e registro"),
    ];

    public static Register In(CityChoices cities) => SurveyFields.Register(
        "support",
        SurveyTexts.SupportBodies,
        cities,
        Line("name", 100, new(
            Es: new("Nombre", "¿Cómo se llama la entidad?", "Incubadora de la universidad"),
            Pt: new("Nome", "Como se chama a entidade?", "Incubadora da universidade"))),
        SurveyTexts.ScopeOfPeople,
        Choice("kind", [.. Kinds], new(
            Es: new("Tipo", "¿Qué tipo de entidad es?"),
            Pt: new("Tipo", "Que tipo de entidade é?"))).Facet(),
        Choices("services", [.. Services], new(
            Es: new("Servicios", "¿En qué ayuda? Elija todo lo que corresponda."),
            Pt: new("Serviços", "Em que ajuda? Escolha tudo o que corresponda."))).Facet());
}
