using Bot.Domain.Practices;

namespace Bot.Tests.Scenarios;

/// <summary>Authors who write that they are done, or that what was understood is right, instead of pressing «Listo».</summary>
public sealed class ReadyInWordsScenario
{
    private const string Contact = "Ana Silva, directora, ana@campinas.sp.gov.br";

    [Theory]
    [InlineData("sí")]
    [InlineData("Está bien.")]
    [InlineData("Sí, está bien")]
    [InlineData("ok")]
    [InlineData("correcto")]
    [InlineData("ya está")]
    [InlineData("isso mesmo")]
    [InlineData("Está certo")]
    public void AYesToAContactThatWasReadBackGoesOn(string yes)
    {
        using var world = SubmitWorld.Open();
        var ana = world.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs.Take(8));
        ana.Says(Contact);
        ana.Sees("Entendí:");
        ana.Says(yes);
        ana.Sees("8 de 8");
        Assert.Equal(Contact, world.PracticeOf(ana).Answers[PracticeFields.Contact].Text);
    }

    [Theory]
    [InlineData("ya está")]
    [InlineData("Eso es todo.")]
    [InlineData("terminé")]
    [InlineData("siguiente")]
    [InlineData("é isso")]
    [InlineData("Pronto!")]
    public void AnEndThatIsWrittenIsNoPieceOfTheText(string end)
    {
        using var world = SubmitWorld.Open();
        var ana = world.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs.Take(3));
        ana.Says(end);
        ana.Sees("4 de 8");
        Assert.Equal("Cedimos un predio municipal a sesenta productores.", world.PracticeOf(ana).Answers[PracticeFields.Summary].Text);
    }

    [Theory]
    [InlineData("sí")]
    [InlineData("Ya está en marcha en tres barrios.")]
    [InlineData("Eso es todo lo que hicimos.")]
    [InlineData("Pronto abrirá otra.")]
    public void WhatOnlyBeginsSoBelongsToTheText(string text)
    {
        using var world = SubmitWorld.Open();
        var ana = world.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs.Take(3));
        ana.Says(text);
        ana.Sees("3 de 8");
        Assert.EndsWith(text, world.PracticeOf(ana).Answers[PracticeFields.Summary].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("listo")]
    [InlineData("ya está")]
    [InlineData("sí")]
    public void NothingIsDoneWhereNothingWasWritten(string end)
    {
        using var world = SubmitWorld.Open();
        var ana = world.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs.Take(8));
        ana.Says(end);
        ana.Sees("7 de 8");
        Assert.False(world.PracticeOf(ana).Answers.ContainsKey(PracticeFields.Contact));
    }
}
