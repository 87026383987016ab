using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>
/// What becomes of a text that waits beside a co-author's (<see cref="HeldTexts"/>), also by a button of a message that stands far above:
/// it goes where the button says, or is said back.
/// </summary>
/// <param name="writer">Asks the field on.</param>
/// <param name="hub">Shows where a practice stands.</param>
internal sealed class ChoosingBetween(PracticeWriter writer, Func<Context, Practice, Turn> hub)
{
    /// <summary>The fields in which a text waits: those that can be written now, and the others.</summary>
    public static (string[] Open, string[] Closed) FieldsOf(Context context, Practice practice)
    {
        var fields = HeldTexts.FieldsOf(context, practice.Id).ToLookup(field => MayWrite(context, practice, field));
        return ([.. fields[true]], [.. fields[false]]);
    }

    /// <summary>The first choice that is to be made, before the practice is read as a whole or sent; null where there is none.</summary>
    public static Screen? First(Context context, Practice practice) => FieldsOf(context, practice).Open is [var field, ..]
        ? SideBySide.Show(context, practice, field, HeldTexts.Find(context, practice.Id, field)!)
        : null;

    /// <summary>Answers with what waits: in the place of the other's text, or after it.</summary>
    /// <param name="field">Empty in buttons that do not say it.</param>
    public Turn Put(Context context, Practice practice, bool replaces, string field)
    {
        if (Waiting(context, practice, field) is not var (code, held) || context.Incoming is not Pressed pressed)
        {
            return IsDecided(context);
        }

        var texts = RequestedTexts.All.In(context.Language);
        if (!MayWrite(context, practice, code))
        {
            return context.Reply(new(texts.NotAnyMore(PracticeFieldTexts.All.In(context.Language).Names[code], held.Text)));
        }

        if (HeldTexts.Beside(context, practice.Id, code) != SideBySide.KeyOf(practice, code))
        {
            return context.Reply(SideBySide.Show(context, practice, code, held));
        }

        return PracticeFields.Find(code)!.Shape is AnswerShape.LongText or AnswerShape.Lines
            ? Gather(context, practice, code, held, replaces)
            : Say(context, practice, code, held, replaces, pressed);
    }

    /// <summary>Leaves the other's text, and says back what does not go in.</summary>
    public Turn Leave(Context context, Practice practice, string field)
    {
        if (Waiting(context, practice, field) is not var (code, held))
        {
            return IsDecided(context);
        }

        HeldTexts.Drop(context, practice.Id, code);
        return (IsAsked(context, practice, code) ? context.Forms(context.Session.Form!.Form)!.ShowAgain(context) : hub(context, practice))
            .Under(RequestedTexts.All.In(context.Language).LeftOut(held.Text));
    }

    /// <summary>Message by message, so that each can still be corrected.</summary>
    private Turn Gather(Context context, Practice practice, string code, Answer held, bool replaces)
    {
        var pieces = (replaces ? [] : practice.Answers.GetValueOrDefault(code)?.Pieces ?? [])
            .Select(piece => piece.By == context.Person.Id ? piece : piece with { MessageId = 0 })
            .Concat(held.Pieces);
        var answer = held with { Pieces = [.. pieces], At = context.Now };
        var kept = practice.KeepAnswers(context.Person, practice.Answers.SetItem(code, answer), context.Now);
        if (kept.Refusal is { } refusal)
        {
            return context.Refuse(refusal);
        }

        context.Store.Put(PracticeBank.All, kept.Practice);
        HeldTexts.Drop(context, practice.Id, code);
        return IsAsked(context, practice, code)
            ? context.Forms(context.Session.Form!.Form)!.ShowAgain(context)
            : writer.Ask(context, kept.Practice, code);
    }

    /// <summary>As if it had been typed now; where that is no answer, the other's stays, and the text is said back.</summary>
    private Turn Say(Context context, Practice practice, string code, Answer held, bool replaces, Pressed pressed)
    {
        if (!IsAsked(context, practice, code))
        {
            _ = writer.Ask(context, practice, code);
        }

        HeldTexts.Drop(context, practice.Id, code);
        if (replaces && practice.EraseAnswer(context.Person, code, context.Now) is { IsDone: true, Practice: var erased })
        {
            context.Store.Put(PracticeBank.All, erased);
        }

        var said = new Said(pressed.Sender, pressed.Where, held.Pieces[0].MessageId, held.Text) { UpdateId = pressed.UpdateId };
        var turn = context.Forms(context.Session.Form!.Form)!.Said(context, said);
        var after = OwnPractice.Find(context, practice.Id)!;
        if (after.Answers.GetValueOrDefault(code) is { } answer && !ReferenceEquals(answer, practice.Answers.GetValueOrDefault(code)))
        {
            return turn;
        }

        if (practice.Answers.GetValueOrDefault(code) is { } other
            && after.KeepAnswers(context.Person, after.Answers.SetItem(code, other), context.Now) is { IsDone: true, Practice: var restored })
        {
            context.Store.Put(PracticeBank.All, restored);
        }

        return turn.Under(RequestedTexts.All.In(context.Language).NoAnswer(held.Text));
    }

    /// <summary>Of a button that does not say the field: the pending one, else the first.</summary>
    private static (string Field, Answer Held)? Waiting(Context context, Practice practice, string field)
    {
        var fields = HeldTexts.FieldsOf(context, practice.Id);
        var code = field.Length > 0 ? PressMark.OneOf(field, fields)
            : fields.FirstOrDefault(one => IsAsked(context, practice, one)) ?? fields.FirstOrDefault() ?? "";
        return HeldTexts.Find(context, practice.Id, code) is { } held ? (code, held) : null;
    }

    /// <summary>The message stays, since the words stand in it.</summary>
    private static Turn IsDecided(Context context) =>
        Turn.Quiet.WithToast(RequestedTexts.All.In(context.Language).IsDecided, alert: true);

    private static bool MayWrite(Context context, Practice practice, string field) =>
        ReviewRules.Check(practice, Step.Write, context.Person) is null
        && practice.MayChange(field) && PracticeForms.IsAsked(context, practice, field);

    private static bool IsAsked(Context context, Practice practice, string field) =>
        context.Session.Form is { } cursor && cursor.Field == field && cursor.Form == PracticeForms.EngineOf(field).Form.Code
        && OwnPractice.Find(context, cursor.Subject)?.Id == practice.Id;
}
