using System.Globalization;
using Bot.Conversation;
using Bot.Domain.Practices;
using Bot.Messages;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>
/// What stands under a photo may be the answer to the question that was open, or what reviewers wait for: it is kept as the photo's
/// description, and one button makes an answer of it (<see cref="TypedOutside"/>).
/// </summary>
internal static class CaptionOffer
{
    /// <summary>The session's note of the message whose caption is on offer, for the further parts of its album.</summary>
    private const string Note = "caption";

    /// <summary>A letter or a sign alone is no answer.</summary>
    private const int FewestLetters = 2;

    /// <param name="context">Whose question may be open.</param>
    /// <param name="practice">Which the file was kept with.</param>
    /// <param name="sent">The file.</param>
    /// <param name="isFirst">Whether it is no further part of an album.</param>
    /// <returns>Null where the album has no caption so far, or nothing that is asked could be answered with it.</returns>
    public static Button? Of(Context context, Practice practice, SentFile sent, bool isFirst)
    {
        var asked = context.Session.Form is { } cursor && cursor.Subject == practice.Id ? cursor.Field : null;
        if (asked is null ? practice.State != PracticeState.ChangesRequested : !IsText(asked))
        {
            return null;
        }

        return MessageOf(context, sent, isFirst) is { } message
            ? Button.Do(
                SubmitTexts.All.In(context.Language).UseCaption,
                asked is null ? SubmitDoors.TypedFor.To(practice.Id, message) : SubmitDoors.TypedForField.To(practice.Id, asked, message))
            : null;
    }

    private static bool IsText(string field) => PracticeFields.Find(field) is
    {
        Shape: AnswerShape.Line or AnswerShape.LongText or AnswerShape.Lines or AnswerShape.Money,
    };

    /// <summary>The message whose caption is on offer, which is kept until it is said what it is for.</summary>
    private static int? MessageOf(Context context, SentFile sent, bool isFirst)
    {
        if (sent.Caption is { } caption && caption.Count(char.IsLetterOrDigit) >= FewestLetters)
        {
            OfferedText.Keep(context.Store, new() { PersonId = context.Person.Id, MessageId = sent.MessageId, Text = caption });
            context.Session = context.Session.WithNote(Note, sent.MessageId.ToString(CultureInfo.InvariantCulture));
            return sent.MessageId;
        }

        if (!isFirst)
        {
            return int.TryParse(context.Session.Note(Note), CultureInfo.InvariantCulture, out var noted) ? noted : null;
        }

        context.Session = context.Session.WithNote(Note, "");
        return null;
    }
}
