using Bot.Conversation;
using Bot.Domain.People;
using Bot.Messages;
using NodaTime;

namespace Bot.Handling;

/// <content>
/// Whoever writes much faster than they can be answered: what answers an open question is kept all the same, and the question is shown
/// again when they have stopped; the rest is left.
/// </content>
public sealed partial class Handler
{
    /// <summary>Subject: a person, to whom the pending question is shown.</summary>
    private static readonly Moment Again = new("again");

    private readonly Allowance _allowance = new();

    /// <summary>What a person writes in the private chat counts; presses are answered with toasts, which cost no message.</summary>
    private Grant Ask(PersonDid did, Instant now) =>
        did is { Where: Where.Private, Sender.IsAnonymousAdmin: false } and (Said or SentFile or SentOther)
            ? _allowance.Ask(did.Sender.TelegramId, now)
            : Grant.Handled;

    private Turn Dispatch(Context context, Grant grant)
    {
        if (grant is Grant.Handled)
        {
            return dispatcher.Dispatch(context);
        }

        var warning = grant is Grant.Warned ? context.Reply(DispatcherScreens.TooFast(context.Language)) : Turn.Quiet;
        if (context.Session.Form is null)
        {
            return warning;
        }

        context.Plan(Again, context.Person.Id, context.Now + Allowance.Window);
        var silent = IsAnswer(context.Incoming)
            ? dispatcher.Dispatch(context).Effects.Where(effect => effect.IsAside || effect.To != context.Private)
            : [];
        return warning with { Effects = [.. silent, .. warning.Effects] };
    }

    /// <summary>A command is none.</summary>
    private static bool IsAnswer(PersonDid did) => did is SentFile || (did is Said said && CommandLine.Read(said.Text) is null);

    /// <summary>The question that is pending now, for who saw nothing of what their last messages brought about.</summary>
    private Turn ShowPending(ObservedWork work, Due due, Instant now)
    {
        if (work.Find(Persons.All, due.Subject) is not { } person || work.Find(Session.All, due.Subject) is not { } session)
        {
            return Turn.Quiet;
        }

        var nothing = new Said(new Sender(person.TelegramId, person.TelegramName), new Where.Private(), 0, "");
        return dispatcher.ShowPending(new Context(work, nothing, now, bot) { Person = person, Session = session, Forms = routes.FindForm });
    }

    private void Settle(DeliveryReport report)
    {
        if (report is EffectReport { Effect: { IsAside: false, To.Person: { } person } } done)
        {
            _allowance.Settled(person, 1 + done.Replaced.Count);
        }
    }
}
