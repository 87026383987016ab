using System.Globalization;
using Bot.Conversation;
using Bot.Domain.Meetings.Agendas;
using Bot.Domain.Storage;
using Bot.Features.Practices;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Meetings.SetAgenda;

/// <summary>
/// The photo or document of a point: fetched into the data folder once the point is proposed, given back to whoever sees the point, and
/// deleted when no point of any temario names it any more.
/// </summary>
internal static class SentToPoint
{
    /// <summary>Who is told that a file was fetched.</summary>
    public const string Feature = "pointfile";

    /// <summary>Nothing for a point without a file.</summary>
    public static Turn Fetch(Context context, string meetingId, PointContent content) => content.File is { } file
        ? Turn.Of(new Download(context.Private, file.FileId, Feature, meetingId))
        : Turn.Quiet;

    public static Button Button(AgendaCase at, AgendaPoint point, string label) =>
        Messages.Button.Do(Shortening.Cut(label, Shortening.RoomFor(1)), SettingAgenda.FileDoor.To(at.Meeting.Id, point.Id));

    public static Turn Send(Context context, AgendaPoint point)
    {
        var texts = AgendaTexts.All.In(context.Language);
        return point.Content.File switch
        {
            null => Turn.Quiet.WithToast(texts.HasMoved),
            { StoredFile: null } => Turn.Quiet.WithToast(texts.FileNotHere),
            { } file => Turn.Of(KeptFiles.Send(context.Private, file) with { WhenGone = new(texts.FileGone) }),
        };
    }

    /// <summary>
    /// A file is in the data folder, or cannot be had: then the point goes on without it, and who proposed it is told. A point that was
    /// carried over meanwhile waits for it as well; where none does any more, it goes.
    /// </summary>
    public static Turn Fetched(Occasion occasion, Downloaded fetched)
    {
        var fileId = fetched.Asked.FileId;
        var waiting = occasion.Store.Query(Agenda.ByAwaitedFile, KeyRange.Exactly(fileId));
        foreach (var agenda in waiting)
        {
            occasion.Store.Put(Agenda.All, fetched.StoredFile is { } kept ? agenda.Holding(fileId, kept) : agenda.Losing(fileId));
        }

        return fetched.StoredFile is not { } stored ? TellLost(occasion, [.. waiting.SelectMany(agenda => agenda.Awaiting(fileId))])
            : waiting.Count > 0 ? Turn.Quiet
            : Turn.Of(new Discard(fetched.Asked.To, stored));
    }

    /// <summary>Whatever changes a temario: a file that it named and that no temario names any more leaves the data folder.</summary>
    public static Turn Drop(Occasion occasion, Agenda? before, Agenda? after) => before is null
        ? Turn.Quiet
        : PointFiles.StoredIn(before)
            .Except(after is null ? [] : PointFiles.StoredIn(after))
            .Where(file => occasion.Store.Count(Agenda.ByStoredFile, KeyRange.Exactly(file)) == 0)
            .Aggregate(Turn.Quiet, (turn, file) => turn.Then(new Discard(ChatOf(before, file), file)));

    /// <summary>Whoever proposed them, once each.</summary>
    private static Turn TellLost(Occasion occasion, AgendaPoint[] points) => points.DistinctBy(point => point.ProposedBy)
        .Aggregate(Turn.Quiet, (turn, point) => occasion.FindPerson(point.ProposedBy) is { } person
            ? turn.Then(Occasion.Tell(person, new(AgendaTexts.All.In(person.Language).FileLost(
                Facts.Of(point.Content.File!, person.Language), point.Content.Title.Text))
            { Quotes = true }))
            : turn);

    /// <summary>Of who proposed the point, whose id is their Telegram id; nothing is shown there.</summary>
    private static Address ChatOf(Agenda agenda, string storedFile) => Address.Of(long.Parse(
        agenda.Points.First(point => point.Content.File?.StoredFile == storedFile).ProposedBy, NumberStyles.None, CultureInfo.InvariantCulture));
}
