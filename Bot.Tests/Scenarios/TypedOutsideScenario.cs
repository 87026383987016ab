using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>While reviewers wait for changes, what the author types without a question open is offered to the practice first.</summary>
public sealed class TypedOutsideScenario
{
    private const string Typed = "Son 60 puestos de la ciudad.";

    [Theory]
    [InlineData("es", "¿Es para la práctica «Feria de la economía social»? Le pidieron cambios.", "Otra respuesta", "Buscarlo", "Listo")]
    [InlineData("pt-br", "É para a prática «Feria de la economía social»? Pediram alterações nela.", "Outra resposta", "Buscar isto", "Pronto")]
    public void ATextIsOfferedToTheFieldThatWasAskedAbout(string languageCode, string question, string other, string search, string done)
    {
        using var scenario = TownHall.Open();
        var ana = Asked(scenario, "3. Qué se logró", "Resultados");
        scenario.Speaks(ana, languageCode);
        ana.Says(Typed);
        ana.Sees(question);
        Assert.Equal(["Resultados", other, search], ana.Last.Buttons.Select(button => button.Label));
        scenario.Restart();
        ana.Taps("Resultados");
        ana.Taps(done);
        Assert.EndsWith(Typed, scenario.OnlyPractice().Answers[PracticeFields.Results].Text, StringComparison.Ordinal);
        ana.Sees("Pedidos respondidos: 1 de 1.");
    }

    [Fact]
    public void AChoiceIsReadAsItsQuestionWouldReadIt()
    {
        using var scenario = TownHall.Open();
        var ana = Asked(scenario, "1. Presentación", "Beneficiarios");
        ana.Says("jóvenes");
        ana.Taps("Beneficiarios");
        ana.Taps("Listo");
        Assert.Equal(2, scenario.OnlyPractice().Answers[PracticeFields.Beneficiaries].Text.Split(',').Length);
        ana.Sees("Pedidos respondidos: 1 de 1.");
    }

    [Fact]
    public void AnotherFieldCanBeChosen()
    {
        using var scenario = TownHall.Open();
        var ana = Asked(scenario, "3. Qué se logró", "Resultados");
        ana.Says("Con dos camiones del municipio.");
        ana.Taps("Otra respuesta");
        ana.Sees("¿A qué respuesta de «Feria de la economía social» corresponde?");
        ana.Taps("3. Qué se logró");
        ana.Taps("Dificultades y lecciones");
        ana.Taps("Listo");
        Assert.Contains("Con dos camiones", scenario.OnlyPractice().Answers[PracticeFields.Lessons].Text, StringComparison.Ordinal);
        ana.Sees("Pedidos respondidos: 0 de 1.");
    }

    [Theory]
    [InlineData("¿Cuál es el público? Falta decirlo en Resultados y en las lecciones.", "Resultados", "Dificultades y lecciones")]
    [InlineData("Os resultados precisam de um número.", "Resultados")]
    public void AGeneralRequestOffersTheFieldsThatItNames(string asked, params string[] named)
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Submits("Ana"));
        AsksInGeneral(marta, asked);
        ana.Says(Typed);
        Assert.Equal([.. named, "Otra respuesta", "Buscarlo"], ana.Last.Buttons.Select(button => button.Label));
        ana.Taps(named[0]);
        ana.Sees(Typed);
        ana.Taps("Listo");
        Assert.EndsWith(Typed, scenario.OnlyPractice().Answers[PracticeFields.Results].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AGeneralRequestThatNamesNoFieldOffersTheSections()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Submits("Ana"));
        AsksInGeneral(marta, "Cuente un poco más.");
        ana.Says("Feria de los sábados");
        ana.Taps("1. Presentación");
        ana.Taps("Título");
        ana.Sees("Quedó en Título: «Feria de los sábados»");
    }

    [Fact]
    public void ItCanBeSearchedAndStillBePutAfterwards()
    {
        using var scenario = TownHall.Open();
        var ana = Asked(scenario, "3. Qué se logró", "Resultados");
        ana.Says(Typed);
        var offer = ana.Last;
        ana.Taps("Buscarlo");
        ana.Sees(Typed);
        ana.Taps(offer, "Resultados");
        ana.Taps("Listo");
        Assert.EndsWith(Typed, scenario.OnlyPractice().Answers[PracticeFields.Results].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void OfTwoPracticesItIsAskedWhich()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta");
        var ana = scenario.Submits("Ana");
        scenario.Pass(Duration.FromHours(1));
        ana.Says("/proponer");
        ana.Taps("Empezar");
        ana.Does([phone => phone.Says("Mercado del barrio"), .. SubmitWorld.StepsEs.Skip(1)]).Does(SubmitWorld.SendingEs).Does(SubmitWorld.CompletingEs);
        AsksFor(marta, "1. Feria de la economía social", "3. Qué se logró", "Resultados");
        AsksFor(marta, "1. Mercado del barrio", "3. Qué se logró", "Resultados");
        ana.Says(Typed);
        ana.Sees("Le pidieron cambios en varias prácticas. ¿Para cuál es?");
        ana.Taps("Mercado del barrio");
        ana.Sees("¿Es para la práctica «Mercado del barrio»?");
        ana.Taps("Resultados");
        ana.Taps("Listo");
        var changed = Assert.Single(scenario.PracticesOf(ana), practice => practice.Answers[PracticeFields.Results].Text.EndsWith(Typed, StringComparison.Ordinal));
        Assert.Equal("Mercado del barrio", changed.Title);
    }

    [Theory]
    [InlineData("hola", "Banco de Buenas Prácticas")]
    [InlineData("gracias", "Con gusto.")]
    [InlineData("/buscar microcrédito", "microcrédito")]
    [InlineData("BBP-2026-0077", "BBP-2026-0077")]
    public void WhatIsNoTextForItIsAnsweredAsAlways(string typed, string answer)
    {
        using var scenario = TownHall.Open();
        var ana = Asked(scenario, "3. Qué se logró", "Resultados");
        ana.Says(typed);
        ana.Sees(answer);
        ana.SeesNot("¿Es para la práctica");
    }

    /// <summary>Fourteen themes below what was found would push it off the screen.</summary>
    [Fact]
    public void WhatWasSearchedForInAFormStaysInSight()
    {
        using var scenario = TownHall.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs.Take(1));
        ana.Sees("¿Cuál es el tema principal?");
        ana.Says("/buscar ferias");
        ana.Sees("2 de 8. Tema. Se publica.\nLa pregunta sigue arriba con sus botones; también puede escribir la respuesta aquí.\n[Atrás] [Guardar y salir]");
        ana.Taps("Microcrédito y finanzas");
        ana.Sees("2 de 8. Tema.");
        ana.Says("/buscar");
        ana.Sees("3 de 8. Resumen. Se publica.\n¿Qué hicieron, para quién y dónde?");
    }

    [Fact]
    public void WhereNothingIsAskedForATextIsSearched()
    {
        using var scenario = TownHall.Open();
        _ = scenario.Coordinator("Marta");
        var ana = scenario.Submits("Ana");
        ana.Says("/mis_practicas");
        ana.Says(Typed);
        ana.SeesNot("¿Es para la práctica");
    }

    [Fact]
    public void AnOldOfferChangesNothingOnceThePracticeWasSentAgain()
    {
        using var scenario = TownHall.Open();
        var ana = Asked(scenario, "3. Qué se logró", "Resultados");
        ana.Says(Typed);
        var offer = ana.Last;
        ana.Taps("1. Resultados");
        ana.Says("Hay 60 puestos.");
        ana.Taps("Listo");
        ana.Taps("Ver cómo queda y enviar");
        ana.Taps("Enviar a revisión");
        ana.Taps(offer, "Resultados");
        ana.SeesToast("Cambió mientras tanto.");
        Assert.DoesNotContain(Typed, scenario.OnlyPractice().Answers[PracticeFields.Results].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileIsKeptWithThePracticeAndLeadsBackToIt()
    {
        using var scenario = TownHall.Open();
        var ana = Asked(scenario, "3. Qué se logró", "Resultados");
        ana.SendsFile(new Bot.Messages.RemoteFile("id-plano", true, "plano.jpg", "image/jpeg", 1000));
        ana.Sees("Feria de la economía social");
        Assert.Single(scenario.OnlyPractice().Answers[PracticeFields.Files].Pieces);
        ana.Taps("Ver la práctica");
        ana.Sees("Pedidos respondidos: 0 de 1.");
    }

    [Fact]
    public void WhatWasOfferedGoesWithThePerson()
    {
        using var scenario = TownHall.Open();
        var ana = Asked(scenario, "3. Qué se logró", "Resultados");
        for (var number = 0; number < 25; number++)
        {
            ana.Says($"{Typed} {number}");
        }

        Assert.Equal(
            Bot.Features.Practices.SubmitPractice.OfferedText.Most,
            scenario.Read(work => work.All(Bot.Features.Practices.SubmitPractice.OfferedText.All, Bot.Domain.Storage.KeyRange.All)).Count);
        ana.Says("/privacidad");
        ana.Taps("Borrar mis datos");
        ana.Taps("Sí, borrar mis datos");
        ana.Taps("Borrar para siempre");
        Assert.Empty(scenario.Read(work => work.All(Bot.Features.Practices.SubmitPractice.OfferedText.All, Bot.Domain.Storage.KeyRange.All)));
    }

    private static Phone Asked(Scenario scenario, string section, string field)
    {
        var marta = scenario.Coordinator("Marta");
        var ana = scenario.Submits("Ana");
        AsksFor(marta, "1. Feria de la economía social", section, field);
        return ana;
    }

    private static void AsksInGeneral(Phone marta, string words)
    {
        marta.Taps("Leerla");
        marta.Taps("Pedir cambios");
        marta.Says(words);
        marta.Taps("Listo");
        marta.Taps("Enviar");
    }

    internal static void AsksFor(Phone marta, string practice, string section, string field)
    {
        marta.Says("/revisar");
        marta.Taps(practice);
        marta.Taps("Leer por partes");
        marta.Taps(section);
        marta.Taps(field);
        marta.Says("¿Cuántos son?");
        marta.Taps("Listo");
        marta.Taps("Volver a la práctica");
        marta.Taps("Enviar 1 pedido");
    }
}
