using Bot.Domain.Storage;

namespace Bot.Domain.Meetings.Actas;

/// <summary>
/// Which meeting approves an acta: the next of its kind whose own acta is not handed round. It stands first in that temario by itself; it
/// is in no other, since it is worked out and never copied.
/// </summary>
public static class Approvals
{
    /// <summary>Begins the id under which a temario and its acta speak of an approval.</summary>
    private const string PointPrefix = "acta-";

    /// <summary>The meeting that approves the acta of another one; null while none is planned.</summary>
    public static Meeting? MeetingFor(IWork work, Meeting held) =>
        MeetingLine.After(work, held).FirstOrDefault(next => Acta.Of(work, next.Id).State == ActaState.Draft);

    /// <summary>The meetings whose actas a meeting approves or approved, oldest first.</summary>
    public static IReadOnlyList<Meeting> In(IWork work, Meeting meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        return
        [
            .. MeetingLine.Of(work, meeting.Details.Kind).Where(held => Acta.Of(work, held.Id) switch
            {
                { State: ActaState.Approved, ApprovedIn: var id } => id == meeting.Id,
                { State: ActaState.Circulated } => MeetingFor(work, held)?.Id == meeting.Id,
                _ => false,
            }),
        ];
    }

    /// <summary>By which a temario names the approval of the acta of a meeting.</summary>
    public static string PointOf(string heldId) => PointPrefix + heldId;
}
