using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Tests.Domain.Meetings;

/// <summary>Meetings to try rules on.</summary>
internal static class SampleMeetings
{
    public const string Zone = "America/Sao_Paulo";

    public static readonly Instant Planned = Instant.FromUtc(2026, 9, 1, 12, 0);

    public static readonly MeetingDate.Exact Friday = new(new LocalDateTime(2026, 10, 16, 10, 0), Zone);

    public static Person Coordinator { get; } = Person.Meet(1, "Martín", Language.Es, Planned) with { Role = Role.Coordinator, Confirmed = true };

    public static MeetingDetails Details(MeetingDate date) => new()
    {
        Kind = MeetingKind.FromText("del"),
        Host = Place.Listed(Cities.Shipped.Find("br-campinas")!),
        Zone = Zone,
        Date = date,
        Groups = ["group1"],
    };

    public static Meeting On(MeetingDate date) => MeetingSteps.Plan("meeting123", Details(date), Coordinator, Planned).Value;

    public static Meeting Moved(this Meeting meeting, MeetingDate date, Instant at) =>
        meeting.Change(meeting.Details with { Date = date }, meeting.Version, Coordinator, at).Value;

    public static ShortText Reason(string text) => ShortText.Parse(text, MeetingSteps.ShortestReason, MeetingSteps.LongestReason).Value;

    public static Title Title(string text) => Bot.Domain.Practices.Title.Parse(text).Value;
}
