using System.Text.Json;
using Bot.Conversation;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>What is kept of people is theirs to see, to take along, and to have deleted.</summary>
public sealed class PrivacyScenario
{
    [Theory]
    [InlineData("es", "/privacidad", "Qué guardamos de usted", "Ver todo lo que guardamos", "/financiamiento", "Las tres listas, en detalle", "Cómo salir.", "Volver")]
    [InlineData("pt-br", "/privacidade", "O que guardamos de você", "Ver tudo o que guardamos", "/financiamento", "As três listas, em detalhe", "Como sair.", "Voltar")]
    public void ItSaysWhatIsKeptShortlyAndThenWhole(string language, string command, string heading, string seeAll, string more, string lists, string wayOut, string back)
    {
        using var scenario = TownHall.Open();
        var ana = scenario.Phone("Ana", language);
        ana.Says(command);
        ana.Sees(heading);
        ana.SeesNot(more);
        ana.Taps(seeAll);
        ana.Sees(more);
        ana.Taps(lists);
        ana.Sees(more);
        ana.Sees(wayOut);
        ana.Taps(back);
        ana.Taps(back);
        ana.Sees(heading);
    }

    [Fact]
    public void EverythingOfThePersonAndNobodyElseIsDownloaded()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Submits("Ana"));
        marta.Taps("Leerla");
        marta.Taps("Pedir cambios");
        marta.Says("Falta un dato.");
        var liked = scenario.OnlyPractice() with { Likes = [marta.Id] };
        scenario.Write(work => work.Put(PracticeBank.All, liked));
        ana.Says("/privacidad");
        ana.Taps("Descargar mis datos");
        Assert.Equal(["mis-datos.html", "mis-datos.json"], ana.Chat.Messages.TakeLast(2).Select(message => message.FileName));
        var data = JsonDocument.Parse(ana.Last.FileContent!).RootElement;
        Assert.Equal("Ana", data.GetProperty("profile").GetProperty("telegramName").GetString());
        var practice = Assert.Single(data.GetProperty("practices").EnumerateArray());
        Assert.Equal("Ana Silva, directora, ana@campinas.sp.gov.br", practice.GetProperty("answers").GetProperty("contact").GetProperty("pieces")[0].GetProperty("text").GetString());
        Assert.Contains("\n  ", data.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(marta.Id, data.ToString(), StringComparison.Ordinal);

        marta.Says("/privacidad");
        marta.Taps("Descargar mis datos");
        var hers = JsonDocument.Parse(marta.Last.FileContent!).RootElement;
        Assert.Contains("Falta un dato.", hers.GetProperty("more").GetProperty("formdrafts").ToString(), StringComparison.Ordinal);
        Assert.Single(hers.GetProperty("useful").EnumerateArray());
    }

    [Fact]
    public void DeletingAsksTwiceAndLeavesNothing()
    {
        using var scenario = TownHall.Open();
        var bia = scenario.Phone("Bia", "pt-br");
        bia.Says("/propor");
        bia.Taps("Começar");
        bia.Says("guarulhos");
        bia.Says("Feira");
        bia.Says("/cancelar");
        bia.Says("/privacidade");
        bia.Taps("Apagar meus dados");
        bia.Sees("É apagada 1 prática que não está publicada.");
        bia.Taps("Sim, apagar meus dados");
        bia.Sees("Tem certeza?");
        Assert.NotNull(scenario.PersonOf(bia));
        bia.Taps("Apagar para sempre");
        bia.Sees("Apaguei os seus dados.");
        Assert.Null(scenario.PersonOf(bia));
        Assert.Null(scenario.Read(work => work.Find(Session.All, bia.Id)));
        Assert.Empty(scenario.Read(work => work.All(PracticeBank.All, KeyRange.All)));
        Assert.DoesNotContain(scenario.Read(work => work.All(Schedule.All, KeyRange.All)), due => due.Subject == bia.Id);
        scenario.Restart();
        bia.Says("/perfil");
        bia.Sees("Cidade: sem resposta");
    }

    [Fact]
    public void WhatIsPublishedStaysWithoutNameAndContact()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Submits("Ana"));
        marta.Taps("Leerla");
        marta.Taps("Aceptar");
        scenario.Pass(ReviewSteps.UndoTime);
        ana.Says("/privacidad");
        ana.Taps("Borrar mis datos");
        ana.Sees("1 práctica publicada sigue pública, sin su nombre ni su contacto.");
        ana.Taps("Sí, borrar mis datos");
        ana.Taps("Borrar para siempre");
        var practice = scenario.OnlyPractice();
        Assert.True(practice is { State: PracticeState.Published, Number.Text: "BBP-2026-0001", Record: { Contact: null, Authorisation: not null } });
        var kept = JsonSerializer.Serialize(practice, Bot.Storage.StoreJson.Options);
        Assert.DoesNotContain(ana.Id, kept, StringComparison.Ordinal);
        Assert.DoesNotContain("ana@campinas", kept, StringComparison.Ordinal);
        Assert.Contains(marta.Id, kept, StringComparison.Ordinal);
    }

    [Fact]
    public void AReviewerLearnsThatAnAcceptedPracticeIsGone()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Submits("Ana"));
        marta.Taps("Leerla");
        marta.Taps("Aceptar");
        Delete(ana);
        scenario.Pass(ReviewSteps.UndoTime);
        marta.Sees("Esa práctica ya no está en revisión");
    }

    [Fact]
    public void TheLastCoordinatorStaysUntilSomebodyElseCoordinates()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta");
        marta.Says("/privacidad");
        marta.Taps("Borrar mis datos");
        marta.Sees("Usted es la única persona que coordina");
        marta.PressesCode("g.delete", scenario.Now.ToUnixTimeSeconds().ToString());
        Assert.NotNull(scenario.PersonOf(marta));
        _ = scenario.Coordinator("Rui");
        Delete(marta);
        Assert.Null(scenario.PersonOf(marta));
    }

    [Fact]
    public void AnOldLastButtonAsksAgain()
    {
        using var scenario = TownHall.Open();
        var ana = scenario.Phone("Ana");
        ana.Says("/privacidad");
        ana.Taps("Borrar mis datos");
        ana.Taps("Sí, borrar mis datos");
        scenario.Pass(Duration.FromMinutes(61));
        ana.Taps("Borrar para siempre");
        ana.Sees("¿Borrar sus datos?");
        foreach (var forged in new[] { "", "x", "-1", "99999999999" })
        {
            ana.PressesCode("g.delete", forged);
        }

        Assert.NotNull(scenario.PersonOf(ana));
    }

    [Fact]
    public void ASaidMeSirveIsForgottenToo()
    {
        using var scenario = TownHall.Open();
        var (marta, rui) = (scenario.Coordinator("Marta"), scenario.Phone("Rui"));
        _ = scenario.Submits("Ana");
        rui.Says("/start");
        var liked = scenario.OnlyPractice() with { Likes = [rui.Id, marta.Id] };
        scenario.Write(work => work.Put(PracticeBank.All, liked));
        Delete(rui);
        Assert.Equal([marta.Id], scenario.OnlyPractice().Likes);
        Assert.Equal(liked.Version, scenario.OnlyPractice().Version);
    }

    [Fact]
    public void ACoauthorsDataTakeNobodyElsesContactAlong()
    {
        using var scenario = TownHall.Open();
        var (ana, rosa) = (scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs), scenario.Official("Rosa"));
        rosa.Says("/start " + scenario.LinkTo(scenario.OnlyPractice(), ana));
        Delete(rosa);
        Assert.Equal("Ana Silva, directora, ana@campinas.sp.gov.br", scenario.OnlyPractice().Answers[PracticeFields.Contact].Text);
        Assert.Equal([ana.Id], scenario.OnlyPractice().Authors);
        ana.SeesNot("falta una respuesta");
    }

    [Fact]
    public void WhoGoesOnIsToldThatTheContactWent()
    {
        using var scenario = TownHall.Open();
        var (ana, rosa) = (scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs), scenario.Official("Rosa"));
        rosa.Says("/start " + scenario.LinkTo(scenario.OnlyPractice(), ana));
        rosa.PressesCode("s.ask", scenario.OnlyPractice().Id, PracticeFields.Contact);
        rosa.Says("Rosa Quiroga, 11 4444-5555");
        rosa.Taps("Listo");
        Delete(rosa);
        Assert.DoesNotContain(PracticeFields.Contact, scenario.OnlyPractice().Answers.Keys);
        ana.Sees("Una persona que escribía «Feria de la economía social» borró sus datos. Era también el contacto, así que falta una respuesta: Contacto.");
        ana.Taps("Ver la práctica");
        ana.Sees("Para enviar: 7 de 8. Falta: Contacto.");
        scenario.Pass(Duration.FromMinutes(16));
        ana.SeesNot("Cambios en");
    }

    private static void Delete(Phone phone)
    {
        phone.Says("/privacidad");
        phone.Taps("Borrar mis datos");
        phone.Taps("Sí, borrar mis datos");
        phone.Taps("Borrar para siempre");
        phone.Sees("Borré sus datos.");
    }
}
