namespace Bot.Tests.Forms;

/// <summary>What the tests answer to the sample forms.</summary>
public static class SampleAnswers
{
    private static readonly string TooLong = string.Join(' ', Enumerable.Range(1, 21).Select(number => $"w{number}"));

    public static readonly IReadOnlyList<Answering> Table =
    [
        Answering.Typed("title", "Fondo Barrial <3").Refuses("ab", "😀", "   ", new string('x', 10_000)),
        Answering.Tapped("theme", "Microcrédito y finanzas", "Microcrédito e finanças").Refuses("nada de eso", "😀", "<b>"),
        Answering.Typed("summary", "Prestamos a mujeres", "del barrio <norte> & sur").Refuses(TooLong, "🎉🎉", "https://mercociudades.org"),
        new("public")
        {
            TapsEs = ["Mujeres", "Cooperativas"], TapsPt = ["Mulheres", "Cooperativas"],
            Invalid = ["marcianos", "mujeres, marcianos"],
        },
        new("stage") { Es = ["finalizada"], Pt = ["CONCLUIDA"], Invalid = ["un plan"] },
        new("end") { Es = ["diciembre de 2020"], Pt = ["dezembro de 2020"], Invalid = ["2020", "ayer", "13/2020", "05/2099"] },
        new("start") { Es = ["marzo 2019"], Pt = ["março de 2019"], Invalid = ["marzo", "desde siempre", "01/1800"] },
        new("city")
        {
            Es = ["camp"], TapsEs = ["Campinas"], Pt = ["Villa Nueva del Test"], TapsPt = ["É outra: Villa Nueva del Test"],
            Invalid = ["", "😀", new string('z', 500)],
        },
        new("files") { Files = 2, Invalid = ["no tengo"] },
        new("contact") { TapsEs = ["Soy yo"], Pt = ["Ana Souza, ana@campinas.sp.gov.br"], Invalid = ["Ana", "ana@", "😀"] },
        Answering.Typed("remark", "Sin comentarios por ahora").Refuses(new string('y', 101), "…"),
        Answering.Tapped("consent", "Autorizo", "Autorizo").Refuses("tal vez", ""),
    ];

    public static readonly IReadOnlyList<Answering> Short =
    [
        Answering.Typed("title", "Fondo Barrial").Refuses("x"),
        Answering.Tapped("stage", "Piloto", "Piloto").Refuses("x"),
        Answering.Typed("summary", "Prestamos a mujeres").Refuses(TooLong),
    ];

    /// <summary>The tests' scene is on 16 October 2026.</summary>
    public static readonly IReadOnlyList<Answering> Common =
    [
        new("date") { Es = ["20/11 a las 10:00"], Pt = ["20/11 às 10h00"], Invalid = ["ayer", "16/13", "a las 3", "😀"] },
        new("day") { Es = ["del 2 al 4 de diciembre"], Pt = ["de 2 a 4 de dezembro"], Invalid = ["diciembre", "01/01/2020", ""] },
        new("deadline")
        {
            Es = ["15 de diciembre de 2026"], Pt = ["15 de dezembro de 2026"],
            Invalid = ["diciembre", "del 2 al 4 de diciembre", "15/12/2019"],
        },
        new("city")
        {
            Es = ["camp"], TapsEs = ["Campinas, Brasil"], Pt = ["Villa Nueva del Test"], TapsPt = ["É outra: Villa Nueva del Test"],
            Invalid = ["", "😀", new string('z', 500)],
        },
        new("seat") { Es = ["Tandil"], Pt = ["Tandil"], Invalid = ["Villa Nueva del Test", "😀"] },
        new("start") { Es = ["marzo 2019"], Pt = ["março de 2019"], Invalid = ["marzo", "desde siempre", "01/1800"] },
        new("budget") { Es = ["ARS 120.000"], Pt = ["R$ 615 mil"], Invalid = ["120.000", "$ 120.000", "mucho", ""] },
        new("links") { Es = ["www.moron.gob.ar"], Pt = ["www.campinas.sp.gov.br"], Invalid = ["no tengo"] },
    ];
}
