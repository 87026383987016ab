using System.Collections.Immutable;
using System.Globalization;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Messages;
using Bot.Texts;
using NodaTime;
using NodaTime.Text;

namespace Bot.Conversation.Forms;

/// <summary>What is typed and pressed where a date is asked.</summary>
internal static class DateAnswers
{
    /// <summary>Takes what was typed, or asks back with what may have been meant as buttons.</summary>
    public static FormStep Take<TTexts>(Walk<TTexts> walk, string typed, int messageId, ShowMode mode)
    {
        var written = DateKind.Read(typed, PickedDay(walk.Cursor) is null ? "" : walk.Cursor.Calendar, walk.Scene);
        var reading = walk.Current.Kind is DateKind { OnlyDays: true } ? written.InDays() : written;
        if (reading.Date is { } date)
        {
            return IsTooLittle(walk, date)
                ? Steps.Ask(walk.Unanswered(messageId), mode, DateTexts.All.In(walk.Scene.Language).Asked(DateQuestionCode.NeedsDay))
                : Keep(walk, date, messageId, mode);
        }

        var offers = reading.Question!.Offers.Take(LookupKind.Offered).Select(offer => offer.Text).ToImmutableArray();
        var closed = OpenMonth(walk.Cursor) is null ? walk : Turned(walk, "");
        return Steps.Ask(closed.Unanswered(messageId, "", offers), mode, DateTexts.All.In(walk.Scene.Language).Asked(reading.Question.Code));
    }

    /// <summary>Keeps the date, and says what was understood.</summary>
    public static FormStep Keep<TTexts>(Walk<TTexts> walk, MeetingDate date, int messageId, ShowMode mode)
    {
        var understood = DateTexts.All.In(walk.Scene.Language).Understood(MeetingDates.Describe(date, walk.Scene.Language));
        return Steps.Advance(Turned(walk, "").Keep(date.Text, messageId), mode, understood);
    }

    /// <summary>A press with a value: an offer's place, a day of the calendar, or an hour of the picked day. Null for what is not offered.</summary>
    public static FormStep? Choose<TTexts>(Walk<TTexts> walk, string value, ShowMode mode)
    {
        var scene = DateKind.SceneOf(walk.Scene);
        MeetingDate? chosen = value switch
        {
            _ when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var place) =>
                place < walk.Cursor.Candidates.Length ? MeetingDate.FromText(walk.Cursor.Candidates[place]) : null,
            _ when LocalDatePattern.Iso.Parse(value) is { Success: true, Value: var day } => new MeetingDate.Day(day),
            _ when LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(value) is { Success: true, Value: var hour } && PickedDay(walk.Cursor) is { } day =>
                new MeetingDate.Exact(day + hour, scene.Zone),
            _ => null,
        };
        return chosen is null ? null
            : IsTooLittle(walk, chosen) ? Steps.Ask(walk, mode, DateTexts.All.In(walk.Scene.Language).Asked(DateQuestionCode.NeedsDay))
            : scene.Refuse(chosen) is { } refusal ? Steps.Ask(walk, mode, DateTexts.All.In(walk.Scene.Language).Asked(refusal))
            : Keep(walk, chosen, messageId: 0, mode);
    }

    /// <summary>Opens the calendar at a month, picks one of its days, or closes it.</summary>
    /// <param name="value">"2026-10", "2026-10-16", or empty to close it. Null comes back for anything else.</param>
    public static FormStep? Turn<TTexts>(Walk<TTexts> walk, string value, ShowMode mode) =>
        value.Length == 0 || MonthOf(value) is not null || DayOf(value) is not null ? Steps.Ask(Turned(walk, value), mode) : null;

    /// <summary>The month at which the calendar is open; null while it is closed.</summary>
    public static YearMonth? OpenMonth(FormCursor cursor) => MonthOf(cursor.Calendar);

    /// <summary>The day whose hour is asked; null where none was picked.</summary>
    public static LocalDate? PickedDay(FormCursor cursor) => DayOf(cursor.Calendar);

    private static bool IsTooLittle<TTexts>(Walk<TTexts> walk, MeetingDate date) => walk.Current.Kind is DateKind { OnlyDays: true } && !date.IsFixed;

    private static YearMonth? MonthOf(string value) => YearMonthPattern.Iso.Parse(value) is { Success: true, Value: var month } ? month : null;

    private static LocalDate? DayOf(string value) => LocalDatePattern.Iso.Parse(value) is { Success: true, Value: var day } ? day : null;

    private static Walk<TTexts> Turned<TTexts>(Walk<TTexts> walk, string calendar) =>
        walk with { Cursor = walk.Cursor with { Calendar = calendar, Candidates = [] } };
}
