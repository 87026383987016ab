using Bot.Conversation;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.People;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
using Field = Bot.Forms.Field<Bot.Features.Meetings.FollowDecisions.DecisionTexts>;

namespace Bot.Features.Meetings.FollowDecisions;

/// <summary>
/// The line with which a decision ends or begins anew: how it was done, why it is dropped, or opened again. The subject is its number.
/// Where another city finished it meanwhile, the line is kept as this city's part.
/// </summary>
internal sealed class LineForm
{
    private const string Line = "line";

    private readonly DecisionStep _step;

    /// <param name="code">The form's.</param>
    /// <param name="step">Finish, Drop or Reopen.</param>
    /// <param name="ask">The question.</param>
    public LineForm(string code, DecisionStep step, Func<DecisionTexts, Prompt> ask)
    {
        _step = step;
        Asks = new(new(new Form<DecisionTexts>(code, version: 1, Field.Text(Line, ask, DecisionSteps.ParseLine)), DecisionTexts.All), new()
        {
            Find = (context, number) => Open(context, number) is { } decision ? new() { About = decision.Number.Text } : null,
            WhyClosed = WhyClosed,
            Completed = End,
            Left = End,
        });
    }

    public FormConversation<DecisionTexts> Asks { get; }

    public Turn Begin(Context context, string number)
    {
        if (DecisionBook.Find(context.Store, number) is not { } decision
            || DecisionRules.Check(decision, _step, context.Person) is not null)
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

        var taken = StepOn(decision, context.Person) switch
        {
            DecisionStep.Finish => decision.Finish(line, context.Person, context.Now),
            DecisionStep.Drop => decision.Drop(line, context.Person, context.Now),
            DecisionStep.Add => decision.Add(line, context.Person, context.Now),
            _ => decision.Reopen(context.Person, context.Now, line),
        };
        return taken is not { IsValid: true, Value: var after } ? FollowingDecisions.Moved(context)
            : after.History[^1].Step == DecisionStep.Add ? FollowingDecisions.Keep(
                context, after, DecisionTexts.All.In(context.Language).WasAdded)
            : FollowingDecisions.Keep(context, after);
    }

    private Screen WhyClosed(Context context, string number)
    {
        var texts = DecisionTexts.All.In(context.Language);
        return DecisionBook.Find(context.Store, number) is not { } decision || !DecisionScreens.IsSeenBy(context, decision)
            ? new(Html.Escape(texts.HasMoved))
            : DecisionScreens.Card(context, decision, Html.Escape(texts.HasMoved));
    }

    private Decision? Open(Context context, string number) =>
        DecisionBook.Find(context.Store, number) is { } decision && StepOn(decision, context.Person) is not null ? decision : null;

    /// <summary>What the line does now; null for nothing.</summary>
    private DecisionStep? StepOn(Decision decision, Person by) =>
        DecisionRules.Check(decision, _step, by) is null ? _step
        : _step == DecisionStep.Finish && DecisionRules.Check(decision, DecisionStep.Add, by) is null ? DecisionStep.Add
        : null;
}
