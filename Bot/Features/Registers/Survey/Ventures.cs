using Bot.Forms;
using Bot.Forms.Kinds;
using static Bot.Features.Registers.RegisterField;

namespace Bot.Features.Registers.Survey;

/// <summary>Who works together and shares what comes of it: cooperatives, associations, groups without papers.</summary>
public static class Ventures
{
    private const int MostMembers = 100_000;

    private static readonly Choice[] LegalForms =
    [
        new("coop", "Cooperativa", "Cooperativa"),
        new("assoc", "Asociación", "Associação"),
        new("mutual", "Mutual", "Mútua"),
        new("recovered", "Empresa recuperada", "Empresa recuperada"),
        new("company", "Sociedad comercial", "Sociedade comercial"),
        new("group", "Grupo informal", "Grupo informal"),
        new("other", "Otra", "Outra"),
    ];

    public static Register In(CityChoices cities) => SurveyFields.Register(
        "venture",
        SurveyTexts.Ventures,
        cities,
        Line("name", 100, new(
            Es: new("Nombre", "¿Cómo se llama el emprendimiento?", "Cooperativa Las Manos"),
            Pt: new("Nome", "Como se chama o empreendimento?", "Cooperativa Mãos Dadas"))),
        SurveyTexts.ScopeOfPeople,
        Choice("form", [.. LegalForms], new(
            Es: new("Forma jurídica", "¿Qué forma jurídica tiene?"),
            Pt: new("Forma jurídica", "Que forma jurídica tem?"))).Facet(),
        Number("women", 0, MostMembers, new(
            Es: new("Mujeres", "¿Cuántas mujeres trabajan ahí?", "12"),
            Pt: new("Mulheres", "Quantas mulheres trabalham ali?", "12"))).OnlySummed().Optional(),
        Number("men", 0, MostMembers, new(
            Es: new("Varones", "¿Cuántos varones?", "8"),
            Pt: new("Homens", "Quantos homens?", "8"))).Private().Optional(),
        Number("others", 0, MostMembers, new(
            Es: new("Otras identidades", "¿Cuántas personas de otras identidades?", "1"),
            Pt: new("Outras identidades", "Quantas pessoas de outras identidades?", "1"))).Private().Optional(),
        Line("sells", 100, new(
            Es: new("Qué vende", "¿Qué vende?", "Dulces y conservas"),
            Pt: new("O que vende", "O que vende?", "Doces e conservas"))).Optional(),
        Line("where", 100, new(
            Es: new("Dónde vende", "¿Dónde lo vende? No escriba direcciones.", "En la feria de los sábados"),
            Pt: new("Onde vende", "Onde vende? Não escreva endereços.", "Na feira dos sábados"))).Optional(),
        Line(SurveyFields.NumberCode, 60, new(
            Es: new("Número de registro", "¿Tiene número de CADSOL, INAES o INACOOP?", "INAES 12345"),
            Pt: new("Número de registro", "Tem número do CADSOL, INAES ou INACOOP?", "CADSOL 12345"))).Optional());
}
