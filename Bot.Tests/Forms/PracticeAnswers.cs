using Bot.Domain.Practices;

namespace Bot.Tests.Forms;

/// <summary>What the tests answer to the two forms of a practice.</summary>
public static class PracticeAnswers
{
    public static readonly IReadOnlyList<Answering> Submit =
    [
        Answering.Typed(PracticeFields.Title, "Mercado del <puerto>").Refuses("abc", "12345", "😀", "https://example.org", new string('x', 101)),
        Answering.Tapped(PracticeFields.Theme, "Agencias de desarrollo", "Agências de desenvolvimento").Refuses("marcianos", "economía"),
        Answering.Typed(PracticeFields.Summary, "Abrimos un mercado", "con treinta puestos.").Refuses(Words(251), "🎉", "https://example.org"),
        Answering.Typed(PracticeFields.Results, "Treinta familias venden más.").Refuses(Words(251)),
        new(PracticeFields.Stage) { Es = ["finalizada"], Pt = ["concluída"], Invalid = ["un plan"] },
        new(PracticeFields.Start) { Es = ["mayo de 2021"], Pt = ["maio de 2021"], Invalid = ["mayo", "05/2099", "01/1900", "julio"] },
        Answering.Typed(PracticeFields.Contact, "Rosa Díaz, +54 341 480 2000").Refuses("Rosa Díaz", "rosa@", "😀", "123"),
        Answering.Tapped(PracticeFields.Consent, "Autorizo", "Autorizo").Refuses("tal vez", "😀"),
    ];

    public static readonly IReadOnlyList<Answering> Complete =
    [
        Answering.Typed(PracticeFields.Body, "Municipio de Rosario").Refuses("x", "…", new string('y', 151)),
        Answering.Tapped(PracticeFields.Population, "20-100 mil", "20-100 mil").Refuses("muchos", "120"),
        new(PracticeFields.Beneficiaries) { TapsEs = ["Jóvenes", "Mujeres"], TapsPt = ["Jovens", "Mulheres"], Invalid = ["marcianos"] },
        Answering.Typed(PracticeFields.Before, "Se vendía en la vereda.").Refuses(Words(51)),
        Answering.Typed(PracticeFields.Objectives, "Vender bajo techo.").Refuses(Words(101)),
        Answering.Typed(PracticeFields.Actions, "Un censo.", "Una obra.").Refuses(Words(401)),
        Answering.Typed(PracticeFields.Lessons, "Faltó transporte.").Refuses(Words(301)),
        Answering.Typed(PracticeFields.Replicability, "Un predio y dos personas.").Refuses(Words(301)),
    ];

    public static readonly IReadOnlyList<Answering> Extra =
    [
        Answering.Typed(PracticeFields.Services, "Una ventanilla.", "Cursos gratuitos.").Refuses(Words(101)),
        new(PracticeFields.End) { TapsEs = ["Sigue en curso"], Pt = ["12/2020"], Invalid = ["2020", "pronto", "05/2099"] },
        Answering.Typed(PracticeFields.Partners, "Banco Nación (financiero)", "Sebrae: técnico").Refuses("Universidad", "😀"),
        Answering.Typed(PracticeFields.Budget, "$ 1.200.000").Refuses("mucho", "entre 1 y 2", "USD 10 (2099)"),
        new(PracticeFields.Currency) { TapsEs = ["Pesos uruguayos (UYU)"], Pt = ["UYU"], Invalid = ["conchas", "pesos"] },
        Answering.Typed(PracticeFields.BudgetYear, "2019").Refuses("19", "2099"),
        new(PracticeFields.Funding) { TapsEs = ["Privada", "Mercosur"], TapsPt = ["Privada", "Mercosul"], Invalid = ["del cielo"] },
        Answering.Typed(PracticeFields.Indicators, "300 créditos", "Ventas: +30 %").Refuses("muchos", "😀"),
        Answering.Typed(PracticeFields.Sustainability, "La sostiene una ordenanza.").Refuses(Words(301)),
        Answering.Typed(PracticeFields.Links, "www.rosario.gob.ar", "El video: https://youtu.be/abc").Refuses("la página", "ftp://x.org"),
        new(PracticeFields.Files) { Files = 2, Invalid = ["en anexo"] },
        Answering.Typed(PracticeFields.Endorsement, "María López, alcaldesa, 12/05/2024").Refuses("María López", "12/05/2024", "María López, alcaldesa, 12/05/2099"),
        new(PracticeFields.Language) { Es = ["portugués"], TapsPt = ["Espanhol"], Invalid = ["quechua"] },
        Answering.Typed(PracticeFields.OtherTitle, "Mercado do porto").Refuses("abc"),
        Answering.Typed(PracticeFields.OtherSummary, "Abrimos um mercado.").Refuses(Words(51)),
    ];

    private static string Words(int count) => string.Join(' ', Enumerable.Range(1, count).Select(number => $"w{number}"));
}
