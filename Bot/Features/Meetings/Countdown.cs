using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Meetings;

/// <summary>How long it is until a meeting, in a reminder. Counted from now, since a reminder may be late.</summary>
internal static class Countdown
{
    private static readonly IDateTimeZoneProvider Provider = DateTimeZoneProviders.Tzdb;

    /// <param name="meeting">With a day; for <see cref="ReminderKind.Hour"/> with an hour, too.</param>
    public static Html Of(Meeting meeting, ReminderKind kind, Instant now, Language language)
    {
        var texts = CountdownTexts.All.In(language);
        var date = MeetingDates.Show(meeting.Details.Date, language);
        return kind == ReminderKind.Hour
            ? texts.InMinutes((int)Math.Ceiling((meeting.Begins(Provider)!.Value - now).TotalMinutes), date)
            : texts.InDays(Period.DaysBetween(now.InZone(Provider[meeting.ZoneId]).Date, meeting.Details.Date.Earliest!.Value), date);
    }
}

/// <summary>Times until a meeting.</summary>
public sealed record CountdownTexts
{
    /// <summary>Days until then, 0 or more, and the date.</summary>
    public required Func<int, Html, Html> InDays { get; init; }

    /// <summary>Minutes until then, 1 or more, and the date.</summary>
    public required Func<int, Html, Html> InMinutes { get; init; }

    public static readonly Bilingual<CountdownTexts> All = new(
        Es: new()
        {
            InDays = (days, date) => days switch
            {
                0 or 1 => Html.Of($"{Locale.Sentence(Locale.Es.Ahead(days))}, {date}"),
                7 => Html.Of($"En una semana: {date}"),
                14 => Html.Of($"En dos semanas: {date}"),
                _ => Html.Of($"{Locale.Sentence(Locale.Es.Ahead(days))}: {date}"),
            },
            InMinutes = (minutes, date) => minutes switch
            {
                60 => Html.Of($"En una hora: {date}"),
                _ => Html.Of($"En {Locale.Es.Minutes(minutes)}: {date}"),
            },
        },
        Pt: new()
        {
            InDays = (days, date) => days switch
            {
                0 or 1 => Html.Of($"{Locale.Sentence(Locale.Pt.Ahead(days))}, {date}"),
                7 => Html.Of($"Em uma semana: {date}"),
                14 => Html.Of($"Em duas semanas: {date}"),
                _ => Html.Of($"{Locale.Sentence(Locale.Pt.Ahead(days))}: {date}"),
            },
            InMinutes = (minutes, date) => minutes switch
            {
                60 => Html.Of($"Em uma hora: {date}"),
                _ => Html.Of($"Em {Locale.Pt.Minutes(minutes)}: {date}"),
            },
        });
}
