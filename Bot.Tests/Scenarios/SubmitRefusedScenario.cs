using System.Collections.Immutable;
using Bot.Domain.Practices;
using Bot.Features.Practices;
using Bot.Messages;

namespace Bot.Tests.Scenarios;

/// <summary>What is no answer, or may not become one, is said in one sentence, and the draft stays as it is.</summary>
public sealed class SubmitRefusedScenario
{
    [Fact]
    public void AnEditAfterSendingIsRefusedInWords()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs);
        var title = ana.Says("Feria del río");
        ana.Does(SubmitWorld.StepsEs[1..]).Does(SubmitWorld.SendingEs);
        ana.Edits(title, "Feria del mar");
        ana.Sees("ya no es un borrador");
        Assert.Equal("Feria del río", scenario.PracticeOf(ana).Title);
        ana.Edits(987_654, "nunca fue una respuesta");
        ana.Sees("ya no es un borrador");
    }

    public static TheoryData<string, string> RefusedTitles { get; } = new()
    {
        { "", "No encuentro nada para leer." },
        { "   \n\t ", "No encuentro nada para leer." },
        { "😀🎉👍", "No encuentro nada para leer." },
        { "\u202E\u200F\u2067", "No encuentro nada para leer." },
        { "<3", "demasiado corto" },
        { "Fe", "demasiado corto" },
        { "https://www.example.org/feria", "Un enlace solo no basta" },
        { new string('x', 10_000), "demasiado largo" },
    };

    [Theory]
    [MemberData(nameof(RefusedTitles))]
    public void WhatIsNoTitleGetsOneClearSentence(string typed, string sentence)
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs);
        var shown = ana.Chat.Messages.Count;
        ana.Says(typed);
        ana.Sees(sentence);
        ana.Sees("1 de 8. Título.");
        Assert.Equal(shown + 1, ana.Chat.Messages.Count);
        Assert.Empty(scenario.PracticeOf(ana).Answers);
        ana.Says("Feria del río");
        ana.Sees("2 de 8. Tema.");
    }

    [Fact]
    public void TagsAreTextAndDirectionMarksAreNotSeen()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs);
        ana.Says("<b>Feria</b> & \u202Emercado <3");
        ana.Taps("Guardar y salir");
        Assert.Contains("&lt;b&gt;Feria&lt;/b&gt; &amp; mercado &lt;3", ana.Last.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(OtherKind.Voice, "No puedo escuchar audios; dicte con el teclado.")]
    [InlineData(OtherKind.Sticker, "No puedo leer stickers")]
    [InlineData(OtherKind.Contact, "No puedo leer contactos compartidos")]
    [InlineData(OtherKind.Location, "No puedo leer ubicaciones")]
    public void WhatCannotBeReadIsSaidAndTheQuestionStays(OtherKind kind, string sentence)
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs[..2]);
        ana.Sends(kind);
        ana.Sees(sentence);
        ana.Sees("3 de 8. Resumen.");
        Assert.Equal(2, scenario.PracticeOf(ana).Answers.Count);
    }

    [Fact]
    public void NobodyElseReadsOrTouchesADraft()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs);
        var practice = scenario.PracticeOf(ana);
        var carlos = scenario.Phone("Carlos");
        foreach (var code in Codes)
        {
            carlos.PressesCode(code, practice.Id, "0");
            carlos.SeesToast("ya no está entre las suyas");
            ana.PressesCode(code, "", "0");
            ana.SeesToast("ya no está entre las suyas");
        }

        Assert.Empty(carlos.Chat.Messages);
        Assert.Equal(practice.Version, scenario.PracticeOf(ana).Version);
    }

    [Fact]
    public void InAGroupADraftIsNotShown()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs);
        var group = new Where.Group(-100, "UT DEL");
        ana.TapsIn(group, ana.Last, "Ficha completa");
        Assert.NotNull(ana.Toast);
        ana.TapsIn(group, ana.Last, "Enviar a revisión");
        ana.SeesToast("Eso lo hacemos en privado");
        Assert.Equal(PracticeState.Draft, scenario.PracticeOf(ana).State);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("con espacios")]
    [InlineData("demasiado-largo")]
    [InlineData("")]
    public void AForgedBeginningBeginsNothing(string id)
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana");
        ana.PressesCode("s.begin", id);
        ana.SeesToast("ya no está entre las suyas");
        Assert.Empty(scenario.PracticesOf(ana));
    }

    private static ImmutableArray<string> Codes { get; } =
        [PracticeDoors.Hub.Code, "s.go", "s.all", "s.more", "s.look", "s.send", "s.draw", "s.drawn", "s.drop", "s.dropped"];
}
