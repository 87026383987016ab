using Bot.Conversation;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Meetings.FollowDecisions;

/// <summary>What meetings decided, by city and by meeting: made with the acta, reminded of, done or dropped.</summary>
public sealed class FollowingDecisions : IFeature
{
    internal static readonly Door<DecisionOrder, int> ListDoor = new("ad.list", Argument.Numbered<DecisionOrder>(), Argument.Number);
    internal static readonly Door<string> FinishDoor = new("ad.done", Argument.Text);
    internal static readonly Door<string> DropDoor = new("ad.drop", Argument.Text);
    internal static readonly Door<string> ReopenDoor = new("ad.again", Argument.Text);

    internal static readonly Door<string> CorrectDoor = new("ad.fix", Argument.Text);

    /// <summary>Start parameter: the list.</summary>
    internal const string ListLink = "acuerdos";

    private readonly DecisionForm _form;
    private readonly LineForm _finish = new("decdone", DecisionStep.Finish, texts => texts.AskHow);
    private readonly LineForm _drop = new("decdrop", DecisionStep.Drop, texts => texts.AskWhy);
    private readonly LineForm _reopen = new("decagain", DecisionStep.Reopen, texts => texts.AskWhyAgain);
    private readonly DecisionMornings _mornings;

    /// <param name="cities">Those that can be given something to do.</param>
    /// <param name="zones">Says which day it is for somebody.</param>
    public FollowingDecisions(Cities cities, Zones zones) => (_form, _mornings) = (new(cities), new(zones));

    public void Register(Routes routes) => routes
        .Keeps(DecisionBook.All)
        .Keeps(DecisionNumbers.All)
        .KeepsOfPerson(new PersonalRecords(DecisionBook.All.Name, KeptOf, DecisionSteps.Forget))
        .KeepsOfPerson(DecisionMention.All)
        .WhenChanged(DecisionBook.All, DecisionMornings.DecisionChanged)
        .WhenChanged(DecisionBook.All, DecisionNews.Tell)
        .WhenChanged(Persons.All, DecisionMornings.PersonChanged)
        .InTheMorning(_mornings.Part)
        .Command(
            new(ListLink, "acordos", DecisionTexts.All.Es.MenuLine, DecisionTexts.All.Pt.MenuLine) { InGroups = true, Order = 36 },
            (context, _) => context.Reply(DecisionScreens.List(context, DecisionOrder.City, 0)))
        .InPrivate(own => own
            .Press(ListDoor, (context, order, page) => context.Change(DecisionScreens.List(context, order, page)))
            .Press(MeetingDoors.Decision, (context, number) =>
                DecisionBook.Find(context.Store, number) is { } decision
                    && DecisionScreens.IsSeenBy(context, decision) ? context.Change(DecisionScreens.Card(context, decision)) : Moved(context))
            .Press(MeetingDoors.NewDecision, _form.Begin)
            .Press(FinishDoor, _finish.Begin)
            .Press(DropDoor, _drop.Begin)
            .Press(ReopenDoor, _reopen.Begin)
            .Press(CorrectDoor, _form.BeginCorrect))
        .Form(_form.Asks)
        .Form(_form.Corrects)
        .Form(_reopen.Asks)
        .Form(_finish.Asks)
        .Form(_drop.Asks);

    /// <summary>Keeps it and shows it as it is now.</summary>
    /// <param name="said">Above it; null for nothing.</param>
    internal static Turn Keep(Context context, Decision after, Html? said = null)
    {
        context.Store.Put(DecisionBook.All, after);
        return context.Change(DecisionScreens.Card(context, after, said));
    }

    /// <summary>What the button was for is not so any more, or was never this person's.</summary>
    internal static Turn Moved(Context context)
    {
        var texts = DecisionTexts.All.In(context.Language);
        return context.Incoming is Pressed ? Turn.Quiet.WithToast(texts.HasMoved) : context.Reply(new(Html.Escape(texts.HasMoved)));
    }

    /// <summary>The steps of a person.</summary>
    private static object[] KeptOf(IWork work, string personId) =>
    [
        .. work.Query(DecisionBook.ByPerson, KeyRange.Exactly(personId)).SelectMany(decision => decision.History
            .Where(entry => entry.By == personId)
            .Select(entry => new { decision.Number, entry.Step, entry.At, entry.Line })),
    ];
}
