using System.Globalization;
using Bot.Conversation;
using Bot.Conversation.Forms;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Texts;

namespace Bot.Features.TranslatePractices;

/// <summary>The form of a translation, which a reviewer and an author may write at once: what the other wrote is shown before it is replaced.</summary>
internal sealed class LookingFirst(FormConversation<TranslateTexts> form) : IFormOwner
{
    /// <summary>The session's note of the answer that was in sight last.</summary>
    private const string SeenNote = "t.seen";

    public string FormCode => form.FormCode;

    public string PressCode => form.PressCode;

    public Turn Start(Context context, string practiceId) => Seen(context, form.Start(context, practiceId));

    public Turn Said(Context context, Said said) => Unseen(context) is { } other ? Look(context, other) : Seen(context, form.Said(context, said));

    public Turn Edited(Context context, Edited edited) => Seen(context, form.Edited(context, edited));

    public Turn SentFile(Context context, SentFile sent) => form.SentFile(context, sent);

    public Turn SentOther(Context context, SentOther sent) => form.SentOther(context, sent);

    public Turn Press(Context context, Press press) =>
        context.IsPrivate && press[2] is not (Presses.Actions.Leave or Presses.Actions.Back) && Unseen(context) is { } other
            ? Look(context, other)
            : Seen(context, form.Press(context, press));

    public Turn ShowAgain(Context context) => Seen(context, form.ShowAgain(context));

    public Turn Leave(Context context) => form.Leave(context);

    private Turn Look(Context context, Answer other)
    {
        var texts = TranslateTexts.All.In(context.Language);
        var name = context.Store.Find(Persons.All, other.By) is { } person ? PersonLine.NameOf(person) : "?";
        return context.Reply(new(Html.Lines(texts.WroteMeanwhile(name), Html.Of($"<blockquote>{other.Text}</blockquote>")))).Then(ShowAgain(context));
    }

    /// <summary>What somebody else wrote into the pending field since it was in sight; null where nobody did.</summary>
    private static Answer? Unseen(Context context) =>
        Pending(context) is { } answer && answer.By != context.Person.Id && context.Session.Note(SeenNote) != KeyOf(answer) ? answer : null;

    private static Turn Seen(Context context, Turn turn)
    {
        var seen = Pending(context) is { } answer ? KeyOf(answer) : "";
        if (context.Session.Note(SeenNote) != seen)
        {
            context.Session = context.Session.WithNote(SeenNote, seen);
        }

        return turn;
    }

    private static Answer? Pending(Context context) => context.Session.Form is { } cursor
        ? context.Store.Find(PracticeBank.All, cursor.Subject)?.Answers.GetValueOrDefault(cursor.Field)
        : null;

    private static string KeyOf(Answer answer) => answer.By + " " + answer.At.ToUnixTimeTicks().ToString(CultureInfo.InvariantCulture);
}
