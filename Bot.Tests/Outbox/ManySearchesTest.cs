using Bot.Messages;
using Bot.Outbox;
using Bot.Tests.Scenarios;
using NodaTime;

namespace Bot.Tests.Outbox;

/// <summary>
/// Whoever searches faster than answers reach them reads the answer to the newest search, not all of them at one a second. What the bot decides
/// in the scenario goes through the real delivery, at Telegram's pace.
/// </summary>
public sealed class ManySearchesTest : IDisposable
{
    private readonly Scenario _scenario = new(() => Features.FeatureList.Make(TownHall.Zones.Network));
    private readonly List<OutboxEntry> _decided = [];

    [Theory]
    [InlineData("es", "feria")]
    [InlineData("pt-br", "feira")]
    [InlineData("es", "BBP-2026-00")]
    [InlineData("es", "/buscar agua")]
    public async Task Searches_that_wait_become_the_newest(string language, string word)
    {
        await using var scene = new DeliveryScene();
        var ana = Begun(language);

        ana.SaysAtOnce([.. Enumerable.Range(10, 25).Select(number => $"{word}{number}")]);
        Assert.Equal(25, _decided.Count);
        await scene.Queue([.. _decided]);
        await scene.Pass(TimeSpan.FromMinutes(2));

        Assert.InRange(scene.Telegram.Calls.Count, 1, 3);
        Assert.Equal(((Show)_decided[^1].Effect).Screen.Text.ToString(), scene.Telegram.Calls[^1].Text);
        Assert.Equal(25, scene.Heard<Delivered>().Sum(report => 1 + report.Replaced.Count));
    }

    [Theory]
    [InlineData("es")]
    [InlineData("pt-br")]
    public async Task Two_hundred_searches_in_a_hundred_seconds_are_answered_as_fast_as_Telegram_lets_and_the_last_is_answered(string language)
    {
        await using var scene = new DeliveryScene();
        var ana = Begun(language);
        for (var number = 0; number < 200; number++)
        {
            _decided.Clear();
            ana.Says($"mercado{number}");
            _scenario.Pass(Duration.FromMilliseconds(500));
            await scene.Queue([.. _decided]);
            await scene.Pass(TimeSpan.FromMilliseconds(500));
        }

        await scene.Pass(TimeSpan.FromSeconds(2));

        Assert.InRange(scene.Telegram.Calls.Count, 80, 110);
        Assert.Contains("mercado199", scene.Telegram.Calls[^1].Text, StringComparison.Ordinal);
        Assert.Equal(0, scene.Service.Health().Waiting);
    }

    [Fact]
    public async Task What_was_sent_stays_and_who_waits_for_each_answer_gets_each()
    {
        await using var scene = new DeliveryScene();
        var ana = Begun("es");
        foreach (var word in new[] { "feria", "mercado", "agua" })
        {
            _decided.Clear();
            ana.Says(word);
            await scene.Queue([.. _decided]);
        }

        Assert.Equal(3, scene.Telegram.Calls.Count(call => call.Method == "sendMessage"));
    }

    [Fact]
    public async Task Other_answers_between_the_searches_all_arrive()
    {
        await using var scene = new DeliveryScene();
        var ana = Begun("es");

        ana.SaysAtOnce(["feria1", "/ayuda", "feria2", "/perfil", "feria3", "/privacidad", "feria4"]);
        await scene.Queue([.. _decided]);
        await scene.Pass(TimeSpan.FromMinutes(1));

        var said = scene.Telegram.Calls.Select(call => call.Text).ToArray();
        foreach (var other in _decided.Where(entry => entry.Slot != "search"))
        {
            Assert.Contains(((Show)other.Effect).Screen.Text.ToString(), said);
        }

        Assert.Contains("feria4", said[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("es", "/proponer", "Empezar")]
    [InlineData("pt-br", "/propor", "Começar")]
    public void What_is_typed_into_a_question_is_never_dropped(string language, string command, string begin)
    {
        var ana = Begun(language);
        foreach (var step in new Action[] { () => ana.Says(command), () => ana.Taps(begin), () => ana.Says("campi"), () => ana.Taps("Campinas, Brasil"), () => ana.Says("Feria") })
        {
            step();
        }

        ana.Taps(language == "es" ? "Economía social y solidaria" : "Economia social e solidária");
        string[] pieces = [.. Enumerable.Range(100, 60).Select(number => $"palabra{number}")];
        ana.SaysAtOnce(pieces);
        var kept = string.Join('\n', _scenario.Everything());
        Assert.All(pieces, piece => Assert.Contains(piece, kept, StringComparison.Ordinal));
    }

    [Fact]
    public void In_a_group_each_search_has_its_own_answer()
    {
        using var scenario = FindingBot.With(FindingBot.Fairs(3));
        var (ana, beto) = (scenario.Phone("Ana"), scenario.Phone("Beto"));
        var group = new Where.Group(-100, "UT DEL");
        scenario.Written = _decided.Add;
        ana.SaysIn(group, "/buscar feria");
        beto.SaysIn(group, "/buscar feria");
        Assert.All(_decided, entry => Assert.Null(entry.Slot));
    }

    public void Dispose() => _scenario.Dispose();

    private Phone Begun(string language)
    {
        var ana = _scenario.Phone("Ana", language);
        ana.Says("/start");
        _scenario.Written = _decided.Add;
        return ana;
    }
}
