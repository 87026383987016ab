using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
using NodaTime;
using Field = Bot.Forms.Field<Bot.Features.Meetings.AskDays.DaysTexts>;

namespace Bot.Features.Meetings.AskDays;

/// <summary>Gathers the days: one question, asked again below what is gathered until there are enough.</summary>
internal sealed class DaysForm
{
    private const string Day = "day";

    public DaysForm()
    {
        Asks = new(new(new("days", version: 1, Field.Day(Day, t => t.AskDay)), DaysTexts.All), new()
        {
            Find = (context, id) => MeetingOf(context, id) is { } meeting
                ? new(DraftOf(context, id).Answers) { Known = ImmutableDictionary<string, string>.Empty.Add(DateField.ZoneKey, meeting.ZoneId) }
                : null,
            Save = (context, id, answers) => context.Store.Put(DaysDraft.All, DraftOf(context, id) with { Answers = answers }),
            Completed = Take,
            Left = Take,
        });
    }

    public FormConversation<DaysTexts> Asks { get; }

    /// <summary>The meeting whose days the person may ask for now; null for any other.</summary>
    public static Meeting? MeetingOf(Context context, string id) =>
        MeetingSteps.CanPlan(context.Person) && context.Store.Find(MeetingBook.All, id) is { } meeting && DayPollSteps.IsOpen(meeting)
            ? meeting
            : null;

    public static DaysDraft DraftOf(Context context, string id) => context.Store.Find(DaysDraft.All, DaysDraft.IdOf(context.Person.Id, id))
        ?? new DaysDraft { By = context.Person.Id, MeetingId = id, Days = [.. context.Store.Find(DayPoll.All, id)?.Days ?? []] };

    public Turn Begin(Context context, string id)
    {
        _ = context.LeaveForm();
        return Show(context, DraftOf(context, id), asks: true);
    }

    public Turn Drop(Context context, string id, LocalDate day)
    {
        var draft = DraftOf(context, id);
        var left = draft with { Days = [.. draft.Days.Where(one => one != day)] };
        context.Store.Put(DaysDraft.All, left);
        return Show(context, left, asks: true);
    }

    /// <summary>What was answered is one of the days now; without an answer the form was left.</summary>
    private Turn Take(Context context, string id)
    {
        var draft = DraftOf(context, id);
        var given = new Given(draft.Answers)[Day];
        if (given.Length == 0 || MeetingDate.FromText(given) is not { Earliest: { } first, Latest: { } last })
        {
            return Show(context, draft, asks: false);
        }

        var days = Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays);
        var more = draft with { Days = [.. draft.Days.Union(days).Take(DayPoll.MostDays)], Answers = ImmutableDictionary<string, Answer>.Empty };
        context.Store.Put(DaysDraft.All, more);
        return Show(context, more, asks: true);
    }

    /// <param name="asks">Whether the question for another day stands below, while there may be more.</param>
    private Turn Show(Context context, DaysDraft draft, bool asks)
    {
        var screen = Summary(context, draft);
        if (!asks || draft.Days.Count >= DayPoll.MostDays)
        {
            return context.Change(Left(context, draft, screen));
        }

        return Asks.AskOnly(context, draft.MeetingId, Day, new() { Above = screen.Text, Rows = screen.Rows });
    }

    /// <summary>Without a question below: where no day was said, only the way back.</summary>
    private static Screen Left(Context context, DaysDraft draft, Screen summary)
    {
        var texts = DaysTexts.All.In(context.Language);
        var screen = summary.Text.IsEmpty ? summary with { Text = Html.Escape(texts.NoDays) } : summary;
        return screen.Row(Button.Do(texts.BackToMeeting, MeetingDoors.Meeting.To(draft.MeetingId)));
    }

    private static Screen Summary(Context context, DaysDraft draft)
    {
        var texts = DaysTexts.All.In(context.Language);
        var groups = GroupsOf(context, draft.MeetingId);
        if (draft.Days.IsEmpty || groups == 0)
        {
            return new Screen(groups == 0 ? Html.Escape(texts.NoGroups) : Html.Empty);
        }

        return new Screen(
            Html.Lines([Html.Escape(texts.Gathered(draft.Days.Count, DayPoll.MostDays)), .. draft.Days.Select(day => Html.Escape(Dates.Day(day, context.Language)))]))
            .Row(Button.Do(texts.Ask(groups), AskingDays.AskDoor.To(draft.MeetingId)))
            .Column(
                draft.Days.Select(day => Button.Do(texts.Drop(Dates.Day(day, context.Language)), AskingDays.DropDoor.To(draft.MeetingId, day))));
    }

    private static int GroupsOf(Context context, string id) =>
        MeetingOf(context, id) is { } meeting ? AskingDays.GroupsOf(context, meeting).Count() : 0;
}
