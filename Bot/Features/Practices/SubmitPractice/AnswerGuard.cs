using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Forms;
using Bot.Messages;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>
/// What only practices need before something becomes an answer: a bound on what fits, what a co-author answered meanwhile, corrections of
/// other drafts, and files that belong to the practice whatever is asked.
/// </summary>
internal static class AnswerGuard
{
    /// <summary>Null for what the form itself shall take.</summary>
    public static Instead? Look(Form<QuestionTexts> form, Context context, FormCursor asked, PersonDid did) => did switch
    {
        Said said when !Fits(context, asked, said.Text, replaced: 0) => DoesNotFit(context),
        Said said => Unsettled(context, asked) is { } practice
            ? new(SideBySide.Hold(context, practice, asked.Field, said.Text, said.MessageId))
            : null,
        SentOther { Card: { } card, MessageId: var id } =>
            asked.Field == PracticeFields.Contact && Unsettled(context, asked) is { } practice
            ? new(SideBySide.Hold(context, practice, asked.Field, card.ToAnswer(), id))
            : null,
        Edited edited when HeldTexts.Correct(context, edited.MessageId, edited.Text) is not null => new(Turn.Quiet) { Again = new() },
        Edited edited when !IsOf(form, context, asked, edited.MessageId) =>
            Correction.Take(context, edited) is { } corrected ? new(corrected) : null,
        Edited edited => Fits(context, asked, edited.Text, edited.MessageId) ? null : DoesNotFit(context),
        SentFile sent => Attach(context, asked, sent),
        Pressed when Waits(context, asked) is not null => SideBySide.ChooseFirst(context),
        Pressed => Unseen(context, asked) is var (_, other) ? SideBySide.Look(context, other) : null,
        _ => null,
    };

    /// <summary>A file is no answer: it is kept with the practice, and the question stays; what stands under it may become one.</summary>
    private static Instead? Attach(Context context, FormCursor asked, SentFile sent)
    {
        if (OwnPractice.Find(context, asked.Subject) is not { } practice)
        {
            return null;
        }

        var (turn, isFirst, offer) = SentToPractice.Take(context, practice, sent);
        var isAgain = context.Session.Form == asked && (isFirst || (offer is not null && sent.Caption is not null));
        return new(turn) { Again = isAgain ? new() { Below = offer } : null };
    }

    /// <summary>The practice, where a co-author's answer has to be looked at first, or a text waits beside it.</summary>
    private static Practice? Unsettled(Context context, FormCursor asked) => Unseen(context, asked)?.Practice ?? Waits(context, asked);

    private static Practice? Waits(Context context, FormCursor asked) =>
        OwnPractice.Find(context, asked.Subject) is { } practice && HeldTexts.Find(context, practice.Id, asked.Field) is not null
            ? practice
            : null;

    /// <summary>What a co-author answered to the pending question since this person was shown it; null where nothing was.</summary>
    private static (Practice Practice, Answer Other)? Unseen(Context context, FormCursor asked) =>
        OwnPractice.Find(context, asked.Subject) is { Authors.Length: > 1 } practice
        && SideBySide.Unseen(context, practice, asked.Field) is { } other
            ? (practice, other)
            : null;

    private static bool IsOf(Form<QuestionTexts> form, Context context, FormCursor asked, int messageId) =>
        OwnPractice.Find(context, asked.Subject) is { } practice
        && Correction.FieldOf(practice, messageId, context.Person.Id) is { } code
        && practice.MayChange(code)
        && form.Fields.Any(field => field.Code == code);

    /// <summary>
    /// Whether a message can still be joined to its answer. What is beyond is refused before it is taken, so nothing is cut.
    /// </summary>
    /// <param name="replaced">The message whose text it takes the place of; 0 for a new one.</param>
    private static bool Fits(Context context, FormCursor asked, string text, int replaced)
    {
        var practice = OwnPractice.Find(context, asked.Subject);
        var corrected = practice is null ? null : Correction.FieldOf(practice, replaced, context.Person.Id);
        var code = corrected ?? asked.Field;
        return PracticeFields.Find(code) is not { Words: > 0 }
            || practice?.Answers.GetValueOrDefault(code) is not { } answer
            || answer.Add(text, replaced, context.Person.Id, context.Now).Text.Length <= PracticeWriting.LongestAnswer;
    }

    private static Instead DoesNotFit(Context context) =>
        new(context.Reply(new(SubmitTexts.All.In(context.Language).DoesNotFit(PracticeWriting.LongestAnswer))));
}
