using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>Whoever writes much faster than they can be answered is told once; what answers a question is kept, and others notice nothing.</summary>
public sealed class TooFastScenario : IDisposable
{
    private readonly Scenario _scenario = new(() => Features.FeatureList.Make(TownHall.Zones.Network));

    [Theory]
    [InlineData("es", "Me llegan muchos mensajes", "zzz")]
    [InlineData("es", "Me llegan muchos mensajes", "/ayuda")]
    [InlineData("pt-br", "Estão chegando muitas mensagens", "zzz")]
    [InlineData("pt-br", "Estão chegando muitas mensagens", "/ajuda")]
    [InlineData("pt-br", "Estão chegando muitas mensagens", "/nada")]
    public void ThirtyAreHandledThenComesOneWarningThenNothing(string language, string warning, string text)
    {
        var (ana, beto) = (_scenario.Phone("Ana", language), _scenario.Phone("Beto"));
        Floods(ana, text, 1000);
        var answers = ana.Chat.Messages.Count;
        Assert.InRange(answers, 31, 62);
        Assert.StartsWith(warning, ana.Last.Text, StringComparison.Ordinal);
        Assert.Single(ana.Chat.Messages, message => message.Text.StartsWith(warning, StringComparison.Ordinal));
        beto.Says("/ayuda");
        Assert.NotEmpty(beto.Chat.Messages);

        _scenario.Pass(Duration.FromSeconds(61));
        Assert.Equal(answers, ana.Chat.Messages.Count);
        ana.Says("/start");
        Assert.Equal(answers + 1, ana.Chat.Messages.Count);
    }

    [Theory]
    [InlineData("es", "/proponer", "Empezar", "Economía social y solidaria")]
    [InlineData("pt-br", "/propor", "Começar", "Economia social e solidária")]
    public void TypedAnswersAreKeptAndTheQuestionIsShownAgain(string language, string command, string begin, string theme)
    {
        var ana = _scenario.Phone("Ana", language);
        ana.Says(command);
        ana.Taps(begin);
        ana.Says("campi");
        ana.Taps("Campinas, Brasil");
        ana.Says("Feria de la economía social");
        ana.Taps(theme);
        var before = ana.Chat.Messages.Count;
        string[] pieces = [.. Enumerable.Range(100, 150).Select(number => $"palabra{number}")];
        ana.SaysAtOnce(pieces);
        var kept = string.Join('\n', _scenario.Everything());
        Assert.All(pieces, piece => Assert.Contains(piece, kept, StringComparison.Ordinal));
        Assert.InRange(ana.Chat.Messages.Count - before, 1, 62);
        var seen = ana.Chat.Messages.Count;
        _scenario.Pass(Duration.FromSeconds(61));
        Assert.Equal(seen + 1, ana.Chat.Messages.Count);
        Assert.NotEmpty(ana.Last.Buttons);
    }

    [Theory]
    [InlineData("es")]
    [InlineData("pt-br")]
    public void WhoeverWaitsForEachAnswerIsNeverHeldUp(string language)
    {
        var ana = _scenario.Phone("Ana", language);
        for (var count = 1; count <= 200; count++)
        {
            ana.Says("/start");
            Assert.Equal(count, ana.Chat.Messages.Count);
        }
    }

    [Theory]
    [InlineData("es", "Me llegan muchos mensajes")]
    [InlineData("pt-br", "Estão chegando muitas mensagens")]
    public void OneWhoGoesOnIsNotWarnedAgain(string language, string warning)
    {
        var ana = _scenario.Phone("Ana", language);
        for (var part = 0; part < 5; part++)
        {
            _scenario.Holds = _ => true;
            Floods(ana, "/start", 100);
            _scenario.Pass(Duration.FromSeconds(10));
        }

        _scenario.Holds = null;
        _scenario.DeliversHeld();
        Assert.Single(ana.Chat.Messages, message => message.Text.StartsWith(warning, StringComparison.Ordinal));
    }

    [Fact]
    public void GroupsAndPressesAreNotCounted()
    {
        var ana = _scenario.Phone("Ana");
        ana.Says("/privacidad");
        var data = ana.Last.Buttons.First().Data!;
        var sender = new Sender(ana.TelegramId, "Ana", "es");
        var answers = _scenario.Handle([.. Enumerable.Range(0, 300).Select(index =>
            new Pressed(sender, new Where.Private(), $"q{index}", data, ana.Last.Id) { UpdateId = _scenario.NextUpdate() })]);
        Assert.Equal(300, answers.Count);
        Assert.DoesNotContain(ana.Chat.Messages, message => message.Text.StartsWith("Me llegan", StringComparison.Ordinal));
    }

    public void Dispose() => _scenario.Dispose();

    /// <summary>As fetches bring them: a hundred at a time (Bot API, getUpdates).</summary>
    private static void Floods(Phone phone, string text, int count)
    {
        for (var left = count; left > 0; left -= 100)
        {
            phone.SaysAtOnce([.. Enumerable.Repeat(text, 100)]);
        }
    }
}
