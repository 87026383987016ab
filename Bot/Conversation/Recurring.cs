using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using NodaTime;

namespace Bot.Conversation;

/// <summary>
/// A reminder. Of each subject one waits; when it comes, whatever it is about is looked at: what no longer holds is passed over in silence,
/// what is too early waits on, the rest is told, once however long the bot was away, and may come again. It keeps nothing itself.
/// </summary>
/// <typeparam name="T">What is told of.</typeparam>
/// <param name="moment">Under which it waits; two reminders with one prefix replace each other.</param>
public sealed class Recurring<T>(Moment moment)
    where T : class
{
    /// <summary>By a subject's id, when it is due first. A moment that is over is now; null: never, as things are.</summary>
    public required Func<Occasion, string, Instant?> First { get; init; }

    /// <summary>By a subject's id, what is to be told of; null where it no longer holds, and then it is over.</summary>
    public required Func<Occasion, string, T?> Still { get; init; }

    public required Func<Occasion, T, Turn> Tell { get; init; }

    /// <summary>When to look again where it is too early to tell; null: it is time.</summary>
    public Func<Occasion, T, Instant?> Later { get; init; } = (_, _) => null;

    /// <summary>By a subject's id, asked when it has been told: when it is due again; null: not by itself.</summary>
    public Func<Occasion, string, Instant?> Again { get; init; } = (_, _) => null;

    /// <summary>The subjects of which one waits from every start on, though nobody has planned it.</summary>
    public Func<IWork, IEnumerable<string>> Watched { get; init; } = _ => [];

    /// <summary>Plans the first as things are now, in place of the one that waits, or calls it off.</summary>
    public void Plan(Occasion occasion, string subject) => Plan(occasion, subject, First(occasion, subject));

    /// <summary>Plans the first, unless one waits.</summary>
    public void Begin(Occasion occasion, string subject)
    {
        if (!occasion.IsPlanned(moment, subject))
        {
            Plan(occasion, subject);
        }
    }

    /// <summary>It was told in another way: plans the next, or calls off the one that waits.</summary>
    public void Told(Occasion occasion, string subject) => Plan(occasion, subject, Again(occasion, subject));

    public void End(Occasion occasion, string subject) => occasion.Unplan(moment, subject);

    /// <param name="at">Null calls it off.</param>
    public void Plan(Occasion occasion, string subject, Instant? at)
    {
        if (at is { } planned)
        {
            occasion.Plan(moment, subject, planned);
        }
        else
        {
            End(occasion, subject);
        }
    }

    /// <summary>Whether one waits whose moment has come.</summary>
    public bool IsDue(Occasion occasion, string subject) =>
        occasion.Store.Find(Schedule.All, moment.IdOf(subject)) is { } due && due.At <= occasion.Now;

    /// <summary>Where one waits, what it waits for is looked at anew with the next batch.</summary>
    public void Renew(IWork work, string subject)
    {
        if (work.IsPlanned(moment, subject))
        {
            work.Plan(moment, subject, Schedule.Unknown);
        }
    }

    internal void Register(Routes routes) => routes.AtStart(Watch).Due(moment.Code, Come);

    private void Watch(IWork work)
    {
        foreach (var subject in Watched(work).Where(subject => !work.IsPlanned(moment, subject)))
        {
            work.Plan(moment, subject, Schedule.Unknown);
        }
    }

    private Turn Come(Occasion occasion, Due due)
    {
        if (due.At == Schedule.Unknown)
        {
            Wait(occasion, due, First(occasion, due.Subject));
            return Turn.Quiet;
        }

        if (Still(occasion, due.Subject) is not { } subject)
        {
            return Turn.Quiet;
        }

        if (Later(occasion, subject) is { } later)
        {
            Wait(occasion, due, later);
            return Turn.Quiet;
        }

        var turn = Tell(occasion, subject);
        Wait(occasion, due, Again(occasion, due.Subject));
        return turn;
    }

    /// <summary>Under the id that it has, whoever gave it.</summary>
    private static void Wait(Occasion occasion, Due due, Instant? at)
    {
        if (at is { } next)
        {
            occasion.Store.Put(Schedule.All, due with { At = next });
        }
    }
}

/// <summary>Moments at which reminders are due, first or again.</summary>
public static class Recurring
{
    private static readonly LocalTime GroupHour = new(10, 0);

    public static Func<Occasion, string, Instant?> After(Duration time) => (occasion, _) => occasion.Now + time;

    /// <summary>Where the subject is a person: their next morning.</summary>
    public static Func<Occasion, string, Instant?> NextMorning(Zones zones) => (occasion, personId) =>
        Morning.After(occasion.Now, ZoneOf(occasion, personId, zones));

    /// <summary>Where the subject is a person: the next morning on which they work.</summary>
    public static Func<Occasion, string, Instant?> NextWorkingMorning(Zones zones) => (occasion, personId) =>
        Morning.OfWorkingDayAfter(occasion.Now, ZoneOf(occasion, personId, zones));

    /// <summary>Where the subject is a person: their next Monday morning.</summary>
    public static Func<Occasion, string, Instant?> NextMondayMorning(Zones zones) => (occasion, personId) =>
        Morning.OfMondayAfter(occasion.Now, ZoneOf(occasion, personId, zones));

    /// <summary>For groups: the next Monday, 10:00.</summary>
    /// <param name="network">By whose clocks.</param>
    public static Func<Occasion, string, Instant?> NextMonday(DateTimeZone network) => (occasion, _) =>
        network.AtLeniently(occasion.Now.InZone(network).Date.Next(IsoDayOfWeek.Monday) + GroupHour).ToInstant();

    /// <summary>By whose clock it is morning for a person; the network's where nobody knows them.</summary>
    public static DateTimeZone ZoneOf(Occasion occasion, string personId, Zones zones) =>
        occasion.FindPerson(personId) is { } person ? zones.Of(person) : zones.Network;
}
