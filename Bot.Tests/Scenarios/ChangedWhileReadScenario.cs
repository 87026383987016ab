using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using Bot.Features.Practices;
using Bot.Features.Practices.ReviewPractices;

namespace Bot.Tests.Scenarios;

/// <summary>Its authors go on writing while a practice is read: nobody accepts what they have not seen.</summary>
public sealed class ChangedWhileReadScenario
{
    public static TheoryData<Language> Languages => [Language.Es, Language.Pt];

    [Theory]
    [InlineData(Language.Es, "Cambió desde que usted la leyó\n\nDificultades y lecciones\nAhora:\nTambién faltó luz.", "Cambió mientras la leía.")]
    [InlineData(Language.Pt, "Mudou desde que você leu\n\nDificuldades e lições\nAgora:\nTambién faltó luz.", "Mudou enquanto você lia.")]
    public void AcceptingShowsWhatChangedAndAcceptsNothing(Language language, string changes, string toast)
    {
        using var world = new ReviewOfFiles(language);
        world.Opens();
        world.Author.Writes(PracticeFields.Lessons, "También faltó luz.");

        world.Reviewer.Taps(world.Pick("Aceptar", "Aceitar"));

        Assert.Equal(PracticeState.Submitted, world.Practice.State);
        world.Reviewer.SeesToast(toast);
        world.Reviewer.Sees(changes);
        world.Reviewer.Taps(world.Pick("Aceptar", "Aceitar"));
        Assert.Equal(PracticeState.Accepted, world.Practice.State);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void APhotoThatCameMeanwhileIsAChangeToo(Language language)
    {
        using var world = new ReviewOfFiles(language);
        world.Opens();
        world.Author.SendsPhotos("La feria de noche");

        world.Reviewer.Taps(world.Pick("Aceptar", "Aceitar"));

        Assert.Equal(PracticeState.Submitted, world.Practice.State);
        world.Reviewer.Sees("La feria de noche");
        world.Reviewer.Taps(world.ReadParts);
        Assert.NotNull(world.Reviewer.Last.Find(world.See(1)));
    }

    [Theory]
    [InlineData("Rechazar", "Recusar")]
    [InlineData("Pedir cambios", "Pedir alterações")]
    [InlineData("Aceptar", "Aceitar")]
    public void NothingElseIsDecidedEither(string spanish, string portuguese)
    {
        foreach (var language in new[] { Language.Es, Language.Pt })
        {
            using var world = new ReviewOfFiles(language);
            world.Opens();
            if (world.Reviewer.Last.Find(world.Pick(spanish, portuguese)) is null)
            {
                Assert.Fail(world.Reviewer.Last.ToString());
            }

            world.Author.Writes(PracticeFields.Before, "Antes no había nada.");
            world.Reviewer.Taps(world.Pick(spanish, portuguese));
            world.Reviewer.Sees("Antes no había nada.");
            Assert.Equal(PracticeState.Submitted, world.Practice.State);
        }
    }

    [Fact]
    public void WhoOpensItAgainReadsWhatChangedFirst()
    {
        using var world = new ReviewOfFiles(Language.Es);
        world.Opens();
        world.Reviewer.SeesNot("Cambió desde");
        world.Author.Writes(PracticeFields.Replicability, "Basta un predio.");
        world.Opens();
        world.Reviewer.Sees("Cambió desde que usted la leyó");
        world.Reviewer.Sees("Basta un predio.");
        world.Opens();
        world.Reviewer.SeesNot("Cambió desde");
    }

    [Fact]
    public void EachReviewerIsToldWhatTheyHaveNotSeen()
    {
        using var world = new ReviewOfFiles(Language.Es);
        var rui = world.Scenario.Coordinator("Rui", "br-guarulhos", "pt-br");
        world.Opens();
        world.Author.Writes(PracticeFields.Lessons, "Faltó luz.");
        rui.PressesCode(PracticeDoors.ReadForReview.To(world.Practice.Id));
        rui.SeesNot("Mudou desde");
        world.Opens();
        world.Reviewer.Sees("Cambió desde que usted la leyó");
    }

    [Fact]
    public void WhatIsAsItWasIsNoChange()
    {
        using var world = new ReviewOfFiles(Language.Es);
        world.Author.Writes(PracticeFields.Lessons, "Faltó luz.");
        world.Opens();
        world.Author.Writes(PracticeFields.Lessons, "Otra cosa.");
        world.Author.Writes(PracticeFields.Lessons, "Faltó luz.");
        world.Opens();
        world.Reviewer.SeesNot("Cambió desde");
    }

    [Fact]
    public void AnErasedAnswerIsShownAsEmpty()
    {
        using var world = new ReviewOfFiles(Language.Es);
        world.Author.Writes(PracticeFields.Sustainability, "Un fondo propio.");
        world.Opens();
        world.Author.Writes(PracticeFields.Sustainability, null);
        world.Opens();
        world.Reviewer.Sees("Ahora: vacío");
    }

    [Fact]
    public void WhatIsPrivateIsNamedAndNotShown()
    {
        using var world = new ReviewOfFiles(Language.Es);
        world.Opens();
        world.Author.Writes(PracticeFields.Endorsement, "La intendenta Pérez lo avala.");
        world.Opens();
        world.Reviewer.Sees("Cambió desde que usted la leyó");
        world.Reviewer.SeesNot("Pérez");
    }

    [Fact]
    public void WhatIsRememberedHoldsNoWordsAndGoesWithTheDecision()
    {
        using var world = new ReviewOfFiles(Language.Es);
        world.Opens();
        var read = Assert.Single(world.Scenario.Read(work => work.All(LastRead.All, KeyRange.All)));
        Assert.All(read.Seen.Values, seen => Assert.Equal(44, seen.Length));
        world.Reviewer.Taps("Aceptar");
        Assert.Empty(world.Scenario.Read(work => work.All(LastRead.All, KeyRange.All)));
    }

    [Theory]
    [InlineData(Language.Es, "/mis_practicas", "a quien la envió le avisaré cuando se publique", "todavía no lo sabe")]
    [InlineData(Language.Pt, "/minhas_praticas", "avisarei quem a enviou quando for publicada", "ainda não sabe")]
    public void WhatTheReviewerReadsOfTheAuthorIsTrue(Language language, string mine, string sentence, string untrue)
    {
        using var world = new ReviewOfFiles(language);
        world.Opens();
        var heard = world.Author.Phone.Chat.Messages.Count;
        world.Reviewer.Taps(world.Pick("Aceptar", "Aceitar"));
        world.Reviewer.Sees(sentence);
        world.Reviewer.SeesNot(untrue);
        Assert.Equal(heard, world.Author.Phone.Chat.Messages.Count);
        world.Author.Phone.Says(mine);
        world.Author.Phone.Sees(world.Pick("Aceptada", "Aceita"));
        world.Scenario.Pass(ReviewSteps.UndoTime);
        world.Author.Phone.Sees(world.Pick("ya es pública", "já é pública"));
    }

    [Fact]
    public void WhileTheSecretariatIsAskedTheSentenceIsTrueAsWell()
    {
        using var world = new ReviewOfFiles(Language.Es);
        _ = world.Scenario.Secretary("Sofía");
        world.Opens();
        world.Reviewer.Taps("Aceptar");
        world.Reviewer.Sees("Avisaré a quien la envió cuando se publique");
        world.Reviewer.SeesNot("todavía no lo sabe");
    }
}
