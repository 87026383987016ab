using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
using NodaTime;
using NodaTime.Text;
using Field = Bot.Forms.Field<Bot.Features.Meetings.AskDays.DaysTexts>;

namespace Bot.Features.Meetings.AskDays;

/// <summary>Gathers the days: one question, asked again below what is gathered until there are enough.</summary>
internal sealed class DaysForm
{
    private const string Day = "day";

    /// <summary>The part of the draft that holds the days that were gathered, as text.</summary>
    private const string Days = "days";

    private static readonly Drafts Drafts = new("days");

    public DaysForm()
    {
        Asks = new(new(new("days", version: 1, Field.Day(Day, t => t.AskDay)), DaysTexts.All), new()
        {
            Find = (context, id) => MeetingOf(context, id) is { } meeting
                ? new() { Known = ImmutableDictionary<string, string>.Empty.Add(DateField.ZoneKey, meeting.ZoneId) }
                : null,
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

    /// <summary>The days that the person gathered; those that were asked for before, until they say another.</summary>
    public static ImmutableSortedSet<LocalDate> DaysOf(Context context, string id)
    {
        var draft = Drafts.Read(context, id);
        return draft.Answers.ContainsKey(Days)
            ? [.. draft.Lines(Days).Select(day => LocalDatePattern.Iso.Parse(day).Value)]
            : [.. context.Store.Find(DayPoll.All, id)?.Days ?? []];
    }

    public static void Forget(Context context, string id) => Drafts.Drop(context, id);

    public Turn Begin(Context context, string id)
    {
        _ = context.LeaveForm();
        return Show(context, id, DaysOf(context, id), asks: true);
    }

    public Turn Drop(Context context, string id, LocalDate day)
    {
        var left = DaysOf(context, id).Remove(day);
        Keep(context, id, left);
        return Show(context, id, left, asks: true);
    }

    /// <summary>What was answered is one of the days now; without an answer the form was left.</summary>
    private Turn Take(Context context, string id)
    {
        var gathered = DaysOf(context, id);
        var given = Drafts.Read(context, id)[Day];
        if (given.Length == 0 || MeetingDate.FromText(given) is not { Earliest: { } first, Latest: { } last })
        {
            return Show(context, id, gathered, asks: false);
        }

        var days = Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays);
        ImmutableSortedSet<LocalDate> more = [.. gathered.Union(days).Take(DayPoll.MostDays)];
        Keep(context, id, more);
        return Show(context, id, more, asks: true);
    }

    /// <summary>What was answered is one of them, or not wanted.</summary>
    private static void Keep(Context context, string id, ImmutableSortedSet<LocalDate> days) => context.Store.Put(
        FormDraft.All, Drafts.Read(context, id).Without(Day).WithLines(Days, days.Select(LocalDatePattern.Iso.Format), context.Now));

    /// <param name="asks">Whether the question for another day stands below, while there may be more.</param>
    private Turn Show(Context context, string id, ImmutableSortedSet<LocalDate> days, bool asks)
    {
        var screen = Summary(context, id, days);
        if (!asks || days.Count >= DayPoll.MostDays)
        {
            return context.Change(Left(context, id, screen));
        }

        return Asks.AskOnly(context, id, Day, new() { Above = screen.Text, Rows = screen.Rows });
    }

    /// <summary>Without a question below: where no day was said, only the way back.</summary>
    private static Screen Left(Context context, string id, Screen summary)
    {
        var texts = DaysTexts.All.In(context.Language);
        var screen = summary.Text.IsEmpty ? summary with { Text = Html.Escape(texts.NoDays) } : summary;
        return screen.Row(Button.Do(texts.BackToMeeting, MeetingDoors.Meeting.To(id)));
    }

    private static Screen Summary(Context context, string id, ImmutableSortedSet<LocalDate> days)
    {
        var texts = DaysTexts.All.In(context.Language);
        var groups = GroupsOf(context, id);
        if (days.IsEmpty || groups == 0)
        {
            return new Screen(groups == 0 ? Html.Escape(texts.NoGroups) : Html.Empty);
        }

        return new Screen(
            Html.Lines([Html.Escape(texts.Gathered(days.Count, DayPoll.MostDays)), .. days.Select(day => Html.Escape(Dates.Day(day, context.Language)))]))
            .Row(Button.Do(texts.Ask(groups), AskingDays.AskDoor.To(id)).AsMain())
            .Items(days.Select(day => Button.Do(texts.Drop(Dates.Day(day, context.Language)), AskingDays.DropDoor.To(id, day))));
    }

    private static int GroupsOf(Context context, string id) =>
        MeetingOf(context, id) is { } meeting ? AskingDays.GroupsOf(context, meeting).Count() : 0;
}
