using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Forms;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>
/// Two people on one field: what a co-author wrote is shown before it is replaced, and what was typed meanwhile is held until then.
/// </summary>
internal static class SideBySide
{
    /// <summary>
    /// The session's note of what was shown last: the field, and a digest of its answer; the same in a revision and in its practice.
    /// </summary>
    private const string SeenNote = "seen";

    /// <summary>Bytes of the digest: 64 bits, against chance only.</summary>
    private const int KeyBytes = 8;

    /// <summary>
    /// What somebody typed for a field into which a co-author had written meanwhile, until they have seen that and said what to do.
    /// </summary>
    private static readonly Drafts HeldTexts = new("held");

    /// <summary>Remembers that the pending question is in sight with the answer that is kept now.</summary>
    public static void See(Context context)
    {
        if (context.Session.Form is { } cursor && OwnPractice.Find(context, cursor.Subject) is { } practice && KeyOf(practice, cursor.Field) is var seen
            && seen != context.Session.Note(SeenNote))
        {
            context.Session = context.Session.WithNote(SeenNote, seen);
        }
    }

    /// <summary>The answer of a co-author to the pending question that this person has not been shown; null where there is none.</summary>
    public static Answer? Unseen(Context context, Practice practice, string field) =>
        practice.Answers.GetValueOrDefault(field) is { Pieces.IsEmpty: false } answer && answer.By != context.Person.Id
            && context.Session.Note(SeenNote) != KeyOf(practice, field)
            ? answer
            : null;

    /// <summary>Shows both texts; nothing is replaced.</summary>
    public static Turn Hold(Context context, Practice practice, string field, Answer other, string text, int messageId)
    {
        var held = Answer.Of(text, messageId, context.Person.Id, context.Now);
        HeldTexts.Keep(context, practice.Id, ImmutableDictionary<string, Answer>.Empty.Add(field, held));
        var texts = RequestedTexts.All.In(context.Language);
        var name = PracticeFieldTexts.All.In(context.Language).Names[field];
        var screen = new Screen(Html.Paragraphs(
                Html.Lines(
                    texts.WroteMeanwhile(NameOf(context, other.By), name), Html.Of($"<blockquote>{AnswerText.Of(field, other, context.Language)}</blockquote>")),
                Html.Of($"{texts.Yours}\n<blockquote>{text}</blockquote>"),
                texts.NothingReplaced))
            .Row(Button.Do(texts.PutMine, SubmitDoors.Mine.To(practice.Id, true)))
            .Row(PracticeFields.Find(field) is { Words: > 0 } ? Button.Do(texts.AddMine, SubmitDoors.Mine.To(practice.Id, false)) : null)
            .Row(Button.Do(texts.KeepTheirs, SubmitDoors.Theirs.To(practice.Id)));
        See(context);
        return context.Reply(screen);
    }

    /// <summary>Says who has answered meanwhile, and asks again with their answer.</summary>
    public static Instead Look(Context context, Answer other)
    {
        var texts = RequestedTexts.All.In(context.Language);
        return new(Turn.Quiet.WithToast(texts.LookFirst(NameOf(context, other.By)), alert: true)) { Again = new() };
    }

    /// <summary>Answers with what was held: in the place of the other's text, or after it.</summary>
    public static Turn Put(
        Context context, Practice practice, bool replaces, Func<Context, Practice, Turn> hub)
    {
        if (Held(context, practice) is not { } held || context.Incoming is not Pressed pressed)
        {
            return hub(context, practice);
        }

        var (cursor, messageId) = (context.Session.Form!, held.Pieces[0].MessageId);
        if (Unseen(context, practice, cursor.Field) is { } other)
        {
            return Hold(context, practice, cursor.Field, other, held.Text, messageId);
        }

        HeldTexts.Drop(context, practice.Id);
        if (replaces && practice.EraseAnswer(context.Person, cursor.Field, context.Now) is { IsDone: true, Practice: var erased })
        {
            context.Store.Put(PracticeBank.All, erased);
        }

        var said = new Said(pressed.Sender, pressed.Where, messageId, held.Text) { UpdateId = pressed.UpdateId };
        return context.Forms(cursor.Form)!.Said(context, said);
    }

    /// <summary>Leaves the other's text, and asks on.</summary>
    public static Turn Leave(Context context, Practice practice, Func<Context, Practice, Turn> hub)
    {
        if (Held(context, practice) is null)
        {
            return hub(context, practice);
        }

        HeldTexts.Drop(context, practice.Id);
        return context.Forms(context.Session.Form!.Form)!.ShowAgain(context);
    }

    /// <summary>Null where nothing is held, or its question is not pending any more.</summary>
    private static Answer? Held(Context context, Practice practice) =>
        context.Session.Form is { } cursor && OwnPractice.Find(context, cursor.Subject)?.Id == practice.Id
            ? HeldTexts.Read(context, practice.Id).Answers.GetValueOrDefault(cursor.Field)
            : null;

    /// <summary>The same only for the same words of the same person.</summary>
    private static string KeyOf(Practice practice, string field)
    {
        var answer = practice.Answers.GetValueOrDefault(field);
        var words = SHA256.HashData(Encoding.UTF8.GetBytes($"{answer?.By} {answer?.Text}")).AsSpan(0, KeyBytes);
        return $"{field} {Convert.ToHexStringLower(words)}";
    }

    private static string NameOf(Context context, string id) =>
        context.Store.Find(Persons.All, id) is { } person ? PersonLine.NameOf(person) : "?";
}
