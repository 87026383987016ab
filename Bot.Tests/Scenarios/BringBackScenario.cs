using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Features.Practices;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>What is archived says since when, and comes back through review where its authors want it.</summary>
public sealed class BringBackScenario
{
    [Theory]
    [InlineData("es", "Feria de la economía social\nBBP-2026-0001: archivada desde el 16 de noviembre de 2026. Ya no se muestra")]
    [InlineData("pt-br", "Feria de la economía social\nBBP-2026-0001: arquivada desde 16 de novembro de 2026. Não é mais mostrada")]
    public void ItsLinkItsNumberAndItsOldCardSaySinceWhen(string languageCode, string sentence)
    {
        using var town = new Town();
        var rosa = town.Scenario.Phone("Rosa", languageCode);
        rosa.Says("BBP-2026-0001");
        var card = rosa.Last;
        town.Archives();

        rosa.Says("/start p_BBP-2026-0001");
        rosa.Sees(sentence);
        rosa.SeesNot("Volver a publicarla");
        rosa.SeesNot("Publicar de novo");
        rosa.Says("BBP-2026-0001");
        rosa.Sees(sentence);
        rosa.Says("bbp 1");
        rosa.Sees(sentence);
        rosa.Taps(card, "Ficha completa");
        Assert.Contains(sentence, card.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Es, "Volver a publicarla", "Sí, enviarla a revisión", "está otra vez en revisión")]
    [InlineData(Language.Pt, "Publicar de novo", "Sim, enviar para revisão", "está outra vez em revisão")]
    public void ItsAuthorBringsItBackFromItsLinkThroughReview(Language language, string bringBack, string yes, string sent)
    {
        using var town = new Town(language);
        town.Archives();
        var before = town.Practice;

        town.Ana.Says("/start p_BBP-2026-0001");
        town.Ana.Taps(bringBack);
        town.Ana.Taps(yes);
        town.Ana.Sees(sent);
        town.Marta.Sees("Llegó una práctica para revisar");
        town.Marta.Taps("Leerla");
        town.Marta.Sees("Ya fue pública (BBP-2026-0001) y se archivó: piden volver a publicarla.");
        town.Marta.Taps("Aceptar");
        town.Scenario.Pass(ReviewSteps.UndoTime);

        Assert.Equal((PracticeState.Published, before.Number, before.PublishedAt), (town.Practice.State, town.Practice.Number, town.Practice.PublishedAt));
        town.Rosa.Says("/start p_BBP-2026-0001");
        town.Rosa.Sees("Resultados:");
        town.Ana.PressesCode(PracticeDoors.History.To(before.Id));
        town.Ana.Sees(language == Language.Pt ? "Ana pediu para publicá-la de novo." : "Ana pidió volver a publicarla.");
        town.Marta.PressesCode(PracticeDoors.History.To(before.Id));
        town.Marta.Sees("Ana pidió volver a publicarla.");
    }

    [Fact]
    public void WhileItWaitsItsLinkSaysThatItIsArchived()
    {
        using var town = new Town();
        town.Archives();
        town.BringsBack();
        town.Rosa.Says("BBP-2026-0001");
        town.Rosa.Sees("archivada desde el 16 de noviembre de 2026");
        town.Ana.Says("BBP-2026-0001");
        town.Ana.SeesNot("Volver a publicarla");
        town.Ana.Taps("Ver la práctica");
        town.Ana.Sees("En revisión");
    }

    [Fact]
    public void WhatIsDeclinedThenStaysUnpublishedAndKeepsItsNumber()
    {
        using var town = new Town();
        town.Archives();
        town.BringsBack();
        town.Scenario.Review(town.Practice.Id, (practice, marta) => practice.Decline(marta, LongText.Parse("Ya no existe.", 100).Value, Offices.Unknown, town.Scenario.Now));
        town.Rosa.Says("BBP-2026-0001");
        town.Rosa.Sees("archivada desde el");
        Assert.Equal("BBP-2026-0001", town.Practice.Number!.Text);
    }

    [Fact]
    public void AnExampleThatItsAuthorSendsAgainIsReviewedAsEveryOther()
    {
        using var town = new Town();
        town.Archives();
        var example = town.Practice with { IsExample = true };
        town.Scenario.Write(work => work.Put(PracticeBank.All, example));
        town.Ana.Says("/start p_BBP-2026-0001");
        town.Ana.Taps("Volver a publicarla");
        town.Ana.Taps("Sí, enviarla a revisión");
        town.Marta.Sees("Llegó una práctica para revisar");
        town.Marta.Taps("Leerla");
        town.Marta.Taps("Aceptar");
        Assert.Equal(PracticeState.Accepted, town.Practice.State);
    }

    [Theory]
    [InlineData(Language.Es, "Volver a publicarla", "Antes, cambiar textos", "Cambiar los textos")]
    [InlineData(Language.Pt, "Publicar de novo", "Antes, alterar textos", "Alterar os textos")]
    public void WhoWantsToChangeItFirstWritesAndThenSendsIt(Language language, string bringBack, string first, string write)
    {
        using var town = new Town(language);
        town.Archives();
        town.Ana.PressesCode(PracticeDoors.Hub.To(town.Practice.Id));
        town.Ana.Taps(bringBack);
        town.Ana.Taps(first);
        town.Ana.Taps(write);
        Assert.Equal(PracticeState.Withdrawn, town.Practice.State);
        Assert.NotNull(town.Ana.Last.Find(language == Language.Pt ? "Ver como fica e enviar" : "Ver cómo queda y enviar"));
    }

    [Fact]
    public void NobodyElseBringsItBack()
    {
        using var town = new Town();
        town.Archives();
        foreach (var phone in new[] { town.Rosa, town.Marta })
        {
            phone.PressesCode(PracticeDoors.AskBringBack.To(town.Practice.Id));
            phone.PressesCode("v.back", town.Practice.Id);
            phone.PressesCode("v.rewrite", town.Practice.Id);
        }

        Assert.Equal(PracticeState.Archived, town.Practice.State);
    }

    [Fact]
    public void PressedTwiceItIsSentOnce()
    {
        using var town = new Town();
        town.Archives();
        town.Ana.PressesCode("v.back", town.Practice.Id);
        town.Ana.PressesCode("v.back", town.Practice.Id);
        Assert.Single(town.Practice.History, entry => entry.Step == Step.BringBack);
    }

    [Fact]
    public void TheOtherAuthorsHearOfIt()
    {
        using var town = new Town();
        var beto = town.Scenario.Official("Beto", languageCode: "pt-br");
        town.Scenario.Write(work => work.Put(PracticeBank.All, Changed(work.Find(PracticeBank.All, town.Id)!, beto)));
        town.Archives();
        town.BringsBack();
        beto.Sees("Ana pediu para publicar de novo «Feria de la economía social»");
    }

    [Fact]
    public void AYearAfterItCameBackItsAuthorsAreAskedAgain()
    {
        using var town = new Town();
        town.Archives();
        town.Scenario.Pass(Duration.FromDays(100));
        town.BringsBack();
        town.Marta.Taps("Leerla");
        town.Marta.Taps("Aceptar");
        town.Scenario.Pass(Duration.FromDays(364));
        Assert.DoesNotContain(town.Ana.Chat.Messages, message => message.Text.Contains("¿Sigue vigente", StringComparison.Ordinal));
        town.Scenario.Pass(Duration.FromDays(3));
        town.Ana.Sees("¿Sigue vigente «Feria de la economía social»?");
    }

    [Theory]
    [InlineData(2026, 11, 1, "1 de noviembre de 2026", "1º de novembro de 2026")]
    [InlineData(2026, 3, 12, "12 de marzo de 2026", "12 de março de 2026")]
    [InlineData(2027, 12, 31, "31 de diciembre de 2027", "31 de dezembro de 2027")]
    [InlineData(2026, 2, 10, "10 de febrero de 2026", "10 de fevereiro de 2026")]
    public void ADayIsWrittenInWords(int year, int month, int day, string spanish, string portuguese)
    {
        var date = new LocalDate(year, month, day);
        Assert.Equal((spanish, portuguese), (Bot.Texts.Dates.DayInWords(date, Language.Es), Bot.Texts.Dates.DayInWords(date, Language.Pt)));
    }

    private static Practice Changed(Practice practice, Phone author) => practice with { Authors = practice.Authors.Add(author.Id) };

    /// <summary>Ana's practice was published; Marta reviews, Rosa reads.</summary>
    private sealed class Town : IDisposable
    {
        public Town(Language language = Language.Es)
        {
            Scenario = TownHall.Open();
            (Marta, Rosa) = (Scenario.Coordinator("Marta"), Scenario.Phone("Rosa"));
            _ = Scenario.Submits("Ana");
            Id = Practice.Id;
            Marta.Taps("Leerla");
            Marta.Taps("Aceptar");
            Scenario.Pass(ReviewSteps.UndoTime);
            Ana = Scenario.Phone("Ana", language == Language.Pt ? "pt-br" : "es");
            Ana.Says("/start");
        }

        public Scenario Scenario { get; }

        public Phone Marta { get; }

        public Phone Ana { get; }

        public Phone Rosa { get; }

        public string Id { get; }

        public Practice Practice => Scenario.OnlyPractice();

        public void Archives()
        {
            Ana.PressesCode(PracticeDoors.AskArchive.To(Id));
            Ana.PressesCode("v.end", Id);
            Assert.Equal(PracticeState.Archived, Practice.State);
        }

        public void BringsBack()
        {
            Ana.PressesCode("v.back", Id);
            Assert.Equal(PracticeState.Submitted, Practice.State);
        }

        public void Dispose() => Scenario.Dispose();
    }
}
