using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Agendas;
using Bot.Domain.Meetings.Series;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Meetings.RepeatMeetings;

/// <summary>How often a meeting may repeat, what comes of one that does, and its end.</summary>
internal static class RepeatScreens
{
    private static readonly IDateTimeZoneProvider Provider = DateTimeZoneProviders.Tzdb;

    public static Screen Rules(Context context, Meeting meeting)
    {
        var texts = RepeatTexts.All.In(context.Language);
        var date = meeting.Details.Date;
        return new Screen(texts.AskRule(MeetingCard.Heading(meeting.Details, context.Language)))
            .Items(SeriesRules.For(date).Select(rule => Button.Do(
                Locale.Sentence(SeriesText.Of(WithoutHour(rule), date.Earliest!.Value.ToYearMonth(), context.Language)),
                Repeating.RuleDoor.To(meeting.Id, rule.Text))))
            .Row(Button.Do(texts.Back, MeetingDoors.Meeting.To(meeting.Id)));
    }

    public static Screen Series(Context context, Meeting meeting)
    {
        var texts = RepeatTexts.All.In(context.Language);
        var ahead = MeetingBook.OfSeries(context.Store, meeting.Occurrence!.SeriesId).Where(other => other.IsAhead(context.Now, Provider));
        return new Screen(Html.Lines(
                Html.Of($"<b>{MeetingCard.Heading(meeting.Details, context.Language)}</b>"),
                SeriesText.Line(context.Store, meeting, context.Language),
                Html.Escape(texts.Coming)))
            .Items(ahead.Take(MeetingSeries.Ahead * 2).Select(other => Button.Do(
                $"{other.Occurrence!.Place}. {SeriesText.ShortDate(other.Details.Date, context.Language)}", MeetingDoors.Meeting.To(other.Id))))
            .Row(Button.Do(texts.Back, MeetingDoors.Meeting.To(meeting.Id)))
            .Row(MeetingSteps.CanPlan(context.Person) ? Button.Do(texts.Stop, Repeating.AskStopDoor.To(meeting.Id)).AsDanger() : null);
    }

    public static Screen AskStop(Context context, Meeting meeting)
    {
        var texts = RepeatTexts.All.In(context.Language);
        Meeting[] ahead =
        [
            .. MeetingBook.OfSeries(context.Store, meeting.Occurrence!.SeriesId).Where(other => other.IsAhead(context.Now, Provider)),
        ];
        var stay = ahead.Count(other => SeriesSteps.Stays(other, one => IsCountedOn(context, one)));
        return new Screen(Html.Escape(texts.AskStop(stay, ahead.Length - stay)))
            .Row(Button.Do(texts.Back, MeetingDoors.Meeting.To(meeting.Id)))
            .Row(Button.Do(texts.Stop, Repeating.StopDoor.To(meeting.Id)).AsDanger());
    }

    /// <summary>Whether somebody answered, proposed a point or was asked for days.</summary>
    public static bool IsCountedOn(Occasion occasion, Meeting meeting) => Attendance.Counts(occasion.Store, meeting.Id).Sum() > 0
        || Agenda.Of(occasion.Store, meeting.Id).Points.Length > 0
        || occasion.Store.Find(DayPoll.All, meeting.Id) is not null;

    private static SeriesRule WithoutHour(SeriesRule rule) => rule is SeriesRule.Weekday day ? day with { Hour = null } : rule;
}
