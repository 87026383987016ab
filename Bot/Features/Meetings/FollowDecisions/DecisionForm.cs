using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.People;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
using Field = Bot.Forms.Field<Bot.Features.Meetings.FollowDecisions.DecisionTexts>;

namespace Bot.Features.Meetings.FollowDecisions;

/// <summary>What a meeting decided, which cities do it, and until when. The subject is the meeting's id.</summary>
internal sealed class DecisionForm
{
    private const string Text = "text";
    private const string Cities = "cities";
    private const string When = "when";
    private const string Date = "date";
    private const string OnDate = "date";

    private readonly CityChoices _cities;

    /// <param name="cities">Those that can be given something to do.</param>
    public DecisionForm(Cities cities)
    {
        _cities = new(cities);
        var form = new Form<DecisionTexts>("decision", version: 1,
            Field.LongText(Text, t => t.AskText, Decision.MostWords),
            Field.Text(Cities, t => t.AskCities, Parse, (places, language) => Locale.Of(language).And(places.Select(place => place.Name)))
                .Says(RefusalCode.NotInList, t => t.CityUnknown),
            Field.Choice(
                When,
                t => t.AskWhen,
                new Choice("next", "La próxima reunión", "A próxima reunião"),
                new Choice(OnDate, "Una fecha", "Uma data")),
            Field.Date(Date, t => t.AskDate, staysValid: true).When(given => given[When] == OnDate),
            Field.Summary(t => t.Review, t => t.Make));
        Asks = new(new(form, DecisionTexts.All), new()
        {
            Find = (context, id) => Open(context, id) is { } meeting ? SheetOf(context, meeting) : null,
            WhyClosed = (context, _) => new(Html.Escape(DecisionTexts.All.In(context.Language).HasMoved)),
            Completed = Make,
            Left = Left,
        });
    }

    public FormConversation<DecisionTexts> Asks { get; }

    public Turn Begin(Context context, string id)
    {
        if (Open(context, id) is null)
        {
            return FollowingDecisions.Moved(context);
        }

        _ = context.LeaveForm();
        return Asks.Start(context, id, Around.Apart);
    }

    private Turn Make(Context context, string id)
    {
        var draft = Asks.Drafts.Read(context, id);
        if (Open(context, id) is not { } meeting || Parse(draft[Cities]) is not { IsValid: true, Value: var cities }
            || LongText.Parse(draft[Text], Decision.MostWords) is not { IsValid: true, Value: var text })
        {
            return FollowingDecisions.Moved(context);
        }

        MeetingDate? due = draft[When] == OnDate ? MeetingDate.FromText(draft[Date]) : null;
        var year = meeting.Details.Date.Earliest?.Year ?? context.Now.InUtc().Year;
        var made = DecisionSteps.Make(context.Store, meeting, text, cities, due, year, context.Person, context.Now);
        if (made is not { IsValid: true, Value: var decision })
        {
            return context.Change(new(Html.Escape(Refusals.Say(context.Language, made.Refusal!))));
        }

        Asks.Drafts.Drop(context, id);
        context.Store.Put(DecisionBook.All, decision);
        return context.Change(DecisionScreens.Card(context, decision));
    }

    private static Turn Left(Context context, string id)
    {
        var texts = DecisionTexts.All.In(context.Language);
        return context.Change(new Screen(texts.DraftKept)
            .Row(Button.Do(texts.GoOn, MeetingDoors.NewDecision.To(id)))
            .Row(Button.Do(texts.SeeActa, MeetingDoors.Acta.To(id))));
    }

    private static FormSheet SheetOf(Context context, Meeting meeting) => FormSheet.Of(context) with
    {
        Known = ImmutableDictionary<string, string>.Empty.Add(DateField.ZoneKey, meeting.ZoneId),
    };

    private static Meeting? Open(Context context, string id) => context.Store.Find(MeetingBook.All, id) is { State: MeetingState.Planned } meeting
        && Acta.Of(context.Store, id) is { State: not ActaState.Approved } acta
        && DecisionRules.Check(decision: null, DecisionStep.Make, context.Person, acta) is null
            ? meeting
            : null;

    private Parsed<ImmutableArray<Place>> Parse(string typed)
    {
        var cities = _cities.CitiesIn(typed);
        return cities.IsEmpty ? RefusalCode.Empty
            : cities.Any(city => city is null) ? RefusalCode.NotInList
            : cities.Length > Decision.MostCities ? new Refusal(RefusalCode.TooMany, Decision.MostCities, cities.Length)
            : cities.OfType<City>().Select(Place.Listed).DistinctBy(Presence.KeyOf).ToImmutableArray();
    }
}
