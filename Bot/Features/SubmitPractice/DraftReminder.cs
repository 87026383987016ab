using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Messages;
using NodaTime;

namespace Bot.Features.SubmitPractice;

/// <summary>
/// Mentions drafts that were left alone: after three days, then monthly, at 9:00 of their author's day. Whoever writes on a draft moves its
/// mention on, so a form that somebody is in keeps quiet.
/// </summary>
internal sealed class DraftReminder(Zones zones)
{
    /// <summary>Three days are looked back whole.</summary>
    private static readonly Duration Patience = Duration.FromDays(3);

    private static readonly LocalTime Morning = new(9, 0);

    /// <summary>From here on it is too late to write to somebody.</summary>
    private static readonly LocalTime Evening = new(20, 0);

    private const int MostButtons = 3;

    public static string IdOf(string practiceId) => "draft:" + practiceId;

    /// <summary>The draft was begun or is being written on.</summary>
    public void Watch(Occasion occasion, Practice draft, Person author) => Plan(occasion, draft, NineFrom(occasion.Now + Patience, author));

    /// <summary>A draft was begun outside of the questions.</summary>
    public Turn Begin(Occasion occasion, Due due)
    {
        if (occasion.Store.Find(PracticeBank.All, due.Subject) is { State: PracticeState.Draft } draft
            && occasion.Store.Find(Persons.All, draft.AuthorId) is { } author)
        {
            Watch(occasion, draft, author);
        }

        return Turn.Quiet;
    }

    /// <summary>Tells of this draft, and in the same message of the author's others whose moment has come.</summary>
    public Turn Mention(Occasion occasion, Due due)
    {
        if (occasion.Store.Find(PracticeBank.All, due.Subject) is not { State: PracticeState.Draft } draft
            || occasion.Store.Find(Persons.All, draft.AuthorId) is not { } author)
        {
            return Turn.Quiet;
        }

        if (IsNight(occasion.Now, author))
        {
            Plan(occasion, draft, NineFrom(occasion.Now, author));
            return Turn.Quiet;
        }

        Practice[] abandoned =
        [
            .. OwnPractice.Newest(occasion.Store, author)
                .Where(own => own.Id == draft.Id || IsDue(occasion, own))
                .Where(own => IsAbandoned(occasion, own, author)),
        ];
        foreach (var mentioned in abandoned)
        {
            Plan(occasion, mentioned, NineFrom(MonthAfter(occasion.Now, author), author));
        }

        return abandoned.Length == 0 || !author.Reachable ? Turn.Quiet : Occasion.Tell(author, ScreenOf(abandoned, author.Language));
    }

    private static Screen ScreenOf(Practice[] abandoned, Language language)
    {
        var texts = SubmitTexts.All.In(language);
        return new Screen(texts.Abandoned([.. abandoned.Select(draft => OwnPractice.TitleOf(draft, language))]))
            .Column(abandoned.Take(MostButtons).Select(draft =>
                Button.Do(texts.Continue(OwnPractice.ShortTitleOf(draft, language)), SubmitCodes.Continue, draft.Id)))
            .Row(Button.Do(texts.MyPractices, Doors.MyPractices));
    }

    /// <summary>Whether nothing was written for three days; one on which something was is watched on.</summary>
    private bool IsAbandoned(Occasion occasion, Practice draft, Person author)
    {
        if (draft.UpdatedAt + Patience <= occasion.Now)
        {
            return true;
        }

        Plan(occasion, draft, NineFrom(draft.UpdatedAt + Patience, author));
        return false;
    }

    private static bool IsDue(Occasion occasion, Practice own) =>
        own.State == PracticeState.Draft && occasion.Store.Find(Schedule.All, IdOf(own.Id)) is { } due && due.At <= occasion.Now;

    private static void Plan(Occasion occasion, Practice draft, Instant at) => occasion.Plan(IdOf(draft.Id), at, SubmitCodes.Abandoned, draft.Id);

    private bool IsNight(Instant now, Person author) => now.InZone(zones.Of(author)).TimeOfDay is var time && (time < Morning || time >= Evening);

    /// <summary>The first 9:00 of the author's days at or after a moment.</summary>
    private Instant NineFrom(Instant moment, Person author)
    {
        var zone = zones.Of(author);
        var day = moment.InZone(zone).Date;
        var nine = zone.AtLeniently(day + Morning).ToInstant();
        return nine >= moment ? nine : zone.AtLeniently(day.PlusDays(1) + Morning).ToInstant();
    }

    private Instant MonthAfter(Instant now, Person author)
    {
        var zone = zones.Of(author);
        return zone.AtLeniently(now.InZone(zone).Date.PlusMonths(1) + Morning).ToInstant();
    }
}
