using Bot.Conversation;
using Bot.Domain.Meetings.Actas;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
using Field = Bot.Forms.Field<Bot.Features.Meetings.FollowDecisions.DecisionTexts>;

namespace Bot.Features.Meetings.FollowDecisions;

/// <summary>The line with which a decision ends: how it was done, or why it is dropped. The subject is its number.</summary>
internal sealed class LineForm
{
    private const string Line = "line";

    private readonly DecisionStep _step;

    /// <param name="code">The form's.</param>
    /// <param name="step">Finish or Drop.</param>
    /// <param name="ask">The question.</param>
    public LineForm(string code, DecisionStep step, Func<DecisionTexts, Prompt> ask)
    {
        _step = step;
        Asks = new(new(new Form<DecisionTexts>(code, version: 1, Field.Text(Line, ask, DecisionSteps.ParseLine)), DecisionTexts.All), new()
        {
            Find = (context, number) => Open(context, number) is { } decision ? new() { About = decision.Number.Text } : null,
            WhyClosed = (context, _) => new(Html.Escape(DecisionTexts.All.In(context.Language).HasMoved)),
            Completed = End,
            Left = End,
        });
    }

    public FormConversation<DecisionTexts> Asks { get; }

    public Turn Begin(Context context, string number)
    {
        if (Open(context, number) is null)
        {
            return FollowingDecisions.Moved(context);
        }

        _ = context.LeaveForm();
        return Asks.AskOnly(context, number, Line, Around.Apart);
    }

    /// <summary>Without a line the form was left, and the decision is as it was.</summary>
    private Turn End(Context context, string number)
    {
        var draft = Asks.Drafts.Take(context, number);
        if (Open(context, number) is not { } decision)
        {
            return FollowingDecisions.Moved(context);
        }

        if (DecisionSteps.ParseLine(draft[Line]) is not { IsValid: true, Value: var line })
        {
            return context.Change(DecisionScreens.Card(context, decision));
        }

        var taken = _step == DecisionStep.Finish
            ? decision.Finish(line, context.Person, context.Now)
            : decision.Drop(line, context.Person, context.Now);
        return taken is { IsValid: true, Value: var after }
            ? FollowingDecisions.Keep(context, after)
            : FollowingDecisions.Moved(context);
    }

    private Decision? Open(Context context, string number) =>
        DecisionBook.Find(context.Store, number) is { } decision && DecisionRules.Check(decision, _step, context.Person) is null ? decision : null;
}
