namespace Bot.Domain.Meetings.Agendas;

/// <summary>The files that points of a temario name. One that is carried over names the same file as where it comes from.</summary>
public static class PointFiles
{
    /// <summary>Ids in the data folder, each once, of points in every state but a withdrawn one, which nobody can bring back.</summary>
    public static IEnumerable<string> StoredIn(Agenda agenda) => Of(agenda).Select(file => file.StoredFile).OfType<string>().Distinct();

    /// <summary>Ids of the messenger, each once, of what was sent and is not in the data folder yet.</summary>
    public static IEnumerable<string> AwaitedBy(Agenda agenda) =>
        Of(agenda).Where(file => file.StoredFile is null).Select(file => file.FileId).Distinct();

    /// <summary>Remembers where a file that it waits for was put.</summary>
    /// <param name="storedFile">Id in the data folder.</param>
    public static Agenda Holding(this Agenda agenda, string fileId, string storedFile) =>
        agenda.With(fileId, file => file with { StoredFile = storedFile });

    /// <summary>Without a file that could not be fetched; the points stay.</summary>
    public static Agenda Losing(this Agenda agenda, string fileId) => agenda.With(fileId, _ => null);

    /// <summary>The points that wait for a file.</summary>
    public static IEnumerable<AgendaPoint> Awaiting(this Agenda agenda, string fileId)
    {
        ArgumentNullException.ThrowIfNull(agenda);
        return agenda.Points.Where(point => point.Content.File is { StoredFile: null } file && file.FileId == fileId);
    }

    private static Agenda With(this Agenda agenda, string fileId, Func<Attachment, Attachment?> change)
    {
        var waiting = agenda.Awaiting(fileId).ToHashSet();
        return agenda with
        {
            Points = [.. agenda.Points.Select(point => waiting.Contains(point)
                ? point with { Content = point.Content with { File = change(point.Content.File!) } }
                : point)],
        };
    }

    private static IEnumerable<Attachment> Of(Agenda agenda)
    {
        ArgumentNullException.ThrowIfNull(agenda);
        return agenda.Points.Select(point => point.Content.File).OfType<Attachment>();
    }
}
