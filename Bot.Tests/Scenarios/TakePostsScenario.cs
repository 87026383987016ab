using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Registers;
using Bot.Domain.Storage;
using Bot.Features.Registers.Funding.TakePosts;
using Bot.Forms;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>A forwarded post about a call, or its pasted address, becomes a record that a person looks over and saves.</summary>
public sealed class TakePostsScenario
{
    private const string Spanish =
        "📢 Convocatoria Fondo Verde\nPara gobiernos locales. Propuestas hasta el 15 de marzo de 2027 a las 12:00.\nMás en https://focem.mercosur.int/verde";

    private const string WithoutHour = "Convocatoria Fondo Verde para gobiernos locales. Propuestas hasta el 15 de marzo.";

    private const string Portuguese =
        "📢 Chamada Fundo Verde\nPara governos locais. Propostas até 15 de março de 2027 às 12h.\nMais em https://focem.mercosur.int/verde";

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void APostBecomesACallOfTheSourceWhosePageItLeadsTo(Language language)
    {
        using var scenario = TownHall.Open();
        var (_, diego) = (scenario.Coordinator("Marta"), Official(scenario, language));
        var isPt = language == Language.Pt;
        diego.Says(isPt ? Portuguese : Spanish);
        diego.Sees(Texts(language).LooksLikeCall);
        diego.Sees(isPt ? "Nome: Chamada Fundo Verde" : "Nombre: Convocatoria Fondo Verde");
        diego.Sees(isPt ? "Encerramento: seg 15 mar 2027, 12:00" : "Cierre: lun 15 mar 2027, 12:00");
        diego.Sees(isPt ? "Quem pode se inscrever: Governos locais" : "Quién puede presentarse: Gobiernos locales");
        diego.Sees("https://focem.mercosur.int/verde");
        scenario.Restart();
        diego.Taps(Texts(language).Note);
        var first = diego.Last.Buttons.First().Label;
        Assert.Contains("FOCEM", first, StringComparison.Ordinal);
        diego.Taps(first);
        diego.Sees(isPt ? "Preenchi 5 respostas com a sua mensagem." : "Llené 5 respuestas con su mensaje.");
        Assert.Empty(Calls(scenario));
        diego.Taps(Texts(language).Review);
        diego.Taps(isPt ? "Salvar a ficha" : "Guardar la ficha");
        var call = Assert.Single(Calls(scenario));
        Assert.Equal("https://focem.mercosur.int/verde", call["link"]);
        Assert.Equal(RecordState.Unverified, call.State);
        Assert.Empty(scenario.Read(work => work.All(FormDraft.All, KeyRange.All)));
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void AnAddressAloneIsOfferedAndASourceThatIsMissingComesFirst(Language language)
    {
        using var scenario = TownHall.Open();
        var (_, diego) = (scenario.Coordinator("Marta"), Official(scenario, language));
        var texts = Texts(language);
        diego.Says("www.ejemplo.org/llamado");
        diego.Sees(texts.IsAddress);
        diego.Taps(texts.Note);
        diego.Taps(texts.AnotherSource);
        diego.Sees(texts.SourceFirst);
        diego.Taps(texts.NoteSource);
        diego.Says("Fondo Celeste");
        diego.Says("Banco del Sur");
        diego.Taps(language == Language.Pt ? "Empréstimo" : "Préstamo");
        diego.Taps(language == Language.Pt ? "Governos locais" : "Gobiernos locales");
        diego.Taps(language == Language.Pt ? "Pronto" : "Listo");
        for (var left = 8; left > 0; left--)
        {
            diego.Taps(language == Language.Pt ? "Pular" : "Saltar");
        }

        diego.Sees("https://www.ejemplo.org/llamado");
        diego.Taps(language == Language.Pt ? "Salvar a ficha" : "Guardar la ficha");
        diego.Sees(texts.NowTheCall("Fondo Celeste"));
        diego.Taps(texts.Note);
        diego.Taps(texts.Review);
        diego.Says("Edición 2027");
        for (var left = 8; left > 0; left--)
        {
            diego.Taps(language == Language.Pt ? "Pular" : "Saltar");
        }

        diego.Sees("11 de 11");
        diego.Taps(language == Language.Pt ? "Pular" : "Saltar");
        diego.Sees(language == Language.Pt ? "Site: https://www.ejemplo.org/llamado" : "Página: https://www.ejemplo.org/llamado");
    }

    [Theory]
    [InlineData(Language.Es, "Se extiende hasta el 20 de diciembre de 2026 a las 18 hs el plazo de la convocatoria «Ferias 1» del FOCEM. https://example.org", "¿Cambio el cierre de «FOCEM. Ferias 1»: lun 30 nov 2026 → dom 20 dic 2026, 18:00", "Cierre: dom 20 dic 2026, 18:00")]
    [InlineData(Language.Pt, "Prorrogado até 15 de janeiro de 2027 o prazo do edital «Ferias 1» do FOCEM. https://example.org", "Altero o encerramento de «FOCEM. Ferias 1»: seg 30 nov 2026 → sex 15 jan 2027", "Encerramento: sex 15 jan 2027")]
    public void AnExtensionChangesTheClosingOfTheCallThatIsThere(Language language, string text, string asks, string changed)
    {
        using var scenario = TownHall.Open();
        var (marta, diego, texts) = (scenario.Coordinator("Marta"), Official(scenario, language), Texts(language));
        Call(scenario, "s-focem", diego.Id);
        diego.Says(text);
        diego.Sees(asks);
        Assert.NotNull(diego.Last.Find(texts.NoteAnother));
        diego.Taps(texts.Extend);
        diego.Sees(changed);
        var call = Assert.Single(Calls(scenario), one => one["edition"] == "Ferias 1");
        Assert.Equal("2026-11-30", call.AsVerified!["closes"]);
        marta.Sees("Diego cambió la ficha «FOCEM. Ferias 1»");
        Assert.Empty(scenario.Read(work => work.All(FormDraft.All, KeyRange.All)));
        diego.Says(text);
        diego.Sees(language == Language.Pt ? "já está registrada" : "ya está anotada");
        Assert.Null(diego.Last.Find(texts.Extend));
    }

    [Theory]
    [InlineData("es", "/financiamiento", "Convocatorias", "Avisarme de convocatorias", "Avisarme", "Se extendió el plazo: lun 30 nov 2026 → dom 20 dic 2026.")]
    [InlineData("pt-br", "/financiamento", "Chamadas", "Avisar sobre chamadas", "Avisar", "O prazo foi prorrogado: seg 30 nov 2026 → dom 20 dez 2026.")]
    public void WhoFollowsCallsHearsOfAnExtensionThatWasPosted(string language, string command, string calls, string alerts, string on, string moved)
    {
        using var scenario = TownHall.Open();
        var (marta, rosa) = (scenario.Coordinator("Marta"), scenario.Phone("Rosa", language));
        Call(scenario, "s-focem", marta.Id);
        rosa.Says(command);
        rosa.Taps(calls);
        rosa.Taps(alerts);
        rosa.Taps(on);
        marta.Says("Se extiende hasta el 20 de diciembre de 2026 el plazo de la convocatoria «Ferias 1» del FOCEM.");
        marta.Taps("Cambiar el cierre");
        marta.Sees("Ficha guardada.");
        scenario.Pass(Duration.FromDays(1));
        rosa.Sees(moved);
    }

    [Fact]
    public void WhoMayNotChangeACallIsLedToIt()
    {
        using var scenario = TownHall.Open();
        var (marta, diego) = (scenario.Coordinator("Marta"), Official(scenario, Language.Es));
        Call(scenario, "s-focem", marta.Id);
        diego.Says("Se prorroga hasta el 20 de diciembre de 2026 el plazo de la convocatoria «Ferias 1» del FOCEM.");
        diego.Sees("La convocatoria «FOCEM. Ferias 1» ya está anotada. Cierre: lun 30 nov 2026.\nPueden cambiarla quien la anotó y la coordinación.");
        diego.Taps("A la ficha");
        diego.Sees("FOCEM. Ferias 1");
    }

    [Fact]
    public void AnExtensionOfWhatIsNotThereIsANewCall()
    {
        using var scenario = TownHall.Open();
        var (_, diego) = (scenario.Coordinator("Marta"), Official(scenario, Language.Es));
        diego.Says("Se extiende hasta el 20 de diciembre de 2026 el plazo de la convocatoria «Ferias 1» del FOCEM.");
        diego.Sees("Parece una convocatoria");
        diego.Sees("Nombre: Ferias 1");
    }

    [Fact]
    public void WhatIsAlwaysOpenIsSaidAndASourceGetsItsCountries()
    {
        using var scenario = TownHall.Open();
        var (_, diego) = (scenario.Coordinator("Marta"), Official(scenario, Language.Es));
        diego.Says("El banco abre línea de crédito para municipios: préstamos de hasta 5 millones de dólares, ventanilla permanente. Cubre el 70 % del costo. Pueden solicitarlo gobiernos locales de Argentina, Uruguay y Paraguay.");
        diego.Sees("Parece una convocatoria");
        diego.Sees("Sin fecha de cierre: siempre abierta.");
        diego.Taps("Anotar la convocatoria");
        diego.Taps("Es de otra fuente");
        var source = Assert.Single(scenario.Read(work => work.All(FormDraft.All, KeyRange.All)), draft => draft.Form == "rfunding");
        Assert.Equal(("70 %", "AR,PY,UY"), (source["share"], source["countries"]));
    }

    [Fact]
    public void AForwardedPictureIsReadByItsWordsAndOnesOwnIsNot()
    {
        using var scenario = TownHall.Open();
        var (_, diego) = (scenario.Coordinator("Marta"), Official(scenario, Language.Es));
        var picture = new RemoteFile("file-1", IsPhoto: true, "", "image/jpeg", 1000);
        diego.Forwards(picture, Spanish);
        diego.Sees("Nombre: Convocatoria Fondo Verde");
        diego.Taps("Anotar la convocatoria");
        diego.Sees("¿De qué fuente es?");
        diego.SendsFile(picture, Spanish);
        diego.SeesNot("Parece una convocatoria");
        diego.Forwards(picture, "La feria del sábado");
        diego.SeesNot("Parece una convocatoria");
    }

    [Fact]
    public void WhatWasBegunOfACallStaysAndIsOnlyFilledUp()
    {
        using var scenario = TownHall.Open();
        var (_, diego) = (scenario.Coordinator("Marta"), Official(scenario, Language.Es));
        diego.Says(Spanish);
        diego.Taps("Anotar la convocatoria");
        var source = diego.Last.Buttons.First().Label;
        diego.Taps(source);
        diego.Taps("Revisar y completar");
        diego.Taps("Edición");
        diego.Says("Mi título");
        diego.Taps("Guardar y salir");
        diego.Says(Spanish);
        diego.Taps("Anotar la convocatoria");
        diego.Taps(source);
        diego.Sees("Llené 0 respuestas");
        diego.Taps("Revisar y completar");
        diego.Sees("Edición: Mi título");
    }

    [Fact]
    public void ItIsSearchedWhereThatIsWanted()
    {
        using var scenario = TownHall.Open();
        var (_, diego) = (scenario.Coordinator("Marta"), Official(scenario, Language.Es));
        diego.Says(WithoutHour);
        diego.Taps("Buscar esas palabras");
        diego.SeesNot("Parece una convocatoria");
    }

    [Fact]
    public void WhoMayNotEnterRecordsHearsWhoMayAndCanSearch()
    {
        using var scenario = TownHall.Open();
        var (_, rosa) = (scenario.Coordinator("Marta"), scenario.Phone("Rosa"));
        rosa.Says(WithoutHour);
        rosa.Sees("la anotan personas confirmadas de las ciudades. Si usted lo es, complete /perfil");
        Assert.Null(rosa.Last.Find("Anotar la convocatoria"));
        rosa.Taps("Buscar esas palabras");
        rosa.SeesNot("Parece una convocatoria");
        rosa.Says("www.ejemplo.org/llamado");
        rosa.Sees("Los enlaces no los abro.");
    }

    [Fact]
    public void WhatIsTypedWhileReviewersWaitIsOfferedToThePractice()
    {
        using var scenario = TownHall.Open();
        var (_, diego) = (scenario.Coordinator("Marta"), Official(scenario, Language.Es));
        scenario.Write(work => work.Put(PracticeBank.All, ContactWorld.PracticeOf(diego, 12) with { State = PracticeState.ChangesRequested }));
        diego.Says(Spanish);
        diego.SeesNot("Parece una convocatoria");
    }

    [Fact]
    public void AnOldOfferSaysThatTheMessageIsGone()
    {
        using var scenario = TownHall.Open();
        var (_, diego) = (scenario.Coordinator("Marta"), Official(scenario, Language.Es));
        diego.Says(Spanish);
        var old = diego.Last;
        for (var more = 1; more <= 5; more++)
        {
            diego.Says($"www.ejemplo.org/{more}");
        }

        diego.Taps(old, "Anotar la convocatoria");
        diego.SeesToast("Ya no tengo ese mensaje.");
        Assert.Equal(5, scenario.Read(work => work.All(FormDraft.All, KeyRange.All)).Count);
    }

    private static void Call(Scenario scenario, string source, string by) => scenario.Write(work => work.Put(RegisterBook.All, work.Find(RegisterBook.All, "c-focem")! with
    {
        Id = "x-ferias",
        ParentId = source,
        EnteredBy = by,
        State = RecordState.Verified,
        CheckedAt = scenario.Now,
        History = [new(RecordStep.Enter, by, scenario.Now)],
        Values = ImmutableDictionary<string, string>.Empty.Add("edition", "Ferias 1").Add("closes", "2026-11-30"),
    }));

    private static Phone Official(Scenario scenario, Language language) =>
        scenario.Official("Diego", "ar-tandil", language == Language.Pt ? "pt-br" : "es");

    private static PostTexts Texts(Language language) => PostTexts.All.In(language);

    private static RegisterRecord[] Calls(Scenario scenario) =>
        [.. scenario.Read(work => work.All(RegisterBook.All, KeyRange.All)).Where(record => record.Register == "calls" && record.EnteredBy.Length > 3)];
}
