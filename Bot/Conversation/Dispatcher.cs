using Bot.Messages;

namespace Bot.Conversation;

/// <summary>
/// Finds who answers: the command, the pending form, the button's handler, or plain text's. Pure of I/O but for the documents.
/// </summary>
public sealed class Dispatcher(Routes routes)
{
    /// <summary>The slot of the pending question.</summary>
    public const string FormSlot = "form";

    public Turn Dispatch(Context context) => context.Incoming switch
    {
        Said said => Say(context, said),
        Edited edited => NoCommand(context, edited) ?? Form(context)?.Edited(context, edited) ?? Edit(context, edited) ?? Turn.Quiet,
        Pressed pressed => Press(context, pressed),
        SentFile sent =>
            BeforeForms(context)
                ?? Form(context)?.SentFile(context, sent)
                ?? Post(context, sent)
                ?? routes.File?.Invoke(context, sent)
                ?? Other(context),
        SentOther sent => Form(context)?.SentOther(context, sent) ?? Other(context, sent.Kind),
        PickedGroup picked => WithPendingQuestion(context, routes.Picked?.Invoke(context, picked) ?? Turn.Quiet),
        AskedInline asked => routes.Inline?.Invoke(context, asked) ?? Turn.Quiet,
        StandingChanged standing => routes.Standing.Aggregate(Turn.Quiet, (turn, handler) => turn.Then(handler(context, standing))),
        _ => Turn.Quiet,
    };

    public Turn Dispatch(Occasion occasion, Due due) => routes.FindDue(due.Code)?.Invoke(occasion, due) ?? Turn.Quiet;

    /// <summary>The question that waits for the person; nothing where none does.</summary>
    public Turn ShowPending(Context context) => Form(context)?.ShowAgain(context) ?? Turn.Quiet;

    private Turn Say(Context context, Said said)
    {
        if (!context.IsPrivate && !said.Addressed)
        {
            return Turn.Quiet;
        }

        if (CommandLine.Read(said.Text) is { } call)
        {
            return Call(context, said, call);
        }

        return BeforeGroups(context, "")
            ?? BeforeForms(context)
            ?? Form(context)?.Said(context, said)
            ?? (said.Text.Length == 0 ? Turn.Quiet : Phrase(context, said.Text) ?? routes.Text?.Invoke(context, said.Text) ?? Turn.Quiet);
    }

    private Turn? Phrase(Context context, string text) =>
        context.IsPrivate ? routes.Phrases.Select(handler => handler(context, text)).FirstOrDefault(turn => turn is not null) : null;

    private Turn? Post(Context context, SentFile sent) => context.IsPrivate && sent is { IsForwarded: true, Caption: { Length: > 0 } words }
        ? routes.Posts.Select(handler => handler(context, words)).FirstOrDefault(turn => turn is not null)
        : null;

    private Turn? BeforeGroups(Context context, string command) =>
        context.Group is null ? null : routes.BeforeGroups?.Invoke(context, command);

    private Turn? BeforeForms(Context context) =>
        context.IsPrivate ? routes.BeforeForms.Select(handler => handler(context)).FirstOrDefault(turn => turn is not null) : null;

    /// <summary>A command is given by sending it; what it was written over stays.</summary>
    private Turn? NoCommand(Context context, Edited edited) =>
        context.IsPrivate && !edited.IsCaption && CommandLine.Read(edited.Text) is not null
        ? WithPendingQuestion(context, context.Reply(DispatcherScreens.CommandInEdit(context, edited.Text)))
        : null;

    private Turn? Edit(Context context, Edited edited) => context.IsPrivate ? routes.Edited?.Invoke(context, edited) : null;

    private Turn Call(Context context, Said said, CommandCall call)
    {
        if (call is { Name: "start", Rest.Length: > 0 } && routes.FindDeepLink(call.Rest) is { } link)
        {
            return WithPendingQuestion(context, link.Handler(context, link.Argument));
        }

        if (call is { Name: "start", Rest.Length: > 0 } && CommandLine.Read("/" + call.Rest) is { Rest: "" } linked
            && routes.FindCommand(linked.Name) is not null)
        {
            return Call(context, said, linked);
        }

        if (routes.FindCommand(call.Name) is not { } route)
        {
            return Unknown(context, said);
        }

        if (BeforeGroups(context, call.Name) is { } stopped)
        {
            return stopped;
        }

        if (!context.IsPrivate && !route.Command.InGroups)
        {
            var leadsThere = DispatcherScreens.OnlyInPrivate(context, route.Command);
            return context.ReplyToOne(leadsThere, aloud: leadsThere);
        }

        var asked = context.Session.Form;
        var turn = route.Handler(context, call);
        return !route.Command.TakesOver ? WithPendingQuestion(context, turn)
            : context.IsPrivate && asked is not null && context.Session.Form == asked ? LeavingForm(context, turn)
            : turn;
    }

    /// <summary>What is typed after a command that takes the chat over is no answer to a question that stands out of sight.</summary>
    private static Turn LeavingForm(Context context, Turn turn)
    {
        _ = context.LeaveForm();
        return turn.Under(DispatcherTexts.All.In(context.Language).LeftQuestion);
    }

    /// <summary>An unknown command is a typing error in private, and somebody else's in a group.</summary>
    private Turn Unknown(Context context, Said said) =>
        context.IsPrivate ? WithPendingQuestion(context, context.Reply(DispatcherScreens.UnknownCommand(context, said.Text))) : Turn.Quiet;

    /// <summary>What was asked in the middle of a form is answered, then the form's question is shown again.</summary>
    private Turn WithPendingQuestion(Context context, Turn turn) =>
        context.Session.Form is { } before && Form(context) is { } form && before == context.Session.Form && !turn.Effects.IsEmpty
            ? turn.Then(form.ShowAgain(context))
            : turn;

    private Turn Press(Context context, Pressed pressed)
    {
        if (Messages.Press.Parse(pressed.Data) is not { } press)
        {
            return Turn.Quiet.WithToast(DispatcherScreens.OldButton(context.Language));
        }

        if (press.Owner is { } owner && owner != context.Person.TelegramId)
        {
            return routes.FindPressOfOthers(press.Code)?.Invoke(context, press)
                ?? Turn.Quiet.WithToast(DispatcherScreens.NotYours(context.Language));
        }

        if (context.IsPrivate)
        {
            routes.PressWatchers.ForEach(watch => watch(context, pressed));
        }

        var asked = context.Session.Form;
        var turn = routes.FindPress(press.Code)?.Invoke(context, press);
        return turn is null
            ? Turn.Quiet.WithToast(DispatcherScreens.OldButton(context.Language))
            : AskedOnce(context, pressed, press, asked, turn);
    }

    /// <summary>
    /// A question that another message's button asks again leaves the message in which it stood: only one of it can be answered.
    /// </summary>
    private Turn AskedOnce(Context context, Pressed pressed, Press press, FormCursor? asked, Turn turn)
    {
        if (!context.IsPrivate || asked is null || context.Session.Form is not { } now || now.Message != pressed.MessageId
            || now.Message == asked.Message || (now.Form, now.Subject, now.Field) != (asked.Form, asked.Subject, asked.Field)
            || routes.FindForm(asked.Form)?.PressCode == press.Code)
        {
            return turn;
        }

        if (asked.Message > 0)
        {
            return turn.Then(new Erase(context.Private, Slots.OfMessage(asked.Message)));
        }

        // Which message it was is known to delivery only; where it was the pressed one, a new one takes its place.
        var place = Slots.OfMessage(pressed.MessageId);
        context.Session = context.Session with { Form = now with { Message = 0 } };
        return turn with
        {
            Effects =
            [
                new Erase(context.Private, FormSlot),
                .. turn.Effects.Select(effect => effect is Show show && show.Slot == place
                    ? show with { Slot = FormSlot, Mode = ShowMode.New }
                    : effect),
            ],
        };
    }

    private IFormOwner? Form(Context context) =>
        context.IsPrivate && context.Session.Form is { } cursor ? routes.FindForm(cursor.Form) : null;

    private static Turn Other(Context context, OtherKind kind = OtherKind.Other) =>
        context.IsPrivate ? context.Reply(DispatcherScreens.Unreadable(context.Language, kind)) : Turn.Quiet;
}
