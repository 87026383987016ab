using Bot.Conversation;
using Bot.Conversation.Forms;
using Bot.Domain;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Messages;
using static Bot.Features.PrivateOnly;

namespace Bot.Features.KeepCities;

/// <summary>The list of cities: the coordination adds those that people wrote by hand, joins two spellings, and mends time zones.</summary>
public sealed class KeepingCities : IFeature
{
    internal const string PlaceCode = "y.place";
    internal const string AddCode = "y.add";
    internal const string CityCode = "y.city";
    internal const string ZonesCode = "y.zones";
    internal const string ZoneCode = "y.zone";
    internal const string AskMergeCode = "y.same";
    internal const string MergeCode = "y.merge";

    private readonly Cities _cities;
    private readonly CityList _list;
    private readonly CityScreens _screens;
    private readonly CityForms _forms;

    /// <param name="cities">The cities that can be picked; they follow what is changed here.</param>
    /// <param name="zones">For the time of day in a city.</param>
    public KeepingCities(Cities cities, Zones zones)
    {
        (_cities, _list, _screens) = (cities, new(cities), new(cities, zones));
        _forms = new(cities, Add, AskToMerge, context => context.Change(_screens.List(context, "")));
    }

    public void Register(Routes routes) => routes
        .Follows(new Projection<City>(CityList.All, _cities.Put))
        .Press(Doors.CityList, Coordination((context, press) => context.Change(_screens.List(context, press[0]))))
        .Press(PlaceCode, Coordination((context, press) => context.Change(CityScreens.OfPlace(context, press[0]))))
        .Press(AddCode, Coordination((context, press) => Ask(context, routes, () => _forms.AskToAdd(context, press[0]))))
        .Press(CityCode, Coordination((context, press) => context.Change(_screens.OfCity(context, press[0]))))
        .Press(ZonesCode, Coordination((context, press) => context.Change(_screens.ZonesOf(context, press[0]))))
        .Press(ZoneCode, Coordination(ChangeZone))
        .Press(AskMergeCode, Coordination((context, press) => Ask(context, routes, () => _forms.AskForOther(context, press[0]))))
        .Press(MergeCode, Coordination(Merge))
        .Form(_forms.Adding)
        .Form(_forms.Merging);

    private static Func<Context, Press, Turn> Coordination(Func<Context, Press, Turn> act) => InPrivate((context, press) =>
        Rights.CanCoordinate(context.Person)
            ? act(context, press)
            : Turn.Quiet.WithToast(FormTexts.Of.In(context.Language).Refused(new(RefusalCode.NotAllowed))));

    private static Turn Ask(Context context, Routes routes, Func<Turn> ask)
    {
        _ = PendingForm.Leave(context, routes);
        return ask();
    }

    private Turn Add(Context context, UnlistedPlace place, ShortText name, Country country) =>
        Done(context, _list.Add(context.Store, context.Person, place, name, country, context.Now), CityTexts.All.In(context.Language).IsAdded);

    /// <summary>What would be joined, before it is.</summary>
    private Turn AskToMerge(Context context, string subject, City into) => context.Change(_screens.AskToMerge(context, subject, into));

    private Turn Merge(Context context, Press press)
    {
        if (_screens.CityOf(press[1]) is not { } into)
        {
            return context.Change(CityScreens.Gone(context));
        }

        var texts = CityTexts.All.In(context.Language);
        return CityScreens.PlaceOf(context.Store, press[0]) is { } place
            ? Done(context, CityList.Merge(context.Store, context.Person, place, into, context.Now), texts.IsMerged)
            : _screens.CityOf(press[0]) is { } from
                ? Done(context, CityList.Merge(context.Store, context.Person, from, into, context.Now), texts.IsMerged)
                : context.Change(CityScreens.Gone(context));
    }

    private Turn ChangeZone(Context context, Press press) => _screens.CityOf(press[0]) is { } city
        ? Done(context, CityList.ChangeZone(context.Store, context.Person, city, press[1], context.Now), CityTexts.All.In(context.Language).HourIsChanged)
        : context.Change(CityScreens.Gone(context));

    private Turn Done(Context context, Parsed<City> changed, Func<string, string> toast)
    {
        if (changed.Refusal is { } refusal)
        {
            return context.Change(_screens.List(context, "")).WithToast(FormTexts.Of.In(context.Language).Refused(refusal), alert: true);
        }

        var own = context.Store.Find(Persons.All, context.Person.Id)?.Place;
        context.Person = context.Person with { Place = own ?? context.Person.Place };
        return context.Change(_screens.OfChanged(context, changed.Value)).WithToast(toast(changed.Value.Name));
    }
}
