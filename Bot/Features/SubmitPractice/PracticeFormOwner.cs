using Bot.Conversation;
using Bot.Conversation.Forms;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Texts;

namespace Bot.Features.SubmitPractice;

/// <summary>A form of a practice with what only practices need: a bound on what fits, a question after «Soy yo», and corrections of other drafts.</summary>
internal sealed class PracticeFormOwner(Form<QuestionTexts> form, FormConversation<QuestionTexts> conversation, PracticeWriter writer) : IFormOwner
{
    public string FormCode => conversation.FormCode;

    public string PressCode => conversation.PressCode;

    public Turn Said(Context context, Said said) => FitRefusal(context, said.Text) is { } refusal
        ? context.Reply(new(Html.Escape(FormTexts.Of.In(context.Language).Refused(refusal)))).Then(conversation.ShowAgain(context))
        : AndReach(context, () => conversation.Said(context, said));

    public Turn Edited(Context context, Edited edited) =>
        IsOfThisForm(context, edited.MessageId) ? conversation.Edited(context, edited) : Correction.Take(context, edited) ?? conversation.Edited(context, edited);

    public Turn SentFile(Context context, SentFile sent) => conversation.SentFile(context, sent);

    public Turn SentOther(Context context, SentOther sent) => conversation.SentOther(context, sent);

    public Turn Press(Context context, Press press) => AndReach(context, () => conversation.Press(context, press));

    public Turn ShowAgain(Context context) => conversation.ShowAgain(context);

    public Turn Leave(Context context) => conversation.Leave(context);

    private bool IsOfThisForm(Context context, int messageId) =>
        OwnPractice.Find(context, context.Session.Form!.Subject) is { State: not PracticeState.Submitted } practice
        && Correction.FieldOf(practice, messageId, context.Person.Id) is { } code
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

    /// <summary>One answer holds what five of Telegram's longest messages do; what is beyond is refused before it is taken, so nothing is cut.</summary>
    private static Refusal? FitRefusal(Context context, string text)
    {
        var cursor = context.Session.Form!;
        var written = OwnPractice.Find(context, cursor.Subject)?.Answers.GetValueOrDefault(cursor.Field)?.Text.Length ?? 0;
        return PracticeFields.Find(cursor.Field) is { Words: > 0 } && written + 2 + text.Length > PracticeWriting.LongestAnswer
            ? new(RefusalCode.TooLong, PracticeWriting.LongestAnswer, written + text.Length)
            : null;
    }
}
