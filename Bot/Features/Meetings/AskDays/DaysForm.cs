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

    private static readonly LocalTimePattern Hour = LocalTimePattern.CreateWithInvariantCulture("'T'HH:mm");

    public DaysForm()
    {
        Asks = new(new(new("days", version: 1, Field.Day(Day, t => t.AskDay)), DaysTexts.All), new()
        {
            Find = (context, id) => MeetingOf(context, id) is { } meeting
                ? new() { Known = ImmutableDictionary<string, string>.Empty.Add(DateField.ZoneKey, meeting.ZoneId) }
                : null,
            BeforeAnswer = TakeList,
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

    /// <summary>The days that the person gathered, with their hours; those that were asked for before, until they say another.</summary>
    public static ImmutableSortedDictionary<LocalDate, LocalTime?> DaysOf(Context context, string id)
    {
        var draft = Drafts.Read(context, id);
        return draft.Answers.ContainsKey(Days)
            ? draft.Lines(Days).Select(Read).ToImmutableSortedDictionary(day => day.Day, day => day.Hour)
            : context.Store.Find(DayPoll.All, id) is { } poll
                ? poll.Days.ToImmutableSortedDictionary(day => day, poll.HourOf)
                : ImmutableSortedDictionary<LocalDate, LocalTime?>.Empty;
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
        return Add(context, id, days.Where(day => !gathered.ContainsKey(day)).Select(day => KeyValuePair.Create(day, (LocalTime?)null)));
    }

    /// <summary>Several days at once, or one with its hour: none has to be asked back; what is no day is named.</summary>
    private Instead? TakeList(Context context, FormCursor cursor, PersonDid did)
    {
        if (did is not Said said || MeetingOf(context, cursor.Subject) is not { } meeting)
        {
            return null;
        }

        var scene = DateScene.At(context.Now, DateTimeZoneProviders.Tzdb[meeting.ZoneId]);
        return DayList.Read(said.Text, scene) is { } days ? new(Add(context, cursor.Subject, days))
            : DayList.ReadSome(said.Text, scene) is var (some, unread)
                ? new(Add(context, cursor.Subject, some)
                    .Under(
                        Html.Escape(
                            DaysTexts.All.In(context.Language).NotRead(
                                Locale.Of(context.Language).And(unread.Select(part => $"«{part}»"))))))
            : null;
    }

    /// <summary>A day that is there already gets the hour that was said last.</summary>
    private Turn Add(Context context, string id, IEnumerable<KeyValuePair<LocalDate, LocalTime?>> days)
    {
        var more = DaysOf(context, id).SetItems(days).Take(DayPoll.MostDays).ToImmutableSortedDictionary();
        Keep(context, id, more);
        return Show(context, id, more, asks: true);
    }

    /// <summary>What was answered is one of them, or not wanted.</summary>
    private static void Keep(Context context, string id, ImmutableSortedDictionary<LocalDate, LocalTime?> days) => context.Store.Put(
        FormDraft.All, Drafts.Read(context, id).Without(Day).WithLines(Days, days.Select(day => Write(day.Key, day.Value)), context.Now));

    /// <summary>"2026-10-16", "2026-10-16T10:00".</summary>
    private static string Write(LocalDate day, LocalTime? hour) =>
        LocalDatePattern.Iso.Format(day) + (hour is { } time ? Hour.Format(time) : "");

    private static (LocalDate Day, LocalTime? Hour) Read(string line) => line.IndexOf('T', StringComparison.Ordinal) is > 0 and var at
        ? (LocalDatePattern.Iso.Parse(line[..at]).Value, Hour.Parse(line[at..]).Value)
        : (LocalDatePattern.Iso.Parse(line).Value, null);

    /// <param name="asks">Whether the question for another day stands below, while there may be more.</param>
    private Turn Show(Context context, string id, ImmutableSortedDictionary<LocalDate, LocalTime?> days, bool asks)
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

    private static Screen Summary(Context context, string id, ImmutableSortedDictionary<LocalDate, LocalTime?> days)
    {
        var texts = DaysTexts.All.In(context.Language);
        var groups = GroupsOf(context, id);
        if (days.IsEmpty || groups == 0)
        {
            return new Screen(groups == 0 ? Html.Escape(texts.NoGroups) : Html.Empty);
        }

        return new Screen(
            Html.Lines(
                [Html.Escape(texts.Gathered(days.Count, DayPoll.MostDays)), .. days.Select(
                    day => Html.Escape(DayScreens.Short(day.Key, day.Value, context.Language)))]))
            .Row(Button.Do(texts.Ask(groups), AskingDays.AskDoor.To(id)).AsMain())
            .Items(days.Select(day =>
                Button.Do(texts.Drop(DayScreens.Short(day.Key, day.Value, context.Language)), AskingDays.DropDoor.To(id, day.Key))));
    }

    private static int GroupsOf(Context context, string id) =>
        MeetingOf(context, id) is { } meeting ? AskingDays.GroupsOf(context, meeting).Count() : 0;
}
