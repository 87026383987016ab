using Bot.Conversation;
using Bot.Conversation.Forms;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Review;

namespace Bot.Features.SubmitPractice;

/// <summary>A form of a practice with what only practices need: a bound on what fits, a question after «Soy yo», and corrections of other drafts.</summary>
internal sealed class PracticeFormOwner(Form<QuestionTexts> form, FormConversation<QuestionTexts> conversation, PracticeWriter writer) : IFormOwner
{
    public string FormCode => conversation.FormCode;

    public string PressCode => conversation.PressCode;

    public Turn Said(Context context, Said said)
    {
        if (!Fits(context, said.Text, replaced: 0))
        {
            return DoesNotFit(context);
        }

        return Unseen(context) is var (practice, field, other)
            ? SideBySide.Hold(context, practice, field, other, said.Text, said.MessageId)
            : SideBySide.Shown(context, AndReach(context, () => conversation.Said(context, said)));
    }

    public Turn Edited(Context context, Edited edited)
    {
        if (!IsOfThisForm(context, edited.MessageId))
        {
            return Correction.Take(context, edited) ?? conversation.Edited(context, edited);
        }

        return Fits(context, edited.Text, edited.MessageId) ? conversation.Edited(context, edited) : DoesNotFit(context);
    }

    /// <summary>A file is no answer: it is kept with the practice, and the question stays.</summary>
    public Turn SentFile(Context context, SentFile sent)
    {
        if (OwnPractice.Find(context, context.Session.Form!.Subject) is not { } practice)
        {
            return conversation.SentFile(context, sent);
        }

        var pending = context.Session.Form;
        var (turn, isFirst) = SentToPractice.Take(context, practice, sent);
        return isFirst && context.Session.Form == pending ? turn.Then(conversation.ShowAgain(context)) : turn;
    }

    public Turn SentOther(Context context, SentOther sent) => conversation.SentOther(context, sent);

    /// <summary>A button that would change what a co-author answered meanwhile shows that first; leaving and going back change nothing.</summary>
    public Turn Press(Context context, Press press) => context.IsPrivate && press[2] is not (Presses.Actions.Leave or Presses.Actions.Back) && Unseen(context) is var (_, _, other)
        ? SideBySide.Look(context, other, conversation.ShowAgain(context))
        : SideBySide.Shown(context, AndReach(context, () => conversation.Press(context, press)));

    public Turn ShowAgain(Context context) => SideBySide.Shown(context, conversation.ShowAgain(context));

    public Turn Leave(Context context) => conversation.Leave(context);

    /// <summary>What a co-author answered to the pending question since this person was shown it; null where nothing was.</summary>
    private (Practice Practice, string Field, Answer Other)? Unseen(Context context) =>
        context.Session.Form is { } cursor && cursor.Form == FormCode
        && OwnPractice.Find(context, cursor.Subject) is { Authors.Length: > 1 } practice
        && SideBySide.Unseen(context, practice, cursor.Field) is { } other
            ? (practice, cursor.Field, other)
            : null;

    private bool IsOfThisForm(Context context, int messageId) =>
        OwnPractice.Find(context, context.Session.Form!.Subject) is { } practice
        && Correction.FieldOf(practice, messageId, context.Person.Id) is { } code
        && Correction.IsOpen(practice, code)
        && form.Fields.Any(field => field.Code == code);

    private Turn AndReach(Context context, Func<Turn> act)
    {
        if (context.Session.Form is not { Field: PracticeFields.Contact, Subject: var id } cursor || cursor.Form != FormCode)
        {
            return act();
        }

        var before = OwnPractice.Find(context, id)?.Answers.GetValueOrDefault(PracticeFields.Contact);
        var turn = act();
        return writer.AskReach(context, id, before) ?? turn;
    }

    /// <summary>Whether a message can still be joined to its answer. What is beyond is refused before it is taken, so nothing is cut.</summary>
    /// <param name="replaced">The message whose text it takes the place of; 0 for a new one.</param>
    private static bool Fits(Context context, string text, int replaced)
    {
        var cursor = context.Session.Form!;
        var practice = OwnPractice.Find(context, cursor.Subject);
        var code = practice is null || replaced == 0 ? cursor.Field : Correction.FieldOf(practice, replaced, context.Person.Id) ?? cursor.Field;
        return PracticeFields.Find(code) is not { Words: > 0 }
            || practice?.Answers.GetValueOrDefault(code) is not { } answer
            || answer.Add(text, replaced, context.Person.Id, context.Now).Text.Length <= PracticeWriting.LongestAnswer;
    }

    private static Turn DoesNotFit(Context context) =>
        context.Reply(new(SubmitTexts.All.In(context.Language).DoesNotFit(PracticeWriting.LongestAnswer)));
}
