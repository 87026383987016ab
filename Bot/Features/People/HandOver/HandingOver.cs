using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
using Field = Bot.Forms.Field<Bot.Features.People.HandOver.HandOverTexts>;

namespace Bot.Features.People.HandOver;

/// <summary>The coordination passes to other cities, with everybody's role; what was before stays in the history.</summary>
public sealed class HandingOver : IFeature
{
    private static readonly Door<string> HandOverDoor = new("h.do", Argument.Text);
    private const string Coordinator = "lead";
    private const string Subcoordinator = "second";
    private const string CommissionCity = "social";
    private const string Subject = "next";

    private readonly CityChoices _cities;
    private readonly Zones _zones;
    private readonly FormConversation<HandOverTexts> _asks;

    /// <param name="cities">The cities that can be picked.</param>
    /// <param name="zones">For the year of the network.</param>
    public HandingOver(Cities cities, Zones zones)
    {
        (_cities, _zones) = (new(cities), zones);
        var form = new Form<HandOverTexts>("handover", version: 1,
            Field.City(Coordinator, t => t.AskCoordinator, _cities),
            Field.City(Subcoordinator, t => t.AskSubcoordinator, _cities).Optional(),
            Field.City(CommissionCity, t => t.AskCommission, _cities).Optional(),
            Field.Summary(t => t.BeforePreview, t => t.Preview));
        _asks = new(new(form, HandOverTexts.All), new()
        {
            Find = (context, _) => Rights.CanCoordinate(context.Person) ? new() : null,
            Completed = (context, _) => Preview(context),
            Left = (context, _) => context.Change(new(HandOverTexts.All.In(context.Language).NotDone)),
        });
    }

    public void Register(Routes routes) => routes
        .InPrivate(own => own
            .Press(PeopleDoors.HandOver, Begin)
            .Press(HandOverDoor, Apply))
        .Form(_asks);

    /// <summary>Begins with the cities in office; each can be changed.</summary>
    private Turn Begin(Context context)
    {
        if (Membership.MayGive(context.Store, context.Person, Role.Coordinator) is { } refusal)
        {
            return Turn.Quiet.WithToast(Refusals.Say(context.Language, refusal), alert: true);
        }

        _ = context.LeaveForm();
        var office = Handover.InOffice(context.Store);
        _asks.Drafts.Begin(
            context,
            Subject,
            (Coordinator, office.Coordinator.CityId),
            (Subcoordinator, office.Subcoordinator?.CityId),
            (CommissionCity, office.Commissions is [var commission, ..] ? commission.Place.CityId : null));
        return _asks.Start(context, Subject);
    }

    private Turn Preview(Context context)
    {
        var prepared = Prepare(context);
        return context.Change(prepared.Refusal is { } refusal
            ? new Screen(Html.Escape(Refusals.Say(context.Language, refusal))).Row(Back(context))
            : HandOverScreen.Preview(context, prepared.Value, HandOverDoor));
    }

    /// <summary>Only what was shown: if somebody's role changed meanwhile, it is shown again.</summary>
    private Turn Apply(Context context, string fingerprint)
    {
        var texts = HandOverTexts.All.In(context.Language);
        if (_asks.Drafts.Read(context, Subject).Answers.IsEmpty || Prepare(context) is not { IsValid: true, Value: var handover })
        {
            return context.Refuse(new(RefusalCode.NotAllowed));
        }

        if (fingerprint != HandOverScreen.Fingerprint(handover))
        {
            return context.Change(HandOverScreen.Preview(context, handover, HandOverDoor)).WithToast(texts.ChangedMeanwhile, alert: true);
        }

        handover.Apply(context.Store, context.Person, context.Now);
        _asks.Drafts.Drop(context, Subject);
        context.Person = handover.Shifts.FirstOrDefault(shift => shift.Person.Id == context.Person.Id) is { } own
            ? context.Person with { Role = own.After }
            : context.Person;
        return handover.Shifts.Aggregate(
            context.Change(
                new Screen(texts.IsDone(handover.Next.Coordinator.Name)).Row(Rights.CanCoordinate(context.Person) ? Back(context) : null)),
            (turn, shift) => turn.Then(Occasion.Tell(shift.Person, new(RoleTexts.All.In(shift.Person.Language).IsYours(shift.After)))));
    }

    /// <summary>For this year, or for the next where this one has its coordination already.</summary>
    private Parsed<Handover> Prepare(Context context)
    {
        var given = _asks.Drafts.Read(context, Subject);
        var year = context.Now.InZone(_zones.Network).Year;
        return Handover.Prepare(context.Store, context.Person, new Coordination
        {
            Year = Math.Max(year, Handover.InOffice(context.Store).Year + 1),
            Coordinator = _cities.PlaceOf(given[Coordinator])!,
            Subcoordinator = _cities.PlaceOf(given[Subcoordinator]),
            Commissions = _cities.PlaceOf(given[CommissionCity]) is { } city ? [new(Commission.SolidarityEconomy, city)] : [],
        });
    }

    private static Button Back(Context context) => Button.Do(HandOverTexts.All.In(context.Language).ToCoordination, PeopleDoors.Coordinate.To());
}
