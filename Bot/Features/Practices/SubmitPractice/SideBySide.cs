using System.Security.Cryptography;
using System.Text;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Forms;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>
/// Two people on one field: what a co-author wrote is shown before it is replaced, and what was typed meanwhile (<see cref="HeldTexts"/>)
/// stands in place of the question until somebody says what becomes of it.
/// </summary>
internal static class SideBySide
{
    /// <summary>
    /// The session's note of what was shown last: the field, and a digest of its answer; the same in a revision and in its practice.
    /// </summary>
    private const string SeenNote = "seen";

    /// <summary>Bytes of the digest: 64 bits, against chance only.</summary>
    private const int KeyBytes = 8;

    /// <summary>Remembers that the pending question is in sight with the answer that is kept now.</summary>
    public static void See(Context context)
    {
        if (context.Session.Form is { } cursor && OwnPractice.Find(context, cursor.Subject) is { } practice)
        {
            See(context, practice, cursor.Field);
        }
    }

    /// <summary>The answer of a co-author to the pending question that this person has not been shown; null where there is none.</summary>
    public static Answer? Unseen(Context context, Practice practice, string field) =>
        practice.Answers.GetValueOrDefault(field) is { Pieces.IsEmpty: false } answer && answer.By != context.Person.Id
            && context.Session.Note(SeenNote) != KeyOf(practice, field)
            ? answer
            : null;

    /// <summary>Shows both texts; nothing is replaced. What is typed for a field in which a text waits already joins it.</summary>
    public static Turn Hold(Context context, Practice practice, string field, string text, int messageId)
    {
        var before = HeldTexts.Find(context, practice.Id, field);
        var held = before is not null && IsJoined(field)
            ? before.Add(text, messageId, context.Person.Id, context.Now)
            : Answer.Of(text, messageId, context.Person.Id, context.Now);
        if (held.Text.Length > PracticeWriting.LongestAnswer)
        {
            return context.Reply(new(SubmitTexts.All.In(context.Language).DoesNotFit(PracticeWriting.LongestAnswer)));
        }

        var shown = context.Reply(Show(context, practice, field, held));
        return before is null || IsJoined(field) || before.Text == held.Text
            ? shown
            : shown.Under(RequestedTexts.All.In(context.Language).InsteadOf(before.Text));
    }

    /// <summary>What waits for the pending question and stands in its place; null where nothing does.</summary>
    public static Screen? InPlace(Context context) =>
        context.Session.Form is { } cursor && OwnPractice.Find(context, cursor.Subject) is { } practice
            && HeldTexts.Find(context, practice.Id, cursor.Field) is { } held
            ? Show(context, practice, cursor.Field, held)
            : null;

    /// <summary>Says who has answered meanwhile, and asks again with their answer.</summary>
    public static Instead Look(Context context, Answer other) => LookAgain(
        RequestedTexts.All.In(context.Language).LookFirst(NameOf(context, other.By)));

    /// <summary>Asks again what becomes of the text that waits.</summary>
    public static Instead ChooseFirst(Context context) => LookAgain(RequestedTexts.All.In(context.Language).ChooseFirst);

    /// <summary>Both texts, and the choice between them.</summary>
    public static Screen Show(Context context, Practice practice, string field, Answer held)
    {
        HeldTexts.Keep(context, practice.Id, field, held, KeyOf(practice, field));
        See(context, practice, field);
        var texts = RequestedTexts.All.In(context.Language);
        var form = PracticeForms.EngineOf(field).Form;
        return new Screen(Html.Paragraphs(
                There(context, practice, field), Html.Of($"{texts.Yours}\n<blockquote>{held.Text}</blockquote>"), texts.NothingReplaced))
            .Row(Button.Do(texts.PutMine, SubmitDoors.Mine.To(practice.Id, true, field)))
            .Row(PracticeFields.Find(field) is { Words: > 0 } && practice.Answers.ContainsKey(field)
                ? Button.Do(texts.AddMine, SubmitDoors.Mine.To(practice.Id, false, field))
                : null)
            .Row(Button.Do(texts.KeepTheirs, SubmitDoors.Theirs.To(practice.Id, field)))
            .Row(context.Session.Form is { } cursor && cursor.Form == form.Code && cursor.Field == field && cursor.Subject == practice.Id
                ? Button.Do(FormTexts.Of.In(context.Language).SaveAndLeave, form.Door.To(practice.Id, field, Presses.Leave, ""))
                : null);
    }

    /// <summary>The same only for the same words of the same person.</summary>
    public static string KeyOf(Practice practice, string field)
    {
        var answer = practice.Answers.GetValueOrDefault(field);
        var words = SHA256.HashData(Encoding.UTF8.GetBytes($"{answer?.By} {answer?.Text}")).AsSpan(0, KeyBytes);
        return $"{field} {Convert.ToHexStringLower(words)}";
    }

    /// <summary>Whether one message more belongs to the same answer; of others only the last one can be meant.</summary>
    public static bool IsJoined(string field) =>
        field == PracticeFields.Contact || PracticeFields.Find(field)?.Shape is AnswerShape.LongText or AnswerShape.Lines;

    private static Instead LookAgain(string why) => new(Turn.Quiet.WithToast(why, alert: true)) { Again = new() };

    private static void See(Context context, Practice practice, string field)
    {
        if (KeyOf(practice, field) is var seen && seen != context.Session.Note(SeenNote))
        {
            context.Session = context.Session.WithNote(SeenNote, seen);
        }
    }

    /// <summary>What the field says now, and who wrote it, where it was not this person.</summary>
    private static Html There(Context context, Practice practice, string field)
    {
        var texts = RequestedTexts.All.In(context.Language);
        var name = PracticeFieldTexts.All.In(context.Language).Names[field];
        return practice.Answers.GetValueOrDefault(field) is not { } other ? texts.IsEmptyNow(name) : Html.Lines(
            other.By == context.Person.Id ? texts.SaysNow(name) : texts.WroteMeanwhile(NameOf(context, other.By), name),
            Html.Of($"<blockquote>{AnswerText.Of(field, other, context.Language)}</blockquote>"));
    }

    private static string NameOf(Context context, string id) =>
        context.Store.Find(Domain.People.Persons.All, id) is { } person ? PersonLine.NameOf(person) : "?";
}
