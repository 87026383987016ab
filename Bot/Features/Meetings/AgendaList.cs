using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.Meetings.Agendas;
using Bot.Texts;

namespace Bot.Features.Meetings;

/// <summary>One line of a temario: a point that was accepted, or the acta of an earlier meeting that this one approves.</summary>
/// <param name="Id">By which its outcome is kept.</param>
internal sealed record AgendaEntry(string Id, AgendaPoint? Point, Meeting? Held)
{
    /// <summary>The minutes of an approval.</summary>
    private const int ApprovalLength = 5;

    public int Minutes => Point?.Content.Minutes ?? ApprovalLength;

    public string Title(Language language) => Show(language).Written;

    /// <summary>The same, with an exact hour by each reader's own clock.</summary>
    public Html Show(Language language) => Point is { } point
        ? Html.Escape(point.Content.Title.Text)
        : AgendaListTexts.All.In(language).ApproveActa(
            MeetingCard.ShortHeading(Held!.Details, language), MeetingDates.ShowWithin(Held.Details.Date, language));
}

/// <summary>A temario as everybody reads it: approvals first, then the points in order.</summary>
internal static class AgendaList
{
    /// <summary>Start parameter: a meeting's id follows. Its temario.</summary>
    public const string Link = "ag_";

    public static IReadOnlyList<AgendaEntry> Of(Occasion occasion, Meeting meeting) =>
    [
        .. Approvals.In(occasion.Store, meeting).Select(held => new AgendaEntry(Approvals.PointOf(held.Id), Point: null, held)),
        .. Agenda.Of(occasion.Store, meeting.Id).Accepted.Select(point => new AgendaEntry(point.Id, point, Held: null)),
    ];

    /// <summary>"2. Ferias de la región (15 min). Tandil."</summary>
    public static Html Line(AgendaEntry entry, int index, Language language)
    {
        var (line, city) = (Headed(entry, index, language), entry.Point?.City?.NameIn(language));
        return city is null ? Html.Of($"{line}.") : Html.Of($"{line}. {city}.");
    }

    /// <summary>"2. Ferias de la región (15 min)".</summary>
    public static Html Headed(AgendaEntry entry, int index, Language language) =>
        Html.Of($"{Numbered(entry, index, language)} ({AgendaListTexts.All.In(language).Minutes(entry.Minutes)})");

    /// <summary>"2. Ferias de la región".</summary>
    /// <param name="index">From 0.</param>
    public static Html Numbered(AgendaEntry entry, int index, Language language) => Html.Of($"{index + 1}. {entry.Show(language)}");

    /// <summary>The whole temario under the meeting's name and date, with how long it takes in all.</summary>
    public static Html Text(Meeting meeting, IReadOnlyList<AgendaEntry> entries, Language language)
    {
        var texts = AgendaListTexts.All.In(language);
        return Html.Paragraphs(
            Html.Lines(
                Html.Of($"<b>{texts.Heading}: {MeetingCard.Heading(meeting.Details, language)}</b>"),
                MeetingDates.Show(meeting.Details.Date, language)),
            entries.Count == 0 ? Html.Escape(texts.NoPoints) : Html.Lines(
            [
                .. entries.Select((entry, index) => Line(entry, index, language)),
                Html.Escape(texts.InAll(entries.Sum(entry => entry.Minutes))),
            ]));
    }
}

/// <summary>The sentences of a temario.</summary>
public sealed record AgendaListTexts
{
    public required string Heading { get; init; }

    public required string NoPoints { get; init; }

    public required Func<int, string> Minutes { get; init; }

    /// <summary>The minutes of all points together.</summary>
    public required Func<int, string> InAll { get; init; }

    /// <summary>Of which meeting, and when that was.</summary>
    public required Func<string, Html, Html> ApproveActa { get; init; }

    public static readonly Bilingual<AgendaListTexts> All = new(
        Es: new()
        {
            Heading = "Temario",
            NoPoints = "Todavía no tiene puntos.",
            Minutes = minutes => $"{Locale.Es.Number(minutes)} min",
            InAll = minutes => $"En total: {Locale.Es.Minutes(minutes)}.",
            ApproveActa = (meeting, date) => Html.Of($"Aprobar el acta: {meeting}, {date}"),
        },
        Pt: new()
        {
            Heading = "Pauta",
            NoPoints = "Ainda não tem pontos.",
            Minutes = minutes => $"{Locale.Pt.Number(minutes)} min",
            InAll = minutes => $"No total: {Locale.Pt.Minutes(minutes)}.",
            ApproveActa = (meeting, date) => Html.Of($"Aprovar a ata: {meeting}, {date}"),
        });
}
