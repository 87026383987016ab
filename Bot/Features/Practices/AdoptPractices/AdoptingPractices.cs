using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Adoptions;
using Bot.Domain.Contacts;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Features.Network;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.AdoptPractices;

/// <summary>
/// A city tells what it does with a practice of another one: interested, in contact, adapting, applied, given up. Its owner is asked now
/// and then; the practice's city confirms what is applied; everybody reads what was changed.
/// </summary>
public sealed class AdoptingPractices : IFeature
{
    internal static readonly Door<string> ApplyDoor = new("l.apply", Argument.Text);
    internal static readonly Door<string> AdaptDoor = new("l.adapt", Argument.Text);
    internal static readonly Door<string> InterestDoor = new("l.interest", Argument.Text);
    internal static readonly Door<string> KeepDoor = new("l.keep", Argument.Text);
    internal static readonly Door<string> GiveUpDoor = new("l.giveup", Argument.Text);
    internal static readonly Door<string> WriteDoor = new("l.write", Argument.Text);
    internal static readonly Door<string> ConfirmDoor = new("l.confirm", Argument.Text);

    private static readonly JoiningFirst Joining = new("adoptionwishes");

    private readonly ApplyForm _apply = new(Show);
    private readonly GiveUpForm _giveUp = new(Show);

    public void Register(Routes routes) => routes
        .Keeps(AdoptionLedger.All)
        .KeepsOfPerson(new PersonalRecords(AdoptionLedger.All.Name, AdoptionForgetting.KeptOf, AdoptionForgetting.Forget))
        .KeepsOfPerson(Joining.Wishes)
        .Press(PracticeDoors.Changes, ShowChanges)
        .InPrivate(own => own
            .Press(PracticeDoors.Adopt, Show)
            .Press(ApplyDoor, (context, id) => Confirmed(context, id, _apply.Begin))
            .Press(AdaptDoor, (context, id) => Step(context, id, adoption => adoption.Adapt(context.Person, context.Now)))
            .Press(InterestDoor, (context, id) => Step(context, id, adoption => adoption))
            .Press(KeepDoor, (context, id) => Step(context, id, adoption => adoption.Keep(context.Person, context.Now)))
            .Press(WriteDoor, (context, id) => Confirmed(context, id, WriteOwn))
            .Press(GiveUpDoor, (context, id) => Confirmed(context, id, _giveUp.Begin))
            .Press(ConfirmDoor, Confirming.Confirm))
        .Form(_apply.Asks)
        .Form(_giveUp.Asks)
        .WhenChanged(ContactRequests.All, Settling.ContactChanged)
        .WhenChanged(Persons.All, (occasion, before, after) => Joining.ComeBack(occasion, before, after, Onward))
        .WhenChanged(Persons.All, Settling.PersonChanged)
        .WhenChanged(PracticeBank.All, Settling.PracticeChanged)
        .WhenChanged(AdoptionLedger.All, Settling.AdoptionChanged)
        .Recurring(HowItGoes.Question);

    private static Turn Show(Context context, string practiceId) => Confirmed(context, practiceId, (at, id) =>
        at.Change(AdoptionCase.OfCity(at, id) is { } known
            ? AdoptionScreens.Of(at, known)
            : AdoptionScreens.AskWhere(at.Store.Find(PracticeBank.All, id)!, at.Person)));

    /// <summary>Who is not confirmed for a city is led to that, and comes back.</summary>
    private static Turn Confirmed(Context context, string practiceId, Func<Context, string, Turn> go)
    {
        if (context.Store.Find(PracticeBank.All, practiceId) is not { State: PracticeState.Published } practice)
        {
            return Turn.Quiet.WithToast(AdoptTexts.All.In(context.Language).PracticeGone);
        }

        return AdoptionSteps.CheckBegin(practice, context.Person) switch
        {
            null => go(context, practiceId),
            { Code: RefusalCode.NotAllowed } => context.Change(Joining.Lead(context, practice, Words(context))),
            var refusal => Turn.Quiet.WithToast(Refusals.Say(context.Language, refusal), alert: true),
        };
    }

    private static JoiningWords Words(Context context)
    {
        var texts = AdoptTexts.All.In(context.Language);
        return new(texts.MustJoin, texts.TellCity, texts.WaitsToBeConfirmed, texts.BackToPractice);
    }

    private static Screen? Onward(Practice practice, Person person)
    {
        var texts = AdoptTexts.All.In(person.Language);
        return AdoptionSteps.IsOffered(practice, person)
            ? new Screen(texts.YouMayTell(practice.TitleFor(person.Language)))
                .Row(Button.Do(texts.TellNow, PracticeDoors.Adopt.To(practice.Id)))
            : null;
    }

    private static Turn Step(Context context, string practiceId, Func<Adoption, Parsed<Adoption>> take) =>
        Confirmed(context, practiceId, (at, id) =>
        {
            var texts = AdoptTexts.All.In(at.Language);
            if (AdoptionCase.FindOrBegin(at, id) is not { IsValid: true, Value: var found }
                || take(found.Adoption) is not { IsValid: true, Value: var taken })
            {
                var isTwice =
                    AdoptionCase.OfCity(at, id)?.Adoption.History.LastOrDefault(entry => entry.By is not null)?.By == at.Person.Id;
                return isTwice ? Show(at, id) : Show(at, id).WithToast(texts.HasChanged);
            }

            _ = found.Kept(at, taken);
            return at.Change(new Screen(texts.IsNoted((int)Adoption.UntilAsked.TotalDays)).Row(AdoptionScreens.Back(id, at.Language)));
        });

    private static Turn WriteOwn(Context context, string practiceId) =>
        AdoptionCase.OfCity(context, practiceId) is { } at ? WritingOwn.Begin(context, at) : Show(context, practiceId);

    private static Turn ShowChanges(Context context, string practiceId, string search, int page) =>
        context.Store.Find(PracticeBank.All, practiceId) is { State: PracticeState.Published } practice
            ? context.Change(ChangesScreens.Of(context, practice, search, page))
            : Turn.Quiet.WithToast(AdoptTexts.All.In(context.Language).PracticeGone);
}
