using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Texts;
using NodaTime;

namespace Bot.Conversation.Forms;

/// <summary>
/// A meeting's date, typed or picked from a calendar of buttons. <see cref="MeetingDate.Text"/> is kept, since "tomorrow" means another day
/// tomorrow.
/// </summary>
/// <param name="OnlyDays">A day or several, without an hour; a month or less is asked back.</param>
internal sealed record DateKind(bool OnlyDays = false) : FieldKind
{
    /// <summary>Key of <see cref="FormScene.Known"/>: the IANA id of the zone by whose clocks hours are meant; UTC where it is missing.</summary>
    public const string ZoneKey = "zone";

    /// <summary>What a press carries: a day from the calendar, an hour of the picked day, or one of the dates that were offered, by its place.</summary>
    private static readonly ImmutableArray<string> Longest = ["2026-12-31", "23:59", "10"];

    internal override IEnumerable<string> Values => Longest;

    internal static DateScene SceneOf(FormScene scene) => DateScene.At(
        scene.At,
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(scene.Known.GetValueOrDefault(ZoneKey, "UTC")) ?? DateTimeZone.Utc);

    /// <summary>Reads what was typed; an hour alone belongs to the day that was picked before.</summary>
    /// <param name="picked">The day picked from the calendar, as <see cref="MeetingDate.Text"/>; empty for none.</param>
    internal static DateReading Read(string typed, string picked, FormScene scene)
    {
        var reading = WrittenDates.Read(typed, SceneOf(scene));
        return picked.Length > 0 && reading.Question is { Code: DateQuestionCode.NeedsDay or DateQuestionCode.Unclear }
            && WrittenDates.Read($"{picked} {typed}", SceneOf(scene)) is var together && together.Question?.Code != DateQuestionCode.Unclear
            ? together
            : reading;
    }

    internal override Parsed<string> Read(string typed, FormScene scene) =>
        WrittenDates.Read(typed, SceneOf(scene)).Date is { } date ? date.Text : RefusalCode.MeetingDateUnclear;

    /// <summary>A date that was kept counts until it is over.</summary>
    internal override Refusal? Check(Answer kept, FormScene scene) =>
        SceneOf(scene).Refuse(MeetingDate.FromText(kept.Text)) is null ? null : new(RefusalCode.MeetingDateUnclear);

    internal override string Describe(Answer kept, FormScene scene) => MeetingDates.Describe(MeetingDate.FromText(kept.Text), scene.Language);
}
