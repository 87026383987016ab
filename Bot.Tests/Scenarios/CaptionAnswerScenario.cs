using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Messages;

namespace Bot.Tests.Scenarios;

/// <summary>On a phone an answer is easily typed under the photo instead of into the chat: one button makes an answer of it.</summary>
public sealed class CaptionAnswerScenario
{
    private const string Use = "Usar el texto como respuesta";
    private const string Written = "Las ventas crecieron un tercio en dos años.";

    [Theory]
    [InlineData("es", Use, "Listo")]
    [InlineData("pt-br", "Usar o texto como resposta", "Pronto")]
    public void WhatStandsUnderAPhotoAnswersTheOpenQuestion(string languageCode, string use, string done)
    {
        using var scenario = TownHall.Open();
        var ana = AtResults(scenario);
        scenario.Speaks(ana, languageCode);
        Sends(ana, "1.jpg", Written);
        ana.Sees("4 de 8");
        scenario.Restart();
        ana.Taps(use);
        ana.Sees(Written);
        ana.Taps(done);
        ana.Sees("5 de 8");
        Assert.Equal(Written, scenario.OnlyPractice().Answers[PracticeFields.Results].Text);
        Assert.Equal(Written, Attachment.Read(Assert.Single(scenario.OnlyPractice().Answers[PracticeFields.Files].Pieces).Text)!.Caption);
    }

    [Fact]
    public void TheCaptionOfAnAlbumIsOfferedWhicheverPhotoHasIt()
    {
        using var scenario = TownHall.Open();
        var ana = AtResults(scenario);
        Sends(ana, "1.jpg", album: "one");
        Sends(ana, "2.jpg", Written, "one");
        Sends(ana, "3.jpg", album: "one");
        ana.Taps(Use);
        ana.Taps("Listo");
        Assert.Equal(Written, scenario.OnlyPractice().Answers[PracticeFields.Results].Text);
    }

    [Fact]
    public void ItIsAddedToWhatWasAnsweredBefore()
    {
        using var scenario = TownHall.Open();
        var ana = AtResults(scenario);
        ana.Says("Abrieron doce puestos.");
        Sends(ana, "1.jpg", Written);
        ana.Taps(Use);
        ana.Taps("Listo");
        Assert.Equal($"Abrieron doce puestos.\n\n{Written}", scenario.OnlyPractice().Answers[PracticeFields.Results].Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("📷")]
    [InlineData(".")]
    public void APhotoThatSaysNothingOffersNothing(string? caption)
    {
        using var scenario = TownHall.Open();
        var ana = AtResults(scenario);
        Sends(ana, "1.jpg", caption);
        Assert.DoesNotContain(ana.Chat.Messages, message => message.Buttons.Any(button => button.Label.StartsWith("Usar", StringComparison.Ordinal)));
    }

    [Fact]
    public void AQuestionWithButtonsTakesNoCaption()
    {
        using var scenario = TownHall.Open();
        var ana = AtResults(scenario);
        ana.Says(Written);
        ana.Taps("Listo");
        ana.Sees("5 de 8");
        Sends(ana, "1.jpg", "En curso");
        Assert.DoesNotContain(ana.Chat.Messages, message => message.Buttons.Any(button => button.Label.StartsWith("Usar", StringComparison.Ordinal)));
    }

    [Fact]
    public void WhileChangesAreAskedItIsOfferedToTheFieldThatWasAskedAbout()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta");
        var ana = scenario.Submits("Ana");
        TypedOutsideScenario.AsksFor(marta, "1. Feria de la economía social", "3. Qué se logró", "Resultados");
        Sends(ana, "1.jpg", Written);
        ana.Taps(Use);
        ana.Taps("Resultados");
        ana.Taps("Listo");
        Assert.EndsWith(Written, scenario.OnlyPractice().Answers[PracticeFields.Results].Text, StringComparison.Ordinal);
        ana.Sees("Pedidos respondidos: 1 de 1.");
    }

    [Fact]
    public void OnceThePracticeIsSentTheButtonSaysThatItChanged()
    {
        using var scenario = TownHall.Open();
        var ana = AtResults(scenario);
        Sends(ana, "1.jpg", Written);
        var offered = ana.Last;
        foreach (var step in SubmitWorld.StepsEs.Skip(4))
        {
            _ = ana.Does(step);
        }

        ana.Taps("Enviar a revisión");
        ana.Taps(offered, Use);
        ana.SeesToast("Cambió mientras tanto");
        Assert.DoesNotContain(Written, scenario.OnlyPractice().Answers[PracticeFields.Results].Text, StringComparison.Ordinal);
    }

    private static Phone AtResults(Scenario scenario) => scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs.Take(4));

    private static void Sends(Phone phone, string name, string? caption = null, string? album = null) =>
        phone.SendsFile(new RemoteFile($"id-{name}", IsPhoto: true, name, "image/jpeg", 1_000), caption, album);
}
