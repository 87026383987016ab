using Bot.Conversation;
using Bot.Domain.Contacts;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Network.RequestContacts;

/// <summary>
/// A city asks to talk to the city of a practice. The secretariat passes it on, an author agrees, and both get the other's contact in the
/// same moment; until then nobody is named. After a month both are asked what came of it.
/// </summary>
public sealed class RequestingContacts : IFeature
{
    internal static readonly Door<string, Placing> OpenDoor = new("c.open", Argument.Text, Argument.Placing);
    internal static readonly Door<string> PassOnDoor = new("c.pass", Argument.Text);
    internal static readonly Door<string> AcceptDoor = new("c.accept", Argument.Text);
    internal static readonly Door<string> AgreeDoor = new("c.agree", Argument.Text);
    internal static readonly Door<string> DeclineDoor = new("c.no", Argument.Text);
    internal static readonly Door<string> AskWithdrawDoor = new("c.askback", Argument.Text);
    internal static readonly Door<string> WithdrawDoor = new("c.back", Argument.Text);
    internal static readonly Door<string, ContactOutcome> ReportDoor = new("c.report", Argument.Text, Argument.Named<ContactOutcome>());

    private static readonly JoiningFirst Joining = new("contactwishes");

    private readonly Holders _holders;
    private readonly ContactScreens _screens;
    private readonly AskForm _ask = new();
    private readonly DeclineForm _decline;
    private readonly Deciding _deciding;

    /// <param name="zones">For the days that something waits.</param>
    public RequestingContacts(Zones zones)
    {
        (_holders, _decline, _deciding) = (new(zones), new(Show), new(Show));
        _screens = new(_holders);
    }

    public void Register(Routes routes) => routes
        .Keeps(ContactRequests.All)
        .KeepsOfPerson(new PersonalRecords(ContactRequests.All.Name, ContactForgetting.KeptOf, ContactForgetting.Forget))
        .KeepsOfPerson(ContactMentions.All)
        .KeepsOfPerson(Joining.Wishes)
        .Command(
            new("contactos", "contatos", ContactTexts.All.Es.MenuLine, ContactTexts.All.Pt.MenuLine)
            {
                MenuFor = ContactSteps.SpeaksForCity,
                Order = 45,
            },
            (context, _) => context.Reply(_screens.List(context, page: 0)))
        .InPrivate(own => own
            .Press(NetworkDoors.TalkTo, Begin)
            .Press(NetworkDoors.Contacts, (context, page) => context.Change(_screens.List(context, page)))
            .Press(OpenDoor, Show)
            .Press(PassOnDoor, _deciding.PassOn)
            .Press(AcceptDoor, _deciding.AskToAgree)
            .Press(AgreeDoor, _deciding.Agree)
            .Press(DeclineDoor, _decline.Begin)
            .Press(AskWithdrawDoor, Deciding.AskToWithdraw)
            .Press(WithdrawDoor, _deciding.Withdraw)
            .Press(ReportDoor, OutcomeQuestion.Report))
        .Form(_ask.Asks)
        .Form(_decline.Asks)
        .WhenChanged(Persons.All, (occasion, before, after) => Joining.ComeBack(
            occasion, before, after, (practice, person) => Onward(occasion, practice, person)))
        .WhenChanged(Persons.All, Settling.PersonChanged)
        .WhenChanged(PracticeBank.All, Settling.PracticeChanged)
        .Recurring(Keeping.Silence)
        .Recurring(Holders.Unheard)
        .Recurring(OutcomeQuestion.Question)
        .InTheMorning(_holders.Mornings);

    /// <summary>Whoever is not confirmed for a city is led to that, and comes back.</summary>
    private Turn Begin(Context context, string practiceId)
    {
        var texts = ContactTexts.All.In(context.Language);
        if (context.Store.Find(PracticeBank.All, practiceId) is not { State: PracticeState.Published } practice)
        {
            return Turn.Quiet.WithToast(texts.PracticeGone);
        }

        if (!ContactSteps.SpeaksForCity(context.Person))
        {
            var mustJoin = texts.MustJoin(Matter.CityOf(practice, context.Language));
            return context.Change(Joining.Lead(
                context, practice, new(mustJoin, texts.TellCity, texts.WaitsToBeConfirmed, texts.BackToPractice)));
        }

        return ContactSteps.CheckAsk(context.Store, practice, context.Person) is { } refusal
            ? Turn.Quiet.WithToast(Refusals.Say(context.Language, refusal), alert: true)
            : _ask.Begin(context, practice);
    }

    private static Screen? Onward(Occasion occasion, Practice practice, Person person)
    {
        var texts = ContactTexts.All.In(person.Language);
        return ContactSteps.IsOffered(occasion.Store, practice, person)
            ? new Screen(texts.YouMayAsk(Matter.CityOf(practice, person.Language), practice.TitleFor(person.Language)))
                .Row(Button.Do(texts.Talk, NetworkDoors.TalkTo.To(practice.Id)))
            : null;
    }

    private Turn Show(Context context, string id) => Show(context, id, Placing.Instead);

    private Turn Show(Context context, string id, Placing placing) =>
        Matter.Find(context, id) is { } matter && _screens.Of(context, matter) is { } screen
            ? placing == Placing.Apart ? context.Reply(screen) : context.Change(screen)
            : Turn.Quiet.WithToast(ContactTexts.All.In(context.Language).HasChanged);
}
