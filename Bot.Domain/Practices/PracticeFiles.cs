using System.Collections.Immutable;

namespace Bot.Domain.Practices;

/// <summary>Which files of the data folder a practice names.</summary>
public static class PracticeFiles
{
    /// <summary>
    /// Each once: of what is written now, of the record that readers see, and of what its reviewers read before, as long as it holds that.
    /// </summary>
    public static IEnumerable<string> StoredIn(Practice practice)
    {
        ArgumentNullException.ThrowIfNull(practice);
        return Of(practice.Answers).Concat(Of(practice.AnswersBefore)).Concat(practice.Record?.Attachments ?? [])
            .Select(file => file.StoredFile)
            .OfType<string>()
            .Distinct();
    }

    /// <summary>Ids of the messenger, each once, of what was sent and is not in the data folder yet.</summary>
    public static IEnumerable<string> AwaitedBy(Practice practice)
    {
        ArgumentNullException.ThrowIfNull(practice);
        return Of(practice.Answers).Where(file => file.StoredFile is null).Select(file => file.FileId).Distinct();
    }

    private static IEnumerable<Attachment> Of(ImmutableDictionary<string, Answer>? answers) =>
        answers?.GetValueOrDefault(PracticeFields.Files)?.Pieces.Select(piece => Attachment.Read(piece.Text)).OfType<Attachment>() ?? [];
}
