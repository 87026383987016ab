using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bot.Domain.People;
using Bot.Domain.Storage;

namespace Bot.Domain.Meetings.Agendas;

/// <summary>The temario of a meeting: every point that was proposed for it. Changed only through <see cref="AgendaSteps"/>.</summary>
public sealed record Agenda
{
    /// <summary>Points that wait or are accepted.</summary>
    public const int MostPoints = 40;

    public required string MeetingId { get; init; }

    /// <summary>Accepted ones among them stand in the order in which they are talked about.</summary>
    public ImmutableArray<AgendaPoint> Points { get; init; } = [];

    /// <summary>In order.</summary>
    [JsonIgnore]
    public IEnumerable<AgendaPoint> Accepted => Points.Where(point => point.State == PointState.Accepted);

    /// <summary>Longest waiting first.</summary>
    [JsonIgnore]
    public IEnumerable<AgendaPoint> Waiting => Points.Where(point => point.State == PointState.Proposed).OrderBy(point => point.At);

    /// <summary>By the ids of those who proposed its points.</summary>
    public static readonly Index<Agenda> ByPerson = new("person", agenda => agenda.Points.Select(point => point.ProposedBy).Distinct());

    /// <summary>By <see cref="PointOrigin"/> of what its points carry on, while they wait or are accepted.</summary>
    public static readonly Index<Agenda> ByOrigin = new("origin", agenda => agenda.Points
        .Where(point => point.State is PointState.Proposed or PointState.Accepted)
        .Select(point => point.Origin?.Text)
        .OfType<string>()
        .Distinct());

    /// <summary>By the id of each file in the data folder that a point names, for who may delete one.</summary>
    public static readonly Index<Agenda> ByStoredFile = new("file", PointFiles.StoredIn);

    /// <summary>By the messenger's id of each file that is still to be fetched for a point.</summary>
    public static readonly Index<Agenda> ByAwaitedFile = new("awaited", PointFiles.AwaitedBy);

    public static readonly Collection<Agenda> All =
        new("agendas", agenda => agenda.MeetingId, ByPerson, ByOrigin, ByStoredFile, ByAwaitedFile);

    /// <summary>A meeting's; empty where nothing was proposed yet.</summary>
    public static Agenda Of(IWork work, string meetingId)
    {
        ArgumentNullException.ThrowIfNull(work);
        return work.Find(All, meetingId) ?? new Agenda { MeetingId = meetingId };
    }

    public AgendaPoint? Find(string pointId) => Points.FirstOrDefault(point => point.Id == pointId);

    /// <summary>
    /// Without the name of somebody who asked to be forgotten: what waits or was declined goes, what is in the temario stays.
    /// </summary>
    public static void Forget(IWork work, string personId)
    {
        ArgumentNullException.ThrowIfNull(work);
        foreach (var agenda in work.Query(ByPerson, KeyRange.Exactly(personId)))
        {
            work.Put(All, agenda with
            {
                Points = [.. agenda.Points
                    .Where(point => point.ProposedBy != personId || point.State == PointState.Accepted)
                    .Select(point => point.ProposedBy == personId ? point with { ProposedBy = Person.Nobody } : point)],
            });
        }
    }

    /// <summary>The points of one person.</summary>
    public static IReadOnlyList<AgendaPoint> KeptOf(IWork work, string personId)
    {
        ArgumentNullException.ThrowIfNull(work);
        return [.. work.Query(ByPerson, KeyRange.Exactly(personId)).SelectMany(agenda => agenda.Points).Where(
            point => point.ProposedBy == personId)];
    }
}
