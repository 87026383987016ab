using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>People answer in words of their own, on Monday, 16 November 2026, and read what was made of them.</summary>
public sealed class OwnWordsScenario
{
    [Theory]
    [InlineData("marzo del año pasado", "mar 2025")]
    [InlineData("en marzo pasado", "mar 2026")]
    [InlineData("el pasado mes de marzo", "mar 2026")]
    [InlineData("diciembre pasado", "dic 2025")]
    [InlineData("março do ano passado", "mar 2025")]
    [InlineData("em março passado", "mar 2026")]
    [InlineData("março deste ano", "mar 2026")]
    [InlineData("hace dos años", "nov 2024")]
    [InlineData("desde hace unos 3 años", "nov 2023")]
    [InlineData("hace un año y medio", "may 2025")]
    [InlineData("hace seis meses", "may 2026")]
    [InlineData("hace medio año", "may 2026")]
    [InlineData("há dois anos", "nov 2024")]
    [InlineData("dois anos atrás", "nov 2024")]
    [InlineData("há um ano e meio", "may 2025")]
    [InlineData("marzo de hace dos años", "mar 2024")]
    [InlineData("a principios de 2023", "ene 2023")]
    [InlineData("mediados del año pasado", "jun 2025")]
    [InlineData("em meados do ano passado", "jun 2025")]
    [InlineData("a fines de 2022", "dic 2022")]
    [InlineData("no segundo semestre de 2022", "jul 2022")]
    [InlineData("el mes pasado", "oct 2026")]
    public void AMonthThatIsToldFromTodayIsTakenAndSaidBack(string typed, string month)
    {
        using var world = SubmitWorld.Open();
        var ana = world.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs.Take(7));
        ana.Says(typed);
        ana.Sees("7 de 8");
        ana.Sees($"Entendí: {month}. Si no es eso, puede cambiarlo.");
        world.Pass(Duration.FromDays(800));
        ana.PressesCode("s.sec", world.PracticeOf(ana).Id, "1");
        ana.Sees($"Inicio: {month}");
    }

    [Theory]
    [InlineData("es", "el año pasado", "¿En qué mes de 2025?", "marzo", "mar 2025")]
    [InlineData("pt-br", "no ano passado", "Em que mês de 2025?", "março", "mar 2025")]
    [InlineData("es", "2024", "¿En qué mes de 2024?", "en octubre", "oct 2024")]
    [InlineData("es", "marzo", "Falta el año", "del año pasado", "mar 2025")]
    public void AYearAndItsMonthMayComeInTwoMessages(string languageCode, string first, string asked, string second, string month)
    {
        using var world = SubmitWorld.Open();
        var ana = world.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs.Take(7));
        world.Speaks(ana, languageCode);
        ana.Says(first);
        ana.Sees(asked);
        ana.Says(second);
        ana.Sees("7 de 8");
        ana.PressesCode("s.sec", world.PracticeOf(ana).Id, "1");
        ana.Sees(month);
    }

    [Fact]
    public void AnotherYearTakesThePlaceOfTheFirst()
    {
        using var world = SubmitWorld.Open();
        var ana = world.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs.Take(7));
        ana.Says("2023");
        ana.Says("2024");
        ana.Sees("¿En qué mes de 2024?");
        ana.Says("marzo");
        Assert.Equal(new YearMonth(2024, 3), StartMonth.Parse(world.PracticeOf(ana).Answers[PracticeFields.Start].Text, new(2026, 11, 16)).Value.Month);
    }

    [Theory]
    [InlineData("es", "la segunda", "Entendí: Economía social y solidaria. Si no es eso, puede cambiarlo.")]
    [InlineData("es", "opción 2", "Entendí: Economía social y solidaria.")]
    [InlineData("es", "cooperativas", "Entendí: Cooperativas y autogestión.")]
    [InlineData("pt-br", "o segundo", "Entendi: Economia social e solidária. Se não for isso, pode alterar.")]
    [InlineData("pt-br", "a última", "Entendi: ")]
    public void AChoiceInOtherWordsIsSaidBack(string languageCode, string typed, string said)
    {
        using var world = SubmitWorld.Open();
        var ana = world.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs.Take(1));
        world.Speaks(ana, languageCode);
        ana.Says(typed);
        ana.Sees("3 de 8");
        ana.Sees(said);
    }

    [Theory]
    [InlineData("Economía social y solidaria")]
    [InlineData("economia social e solidaria")]
    public void ItsOwnNameIsNotSaidBack(string typed)
    {
        using var world = SubmitWorld.Open();
        var ana = world.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs.Take(1));
        ana.Says(typed);
        ana.Sees("3 de 8");
        ana.SeesNot("Entendí");
    }

    [Theory]
    [InlineData("es", "Reunión ordinaria de la UT DEL", "Reunión de la UT DEL")]
    [InlineData("es", "plenario de la UT", "Reunión de la UT DEL")]
    [InlineData("es", "II reunión de la Unidad Temática", "Reunión de la UT DEL")]
    [InlineData("es", "reunión de la RECM", "RECM (cooperativas)")]
    [InlineData("es", "XXX Cumbre de intendentes", "Cumbre de Mercociudades")]
    [InlineData("es", "taller sobre ferias", "Curso o taller")]
    [InlineData("pt-br", "Reunião ordinária da UT DEL", "Reunião da UT DEL")]
    [InlineData("pt-br", "reunião da Unidade Temática", "Reunião da UT DEL")]
    [InlineData("pt-br", "encontro do GIP", "GIP (integração produtiva)")]
    [InlineData("pt-br", "oficina sobre feiras", "Curso ou oficina")]
    public void TheKindOfAMeetingIsTakenFromAmongOtherWords(string languageCode, string typed, string kind)
    {
        using var scenario = MeetingHall.Open();
        var marta = scenario.Coordinator("Marta", languageCode: languageCode);
        var isSpanish = languageCode == "es";
        marta.Says(isSpanish ? "/reuniones" : "/reunioes");
        marta.Taps(isSpanish ? "Planear una reunión" : "Planejar uma reunião");
        marta.Says(typed);
        marta.Sees(isSpanish ? $"Entendí: {kind}." : $"Entendi: {kind}.");
    }

    [Theory]
    [InlineData("reunión")]
    [InlineData("no es de la UT DEL")]
    [InlineData("asamblea")]
    public void AKindThatIsNotSaidIsAskedAgain(string typed)
    {
        using var scenario = MeetingHall.Open();
        var marta = scenario.Coordinator("Marta");
        marta.Says("/reuniones");
        marta.Taps("Planear una reunión");
        marta.Says(typed);
        marta.SeesNot("Entendí");
        Assert.NotNull(marta.Last.Find("Reunión de la UT DEL"));
    }

    [Theory]
    [InlineData("es", "Nada se envía todavía: primero verá cómo queda.", "No falta nada para enviarla. Para publicarla faltarán 8 respuestas, que puede dar después. Para seguir, toque «Ver cómo queda».", "Ver cómo queda")]
    [InlineData("pt-br", "Nada é enviado ainda: primeiro você verá como fica.", "Não falta nada para enviar. Para publicar faltarão 8 respostas, que pode dar depois. Para seguir, toque em «Ver como fica».", "Ver como fica")]
    public void TheReviewNamesTheButtonThatIsThere(string languageCode, string nothingYet, string next, string button)
    {
        using var world = SubmitWorld.Open();
        var ana = world.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs);
        world.Speaks(ana, languageCode);
        ana.PressesCode("s.go", world.PracticeOf(ana).Id);
        ana.Sees(nothingYet);
        ana.Sees(next);
        ana.SeesNot("Enviar");
        Assert.NotNull(ana.Last.Find(button));
    }
}
