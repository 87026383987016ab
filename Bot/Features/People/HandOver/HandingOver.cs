using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
using NodaTime;
using Field = Bot.Forms.Field<Bot.Features.People.HandOver.HandOverTexts>;

namespace Bot.Features.People.HandOver;

/// <summary>
/// The coordination passes to other cities, with everybody's role; what was before stays in the history. It takes two keys: whoever
/// coordinates offers it, and somebody of the new coordinating city accepts.
/// </summary>
public sealed class HandingOver : IFeature
{
    internal static readonly Door<string> OfferDoor = new("h.do", Argument.Text);
    internal static readonly Door MendDoor = new("h.mend");
    private const string Since = "since";
    private const string Until = "until";
    private const string Coordinator = "lead";
    private const string Subcoordinator = "second";
    private const string CommissionCity = "social";
    private const string Subject = "next";

    private readonly CityChoices _cities;
    private readonly Zones _zones;
    private readonly HandOverScreen _screen;
    private readonly Accepting _accepting;
    private readonly FormConversation<HandOverTexts> _asks;

    /// <param name="cities">The cities that can be picked.</param>
    /// <param name="zones">For the days of the network.</param>
    public HandingOver(Cities cities, Zones zones)
    {
        (_cities, _zones, _screen) = (new(cities), zones, new(zones.Network));
        _accepting = new(_screen, zones.Network);
        var form = new Form<HandOverTexts>("handover", version: 2,
            Day(Since, t => t.AskSince),
            Day(Until, t => t.AskUntil).Unless(EndsTooEarly, t => t.EndsBeforeItBegins).Optional(),
            Field.City(Coordinator, t => t.AskCoordinator, _cities),
            Field.City(Subcoordinator, t => t.AskSubcoordinator, _cities)
                .Unless((given, _) => given[Subcoordinator].Length > 0 && given[Subcoordinator] == given[Coordinator], t => t.OneCityTwice)
                .Optional(),
            Field.City(CommissionCity, t => t.AskCommission, _cities).Optional(),
            Field.Summary(t => t.BeforePreview, t => t.Preview));
        _asks = new(new(form, HandOverTexts.All), new()
        {
            Find = (context, _) => Rights.CanCoordinate(context.Person) ? new() : null,
            Completed = (context, _) => Preview(context),
            Left = (context, _) => context.Change(new(HandOverTexts.All.In(context.Language).NotDone)),
        });
    }

    public void Register(Routes routes)
    {
        _ = routes
            .InPrivate(own => own
                .Press(PeopleDoors.HandOver, Begin)
                .Press(MendDoor, context => Rights.CanCoordinate(context.Person) && !_asks.Drafts.Read(context, Subject).Answers.IsEmpty
                    ? _asks.Start(context, Subject)
                    : Begin(context))
                .Press(OfferDoor, Offer))
            .Form(_asks);
        _accepting.Register(routes);
    }

    private static Field Day(string code, Func<HandOverTexts, Prompt> ask) => Field.Text(
        code,
        ask,
        (typed, scene) => WrittenDay.Parse(typed, scene.Today),
        (day, language) => Dates.Day(day.Date, language),
        settle: (typed, scene) => WrittenDay.Parse(typed, scene.Today) is { IsValid: true, Value: var day } ? day.Text : null);

    /// <summary>Begins with today and the cities in office; each can be changed. Where an offer waits, shows where it stands.</summary>
    private Turn Begin(Context context)
    {
        if (Membership.MayGive(context.Store, context.Person, Role.Coordinator) is { } refusal)
        {
            return Turn.Quiet.WithToast(Refusals.Say(context.Language, refusal), alert: true);
        }

        _ = context.LeaveForm();
        if (HandoverOffer.Open(context.Store) is { } waiting)
        {
            return context.Change(_screen.Waiting(context, waiting, context.Language));
        }

        var office = Handover.InOffice(context.Store);
        _asks.Drafts.Begin(
            context,
            Subject,
            (Since, new WrittenDay(Today(context)).Text),
            (Coordinator, office.Coordinator.CityId),
            (Subcoordinator, office.Subcoordinator?.CityId),
            (CommissionCity, office.Commissions is [var commission, ..] ? commission.Place.CityId : null));
        return _asks.Start(context, Subject);
    }

    private Turn Preview(Context context)
    {
        var prepared = Handover.Prepare(context.Store, context.Person, Next(context));
        return context.Change(prepared.Refusal is { } refusal
            ? Refused(context, refusal)
            : _screen.Preview(context, prepared.Value));
    }

    /// <summary>Only what was shown: if somebody's role changed meanwhile, it is shown again.</summary>
    private Turn Offer(Context context, string fingerprint)
    {
        var texts = HandOverTexts.All.In(context.Language);
        if (_asks.Drafts.Read(context, Subject).Answers.IsEmpty
            || Handover.Prepare(context.Store, context.Person, Next(context)) is not { IsValid: true, Value: var handover })
        {
            return context.Refuse(new(RefusalCode.NotAllowed));
        }

        if (fingerprint != HandOverScreen.Fingerprint(handover))
        {
            return context.Change(_screen.Preview(context, handover)).WithToast(texts.ChangedMeanwhile, alert: true);
        }

        var made = HandoverOffer.Make(context.Store, context.Person, handover.Next, context.Now);
        if (made.Refusal is { } refusal)
        {
            return context.Change(Refused(context, refusal));
        }

        _asks.Drafts.Drop(context, Subject);
        return context.Change(_screen.Waiting(context, made.Value, context.Language))
            .Then(_accepting.Offered(context, made.Value, handover));
    }

    /// <summary>What was answered stays, and can be changed.</summary>
    private static Screen Refused(Context context, Refusal refusal) => new Screen(Html.Escape(Refusals.Say(context.Language, refusal)))
        .Row(Button.Do(HandOverTexts.All.In(context.Language).Mend, MendDoor.To()).AsMain())
        .Row(Back(context));

    private static bool EndsTooEarly(Given given, FormScene scene) =>
        DayOf(given[Until], scene.Today) is { } until && DayOf(given[Since], scene.Today) is { } since && until <= since;

    private Coordination Next(Context context)
    {
        var given = _asks.Drafts.Read(context, Subject);
        var since = DayOf(given[Since], Today(context)) ?? Today(context);
        return new()
        {
            Year = since.Year,
            Since = since,
            Until = DayOf(given[Until], Today(context)),
            Coordinator = _cities.PlaceOf(given[Coordinator])!,
            Subcoordinator = _cities.PlaceOf(given[Subcoordinator]),
            Commissions = _cities.PlaceOf(given[CommissionCity]) is { } city ? [new(Commission.SolidarityEconomy, city)] : [],
        };
    }

    private static LocalDate? DayOf(string text, LocalDate today) =>
        WrittenDay.Parse(text, today) is { IsValid: true, Value.Date: var day } ? day : null;

    private LocalDate Today(Context context) => context.Now.InZone(_zones.Network).Date;

    private static Button Back(Context context) =>
        Button.Do(HandOverTexts.All.In(context.Language).ToCoordination, PeopleDoors.Coordinate.To());
}
