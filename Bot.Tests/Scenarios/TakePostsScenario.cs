using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Registers;
using Bot.Domain.Storage;
using Bot.Features.Registers.Funding.TakePosts;
using Bot.Forms;
using Bot.Messages;

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

    private static Phone Official(Scenario scenario, Language language) =>
        scenario.Official("Diego", "ar-tandil", language == Language.Pt ? "pt-br" : "es");

    private static PostTexts Texts(Language language) => PostTexts.All.In(language);

    private static RegisterRecord[] Calls(Scenario scenario) =>
        [.. scenario.Read(work => work.All(RegisterBook.All, KeyRange.All)).Where(record => record.Register == "calls" && record.EnteredBy.Length > 3)];
}
