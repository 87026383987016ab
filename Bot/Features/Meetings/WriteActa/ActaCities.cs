using Bot.Conversation;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.People;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
using Field = Bot.Forms.Field<Bot.Features.Meetings.WriteActa.ActaTexts>;

namespace Bot.Features.Meetings.WriteActa;

/// <summary>Which cities were there: as their people answered, corrected one by one.</summary>
internal sealed class ActaCities
{
    private const int OnPage = 10;

    private const string City = "city";

    private readonly CityChoices _choices;

    /// <param name="cities">Those that can be added.</param>
    public ActaCities(Cities cities)
    {
        _choices = new(cities);
        Form = new(
            new(new Form<ActaTexts>("actacity", version: 1, Field.Place(City, t => t.AskCity, _choices)), ActaTexts.All),
            new()
            {
                Find = (context, id) => ActaCase.Written(context, id) is null ? null : new(),
                Completed = Add,
                Left = Add,
            });
    }

    public FormConversation<ActaTexts> Form { get; }

    public static Turn Show(Context context, string id, int page) =>
        ActaCase.Written(context, id) is { } at ? context.Change(Screen(context, at, page)) : WritingActa.Moved(context);

    /// <param name="key">Of <see cref="Presence.KeyOf"/>.</param>
    public static Turn Toggle(Context context, string id, string key, int page)
    {
        if (ActaCase.Written(context, id) is not { } at
            || at.Present.Concat(Presence.Others(context.Store, at.Acta))
                .FirstOrDefault(city => PressMark.Means(key, Presence.KeyOf(city))) is not { } city
            || at.Acta.Correct(at.Present, city, context.Person) is not { IsValid: true, Value: var after })
        {
            return WritingActa.Moved(context);
        }

        return context.Change(Screen(context, at.Kept(context, after), page));
    }

    public Turn AskOther(Context context, string id)
    {
        if (ActaCase.Written(context, id) is null)
        {
            return WritingActa.Moved(context);
        }

        _ = context.LeaveForm();
        return Form.AskOnly(context, id, City);
    }

    private Turn Add(Context context, string id)
    {
        var typed = Form.Drafts.Take(context, id)[City];
        if (ActaCase.Written(context, id) is not { } at)
        {
            return WritingActa.Moved(context);
        }

        var added = _choices.PlaceOf(typed) is { } city && !Presence.Holds(at.Present, city)
            && at.Acta.Correct(at.Present, city, context.Person) is { IsValid: true, Value: var after }
                ? at.Kept(context, after)
                : at;
        return context.Change(Screen(context, added, 0));
    }

    private static Screen Screen(Context context, ActaCase at, int page)
    {
        var (texts, id) = (ActaTexts.All.In(context.Language), at.Meeting.Id);
        (Place City, bool IsThere)[] all =
        [
            .. at.Present.Select(city => (city, true)),
            .. Presence.Others(context.Store, at.Acta).Select(city => (city, false)),
        ];
        var paging = Paging.Of(page, all.Length, OnPage);
        return new Screen(Html.Escape(texts.PickCities(at.Present.Length)))
            .Items(all.Skip(paging.First).Take(OnPage).Select(one => Button.Do(
                one.IsThere ? texts.DropCity(one.City.NameIn(context.Language)) : texts.AddCity(one.City.NameIn(context.Language)),
                WritingActa.CityDoor.To(id, Presence.KeyOf(one.City), paging.Shown))))
            .Row(
                paging.Earlier(texts.Earlier, shown => WritingActa.CitiesDoor.To(id, shown)),
                paging.Later(texts.Later, shown => WritingActa.CitiesDoor.To(id, shown)))
            .Row(Button.Do(texts.OtherCity, WritingActa.OtherCityDoor.To(id)), Button.Do(texts.BackToActa, MeetingDoors.Acta.To(id)));
    }
}
