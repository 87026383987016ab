using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Network.KeepCities;

/// <summary>The list of cities: the coordination adds those that people wrote by hand, joins two spellings, and mends time zones.</summary>
public sealed class KeepingCities : IFeature
{
    internal static readonly Door<string> PlaceDoor = new("y.place", Argument.Text);
    internal static readonly Door<string> AddDoor = new("y.add", Argument.Text);
    internal static readonly Door<string> CityDoor = new("y.city", Argument.Text);
    internal static readonly Door<string> ZonesDoor = new("y.zones", Argument.Text);
    internal static readonly Door<string, string> ZoneDoor = new("y.zone", Argument.Text, Argument.Text);
    internal static readonly Door<string> AskMergeDoor = new("y.same", Argument.Text);
    internal static readonly Door<string, string> MergeDoor = new("y.merge", Argument.Text, Argument.Text);
    internal static readonly Door<string> UndoDoor = new("y.undo", Argument.Text);

    /// <summary>A merge cannot be undone any more; the subject is its id.</summary>
    private static readonly Moment Over = new("y.over");

    private readonly Cities _cities;
    private readonly CityList _list;
    private readonly CityScreens _screens;
    private readonly CityForms _forms;

    /// <param name="cities">The cities that can be picked; they follow what is changed here.</param>
    /// <param name="zones">For the time of day in a city.</param>
    public KeepingCities(Cities cities, Zones zones)
    {
        (_cities, _list, _screens) = (cities, new(cities), new(cities, zones));
        _forms = new(cities, Add, AskToMerge, context => context.Change(_screens.List(context, page: 0)));
    }

    public void Register(Routes routes) => routes
        .Follows(new Projection<City>(CityList.All, _cities.Put))
        .Keeps(CityMerges.All)
        .KeepsOfPerson(new PersonalRecords(CityMerges.All.Name, CityMerges.Of, CityMerges.Forget))
        .WhenChanged(CityMerges.All, (occasion, _, merge) => Plan(occasion, merge))
        .On(Over, End)
        .ForCoordination(coordination => coordination
            .Press(NetworkDoors.CityList, (context, page) => context.Change(_screens.List(context, page)))
            .Press(PlaceDoor, (context, key) => context.Change(CityScreens.OfPlace(context, key)))
            .Press(AddDoor, (context, key) => Ask(context, () => _forms.AskToAdd(context, key)))
            .Press(CityDoor, (context, key) => context.Change(_screens.OfCity(context, key)))
            .Press(ZonesDoor, (context, key) => context.Change(_screens.ZonesOf(context, key)))
            .Press(ZoneDoor, ChangeZone)
            .Press(AskMergeDoor, (context, key) => Ask(context, () => _forms.AskForOther(context, key)))
            .Press(MergeDoor, Merge)
            .Press(UndoDoor, Undo))
        .Form(_forms.Adding)
        .Form(_forms.Merging);

    private static void Plan(Occasion occasion, CityMerge? merge)
    {
        if (merge is not null)
        {
            occasion.Plan(Over, merge.Id, merge.Until);
        }
    }

    private static Turn End(Occasion occasion, string mergeId)
    {
        _ = occasion.Store.Delete(CityMerges.All, mergeId);
        return Turn.Quiet;
    }

    private static Turn Ask(Context context, Func<Turn> ask)
    {
        _ = context.LeaveForm();
        return ask();
    }

    private Turn Add(Context context, UnlistedPlace place, ShortText name, Country country) =>
        Done(
            context,
            _list.Add(context.Store, context.Person, place, name, country, RandomId.New(), context.Now),
            CityTexts.All.In(context.Language).IsAdded);

    /// <summary>What would be joined, before it is.</summary>
    private Turn AskToMerge(Context context, string subject, City into) => context.Change(_screens.AskToMerge(context, subject, into));

    private Turn Merge(Context context, string key, string intoKey)
    {
        if (_screens.CityOf(intoKey) is not { } into)
        {
            return context.Change(CityScreens.Gone(context));
        }

        var texts = CityTexts.All.In(context.Language);
        return CityScreens.PlaceOf(context.Store, key) is { } place
            ? Done(context, CityList.Merge(context.Store, context.Person, place, into, RandomId.New(), context.Now), texts.IsMerged)
            : _screens.CityOf(key) is { } from
                ? Done(context, CityList.Merge(context.Store, context.Person, from, into, RandomId.New(), context.Now), texts.IsMerged)
                : context.Change(CityScreens.Gone(context));
    }

    private Turn Undo(Context context, string mergeId)
    {
        var (texts, merge) = (CityTexts.All.In(context.Language), context.Store.Find(CityMerges.All, mergeId));
        var undone = CityMerges.Undo(context.Store, context.Person, mergeId, context.Now);
        return undone.Refusal is { Code: RefusalCode.UndoTooLate }
            ? context.Change(_screens.List(context, page: 0)).WithToast(texts.UndoIsOver, alert: true)
            : Done(context, undone, kept => texts.IsSeparated(merge!.Name, kept), isInSight: true);
    }

    private Turn ChangeZone(Context context, string key, string zone) => _screens.CityOf(key) is { } city
        ? Done(
            context, CityList.ChangeZone(context.Store, context.Person, city, zone, context.Now), CityTexts.All.In(context.Language).HourIsChanged)
        : context.Change(CityScreens.Gone(context));

    /// <param name="isInSight">Whether the sentence stays on the screen: nothing else there shows what was done.</param>
    private Turn Done(Context context, Parsed<City> changed, Func<string, string> sentence, bool isInSight = false)
    {
        if (changed.Refusal is { } refusal)
        {
            return context.Change(_screens.List(context, page: 0))
                .WithToast(Refusals.Say(context.Language, refusal), alert: true);
        }

        var own = context.Store.Find(Persons.All, context.Person.Id)?.Place;
        context.Person = context.Person with { Place = own ?? context.Person.Place };
        var said = sentence(changed.Value.Name);
        return isInSight
            ? context.Change(_screens.OfChanged(context, changed.Value, said))
            : context.Change(_screens.OfChanged(context, changed.Value)).WithToast(said);
    }
}
