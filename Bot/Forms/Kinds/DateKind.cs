using System.Collections.Immutable;
using System.Globalization;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Messages;
using Bot.Texts;
using NodaTime;
using NodaTime.Text;

namespace Bot.Forms.Kinds;

/// <summary>How precise a date must be.</summary>
internal enum Precision
{
    /// <summary>As it is known: an hour, days, a month, a quarter, or nothing yet.</summary>
    AsKnown,

    /// <summary>The same, and where an hour is known, the hour at which it ends, too.</summary>
    WithEnd,

    /// <summary>One day or several in a row.</summary>
    Days,

    /// <summary>Exactly one day; an hour that was said with it is not kept.</summary>
    OneDay,
}

/// <summary>
/// A date to come, typed or picked from a calendar of buttons. <see cref="MeetingDate.Text"/> is kept, since "tomorrow" means another day
/// tomorrow.
/// </summary>
internal sealed record DateKind(Precision Precision) : FieldKind
{
    private const string Turn = "m";

    private const int Offered = 8;

    /// <summary>
    /// What a press carries: a day from the calendar, an hour of the picked day, or one of the dates that were offered, by its place.
    /// </summary>
    private static readonly ImmutableArray<string> Longest = ["2026-12-31", "23:59", "10"];

    private static readonly LocalTimePattern Hour = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    internal override IEnumerable<string> Values => Longest;

    /// <summary>Whether a date that was kept counts on when it is over.</summary>
    public bool StaysValid { get; init; }

    /// <summary>Whether a date that is over can be written.</summary>
    public bool TakesPast { get; init; }

    internal override Refusal? Check(Answer kept, FormScene scene) =>
        StaysValid || SceneOf(scene).Refuse(MeetingDate.FromText(kept.Text)) is null ? null : new(RefusalCode.MeetingDateUnclear);

    /// <summary>Takes what was typed, or asks back with what may have been meant as buttons.</summary>
    internal override Reaction Hear(Question question, string typed, int messageId)
    {
        var (scene, memory) = (OwnScene(question.Scene), MemoryOf(question));
        var written = ReadBeside(memory.PickedDay is null ? "" : memory.Calendar, typed, scene);
        return Precision switch { Precision.Days => written.InDays(), Precision.WithEnd => written, _ => written.WithoutEnds() } switch
        {
            { Date: { } read } => Fit(read) switch
            {
                { Date: { } date } => Understood(question, date, messageId),
                var back => new Reaction.AsksBack(Asked(question, back.Question!.Code), memory.Offering(back.Question)),
            },
            var back => new Reaction.AsksBack(Asked(question, back.Question!.Code), memory.WithoutMonth().Offering(back.Question)),
        };
    }

    internal override Reaction? Press(Question question, string action, string value) => action switch
    {
        Presses.Value => Chosen(question, value) is { } date ? Choose(question, date) : null,
        Turn when value.Length == 0 || Memory.MonthOf(value) is not null || (AsksHour && Memory.DayOf(value) is not null) =>
            new Reaction.Repeated(Html.Empty, KindState.Write(new Memory { Calendar = value })),
        _ => null,
    };

    internal override Html Tell(Question question, bool arriving)
    {
        var language = question.Scene.Language;
        var below = MemoryOf(question) switch
        {
            { PickedDay: { } day } =>
                Html.Escape(TextsOf(question).AskHour(Dates.Day(day, language), MeetingDates.By(SceneOf(question.Scene).Zone, language))),
            { OpenMonth: { } month } => Html.Of($"<b>{Locale.Sentence(Dates.MonthInWords(month, language))}</b>"),
            _ => Html.Empty,
        };
        return Html.Paragraphs(base.Tell(question, arriving), below);
    }

    internal override Screen Draw(Screen screen, Question question)
    {
        var (memory, calendar) = (MemoryOf(question), new Calendar(question, SceneOf(question.Scene), Turn, AsksHour));
        var offered = screen.Items(memory.Candidates.Select((text, place) => question.Offer(
            Describe(MeetingDate.FromText(text), question.Scene), Presses.Value, place.ToString(CultureInfo.InvariantCulture))));
        return memory switch
        {
            { PickedDay: { } day } => calendar.AddHours(offered, day),
            { OpenMonth: { } month } => calendar.AddMonth(offered, month),
            _ => calendar.AddOpening(offered),
        };
    }

    private bool AsksHour => Precision is Precision.AsKnown or Precision.WithEnd;

    internal override Html Show(Answer kept, FormScene scene) => MeetingDates.ShowWithin(MeetingDate.FromText(kept.Text), scene.Language);

    internal override string Say(Answer kept, FormScene scene) => MeetingDates.Within(MeetingDate.FromText(kept.Text), scene.Language);

    private protected override Parsed<string> Read(string typed, FormScene scene) =>
        WrittenDates.Read(typed, OwnScene(scene)).Date is { } date
        && Fit(Precision == Precision.WithEnd ? date : date.Beginning).Date is { } fitting
            ? fitting.Text
            : RefusalCode.MeetingDateUnclear;

    private static DateTexts TextsOf(Question question) => DateTexts.All.In(question.Scene.Language);

    private static Html Asked(Question question, DateQuestionCode code) =>
        Html.Escape(TextsOf(question).Asked(code, DateExamples.On(question.Scene.Today, question.Scene.Language)));

    private DateScene OwnScene(FormScene scene) => SceneOf(scene) with { TakesPast = TakesPast };

    private static DateScene SceneOf(FormScene scene) => DateScene.At(
        scene.At,
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(scene.Known.GetValueOrDefault(DateField.ZoneKey, "UTC")) ?? DateTimeZone.Utc);

    private static Memory MemoryOf(Question question) => KindState.Read<Memory>(question.Cursor.State);

    private static string Describe(MeetingDate date, FormScene scene) => MeetingDates.Describe(date, scene.Language);

    /// <summary>An hour alone belongs to the day that was picked before.</summary>
    /// <param name="picked">The day picked from the calendar, as <see cref="MeetingDate.Text"/>; empty for none.</param>
    private static DateReading ReadBeside(string picked, string typed, DateScene scene)
    {
        var reading = WrittenDates.Read(typed, scene);
        return picked.Length > 0 && reading.Question is { Code: DateQuestionCode.NeedsDay or DateQuestionCode.Unclear }
            && WrittenDates.Read($"{Spelled(picked)} {typed}", scene) is var together && together.Question?.Code != DateQuestionCode.Unclear
            ? together
            : reading;
    }

    /// <summary>A picked day as people write it, before an hour: "16/10/2026". A month is no day that an hour can follow.</summary>
    private static string Spelled(string picked) => Memory.DayOf(picked) is { } day ? $"{Dates.Figures(day)}/{day.Year}" : picked;

    /// <summary>The date as precise as the field keeps it, or what is missing.</summary>
    private DateReading Fit(MeetingDate date) => (Precision, date) switch
    {
        (Precision.AsKnown or Precision.WithEnd, _) => DateReading.Of(date),
        (_, { IsFixed: false }) => DateReading.Ask(DateQuestionCode.NeedsDay),
        (Precision.OneDay, MeetingDate.Days days) =>
            DateReading.Ask(DateQuestionCode.TwoDates, new MeetingDate.Day(days.First), new MeetingDate.Day(days.Last)),
        (Precision.OneDay, MeetingDate.Exact exact) => DateReading.Of(new MeetingDate.Day(exact.Local.Date)),
        _ => DateReading.Of(date),
    };

    /// <summary>An offer by its place, a day of the calendar, or an hour of the picked day. Null for what is not offered.</summary>
    private static MeetingDate? Chosen(Question question, string value)
    {
        var memory = MemoryOf(question);
        return value switch
        {
            _ when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var place) =>
                place < memory.Candidates.Length ? MeetingDate.FromText(memory.Candidates[place]) : null,
            _ when Memory.DayOf(value) is { } picked => new MeetingDate.Day(picked),
            _ when memory.PickedDay is { } day && Hour.Parse(value) is { Success: true, Value: var hour } =>
                new MeetingDate.Exact(day + hour, SceneOf(question.Scene).Zone),
            _ => null,
        };
    }

    private Reaction Choose(Question question, MeetingDate chosen) => Fit(chosen) switch
    {
        { Date: { } date } => OwnScene(question.Scene).Refuse(date) is { } refusal
            ? new Reaction.Repeated(Asked(question, refusal), question.Cursor.State)
            : Understood(question, date, messageId: 0),
        var back => new Reaction.Repeated(
            Asked(question, back.Question!.Code),
            back.Question.Offers.IsEmpty ? question.Cursor.State : MemoryOf(question).Offering(back.Question)),
    };

    /// <summary>Keeps the date, and says what was understood.</summary>
    private static Reaction Understood(Question question, MeetingDate date, int messageId) =>
        new Reaction.Answered(
            question.Written(date.Text, messageId), TextsOf(question).Understood(MeetingDates.Show(date, question.Scene.Language)));

    /// <summary>What was asked back, and where the calendar is open.</summary>
    private sealed record Memory
    {
        /// <summary>The dates that may have been meant, as <see cref="MeetingDate.Text"/>.</summary>
        public ImmutableArray<string> Candidates { get; init; } = [];

        /// <summary>The month that the calendar shows, or the day whose hour is asked (ISO); empty while it is closed.</summary>
        public string Calendar { get; init; } = "";

        public YearMonth? OpenMonth => MonthOf(Calendar);

        public LocalDate? PickedDay => DayOf(Calendar);

        public static YearMonth? MonthOf(string value) =>
            YearMonthPattern.Iso.Parse(value) is { Success: true, Value: var month } ? month : null;

        public static LocalDate? DayOf(string value) =>
            LocalDatePattern.Iso.Parse(value) is { Success: true, Value: var day } ? day : null;

        public Memory WithoutMonth() => OpenMonth is null ? this : this with { Calendar = "" };

        public string Offering(DateQuestion asked) =>
            KindState.Write(this with { Candidates = [.. asked.Offers.Take(Offered).Select(offer => offer.Text)] });
    }
}

/// <summary>The factories by which forms name it.</summary>
public static class DateField
{
    /// <summary>
    /// Key of <see cref="FormSheet.Known"/>: the IANA id of the zone by whose clocks dates and hours are meant; UTC where it is missing.
    /// </summary>
    public const string ZoneKey = "zone";

    extension<TTexts>(Field<TTexts>)
    {
        /// <summary>When a meeting is: as <see cref="Date"/>, and where its hours are known, until when.</summary>
        public static Field<TTexts> MeetingTime(string code, Func<TTexts, Prompt> ask) => new(code, ask, new DateKind(Precision.WithEnd));

        /// <summary>A date as precise as it is known, typed or picked; <see cref="MeetingDate.Text"/> is kept.</summary>
        /// <param name="staysValid">Whether it counts on when it is over, as in a record of what was.</param>
        public static Field<TTexts> Date(string code, Func<TTexts, Prompt> ask, bool staysValid = false) =>
            new(code, ask, new DateKind(Precision.AsKnown) { StaysValid = staysValid });

        /// <summary>As <see cref="Date"/>, of the past or to come, as in a record of what was.</summary>
        public static Field<TTexts> DateOfAnyYear(string code, Func<TTexts, Prompt> ask) =>
            new(code, ask, new DateKind(Precision.AsKnown) { StaysValid = true, TakesPast = true });

        /// <summary>As the date of a meeting, but one day or several in a row, and no hour is asked.</summary>
        public static Field<TTexts> Day(string code, Func<TTexts, Prompt> ask) => new(code, ask, new DateKind(Precision.Days));

        /// <summary>
        /// The day until which something can be done: one day, from today to five years on; of several it asks which. Kept as
        /// "2026-10-16", and counts until it is over.
        /// </summary>
        public static Field<TTexts> Deadline(string code, Func<TTexts, Prompt> ask) => new(code, ask, new DateKind(Precision.OneDay));
    }
}
