using Bot.Domain.Storage;

namespace Bot.Features.Meetings.AskDays;

/// <summary>
/// The message in which somebody of the coordination follows what is answered, as long as it shows that and nothing else.
/// </summary>
public sealed record DayTable
{
    public required string PersonId { get; init; }

    public required string MeetingId { get; init; }

    /// <summary>In their private chat.</summary>
    public required int MessageId { get; init; }

    public bool WithNames { get; init; }

    public static readonly Index<DayTable> ByMeeting = new("meeting", table => [table.MeetingId]);

    public static readonly Collection<DayTable> All = new("daytables", table => IdOf(table.PersonId, table.MeetingId), ByMeeting);

    public static string IdOf(string personId, string meetingId) => Key.Of(personId, meetingId);
}
