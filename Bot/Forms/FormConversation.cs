using Bot.Conversation;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Forms;

/// <summary>
/// Carries a form through the private chat: loads the answers, lets the engine decide, saves answers and cursor, shows the outcome.
/// A typed answer gets a new message in the slot "form"; a press changes the pressed message.
/// </summary>
public sealed class FormConversation<TTexts>(FormEngine<TTexts> engine, FormKeeper keeper) : IFormOwner
{
    /// <summary>The slot of the pending question.</summary>
    public const string Slot = Dispatcher.FormSlot;

    public string FormCode => engine.Form.Code;

    public string PressCode => engine.Form.PressCode;

    /// <summary>What is written in it, where it has no place of the feature's own.</summary>
    public Drafts Drafts => new(FormCode);

    /// <summary>Begins or resumes a subject: asks what is missing first, or shows the review.</summary>
    public Turn Start(Context context, string subject, Around? around = null) =>
        Open(context, subject, (sheet, scene) => engine.Start(subject, sheet.Answers, scene, sheet.Reached) with { Around = around });

    /// <summary>Asks one field of a subject; <see cref="FormKeeper.Left"/> follows.</summary>
    /// <param name="around">Left out where another field is asked, because this one does not apply.</param>
    public Turn AskOnly(Context context, string subject, string field, Around? around = null) => Open(context, subject, (sheet, scene) =>
    {
        var step = engine.AskOnly(subject, field, sheet.Answers, scene);
        return step.Cursor?.Field == field ? step with { Around = around } : step;
    });

    public Turn Said(Context context, Said said) =>
        Hear(context, said, (cursor, sheet, scene) => engine.Said(cursor, sheet.Answers, scene, said.Text, said.MessageId));

    public Turn Edited(Context context, Edited edited) =>
        Hear(context, edited, (cursor, sheet, scene) => engine.Edited(cursor, sheet.Answers, scene, edited.Text, edited.MessageId));

    public Turn SentFile(Context context, SentFile sent) =>
        Hear(context, sent, (cursor, sheet, scene) => engine.Sent(cursor, sheet.Answers, scene, sent));

    public Turn SentOther(Context context, SentOther sent) =>
        Hear(context, sent, (cursor, sheet, scene) => sent.Card is { } card
            ? engine.SentContact(cursor, sheet.Answers, scene, card, sent.MessageId)
            : engine.SentOther(cursor, sheet.Answers, scene, sent.Kind));

    public Turn Press(Context context, Press press) => context switch
    {
        { IsPrivate: false } => Turn.Quiet.WithToast(Shared(context).OtherDraft),
        { Session.Form: { } cursor } when cursor.Form == FormCode => FormPress.Of(engine.Form, press) is { MayAnswer: true }
            ? Hear(context, context.Incoming, (at, sheet, scene) => engine.Pressed(at, sheet.Answers, scene, press))
            : Continue(context, (at, sheet, scene) => engine.Pressed(at, sheet.Answers, scene, press)),
        _ => Turn.Quiet.WithToast(Shared(context).Closed),
    };

    public Turn ShowAgain(Context context) =>
        Continue(context, (cursor, sheet, scene) => engine.Remind(cursor, sheet.Answers, scene));

    /// <summary>The pending question in the place of the pressed message, after something was kept for another one.</summary>
    public Turn AskOn(Context context) =>
        Continue(context, (cursor, sheet, scene) => engine.Show(cursor, sheet.Answers, scene));

    public Turn Leave(Context context) => Continue(context, (cursor, sheet, scene) => engine.Leave(cursor, sheet.Answers, scene));

    private Turn Open(Context context, string subject, Func<FormSheet, FormScene, FormStep> act)
    {
        SaveWhatWasRedone(context);
        return Find(context, subject) is { } sheet
            ? Take(context, subject, sheet, act(sheet, Scene(context, sheet)))
            : Gone(context, subject);
    }

    /// <summary>What may become an answer: the feature looks at it first.</summary>
    private Turn Hear(Context context, PersonDid did, Func<FormCursor, FormSheet, FormScene, FormStep> act)
    {
        if (keeper.BeforeAnswer?.Invoke(context, Pending(context), did) is not { } instead)
        {
            return Continue(context, act);
        }

        return instead.Again is { } around ? instead.Turn.Then(ShowAgain(context, around)) : instead.Turn;
    }

    private Turn ShowAgain(Context context, Around around) =>
        Continue(context, (cursor, sheet, scene) => engine.Show(cursor, sheet.Answers, scene) with { Around = around });

    private Turn Continue(Context context, Func<FormCursor, FormSheet, FormScene, FormStep> act)
    {
        var cursor = Pending(context);
        return Find(context, cursor.Subject) is { } sheet
            ? Take(context, cursor.Subject, sheet, act(cursor, sheet, Scene(context, sheet)))
            : Gone(context, cursor.Subject);
    }

    private FormSheet? Find(Context context, string subject) =>
        (keeper.Find is { } find ? find(context, subject) : new()) is not { } sheet ? null
        : keeper.Save is not null ? sheet
        : Drafts.Read(context, subject) is var draft ? sheet with { Answers = draft.Answers, Reached = draft.Reached }
        : sheet;

    private FormCursor Pending(Context context) =>
        context.Session.Form ?? throw new InvalidOperationException($"No question of {FormCode} is pending.");

    /// <summary>What «Rehacer» took away comes back before another subject takes the chat over.</summary>
    private void SaveWhatWasRedone(Context context)
    {
        if (context.Session.Form is { Redone: not null } cursor && cursor.Form == FormCode
            && Find(context, cursor.Subject) is { } sheet)
        {
            Save(context, cursor.Subject, sheet, engine.Leave(cursor, sheet.Answers, Scene(context, sheet)));
        }
    }

    private Turn Take(Context context, string subject, FormSheet sheet, FormStep taken)
    {
        var (asked, step) = (context.Session.Form, Adjusted(context, sheet, taken));
        Save(context, subject, sheet, step);
        if (asked is not null && !ReferenceEquals(step.Answers, sheet.Answers)
            && keeper.AfterAnswer?.Invoke(context, asked, sheet.Answers, step.Answers) is { } instead)
        {
            return instead;
        }

        var turn = step.Outcome switch
        {
            FormOutcome.Completed => keeper.Completed(context, subject),
            FormOutcome.Left when keeper.Left is { } left => left(context, subject),
            FormOutcome.Left => Show(context, step.Screen ?? new Screen(Html.Escape(Shared(context).Saved)), step),
            _ => step.Screen is { } screen ? Ask(context, screen, step) : Turn.Quiet,
        };
        return step.Toast is { } toast ? turn with { Toast = toast } : turn;
    }

    /// <summary>The same step with what the new answer means for the others, shown again where that changed something.</summary>
    private FormStep Adjusted(Context context, FormSheet sheet, FormStep step)
    {
        if (keeper.Adjust is not { } adjust || ReferenceEquals(step.Answers, sheet.Answers)
            || adjust(sheet.Answers, step.Answers) is not { } answers || ReferenceEquals(answers, step.Answers))
        {
            return step;
        }

        return step is { Outcome: FormOutcome.Asking, Cursor: { } cursor }
            ? engine.Show(cursor, answers, Scene(context, sheet)) with { Mode = step.Mode, Toast = step.Toast }
            : step with { Answers = answers };
    }

    private void Save(Context context, string subject, FormSheet sheet, FormStep step)
    {
        var isNew = !ReferenceEquals(step.Answers, sheet.Answers);
        // One field that is asked by itself, to change it, is no place to go on from.
        var reached = step.Cursor is { After: Destination.Next } asked ? asked.Field : null;
        if (keeper.Save is null && (isNew || (!step.Answers.IsEmpty && reached is not null && reached != sheet.Reached)))
        {
            Drafts.Keep(context, subject, step.Answers, reached);
        }
        else if (isNew)
        {
            keeper.Save!(context, subject, step.Answers);
        }

        if (step.Cursor != context.Session.Form)
        {
            context.Session = context.Session with { Form = step.Cursor };
        }
    }

    private Turn Ask(Context context, Screen question, FormStep step)
    {
        var screen = keeper.InPlace?.Invoke(context) ?? question;
        keeper.Shown?.Invoke(context);
        Place(context, step);
        return Show(context, step.Around?.Put(screen) ?? screen, step);
    }

    private static void Place(Context context, FormStep step)
    {
        var message = context.Incoming is Pressed pressed && step.Around?.IsApart != true ? pressed.MessageId : 0;
        if (context.Session.Form is { } cursor && cursor.Message != message)
        {
            context.Session = context.Session with { Form = cursor with { Message = message } };
        }
    }

    /// <summary>The message whose button was pressed may hold more than the form, so that it stays.</summary>
    private Turn Gone(Context context, string subject)
    {
        context.Session = context.Session with { Form = null };
        return keeper.WhyClosed is { } why
            ? Turn.Of(new Show(context.Private, Slot, why(context, subject), ShowMode.New))
            : context.Change(new(Html.Escape(Shared(context).Gone)));
    }

    private static Turn Show(Context context, Screen screen, FormStep step) => step switch
    {
        { Around.IsApart: true } => Turn.Of(new Show(context.Private, Slot, screen, ShowMode.New)),
        _ when context.Incoming is Pressed => context.Change(screen, Slot),
        _ => Turn.Of(new Show(context.Private, Slot, screen, step.Mode)),
    };

    private static FormTexts Shared(Context context) => FormTexts.Of.In(context.Language);

    private static FormScene Scene(Context context, FormSheet sheet) => new()
    {
        Language = context.Language,
        By = context.Person.Id,
        At = context.Now,
        About = sheet.About,
        AboutField = sheet.AboutField,
        Known = sheet.Known,
    };
}
