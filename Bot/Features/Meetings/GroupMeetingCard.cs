using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Meetings;

/// <summary>The one card of a meeting in a group, whoever changes it: what is known, who answered how, and the buttons to answer.</summary>
/// <param name="cities">By the clocks of those that a group chose the hour is told, too.</param>
internal sealed class GroupMeetingCard(Cities cities)
{
    private static readonly IDateTimeZoneProvider Provider = DateTimeZoneProviders.Tzdb;

    /// <summary>The slot of a meeting's card in any group.</summary>
    public static string SlotOf(string meetingId) => "meeting:" + meetingId;

    /// <summary>Where a group is told.</summary>
    public static Address AddressOf(Group group) => Address.OfGroup(group.Id, group.Topic);

    /// <summary>Whether it may be told of a meeting, wants to hear of its kind, and can be told.</summary>
    public static bool Hears(Group group, MeetingKind kind) => Hears(group) && group.Wants(kind);

    /// <inheritdoc cref="Hears(Group, MeetingKind)"/>
    public static bool Hears(Group group, Meeting meeting) => Hears(group, meeting.Details.Kind);

    /// <summary>How many of its groups are told of a meeting.</summary>
    public static int HowManyHear(Occasion occasion, Meeting meeting) => meeting.Details.Groups
        .Count(id => occasion.Store.Find(Groups.All, id) is { } group && Hears(group, meeting));

    /// <summary>Whether it may be told of meetings at all, and can be.</summary>
    public static bool Hears(Group group) => group is { Standing: GroupStanding.Authorised, Reachable: true, HearsMeetings: true };

    /// <summary>
    /// The same moment by the clocks of the cities that a group chose; empty where it chose none, since each reader's app shows the hour by
    /// its own clock, and where the hour is not known.
    /// </summary>
    /// <param name="group">Null for single people.</param>
    public Html Clocks(MeetingDetails details, Language language, Group? group) => group is null ? Html.Empty
        : MeetingCard.Elsewhere(
            details,
            group.Cities.Select(cities.Find).OfType<City>().Select(city => city.TimeZone).Distinct(StringComparer.Ordinal),
            language,
            Provider);

    public Screen Of(Occasion occasion, Meeting meeting, Group group)
    {
        var isClosed = meeting.State == MeetingState.Cancelled || meeting.IsOver(occasion.Now, Provider);
        var screen = new Screen(GroupText.In(group.Language, language => Html.Lines(
            MeetingCard.Of(meeting, language, meeting.IsOver(occasion.Now, Provider), Clocks(meeting.Details, language, group)),
            SeriesText.WithNext(occasion.Store, meeting, language),
            Counts(occasion, meeting, language),
            isClosed ? Html.Empty : AnswerSigns.LegendFor(group, language))))
        {
            Quotes = true,
        };
        return isClosed ? screen : screen
            .Row(AnswersTo(meeting, answer =>
                GroupText.Label(group.Language, language => GroupCardTexts.All.In(language).Answer(answer), AnswerSigns.Of(answer))))
            .Row(Button.Link(
                GroupText.Label(group.Language, language => GroupCardTexts.All.In(language).More, GroupText.Details),
                occasion.Bot.DeepLink(MeetingDoors.MeetingLink + meeting.Id)));
    }

    /// <summary>Who said what to the date that it has now, and apart from that what was said to one before it.</summary>
    public static Html Counts(Occasion occasion, Meeting meeting, Language language)
    {
        var texts = GroupCardTexts.All.In(language);
        var (now, before) = Attendance.CountsByDate(occasion.Store, meeting);
        return Html.Lines(
            now.Sum() == 0 ? Html.Empty : Html.Escape(texts.Counts(now[0], now[1], now[2])),
            before.Sum() == 0 ? Html.Empty : Html.Escape(texts.CountsBefore(texts.Counts(before[0], before[1], before[2]))));
    }

    /// <summary>A button for each answer; it says to which of the meeting's dates it belongs.</summary>
    public static Button[] AnswersTo(Meeting meeting, Func<Rsvp, string> label) =>
    [
        .. Enum.GetValues<Rsvp>()
        .Select(answer => Button.Do(label(answer), MeetingDoors.AnswerMeeting.To(meeting.Id, answer, meeting.DateChanges)).AsItem()),
    ];
}

/// <summary>The sentences of the card in groups.</summary>
public sealed record GroupCardTexts
{
    /// <summary>Yes, maybe, no.</summary>
    public required Func<int, int, int, string> Counts { get; init; }

    /// <summary>Of those who answered before it had its date.</summary>
    public required Func<string, string> CountsBefore { get; init; }

    public required Func<Rsvp, string> Answer { get; init; }

    public required string More { get; init; }

    public static readonly Bilingual<GroupCardTexts> All = new(
        Es: new()
        {
            Counts = (yes, maybe, no) => $"Sí: {yes}. Tal vez: {maybe}. No: {no}.",
            CountsBefore = counts => $"Respuestas de antes de la nueva fecha: {counts} Por favor, respondan de nuevo.",
            Answer = answer => answer switch { Rsvp.Yes => "Sí", Rsvp.Maybe => "Tal vez", _ => "No" },
            More = "Detalles",
        },
        Pt: new()
        {
            Counts = (yes, maybe, no) => $"Sim: {yes}. Talvez: {maybe}. Não: {no}.",
            CountsBefore = counts => $"Respostas de antes da nova data: {counts} Por favor, respondam de novo.",
            Answer = answer => answer switch { Rsvp.Yes => "Sim", Rsvp.Maybe => "Talvez", _ => "Não" },
            More = "Detalhes",
        });
}
