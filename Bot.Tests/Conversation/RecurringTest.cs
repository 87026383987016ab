using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Tests.Scenarios;
using Bot.Texts;
using NodaTime;

namespace Bot.Tests.Conversation;

/// <summary>A reminder is told when it is due while it holds, once however long the bot was away, and again as often as it says.</summary>
public sealed class RecurringTest : IDisposable
{
    private static readonly Duration Day = Duration.FromDays(1);

    /// <summary>It is Monday, 9:00 in Buenos Aires.</summary>
    private readonly Scenario _scenario = new(() => [new Reminders()]);

    private readonly Phone _ana;

    public RecurringTest() => _ana = _scenario.Phone("Ana");

    [Fact]
    public void It_is_told_when_it_is_due_and_again()
    {
        _ana.Says("/diario");
        _scenario.Pass(Day - Duration.FromSeconds(1));
        Assert.Equal(0, Told);
        _scenario.Pass(Duration.FromSeconds(1));
        Assert.Equal(1, Told);
        _scenario.Pass(3 * Day);
        Assert.Equal(4, Told);
    }

    [Fact]
    public void After_days_without_the_bot_it_is_told_once_and_then_goes_on()
    {
        _ana.Says("/diario");
        _scenario.SleepsFor((3 * Day) + Duration.FromHours(5));
        Assert.Equal(1, Told);
        _scenario.Pass(Day - Duration.FromSeconds(1));
        Assert.Equal(1, Told);
        _scenario.Pass(Duration.FromSeconds(1));
        Assert.Equal(2, Told);
    }

    [Fact]
    public void What_no_longer_holds_is_silent_for_good()
    {
        _ana.Says("/diario");
        _ana.Says("/basta");
        _scenario.Pass(3 * Day);
        Assert.Equal(0, Told);
        Assert.Empty(Waiting);
    }

    [Fact]
    public void Told_as_often_as_it_says_it_is_over()
    {
        _ana.Says("/dos");
        _scenario.Pass(10 * Day);
        Assert.Equal(2, Told);
        Assert.Empty(Waiting);
    }

    [Fact]
    public void A_clock_that_was_moved_back_brings_nothing_twice()
    {
        _ana.Says("/diario");
        _scenario.Pass(Day);
        _scenario.Pass(-10 * Day);
        _scenario.Restart();
        _scenario.Pass((11 * Day) - Duration.FromSeconds(1));
        Assert.Equal(1, Told);
        _scenario.Pass(Duration.FromSeconds(1));
        Assert.Equal(2, Told);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(14)]
    public void What_comes_at_night_waits_for_the_morning_also_after_a_downtime(int hoursAway)
    {
        _ana.Says("/noche");
        _scenario.SleepsFor(Duration.FromHours(hoursAway));
        _scenario.Pass(Day - Duration.FromHours(hoursAway) - Duration.FromSeconds(1));
        Assert.Equal(0, Told);
        _scenario.Pass(Duration.FromSeconds(1));
        Assert.Equal(1, Told);
        Assert.Empty(Waiting);
    }

    [Fact]
    public void Begun_again_the_one_that_waits_stays_and_planned_again_it_moves()
    {
        var begun = _scenario.Now;
        _ana.Says("/diario");
        _scenario.Pass(Duration.FromHours(6));
        _ana.Says("/empezar");
        Assert.Equal(begun + Day, Assert.Single(Waiting).At);
        _ana.Says("/diario");
        Assert.Equal(begun + Day + Duration.FromHours(6), Assert.Single(Waiting).At);
    }

    [Fact]
    public void What_was_told_in_another_way_comes_again_at_its_time()
    {
        _ana.Says("/diario");
        _scenario.Pass(Duration.FromHours(20));
        _ana.Says("/dicho");
        _scenario.Pass(Day - Duration.FromSeconds(1));
        Assert.Equal(0, Told);
        _scenario.Pass(Duration.FromSeconds(1));
        Assert.Equal(1, Told);
    }

    [Fact]
    public void What_is_called_off_does_not_come()
    {
        _ana.Says("/diario");
        _ana.Says("/fin");
        Assert.Empty(Waiting);
        _scenario.Pass(3 * Day);
        Assert.Equal(0, Told);
    }

    [Fact]
    public void What_is_watched_waits_from_the_next_start_on_once()
    {
        _ana.Says("/mirar");
        _scenario.Restart();
        _scenario.Pass(Duration.Zero);
        Assert.Equal(0, Told);
        var planned = Assert.Single(Waiting).At;
        Assert.Equal(_scenario.Now + Day, planned);
        _scenario.Pass(Duration.FromHours(6));
        _scenario.Restart();
        Assert.Equal(planned, Assert.Single(Waiting).At);
        _scenario.Pass(2 * Day);
        Assert.Equal(2, Told);
    }

    [Fact]
    public void One_that_an_old_store_holds_goes_on_under_the_id_that_it_has()
    {
        _ana.Says("/nada");
        var kept = new Due { Id = "e.old", At = _scenario.Now + Day, Code = "e.daily", Subject = _ana.Id };
        _scenario.Write(work => work.Put(Schedule.All, kept));
        _scenario.Pass(Day);
        Assert.Equal(1, Told);
        Assert.Equal(kept with { At = kept.At + Day }, Assert.Single(Waiting));
    }

    public void Dispose() => _scenario.Dispose();

    private int Told => _ana.Chat.Messages.Count(message => message.Text == "recuerde");

    private IReadOnlyList<Due> Waiting => _scenario.Read(work => work.All(Schedule.All, KeyRange.All));

    /// <summary>Reminders of three kinds; what a person said with a command is noted in their session.</summary>
    private sealed class Reminders : IFeature
    {
        private readonly Recurring<Person> _daily = new(new("e.daily"))
        {
            Watched = work => work.All(Session.All, KeyRange.All)
                .Where(session => session.Note("mirar") is not null)
                .Select(session => session.Id),
            First = Recurring.After(Day),
            Still = (occasion, id) => Noted(occasion, id, "basta") is null ? occasion.FindPerson(id) : null,
            Tell = Tell,
            Again = Recurring.After(Day),
        };

        private readonly Recurring<Person> _twice = new(new("e.twice"))
        {
            First = Recurring.After(Day),
            Still = (occasion, id) => occasion.FindPerson(id),
            Tell = (occasion, person) =>
            {
                var session = occasion.Store.Find(Session.All, person.Id)!;
                occasion.Store.Put(Session.All, session.WithNote("veces", session.Note("veces") + "|"));
                return Tell(occasion, person);
            },
            Again = (occasion, id) => Noted(occasion, id, "veces") is "||" ? null : occasion.Now + Day,
        };

        /// <summary>Due at 21:00.</summary>
        private readonly Recurring<Person> _evening = new(new("e.evening"))
        {
            First = Recurring.After(Duration.FromHours(12)),
            Still = (occasion, id) => occasion.FindPerson(id),
            Later = (occasion, person) => Morning.IsNight(occasion.Now, SubmitWorld.Zones.Of(person))
                ? Morning.From(occasion.Now, SubmitWorld.Zones.Of(person))
                : null,
            Tell = Tell,
        };

        public void Register(Routes routes) => routes
            .Recurring(_daily)
            .Recurring(_twice)
            .Recurring(_evening)
            .Command(new("diario", "diario"), Do(context => _daily.Plan(context, context.Person.Id)))
            .Command(new("empezar", "empezar"), Do(context => _daily.Begin(context, context.Person.Id)))
            .Command(new("dicho", "dicho"), Do(context => _daily.Told(context, context.Person.Id)))
            .Command(new("fin", "fin"), Do(context => _daily.End(context, context.Person.Id)))
            .Command(new("dos", "dos"), Do(context => _twice.Plan(context, context.Person.Id)))
            .Command(new("noche", "noche"), Do(context => _evening.Plan(context, context.Person.Id)))
            .Command(new("basta", "basta"), Do(context => context.Session = context.Session.WithNote("basta", "1")))
            .Command(new("mirar", "mirar"), Do(context => context.Session = context.Session.WithNote("mirar", "1")))
            .Command(new("nada", "nada"), Do(_ => { }));

        private static Func<Context, CommandCall, Turn> Do(Action<Context> act) => (context, _) =>
        {
            context.Session = context.Session.WithNote("dijo", "algo");
            act(context);
            return Turn.Quiet;
        };

        private static string? Noted(Occasion occasion, string personId, string note) =>
            occasion.Store.Find(Session.All, personId)?.Note(note);

        private static Turn Tell(Occasion occasion, Person person) => Occasion.Tell(person, new Screen(Html.Of($"recuerde")));
    }
}
