using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Meetings.PlanMeetings;

/// <summary>Meetings as calendar files; who has one is given another when it is wrong.</summary>
internal static class CalendarSending
{
    private static readonly IDateTimeZoneProvider Provider = DateTimeZoneProviders.Tzdb;

    /// <summary>One meeting: to be put into the calendar, or taken out of it.</summary>
    public static Turn One(Context context, Meeting meeting)
    {
        var texts = PlanTexts.All.In(context.Language);
        return CalendarFile.CanShow(meeting) ? Send(context, context.Person, [meeting], Html.Escape(texts.CalendarOfOne))
            : CalendarFile.CanTakeBack(meeting) ? Send(
                context, context.Person, [meeting], Html.Escape(texts.CalendarTakenBack(Headings([meeting], context.Language))))
            : Turn.Quiet.WithToast(texts.Gone);
    }

    /// <summary>
    /// All that come and have a day; and, since a file has one method, in a second one what this person's calendar shows and has no day
    /// any more.
    /// </summary>
    public static Turn AllComing(Context context)
    {
        var texts = PlanTexts.All.In(context.Language);
        var today = context.Now.InUtc().Date.PlusDays(-1);
        Meeting[] coming = [.. MeetingBook.From(context.Store, today).Where(
            meeting => CalendarFile.CanShow(meeting) && !meeting.IsOver(context.Now, Provider))];
        Meeting[] lost =
        [
            .. context.Store.All(CalendarCopy.All, KeyRange.Under(context.Person.Id))
                .Select(
                    copy => context.Store.Find(MeetingBook.All, copy.MeetingId) is { } meeting
                        && copy.IsWrong(meeting)
                        && !CalendarFile.CanShow(meeting) ? meeting : null)
                .OfType<Meeting>(),
        ];
        var all = Send(context, context.Person, coming, Html.Escape(texts.CalendarOfAll(coming.Length)));
        return lost.Length == 0
            ? all
            : all.Then(Send(context, context.Person, lost, Html.Escape(texts.CalendarTakenBack(Headings(lost, context.Language)))));
    }

    /// <summary>Everybody whose calendar shows a meeting wrongly now is given a file that corrects it, without a sound.</summary>
    public static Turn Correct(Occasion occasion, string meetingId)
    {
        if (occasion.Store.Find(MeetingBook.All, meetingId) is not { } meeting || meeting.IsOver(occasion.Now, Provider))
        {
            return Turn.Quiet;
        }

        return occasion.Store.Query(CalendarCopy.ByMeeting, KeyRange.Exactly(meeting.Id))
            .Where(copy => copy.IsWrong(meeting))
            .Select(copy => occasion.Store.Find(Persons.All, copy.PersonId))
            .Where(person => person is { Reachable: true })
            .Aggregate(Turn.Quiet, (turn, person) => turn.Then(Correct(occasion, meeting, person!)));
    }

    /// <summary>
    /// Who said which days would do hears which one it is, with the file for their calendar; not where they have that file already.
    /// </summary>
    public static Turn TellVoter(Occasion occasion, string subject)
    {
        if (subject.Split(' ') is not [var meetingId, var personId]
            || occasion.Store.Find(MeetingBook.All, meetingId) is not { } meeting || !CalendarFile.CanShow(meeting)
            || meeting.IsOver(occasion.Now, Provider)
            || occasion.Store.Find(Persons.All, personId) is not { Reachable: true } person
            || occasion.Store.Find(CalendarCopy.All, Key.Of(personId, meetingId))?.Version >= meeting.Version)
        {
            return Turn.Quiet;
        }

        var texts = PlanTexts.All.In(person.Language);
        return Send(
            occasion,
            person,
            [meeting],
            texts.DayChosen(Headings([meeting], person.Language), MeetingDates.Show(meeting.Details.Date, person.Language)));
    }

    private static Turn Correct(Occasion occasion, Meeting meeting, Person person)
    {
        var texts = PlanTexts.All.In(person.Language);
        var heading = Headings([meeting], person.Language);
        var caption = CalendarFile.CanShow(meeting)
            ? texts.CalendarCorrected(heading, MeetingDates.Show(meeting.Details.Date, person.Language))
            : Html.Escape(texts.CalendarTakenBack(heading));
        return Send(occasion, person, [meeting], caption, isCorrection: true);
    }

    private static string Headings(IEnumerable<Meeting> meetings, Language language) =>
        string.Join("; ", meetings.Select(meeting => MeetingCard.ShortHeading(meeting.Details, language)));

    private static Turn Send(
        Occasion occasion, Person person, IReadOnlyCollection<Meeting> meetings, Html caption, bool isCorrection = false)
    {
        foreach (var meeting in meetings)
        {
            occasion.Store.Put(
                CalendarCopy.All, new CalendarCopy { PersonId = person.Id, MeetingId = meeting.Id, Version = meeting.Version });
        }

        var (texts, names) = (PlanTexts.All.In(person.Language), CalendarNames.All.In(person.Language));
        var content = CalendarFile.Write(
            [.. meetings.Select(meeting => CalendarNames.EntryOf(meeting, person.Language))],
            (names.Organiser, occasion.Bot.DeepLink("reuniones")),
            TitleOf(meetings, person.Language),
            occasion.Now,
            Provider);
        var screen = new Screen(caption) { Silent = isCorrection };
        return Turn.Of(new SendFile(Address.Of(person.TelegramId), texts.CalendarName, content, screen) { Broadcast = isCorrection });
    }

    private static string TitleOf(IReadOnlyCollection<Meeting> meetings, Language language) =>
        meetings.Count == 1 ? MeetingCard.Heading(meetings.First().Details, language) : CalendarNames.All.In(language).Title;
}
