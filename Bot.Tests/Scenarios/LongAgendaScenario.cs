using Bot.Conversation;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>More is planned than is read before the first batch.</summary>
public sealed class LongAgendaScenario : IDisposable
{
    private const int Planned = 1_700;

    private static readonly Moment Comes = new("e.comes");

    private readonly List<string> _heard = [];
    private readonly Scenario _scenario;
    private Action<Occasion>? _atFirst;

    public LongAgendaScenario() => _scenario = new(() => [new Diary(Hear)]);

    [Fact]
    public void WhatIsPlannedComesInOrderOfMoments()
    {
        Plan();
        _scenario.Pass(Duration.FromMinutes(Planned));
        Assert.Equal(Expected, _heard);
    }

    [Fact]
    public void WhatWasMissedComesInOrderOfMomentsToo()
    {
        Plan();
        _scenario.SleepsFor(Duration.FromMinutes(Planned));
        Assert.Equal(Expected, _heard);
    }

    [Fact]
    public void WhatIsMovedOrCalledOffBeforeItIsReadComesAsItIsPlannedThen()
    {
        Plan(occasion =>
        {
            occasion.Plan(Comes, "1600", occasion.Now + Duration.FromSeconds(30));
            occasion.Unplan(Comes, "1700");
        });
        _scenario.Pass(Duration.FromMinutes(Planned + 1));
        Assert.Equal(["1", "1600", .. Expected.Skip(1).Where(subject => subject is not ("1600" or "1700"))], _heard);
    }

    public void Dispose() => _scenario.Dispose();

    private static IEnumerable<string> Expected => Enumerable.Range(1, Planned).Select(number => $"{number}");

    /// <summary>One each minute; by their ids they are in another order.</summary>
    /// <param name="atFirst">What the first one does besides.</param>
    private void Plan(Action<Occasion>? atFirst = null) => _scenario.Write(work =>
    {
        _atFirst = atFirst;
        foreach (var number in Enumerable.Range(1, Planned))
        {
            work.Plan(Comes, $"{number}", _scenario.Now + Duration.FromMinutes(number));
        }
    });

    private void Hear(Occasion occasion, string subject)
    {
        _heard.Add(subject);
        _atFirst?.Invoke(occasion);
        _atFirst = null;
    }

    private sealed class Diary(Action<Occasion, string> hear) : IFeature
    {
        public void Register(Routes routes) => routes.On(Comes, (occasion, subject) =>
        {
            hear(occasion, subject);
            return Turn.Quiet;
        });
    }
}
