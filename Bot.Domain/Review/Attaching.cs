using Bot.Domain.People;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Domain.Review;

/// <summary>Adding photos and documents to a practice, and taking them away. Refuses as <see cref="PracticeWriting"/> does.</summary>
public static class Attaching
{
    /// <summary>Adds a file. Also refuses with FileTooLarge, FileTypeNotTaken, and TooMany (10).</summary>
    /// <param name="messageId">The Telegram message that brought it; the same message twice is one file.</param>
    public static Reviewed Attach(this Practice practice, Person by, Attachment file, int messageId, Instant at)
    {
        if (ReviewRules.Check(practice, Step.Write, by) is { } refusal)
        {
            return refusal;
        }

        if (Attachment.Refuse(file.Name, file.MimeType, file.IsPhoto, file.Size) is { } notTaken)
        {
            return notTaken;
        }

        var kept = practice.Answers.GetValueOrDefault(PracticeFields.Files);
        var isKnown = kept?.Pieces.Any(piece => piece.MessageId == messageId && piece.By == by.Id) ?? false;
        return !isKnown && kept?.Pieces.Length >= Attachment.Most
            ? new Refusal(RefusalCode.TooMany, Attachment.Most, Attachment.Most + 1)
            : practice.AddToAnswer(by, PracticeFields.Files, file.Write(), messageId, at);
    }

    /// <summary>Takes one away. Refuses with Missing where it is not there.</summary>
    /// <param name="index">Its place, from 0.</param>
    public static Reviewed Detach(this Practice practice, Person by, int index, Instant at)
    {
        if (practice.Answers.GetValueOrDefault(PracticeFields.Files) is not { } kept || index < 0 || index >= kept.Pieces.Length)
        {
            return RefusalCode.Missing;
        }

        var left = kept with { Pieces = kept.Pieces.RemoveAt(index), By = by.Id, At = at };
        return practice.KeepAnswers(
            by,
            left.Pieces.IsEmpty ? practice.Answers.Remove(PracticeFields.Files) : practice.Answers.SetItem(PracticeFields.Files, left),
            at);
    }

    /// <summary>
    /// Without a file that could not be fetched, with what it was and who sent it; nulls where it has none that waits for this one.
    /// </summary>
    public static (Practice Practice, Attachment? Lost, string? Sender) Losing(this Practice practice, string fileId, Instant at)
    {
        var kept = practice.Answers.GetValueOrDefault(PracticeFields.Files);
        var piece = kept?.Pieces.FirstOrDefault(piece => Attachment.Read(piece.Text) is { StoredFile: null } file && file.FileId == fileId);
        if (kept is null || piece is null)
        {
            return (practice, null, null);
        }

        var left = kept.Pieces.Remove(piece);
        return (practice with
        {
            Answers = left.IsEmpty
                ? practice.Answers.Remove(PracticeFields.Files)
                : practice.Answers.SetItem(PracticeFields.Files, kept with { Pieces = left }),
            Record = practice.Record is { } record
                ? record with { Attachments = record.Attachments.RemoveAll(file => file.FileId == fileId) }
                : null,
            Version = practice.Version + 1,
            UpdatedAt = at,
        }, Attachment.Read(piece.Text), piece.By);
    }

    /// <summary>
    /// Remembers where a file of it was put; the same object where it has none that waits for this one. Neither version nor time of change
    /// move: its content is the same.
    /// </summary>
    /// <param name="storedFile">Id in the data folder.</param>
    public static Practice Holding(this Practice practice, string fileId, string storedFile)
    {
        var kept = practice.Answers.GetValueOrDefault(PracticeFields.Files);
        if (
            kept?.Pieces.FirstOrDefault(piece => Attachment.Read(piece.Text) is { StoredFile: null } file && file.FileId == fileId) is not { } waiting)
        {
            return practice;
        }

        var held = waiting with { Text = (Attachment.Read(waiting.Text)! with { StoredFile = storedFile }).Write() };
        var pieces = kept.Pieces.Replace(waiting, held);
        return practice with
        {
            Answers = practice.Answers.SetItem(PracticeFields.Files, kept with { Pieces = pieces }),
            Record = practice.Record is { } record
                ? record with { Attachments = [.. pieces.Select(piece => Attachment.Read(piece.Text)).OfType<Attachment>()] }
                : null,
        };
    }
}
