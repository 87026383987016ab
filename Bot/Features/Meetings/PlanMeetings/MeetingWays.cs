using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Series;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Features.Registers;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Meetings.PlanMeetings;

/// <summary>What a meeting's card lets its reader do: what comes next in sight, the rest one press away.</summary>
internal static class MeetingWays
{
    /// <summary>First what is due: the day where there is none, else who comes.</summary>
    public static Screen ForPlanner(Screen card, Occasion occasion, Person reader, Meeting meeting)
    {
        var texts = PlanTexts.All.In(reader.Language);
        var isPlanned = meeting.State == MeetingState.Planned;
        var hasDate = meeting.Details.Date.IsFixed;
        var whoComes = Button.Do(texts.WhoComes, MeetingDoors.WhoComes.To(meeting.Id));
        return card
            .Row(
                isPlanned && !hasDate ? Button.Do(texts.SetDate, Planning.DateDoor.To(meeting.Id)).AsMain()
                    : isPlanned ? whoComes.AsMain()
                    : whoComes,
                DayPollSteps.IsOpen(meeting) ? Button.Do(texts.AskDays, MeetingDoors.AskDays.To(meeting.Id)) : null)
            .Row(
                isPlanned && !hasDate ? whoComes : null,
                isPlanned ? Button.Do(texts.ChangeIt, Planning.EditDoor.To(meeting.Id)) : null)
            .Row(Button.Do(texts.Agenda, MeetingDoors.Agenda.To(meeting.Id)))
            .Row(hasDate ? Calendar(occasion, reader, meeting, texts) : null)
            .Row(
                HasMore(occasion, reader, meeting) ? Button.Do(texts.More, Planning.MoreDoor.To(meeting.Id)) : null,
                Button.Do(texts.AllMeetings, MeetingDoors.Meetings.To()));
    }

    /// <summary>For who may come; their answers stand above.</summary>
    public static Screen ForReader(Screen card, Occasion occasion, Person reader, Meeting meeting)
    {
        var texts = PlanTexts.All.In(reader.Language);
        return card
            .Row(Button.Do(texts.Agenda, MeetingDoors.Agenda.To(meeting.Id)))
            .Row(Calendar(occasion, reader, meeting, texts))
            .Row(Session(occasion, reader, meeting, texts))
            .Row(RemindMe(occasion, reader, meeting, texts))
            .Row(DaysToAnswer(occasion, reader, meeting, texts))
            .Row(SeriesText.Find(occasion.Store, meeting) is null ? null : Button.Do(texts.SeeSeries, MeetingDoors.Repeat.To(meeting.Id)))
            .Row(Button.Do(texts.AllMeetings, MeetingDoors.Meetings.To()));
    }

    /// <summary>What a planner does less often, such as coming themselves; what calls the meeting off comes last.</summary>
    public static Screen More(Context context, Meeting meeting)
    {
        var texts = PlanTexts.All.In(context.Language);
        var mayChange = MayChange(context.Person, meeting);
        var isAhead = IsAhead(context, meeting);
        return new Screen(Html.Lines(
                texts.MoreOf(MeetingCard.Heading(meeting.Details, context.Language)), isAhead ? Html.Escape(texts.DoYouCome) : Html.Empty))
            .Row(isAhead ? GroupMeetingCard.AnswersTo(meeting, GroupCardTexts.All.In(context.Language).Answer) : [])
            .Row(mayChange && meeting.Details.Groups.Length > 0 ? Button.Do(texts.Reminders, Planning.RemindersDoor.To(meeting.Id)) : null)
            .Row(RemindMe(context, context.Person, meeting, texts))
            .Row(meeting.Details.Date.IsFixed ? null : Calendar(context, context.Person, meeting, texts))
            .Row(Session(context, context.Person, meeting, texts))
            .Row(DaysToAnswer(context, context.Person, meeting, texts))
            .Row(Repeat(context, meeting, texts))
            .Row(HasChanged(context.Person, meeting) ? Button.Do(texts.SeeHistory, Planning.HistoryDoor.To(meeting.Id)) : null)
            .Row(Button.Do(texts.BackToMeeting, MeetingDoors.Meeting.To(meeting.Id)))
            .Row(mayChange ? Button.Do(texts.CancelIt, Planning.CancelDoor.To(meeting.Id)).AsDanger() : null);
    }

    private static Button? Calendar(Occasion occasion, Person reader, Meeting meeting, PlanTexts texts) =>
        CalendarFile.CanShow(meeting) ? Button.Do(texts.Calendar, Planning.CalendarDoor.To(meeting.Id))
        : CalendarFile.CanTakeBack(meeting) && CalendarCopy.Find(occasion, reader.Id, meeting.Id) is not null
            ? Button.Do(texts.CalendarOff, Planning.CalendarDoor.To(meeting.Id))
            : null;

    /// <summary>Leads to the session of a body that it is.</summary>
    private static Button? Session(Occasion occasion, Person reader, Meeting meeting, PlanTexts texts) =>
        BodySession.Find(occasion.Store, meeting.SessionId ?? "") is { } session
            ? Button.Do(
                Shortening.Cut(texts.SeeSession(BodySession.NameOf(session, occasion.Store, reader.Language)), Shortening.WholeRow),
                RegisterDoors.Card.To(session.Id))
            : null;

    /// <summary>For who comes, or may come.</summary>
    private static Button? RemindMe(Occasion occasion, Person reader, Meeting meeting, PlanTexts texts) =>
        IsAhead(occasion, meeting)
        && occasion.Store.Find(Attendance.All, Attendance.IdOf(reader.Id, meeting.Id)) is { Answer: Rsvp.Yes or Rsvp.Maybe }
            ? Button.Do(texts.RemindMe, MeetingDoors.RemindMe.To(meeting.Id))
            : null;

    private static Button? Repeat(Context context, Meeting meeting, PlanTexts texts) =>
        SeriesText.Find(context.Store, meeting) is not null ? Button.Do(texts.SeeSeries, MeetingDoors.Repeat.To(meeting.Id))
        : MayChange(context.Person, meeting) && meeting.Occurrence is null && !SeriesRules.For(meeting.Details.Date).IsEmpty
            && meeting.IsAhead(context.Now, DateTimeZoneProviders.Tzdb)
                ? Button.Do(texts.Repeat, MeetingDoors.Repeat.To(meeting.Id))
                : null;

    private static bool IsAhead(Occasion occasion, Meeting meeting) =>
        meeting.State == MeetingState.Planned && !meeting.IsOver(occasion.Now, DateTimeZoneProviders.Tzdb);

    private static bool HasMore(Occasion occasion, Person reader, Meeting meeting) =>
        MayChange(reader, meeting) || HasChanged(reader, meeting) || BodySession.Find(occasion.Store, meeting.SessionId ?? "") is not null;

    private static bool MayChange(Person reader, Meeting meeting) => MeetingSteps.CanPlan(reader) && meeting.State == MeetingState.Planned;

    private static bool HasChanged(Person reader, Meeting meeting) => MeetingSteps.CanPlan(reader) && meeting.History.Length > 1;

    private static Button? DaysToAnswer(Occasion occasion, Person reader, Meeting meeting, PlanTexts texts) => DayPollSteps.IsOpen(meeting)
        && occasion.Store.Find(DayPoll.All, meeting.Id) is { IsClosed: false }
        && DayPollSteps.MayAnswer(meeting, reader, group: null)
            ? Button.Do(texts.AnswerDays, MeetingDoors.AnswerDays.To(meeting.Id))
            : null;
}
