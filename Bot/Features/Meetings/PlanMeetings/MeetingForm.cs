using System.Collections.Immutable;
using System.Globalization;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
using NodaTime;
using Field = Bot.Forms.Field<Bot.Features.Meetings.PlanMeetings.PlanTexts>;

namespace Bot.Features.Meetings.PlanMeetings;

/// <summary>The questions about a meeting, and how their answers become its details.</summary>
internal sealed class MeetingForm
{
    public const string Date = "date";

    public const string Venue = "venue";

    /// <summary>The part of the draft that holds the bot's own ids of the groups that shall be told.</summary>
    public const string Groups = "groups";

    public static readonly Drafts Drafts = new("meeting");

    /// <summary>The part of the draft that holds the venue on the map, where somebody sent it.</summary>
    private const string Spot = "spot";

    /// <summary>The part of the draft that holds the record of the session that is planned.</summary>
    private const string Session = "session";

    private const string Kind = "kind";
    private const string City = "city";
    private const string Title = "title";
    private const string Remarks = "remarks";

    private readonly Cities _cities;
    private readonly CityChoices _choices;
    private readonly Zones _zones;

    /// <param name="cities">Where meetings can be.</param>
    /// <param name="zones">The network's zone is that of meetings that are nowhere in particular.</param>
    /// <param name="completed">Shows what will be published.</param>
    public MeetingForm(Cities cities, Zones zones, Func<Context, string, Turn> completed)
    {
        (_cities, _choices, _zones) = (cities, new(cities), zones);
        var form = new Form<PlanTexts>("meeting", version: 1,
            Field.Choice(Kind, t => t.AskKind, MeetingKind.All, MeetingKind.Parse),
            Field.Place(City, t => t.AskCity, _choices).Optional(),
            Field.MeetingTime(Date, t => t.AskDate).Suggest("open", t => t.NotKnown, _ => "a confirmar"),
            Field.Text(Venue, t => t.AskVenue, ParseVenue).Optional(),
            Field.Text(Title, t => t.AskTitle, Domain.Practices.Title.Parse).Optional(),
            Field.Text(Remarks, t => t.AskRemarks, ParseRemarks).Optional(),
            Field.Summary(t => t.Review, t => t.SeeAsGroups));
        Asks = new(new(form, PlanTexts.All), new()
        {
            Find = (context, id) => DraftOf(context, id) is { } draft ? SheetOf(draft) : null,
            Save = (context, id, answers) => Drafts.Keep(context, id, DropSpot(Drafts.Read(context, id).Answers, answers)),
            Adjust = MoveHour,
            BeforeAnswer = (context, asked, did) => TakeSpot(context, asked, did) ?? OfferHour(context, asked, did),
            Completed = completed,
            Left = (context, id) =>
                DraftOf(context, id) is { } draft && DetailsOf(draft) is not null ? completed(context, id) : Kept(context, id),
        });
    }

    public FormConversation<PlanTexts> Asks { get; }

    /// <summary>The person's draft; null where there is none, or they may not plan (any more).</summary>
    public static FormDraft? DraftOf(Context context, string meetingId) =>
        MeetingSteps.CanPlan(context.Person) ? Drafts.Find(context, meetingId) : null;

    public static ImmutableArray<string> GroupsOf(FormDraft draft) => [.. draft.Lines(Groups)];

    /// <summary>The record of the session that is planned; null for none.</summary>
    public static string? SessionOf(FormDraft draft) => draft[Session] is { Length: > 0 } session ? session : null;

    /// <summary>Null while it is not said.</summary>
    public static MeetingKind? KindOf(FormDraft draft) => draft[Kind] is { Length: > 0 } kind ? MeetingKind.FromText(kind) : null;

    /// <summary>Null while something that is needed is missing.</summary>
    public MeetingDetails? DetailsOf(FormDraft draft)
    {
        var given = new Given(draft.Answers);
        return given[Kind].Length == 0 || given[Date].Length == 0 ? null : new()
        {
            Kind = MeetingKind.FromText(given[Kind]),
            Host = _choices.PlaceOf(given[City]),
            Zone = ZoneOf(given[City]),
            Date = MeetingDate.FromText(given[Date]),
            Venue = Told(ParseVenue(given[Venue])),
            Spot = SpotOf(given[Spot]),
            Title = Told(Domain.Practices.Title.Parse(given[Title])),
            Remarks = Told(ParseRemarks(given[Remarks])),
            Groups = GroupsOf(draft),
        };
    }

    /// <summary>The draft of a meeting as it is.</summary>
    public static FormDraft DraftOf(Context context, string meetingId, MeetingDetails details, int version) =>
        Drafts.Read(context, meetingId) with
        {
            Version = version,
            Answers = FormSheet.Of(
                context,
                (Kind, details.Kind.Code),
                (City, details.Host?.CityId ?? details.Host?.Name),
                (Date, details.Date.Text),
                (Venue, details.Venue?.Text),
                (Title, details.Title?.Text),
                (Remarks, details.Remarks?.Text),
                (Groups, string.Join('\n', details.Groups)),
                (Spot, details.Spot is { } spot ? TextOf(spot) : null)).Answers,
        };

    /// <summary>The draft of a meeting that is a session of a body, with what the session's record tells.</summary>
    public FormDraft DraftOf(Context context, string meetingId, RegisterRecord session)
    {
        var place = session[BodySession.PlaceField];
        return Drafts.Read(context, meetingId) with
        {
            Answers = FormSheet.Of(
                context,
                (Kind, MeetingKind.OfBody(BodySession.BodyOf(session, context.Store)).Code),
                (City, _choices.CityOf(place)?.Id),
                (Date, BodySession.Of(session).Days?.Text),
                (Venue, place),
                (Title, Told(Domain.Practices.Title.Parse(BodySession.NameOf(session, context.Store, context.Language)))?.Text),
                (Session, session.Id)).Answers,
        };
    }

    /// <summary>A point on the map is that of one venue: another address has another.</summary>
    private static ImmutableDictionary<string, Answer> DropSpot(
        ImmutableDictionary<string, Answer> before, ImmutableDictionary<string, Answer> after) =>
        new Given(before)[Venue] is { Length: > 0 } venue && venue != new Given(after)[Venue] ? after.Remove(Spot) : after;

    private static string TextOf(Coordinates spot) => string.Create(CultureInfo.InvariantCulture, $"{spot.Latitude:R} {spot.Longitude:R}");

    private static Coordinates? SpotOf(string text) => text.Split(' ') is [var latitude, var longitude]
        ? new(double.Parse(latitude, CultureInfo.InvariantCulture), double.Parse(longitude, CultureInfo.InvariantCulture))
        : null;

    /// <summary>A location that is sent where the venue is asked belongs to it; anything else is answered as in every form.</summary>
    private static Instead? TakeSpot(Context context, FormCursor asked, PersonDid did)
    {
        if (did is not SentOther { Spot: { } spot } || asked.Field != Venue || DraftOf(context, asked.Subject) is not { } draft)
        {
            return null;
        }

        context.Store.Put(FormDraft.All, draft.With(Spot, TextOf(spot), context.Now));
        return new(Turn.Quiet) { Again = new() { Above = Html.Escape(PlanTexts.All.In(context.Language).SpotKept) } };
    }

    /// <summary>
    /// An hour that is written where the venue is asked was forgotten before: it is no place, so nobody has to notice that later.
    /// </summary>
    private Instead? OfferHour(Context context, FormCursor asked, PersonDid did)
    {
        if (did is not Said said
            || asked.Field != Venue
            || DraftOf(context, asked.Subject) is not { } draft
            || HourIn(draft, said.Text) is not { } hour)
        {
            return null;
        }

        var (texts, time) = (PlanTexts.All.In(context.Language), Dates.Time(hour));
        return new(Turn.Quiet)
        {
            Again = new()
            {
                Above = Html.Escape(texts.IsAnHour(Shortening.Line(said.Text, Shortening.Answer), time)),
                Rows = [[Button.Do(texts.BeginsAt(time), Planning.HourDoor.To(asked.Subject, time)).AsMain()]],
            },
        };
    }

    /// <summary>The hour that was offered: it belongs to the day, and the venue is asked again.</summary>
    public Turn TakeHour(Context context, string id, string time)
    {
        if (context.Session.Form is not { Field: Venue } || DraftOf(context, id) is not { } draft || HourIn(draft, time) is not { } hour)
        {
            return Turn.Quiet.WithToast(PlanTexts.All.In(context.Language).Gone);
        }

        var day = MeetingDate.FromText(draft[Date]).Earliest!.Value;
        context.Store.Put(FormDraft.All, draft.With(Date, new MeetingDate.Exact(day + hour, ZoneOf(draft[City])).Text, context.Now));
        return Asks.AskOn(context).WithToast(PlanTexts.All.In(context.Language).BeginsAt(time));
    }

    /// <summary>Null where the text is more than an hour, or the meeting has no one day.</summary>
    private LocalTime? HourIn(FormDraft draft, string text)
    {
        var day = draft[Date].Length == 0 ? null : MeetingDate.FromText(draft[Date]);
        if (day is not (MeetingDate.Day or MeetingDate.Exact))
        {
            return null;
        }

        var on = day.Earliest!.Value;
        var scene = new DateScene(on.AtMidnight(), ZoneOf(draft[City]));
        return WrittenDates.Read($"{Dates.Figures(on)}/{on.Year} {text}", scene).Date is MeetingDate.Exact { Local: var local }
            && local.Date == on
            ? local.TimeOfDay
            : null;
    }

    private static Turn Kept(Context context, string id)
    {
        var texts = PlanTexts.All.In(context.Language);
        return context.Change(new Screen(Html.Escape(texts.DraftKept)).Row(Button.Do(texts.GoOn, Planning.WriteDoor.To(id))));
    }

    private FormSheet SheetOf(FormDraft draft) =>
        new(draft.Answers) { Known = ImmutableDictionary<string, string>.Empty.Add(DateField.ZoneKey, ZoneOf(draft[City])) };

    /// <summary>An hour that was said of a city moves with it to another one.</summary>
    private ImmutableDictionary<string, Answer> MoveHour(
        ImmutableDictionary<string, Answer> before, ImmutableDictionary<string, Answer> after)
    {
        var (from, to) = (ZoneOf(new Given(before)[City]), ZoneOf(new Given(after)[City]));
        return from != to && after.TryGetValue(Date, out var date) && MeetingDate.FromText(date.Text) is MeetingDate.Exact exact
            && exact.Zone == from
            ? after.SetItem(Date, Answer.Of((exact with { Zone = to }).Text, 0, date.By, date.At))
            : after;
    }

    private string ZoneOf(string city) => _cities.Find(city)?.TimeZone ?? _zones.Network.Id;

    private static Parsed<ShortText> ParseVenue(string typed) => ShortText.Parse(typed, 2, MeetingDetails.LongestVenue);

    private static Parsed<LongText> ParseRemarks(string typed) => LongText.Parse(typed, MeetingDetails.MostRemarkWords);

    private static T? Told<T>(Parsed<T> parsed)
        where T : class => parsed.IsValid ? parsed.Value : null;
}
