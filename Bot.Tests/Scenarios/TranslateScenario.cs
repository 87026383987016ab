using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Features.Practices.ReviewPractices;
using Bot.Features.Practices.TranslatePractices;
using Bot.Texts;

namespace Bot.Tests.Scenarios;

/// <summary>Title and summary in the other language, and what a publication still needs.</summary>
public sealed class TranslateScenario
{
    public static TheoryData<Language> Languages => [Language.Es, Language.Pt];

    [Theory]
    [MemberData(nameof(Languages))]
    public void AReviewerTranslatesAndReadersReadOn(Language language)
    {
        using var world = new RecordWorld(Language.Es);
        world.Send();
        world.Complete();
        var (texts, review) = (TranslateTexts.All.In(language), ReviewTexts.All.In(language));
        var marta = world.Scenario.Coordinator("Marta", languageCode: language == Language.Pt ? "pt-br" : "es");
        marta.PressesCode(Bot.Features.Practices.PracticeDoors.ReadForReview.To(world.Practice.Id));
        marta.Taps(RequestTexts.All.In(language).More);
        marta.Taps(review.Translate);
        Assert.Contains("Cedimos un predio", marta.Chat.Messages[^2].Text, StringComparison.Ordinal);
        marta.Sees(texts.AskTitle.Question);
        marta.Says("Feira da economia solidária");
        marta.Says("Cedemos um terreno a sessenta produtores.");
        marta.Taps(language == Language.Pt ? "Pronto" : "Listo");
        marta.Taps(language == Language.Pt ? "Pronto" : "Listo");
        marta.Sees(texts.Kept);
        marta.Taps(texts.Back);
        marta.Taps(RequestTexts.All.In(language).More);
        Assert.Null(marta.Last.Find(review.Translate));
        marta.Taps(review.BackToPractice);
        marta.Taps(review.Accept);
        world.Scenario.Pass(ReviewSteps.UndoTime);
        var card = PracticeCard.Card(world.Practice, Language.Pt).ToString();
        Assert.StartsWith("<b>Feira da economia solidária</b>", card, StringComparison.Ordinal);
        Assert.Contains("Cedemos um terreno", card, StringComparison.Ordinal);
        Assert.Contains("Em espanhol: Feria de la economía social", card, StringComparison.Ordinal);
        Assert.StartsWith("<b>Feria de la economía social</b>", PracticeCard.Card(world.Practice, Language.Es).ToString(), StringComparison.Ordinal);
        Assert.Contains("<b>Resumo original</b>\nCedimos un predio", PracticeCard.Section(world.Practice, CardSection.Whole, Language.Pt).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("es", "1. ", "Resumen traducido (traducción de quien revisa)\nCedemos um terreno", "Beneficiarios")]
    [InlineData("pt-br", "1. ", "Resumo traduzido (tradução de quem revisa)\nCedemos um terreno", "Beneficiários")]
    public void NobodyIsAskedToChangeWhatAReviewerTranslated(string languageCode, string section, string shown, string asked)
    {
        using var world = new RecordWorld(Language.Es);
        world.Send();
        world.Complete();
        var marta = world.Scenario.Coordinator("Marta", languageCode: languageCode);
        var language = languageCode == "es" ? Language.Es : Language.Pt;
        marta.PressesCode(Bot.Features.Practices.PracticeDoors.ReadForReview.To(world.Practice.Id));
        marta.Taps(RequestTexts.All.In(language).More);
        marta.Taps(ReviewTexts.All.In(language).Translate);
        marta.Says("Feira da economia solidária");
        marta.Says("Cedemos um terreno a sessenta produtores.");
        marta.Taps(language == Language.Pt ? "Pronto" : "Listo");
        marta.Taps(language == Language.Pt ? "Pronto" : "Listo");
        marta.Taps(TranslateTexts.All.In(language).Back);
        marta.Taps(RequestTexts.All.In(language).ReadParts);
        marta.Taps(SectionNames.Of(Section.Identity).In(language));
        marta.Sees(shown);
        Assert.StartsWith(section, SectionNames.Of(Section.Identity).In(language), StringComparison.Ordinal);
        Assert.NotNull(marta.Last.Find(asked));
        var names = PracticeFieldTexts.All.In(language);
        Assert.Null(marta.Last.Find(names.Name(PracticeFields.Find(PracticeFields.OtherSummary)!)));
        Assert.Null(marta.Last.Find(names.Name(PracticeFields.Find(PracticeFields.OtherTitle)!)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void AnAuthorTranslatesWhatIsPublished(Language language)
    {
        using var world = new RecordWorld(language);
        world.Send();
        world.Complete();
        world.Scenario.Review(world.Practice.Id, (practice, by) => practice.Accept(by, new([by], []), world.Scenario.Now));
        var published = world.Practice.Publish(new PracticeNumbers { Year = 2026 }, world.Scenario.Now + ReviewSteps.UndoTime).Value.Practice;
        world.Scenario.Write(work => work.Put(PracticeBank.All, published));
        world.GoToHub();
        world.Author.Taps(world.Texts.More);
        world.Author.Taps(world.Texts.Translate);
        world.Author.Says("Otro título en otra lengua");
        world.Author.Taps(world.Shared.SaveAndLeave);
        var other = language == Language.Pt ? Language.Es : Language.Pt;
        Assert.Equal("Otro título en otra lengua", world.Practice.TitleFor(other));
        Assert.NotEqual("Otro título en otra lengua", world.Practice.TitleFor(language));
        var carlos = world.Scenario.Phone("Carlos");
        carlos.PressesCode(Bot.Features.Practices.PracticeDoors.Translate.To(world.Practice.Id));
        carlos.SeesToast("no se puede traducir");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void WhatLacksAnswersIsNotAcceptedButAskedFor(Language language)
    {
        using var world = new RecordWorld(language);
        world.Send();
        var marta = world.Scenario.Coordinator("Marta");
        marta.PressesCode(Bot.Features.Practices.PracticeDoors.ReadForReview.To(world.Practice.Id));
        marta.Sees("Para publicarla faltan: organismo responsable; habitantes");
        Assert.Null(marta.Last.Find("Aceptar"));
        marta.PressesCode("r.accept", world.Practice.Id, world.Practice.Version.ToString());
        marta.SeesToast("Todavía no se puede publicar: hay 0 de 8 respuestas");
        marta.Taps("Pedir que la completen");
        marta.SeesToast("Sigue en la lista de revisión.");
        marta.Sees("Marta pidió que la completen: desde hoy.");
        var letters = world.Author.Chat.Messages.Count;
        marta.Taps("Pedir que la completen");
        marta.Sees("¿Lo pide otra vez?");
        Assert.Equal(letters, world.Author.Chat.Messages.Count);
        marta.Taps("Volver a la práctica");
        world.Author.Sees(world.Pick("Para poder publicarla faltan: organismo responsable", "Para poder publicá-la faltam: órgão responsável"));
        world.Author.Taps(ReviewTexts.All.In(language).CompleteIt);
        world.Complete();
        marta.PressesCode(Bot.Features.Practices.PracticeDoors.ReadForReview.To(world.Practice.Id));
        marta.Taps("Aceptar");
        Assert.Equal(PracticeState.Accepted, world.Practice.State);
    }
}
