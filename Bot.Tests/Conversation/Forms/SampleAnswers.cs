namespace Bot.Tests.Conversation.Forms;

/// <summary>What the tests answer to the sample forms.</summary>
public static class SampleAnswers
{
    private static readonly string TooLong = string.Join(' ', Enumerable.Range(1, 21).Select(number => $"w{number}"));

    public static readonly IReadOnlyList<Answering> Table =
    [
        Answering.Typed("title", "Fondo Barrial <3").Refuses("ab", "😀", "   ", new string('x', 10_000)),
        Answering.Tapped("theme", "Microcrédito y finanzas", "Microcrédito e finanças").Refuses("nada de eso", "😀", "<b>"),
        Answering.Typed("summary", "Prestamos a mujeres", "del barrio <norte> & sur").Refuses(TooLong, "🎉🎉", "https://mercociudades.org"),
        new("public") { TapsEs = ["Mujeres", "Cooperativas"], TapsPt = ["Mulheres", "Cooperativas"], Invalid = ["marcianos", "mujeres, marcianos"] },
        new("stage") { Es = ["finalizada"], Pt = ["CONCLUIDA"], Invalid = ["un plan"] },
        new("end") { Es = ["diciembre de 2020"], Pt = ["dezembro de 2020"], Invalid = ["2020", "ayer", "13/2020", "05/2099"] },
        new("start") { Es = ["marzo 2019"], Pt = ["março de 2019"], Invalid = ["marzo", "desde siempre", "01/1800"] },
        new("city") { Es = ["camp"], TapsEs = ["Campinas"], Pt = ["Villa Nueva del Test"], TapsPt = ["É outra: Villa Nueva del Test"], Invalid = ["", "😀", new string('z', 500)] },
        new("files") { Files = 2, Invalid = ["no tengo"] },
        new("contact") { TapsEs = ["Soy yo"], Pt = ["Ana Souza, ana@campinas.sp.gov.br"], Invalid = ["Ana", "ana@", "😀"] },
        Answering.Typed("remark", "Sin comentarios por ahora").Refuses(new string('y', 101), "…"),
        Answering.Tapped("consent", "Autorizo", "Autorizo").Refuses("tal vez", ""),
    ];

    public static readonly IReadOnlyList<Answering> InNeeds =
    [
        Answering.Typed("title", "Fondo Barrial").Refuses("x"),
        Answering.Tapped("stage", "Piloto", "Piloto").Refuses("x"),
        Answering.Typed("summary", "Prestamos a mujeres").Refuses(TooLong),
        Answering.Typed("remark", "Nada más").Refuses("!"),
    ];
}
