using Bot.Domain.Storage;
using Bot.Handling;
using Bot.Messages;

namespace Bot.Tests.Scenarios;

/// <summary>Where even the apology fails, what failed is recorded, and those beside it are answered.</summary>
public sealed class FailedApologyScenario : IDisposable
{
    private static readonly Where Private = new Where.Private();
    private readonly Scenario _scenario = new(() => Features.FeatureList.Make(TownHall.Zones.Network)) { ExpectsFailures = true };

    public static TheoryData<string, PersonDid> OfNobody => new()
    {
        { "es", new Said(new Sender(0, "Nadie", "es"), Private, 1, "/ayuda") },
        { "pt-br", new Said(new Sender(0, "Ninguém", "pt-br"), Private, 1, "olá") },
        { "es", new Said(new Sender(-7, "Nadie"), Private, 1, "hola") },
        { "pt-br", new Pressed(new Sender(0, "Ninguém", "pt-br"), Private, "q1", "1p.menu", 3) },
        { "es", new SentOther(new Sender(long.MinValue, "", null), Private, 1, OtherKind.Voice) },
        { "pt-br", new Edited(new Sender(0, "Ninguém", "pt"), Private, 4, "texto") },
    };

    [Theory]
    [MemberData(nameof(OfNobody))]
    public void TheFailureIsKeptApartFromTheApologyThatFails(string language, PersonDid did)
    {
        var ana = _scenario.Phone("Ana", language);
        ana.Says("/start");
        var before = ana.Chat.Messages.Count;
        _ = _scenario.Handle([did with { UpdateId = _scenario.NextUpdate() }]);
        var failure = Assert.Single(_scenario.Read(work => work.All(Failure.All, KeyRange.All)));
        Assert.Equal(did.GetType().Name, failure.Incoming);
        Assert.NotEqual(0, failure.UpdateId);
        Assert.Contains(nameof(ArgumentOutOfRangeException), failure.Trace, StringComparison.Ordinal);
        ana.Says("/ayuda");
        Assert.Equal(before + 1, ana.Chat.Messages.Count);
    }

    [Fact]
    public void EveryOneOfABatchIsRecordedAndNoneIsHandledAgain()
    {
        PersonDid[] all = [.. OfNobody.Select(row => row.Data.Item2 with { UpdateId = _scenario.NextUpdate() })];
        _ = _scenario.Handle(all);
        _ = _scenario.Handle(all);
        Assert.Equal(
            all.Select(did => did.UpdateId).Order(),
            _scenario.Read(work => work.All(Failure.All, KeyRange.All)).Select(failure => failure.UpdateId).Order());
    }

    public void Dispose() => _scenario.Dispose();
}
