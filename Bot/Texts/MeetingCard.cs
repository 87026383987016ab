using System.Collections.Frozen;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using NodaTime;

namespace Bot.Texts;

/// <summary>A meeting as its readers see it, in private and in groups.</summary>
public static class MeetingCard
{
    private const int ShortTitle = 60;

    /// <summary>The title that it was given, else kind and city: "Reunión de la UT DEL, Campinas".</summary>
    public static string Heading(MeetingDetails details, Language language) => details.Title?.Text
        ?? (details.Host is { } host ? $"{details.Kind.Name(language)}, {host.NameIn(language)}" : details.Kind.Name(language));

    /// <summary>For buttons and toasts.</summary>
    public static string ShortHeading(MeetingDetails details, Language language) => Shortening.Cut(Heading(details, language), ShortTitle);

    /// <summary>When it is, in bold, and what to make of it while that is not certain.</summary>
    /// <param name="isOver">Its last possible day is over.</param>
    public static Html When(MeetingDetails details, Language language, bool isOver = false)
    {
        var texts = MeetingCardTexts.All.In(language);
        var date = MeetingDates.Show(details.Date, language);
        return details.Date switch
        {
            MeetingDate.Exact => Html.Of($"<b>{date}</b>"),
            MeetingDate.Day => Html.Of($"<b>{date}</b>. {texts.HourOpen}"),
            MeetingDate.Days => Html.Of($"<b>{date}</b>"),
            _ => Html.Of($"<b>{date}</b>. {(isOver ? texts.NeverFixed : texts.NoDay(details))}"),
        };
    }

    /// <summary>
    /// The same moment by other clocks: "Misma hora en Buenos Aires y Asunción. La Paz: 9:00." Empty where the hour is not known.
    /// </summary>
    /// <param name="zones">IANA ids of the zones that a group asked for; the meeting's own is left out.</param>
    public static Html Elsewhere(MeetingDetails details, IEnumerable<string> zones, Language language, IDateTimeZoneProvider provider)
    {
        if (details.Date is not MeetingDate.Exact exact)
        {
            return Html.Empty;
        }

        var own = MeetingDates.Zone(exact.Zone, language);
        var clocks = zones
            .Select(zone => (Name: MeetingDates.Zone(zone, language), Local: exact.In(provider).InZone(provider[zone]).LocalDateTime))
            .Where(clock => clock.Name != own)
            .DistinctBy(clock => clock.Name)
            .OrderBy(clock => clock.Name, StringComparer.Ordinal)
            .GroupBy(clock => clock.Local)
            .OrderBy(group => group.Key == exact.Local ? 0 : 1)
            .ThenBy(group => group.Key);
        return Html.Join(
            " ", [.. clocks.Select(group => Html.Escape(Clock([.. group.Select(clock => clock.Name)], group.Key, exact.Local, language)))]);
    }

    /// <summary>All that a group or a reader is told, without answers.</summary>
    /// <param name="isOver">Its last possible day is over.</param>
    /// <param name="elsewhere">The same moment by other clocks, if it is told.</param>
    public static Html Of(Meeting meeting, Language language, bool isOver = false, Html elsewhere = default)
    {
        var texts = MeetingCardTexts.All.In(language);
        var (details, isCancelled) = (meeting.Details, meeting.State == MeetingState.Cancelled);
        return Html.Lines(
            Html.Of($"<b>{Heading(details, language)}</b>"),
            isCancelled ? Html.Of($"<b>{texts.Cancelled}</b> {meeting.CancelReason}") : Html.Empty,
            isCancelled ? Html.Of($"<s>{MeetingDates.Show(details.Date, language)}</s>") : When(details, language, isOver),
            isCancelled ? Html.Empty : elsewhere,
            Where(details, language) is { Length: > 0 } place ? Html.Of($"{texts.Place} {place}") : Html.Empty,
            details.Remarks is { } remarks ? Html.Escape(remarks.Text) : Html.Empty);
    }

    /// <summary>The venue; of a meeting with a name of its own the city, too, where neither says it.</summary>
    private static string Where(MeetingDetails details, Language language)
    {
        var venue = details.Venue?.Text ?? "";
        return details is not { Title.Text: var title, Host: { } host }
            || details.IsOnline
            || IsNamed(host, title)
            || IsNamed(host, venue) ? venue
            : venue.Length == 0 ? host.NameIn(language)
            : $"{venue}, {host.NameIn(language)}";
    }

    /// <summary>By either of its names.</summary>
    private static bool IsNamed(Place host, string text) => Says(text, host.Name) || Says(text, host.NameIn(Language.Pt));

    private static bool Says(string text, string city) => Folding.Fold(text).Contains(Folding.Fold(city), StringComparison.Ordinal);

    private static string Clock(string[] names, LocalDateTime local, LocalDateTime own, Language language)
    {
        var texts = MeetingCardTexts.All.In(language);
        var places = Locale.Of(language).And(names);
        return local == own ? texts.SameAt(places)
            : local.Date == own.Date ? $"{places}: {Dates.Time(local.TimeOfDay)}."
            : $"{places}: {Dates.DayOfMonth(local.Date, language)}, {Dates.Time(local.TimeOfDay)}.";
    }
}

/// <summary>The sentences of a meeting's card.</summary>
public sealed record MeetingCardTexts
{
    public required string NoTickets { get; init; }

    /// <summary>Behind a month or quarter that is over.</summary>
    public required string NeverFixed { get; init; }

    /// <summary>In place of it where nobody travels.</summary>
    public required string OnlineNoDay { get; init; }

    /// <summary>What to make of a date that is not fixed.</summary>
    public string NoDay(MeetingDetails details) => details.IsOnline ? OnlineNoDay : NoTickets;

    public required string HourOpen { get; init; }

    /// <summary>At these places clocks show the same.</summary>
    public required Func<string, string> SameAt { get; init; }

    public required string Place { get; init; }

    public required string Cancelled { get; init; }

    /// <summary>Why it is changed or cancelled.</summary>
    public required Func<string, string> Because { get; init; }

    /// <summary>Names of what can change, by part.</summary>
    public required FrozenDictionary<MeetingPart, string> Parts { get; init; }

    public static readonly Bilingual<MeetingCardTexts> All = new(
        Es: new()
        {
            NoTickets = "Todavía no compre pasajes.",
            NeverFixed = "No se llegó a fijar el día.",
            OnlineNoDay = "Es en línea; avisaré el día.",
            HourOpen = "Hora a confirmar.",
            SameAt = places => $"Misma hora en {places}.",
            Place = "Lugar:",
            Cancelled = "Cancelada.",
            Because = reason => $"Motivo: {reason}",
            Parts = new Dictionary<MeetingPart, string>
            {
                [MeetingPart.Kind] = "Tipo de reunión",
                [MeetingPart.Title] = "Nombre",
                [MeetingPart.Host] = "Ciudad",
                [MeetingPart.Date] = "Fecha",
                [MeetingPart.Venue] = "Lugar",
                [MeetingPart.Remarks] = "Observaciones",
                [MeetingPart.Groups] = "Grupos",
            }.ToFrozenDictionary(),
        },
        Pt: new()
        {
            NoTickets = "Ainda não compre passagens.",
            NeverFixed = "O dia não chegou a ser definido.",
            OnlineNoDay = "É online; avisarei o dia.",
            HourOpen = "Horário a confirmar.",
            SameAt = places => $"Mesma hora em {places}.",
            Place = "Local:",
            Cancelled = "Cancelada.",
            Because = reason => $"Motivo: {reason}",
            Parts = new Dictionary<MeetingPart, string>
            {
                [MeetingPart.Kind] = "Tipo de reunião",
                [MeetingPart.Title] = "Nome",
                [MeetingPart.Host] = "Cidade",
                [MeetingPart.Date] = "Data",
                [MeetingPart.Venue] = "Local",
                [MeetingPart.Remarks] = "Observações",
                [MeetingPart.Groups] = "Grupos",
            }.ToFrozenDictionary(),
        });
}
