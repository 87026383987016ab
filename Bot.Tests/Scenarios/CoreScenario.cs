using Bot.Conversation;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Outbox;
using Bot.Texts;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>What holds for every feature: once is once, a failure stays alone, old buttons get a kind word.</summary>
public sealed class CoreScenario
{
    [Fact]
    public void ARepeatedUpdateIsHandledOnce()
    {
        using var scenario = new Scenario(() => [new Echo()]);
        var ana = scenario.Phone("Ana");
        ana.Says("/eco hola");
        ana.IsHeardTwice();
        Assert.Single(ana.Chat.Messages);
        scenario.Restart();
        ana.IsHeardTwice();
        Assert.Single(ana.Chat.Messages);
    }

    [Fact]
    public void WhatWaitsIsNeverReplacedByWhatIsWrittenAfterARestart()
    {
        using var scenario = new Scenario(() => [new Echo()]) { Holds = _ => true };
        var ana = scenario.Phone("Ana");
        ana.Says("/eco uno");
        scenario.Restart();
        ana.Says("/eco dos");
        scenario.Restart();
        ana.Says("/eco tres");
        var waiting = scenario.Read(work => work.All(OutboxEntry.All, KeyRange.All));
        Assert.Equal(["uno", "dos", "tres"], waiting.Select(entry => ((Show)entry.Effect).Screen.Text.ToString()));
    }

    [Fact]
    public void AfterTwoDaysAnUpdateIdMayComeAgain()
    {
        using var scenario = new Scenario(() => [new Echo()]);
        var ana = scenario.Phone("Ana");
        ana.Says("/eco uno");
        scenario.Pass(Duration.FromHours(49));
        scenario.Phone("Beto").Says("/eco dos");
        ana.IsHeardTwice();
        Assert.Equal(2, ana.Chat.Messages.Count);
    }

    [Fact]
    public void AnUpdateThatThrowsIsUndoneAloneAndApologisedFor()
    {
        using var scenario = new Scenario(() => [new Echo()]) { ExpectsFailures = true };
        var ana = scenario.Phone("Ana", "pt-br");
        ana.SaysAtOnce("/eco antes", "/falla", "/eco depois");
        Assert.Equal(["antes", "depois"], ana.Chat.Messages.Select(message => message.Text).Where(text => text.Length < 10));
        Assert.Contains(ana.Chat.Messages, message => message.Text.StartsWith("Desculpe", StringComparison.Ordinal));
        Assert.Single(scenario.Failures);
        Assert.Null(scenario.Read(work => work.Find(Session.All, ana.Id))?.Note("falla"));
    }

    [Fact]
    public void AFailedMomentIsTriedAgainAnHourLater()
    {
        using var scenario = new Scenario(() => [new Echo()]) { ExpectsFailures = true };
        var ana = scenario.Phone("Ana");
        ana.Says("/luego");
        scenario.Pass(Duration.FromMinutes(30));
        Assert.Single(scenario.Failures);
        scenario.Pass(Duration.FromMinutes(60));
        ana.Sees("ahora");
    }

    [Theory]
    [InlineData("es", "Este botón ya no sirve")]
    [InlineData("pt-br", "Este botão não serve mais")]
    public void AForgedOrOldButtonGetsAKindWord(string language, string toast)
    {
        using var scenario = new Scenario(() => [new Echo()]);
        var ana = scenario.Phone("Ana", language);
        foreach (var data in new[] { "", "x", "0e.b", "1", "1nobody~x", "1e.b@x", new string('1', 200), "1fsubmit~a~b~c" })
        {
            ana.Presses(data, 3);
            ana.SeesToast(toast);
        }
    }

    [Fact]
    public void APersonalButtonBelongsToItsPerson()
    {
        using var scenario = new Scenario(() => [new Echo()]);
        var (ana, beto) = (scenario.Phone("Ana"), scenario.Phone("Beto"));
        var group = new Where.Group(-100, "UT DEL");
        ana.SaysIn(group, "/eco hola");
        var message = scenario.GroupView(-100).Last;
        beto.TapsIn(group, message, "Otra vez");
        beto.SeesToast("otra persona");
        Assert.Equal(0, message.Edits);
        ana.TapsIn(group, message, "Otra vez");
        Assert.Equal(1, message.Edits);
    }

    [Fact]
    public void InAGroupItAnswersOnlyWhenAddressedAndInTheTopic()
    {
        using var scenario = new Scenario(() => [new Echo()]);
        var ana = scenario.Phone("Ana");
        var topic = new Where.Group(-100, "UT DEL", Topic: 7);
        ana.SaysIn(topic, "hola a todos", addressed: false);
        Assert.Empty(scenario.Read(work => work.All(Groups.All, Bot.Domain.Storage.KeyRange.All)));
        ana.SaysIn(topic, "/eco hola");
        Assert.Equal(7, scenario.GroupView(-100).Last.Topic);
        Assert.NotEqual(0, scenario.GroupView(-100).Last.ReplyTo);
    }

    /// <summary>A feature as small as can be.</summary>
    private sealed class Echo : IFeature
    {
        private static readonly Moment Later = new("e.due");

        private int _failures;

        public void Register(Routes routes) => routes
            .Command(new("eco", "eco") { InGroups = true }, (context, call) =>
                context.Reply(new Screen(Html.Escape(call.Rest)).Row(Button.For(context.Person.TelegramId, "Otra vez", new Press("e.b", [])))))
            .Command(new("falla", "falla"), (context, _) =>
            {
                context.Session = context.Session.WithNote("falla", "1");
                context.Store.Put(Session.All, context.Session);
                throw new InvalidOperationException("planned by the test");
            })
            .Command(new("luego", "luego"), (context, _) =>
            {
                context.Plan(Later, context.Person.Id, context.Now + Duration.FromMinutes(20));
                return Turn.Quiet;
            })
            .On(Later, (occasion, personId) => _failures++ == 0
                ? throw new InvalidOperationException("planned by the test")
                : Occasion.Tell(occasion.Store.Find(Persons.All, personId)!, new Screen(Html.Of($"ahora"))))
            .Press("e.b", (context, _) => context.Change(new Screen(Html.Of($"otra vez"))));
    }
}
