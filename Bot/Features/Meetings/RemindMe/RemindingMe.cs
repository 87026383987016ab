using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Meetings.RemindMe;

/// <summary>Reminders of a meeting in the own chat of who comes, or may come: those that they chose, each once for a date.</summary>
public sealed class RemindingMe : IFeature
{
    private const string Code = "rm.look";

    private static readonly Door<string, ReminderKind> SetDoor = new("rm.set", Argument.Text, Argument.Named<ReminderKind>());

    private static readonly IDateTimeZoneProvider Provider = DateTimeZoneProviders.Tzdb;

    /// <summary>A reminder counts days and minutes from the moment in which it was written.</summary>
    private static readonly Duration Fresh = Duration.FromMinutes(30);

    /// <summary>Subject: a meeting of somebody (<see cref="OwnReminders.IdOf"/>).</summary>
    private static Recurring<OwnLook> Looks => new(new(Code)) { First = Next, Still = Find, Tell = Remind, Again = Next };

    public void Register(Routes routes) => routes
        .KeepsOfPerson(OwnReminders.All)
        .AtStart(LookAtAll)
        .InPrivate(own => own
            .Press(MeetingDoors.RemindMe, (context, id) => Open(context, id))
            .Press(SetDoor, Toggle))
        .WhenChanged(Attendance.All, FollowAnswer)
        .WhenChanged(MeetingBook.All, FollowMeeting)
        .Recurring(Looks)
        .Hears<TooLate>(Code, Missed);

    private static Turn Open(Context context, string meetingId) => MeetingOf(context.Store, context.Person.Id, meetingId) is { } meeting
        ? context.Change(ScreenOf(context, meeting, Of(context.Store, context.Person.Id, meetingId)))
        : Turn.Quiet.WithToast(RemindMeTexts.All.In(context.Language).FirstAnswer);

    private static Turn Toggle(Context context, string meetingId, ReminderKind kind)
    {
        if (MeetingOf(context.Store, context.Person.Id, meetingId) is not { } meeting)
        {
            return Turn.Quiet.WithToast(RemindMeTexts.All.In(context.Language).FirstAnswer);
        }

        var reminders = Of(context.Store, context.Person.Id, meetingId).Toggle(kind, meeting, context.Now, Provider);
        context.Store.Put(OwnReminders.All, reminders);
        Looks.Plan(context, OwnReminders.IdOf(context.Person.Id, meetingId));
        return context.Change(ScreenOf(context, meeting, reminders));
    }

    private static Screen ScreenOf(Context context, Meeting meeting, OwnReminders reminders)
    {
        var (texts, names) = (RemindMeTexts.All.In(context.Language), ReminderTexts.All.In(context.Language));
        var wanted = reminders.Wanted;
        return new Screen(Html.Lines(
            Html.Of($"<b>{MeetingCard.Heading(meeting.Details, context.Language)}</b>"),
            MeetingCard.When(meeting.Details, context.Language),
            Html.Of($"<b>{names.Title}:</b> {(wanted.IsEmpty ? names.None : Locale.Of(context.Language).And(wanted.Select(names.Name)))}"),
            Html.Escape(texts.Explained),
            meeting.Details.Date.IsFixed ? Html.Empty : Html.Escape(texts.WaitsForDay)))
            .Items(OwnReminders.Offered.Select(kind => Button.Do(
                wanted.Contains(kind) ? names.Without(names.Name(kind)) : names.With(names.Name(kind)), SetDoor.To(meeting.Id, kind))))
            .Row(Button.Do(texts.BackToMeeting, MeetingDoors.Meeting.To(meeting.Id)));
    }

    /// <summary>Who does not come any more is not reminded; who comes again is.</summary>
    private static void FollowAnswer(Occasion occasion, Attendance? before, Attendance? after)
    {
        if ((after ?? before) is { } answer && before?.Answer != after?.Answer)
        {
            Looks.Plan(occasion, OwnReminders.IdOf(answer.PersonId, answer.MeetingId));
        }
    }

    /// <summary>
    /// Another date has reminders of its own, from now on; what would have come before is not made up for, since that it moved is told.
    /// </summary>
    private static void FollowMeeting(Occasion occasion, Meeting? before, Meeting? after)
    {
        if (before is null || after is null)
        {
            return;
        }

        foreach (var reminders in occasion.Store.Query(OwnReminders.ByMeeting, KeyRange.Exactly(after.Id)))
        {
            if (RemindersDone.KeyOf(before) != RemindersDone.KeyOf(after))
            {
                occasion.Store.Put(OwnReminders.All, reminders.Told(after, occasion.Now, Provider));
            }

            Looks.Plan(occasion, OwnReminders.IdOf(reminders.PersonId, reminders.MeetingId));
        }
    }

    /// <summary>Newer zone data may mean other moments.</summary>
    private static void LookAtAll(IWork work)
    {
        foreach (var reminders in work.All(OwnReminders.All, KeyRange.All))
        {
            Looks.Renew(work, OwnReminders.IdOf(reminders.PersonId, reminders.MeetingId));
        }
    }

    /// <summary>Now where something is to be said, else when something will be.</summary>
    private static Instant? Next(Occasion occasion, string id) =>
        Find(occasion, id) is not { } look ? null : look.Step.Send is null ? look.Step.Again : occasion.Now;

    private static OwnLook? Find(Occasion occasion, string id) =>
        occasion.Store.Find(OwnReminders.All, id) is { } reminders
        && MeetingOf(occasion.Store, reminders.PersonId, reminders.MeetingId) is { } meeting
        && occasion.FindPerson(reminders.PersonId) is { } person
            ? new(reminders, meeting, person, reminders.Look(meeting, occasion.Now, Provider))
            : null;

    private static Turn Remind(Occasion occasion, OwnLook look)
    {
        occasion.Store.Put(OwnReminders.All, look.Reminders.With(look.Step.Done));
        if (look.Step.Send is not { } reminder || !look.Person.Reachable)
        {
            return Turn.Quiet;
        }

        var (meeting, language) = (look.Meeting, look.Person.Language);
        var screen = new Screen(Html.Lines(
            Html.Of($"<b>{Countdown.Of(meeting, reminder.Kind, occasion.Now, language)}</b>"),
            Html.Of($"{MeetingCard.Heading(meeting.Details, language)}."),
            meeting.Details.Venue is { } venue ? Html.Of($"{MeetingCardTexts.All.In(language).Place} {venue.Text}") : Html.Empty))
        {
            Quotes = true,
        }
            .Row(Button.Do(RemindMeTexts.All.In(language).SeeMeeting, MeetingDoors.Meeting.To(meeting.Id)));
        return Turn.Of(new Show(Address.Of(look.Person.TelegramId), null, screen, ShowMode.New)
        {
            Broadcast = true,
            Deadline = new(
                Instant.Min(occasion.Now + Fresh, meeting.Begins(Provider)!.Value),
                Code,
                string.Join('~', look.Person.Id, meeting.Id, RemindersDone.KeyOf(meeting), reminder.Kind)),
        });
    }

    /// <summary>A reminder could not be sent while it was true: what is due now takes its place, if anything is.</summary>
    private static Turn Missed(Occasion occasion, TooLate late)
    {
        if (late.Subject.Split('~') is [var personId, var meetingId, var date, var written]
            && Enum.TryParse<ReminderKind>(written, out var kind)
            && occasion.Store.Find(OwnReminders.All, OwnReminders.IdOf(personId, meetingId)) is { } reminders)
        {
            occasion.Store.Put(OwnReminders.All, reminders.Unsent(date, kind));
            Looks.Plan(occasion, OwnReminders.IdOf(personId, meetingId));
        }

        return Turn.Quiet;
    }

    /// <summary>The meeting, where it is to be and they come, or may come.</summary>
    private static Meeting? MeetingOf(IWork store, string personId, string meetingId) =>
        store.Find(Attendance.All, Attendance.IdOf(personId, meetingId)) is { Answer: Rsvp.Yes or Rsvp.Maybe }
        && store.Find(MeetingBook.All, meetingId) is { State: MeetingState.Planned } meeting
            ? meeting
            : null;

    private static OwnReminders Of(IWork store, string personId, string meetingId) =>
        store.Find(OwnReminders.All, OwnReminders.IdOf(personId, meetingId)) ?? new() { PersonId = personId, MeetingId = meetingId };

    private sealed record OwnLook(OwnReminders Reminders, Meeting Meeting, Person Person, ReminderLook Step);
}
