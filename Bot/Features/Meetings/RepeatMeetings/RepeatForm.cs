using System.Collections.Immutable;
using System.Globalization;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Series;
using Bot.Domain.People;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
using NodaTime;
using NodaTime.Text;
using Field = Bot.Forms.Field<Bot.Features.Meetings.RepeatMeetings.RepeatTexts>;

namespace Bot.Features.Meetings.RepeatMeetings;

/// <summary>Until when a meeting repeats and where, and a last look at its dates. The subject is the meeting's id.</summary>
internal sealed class RepeatForm
{
    private const string Rule = "rule";
    private const string End = "end";
    private const string Hosts = "hosts";

    /// <summary>Keys of what the meeting says.</summary>
    private const string Kind = "kind";
    private const string Date = "date";

    private static readonly Drafts Drafts = new("repeat");

    private readonly CityChoices _cities;

    /// <param name="cities">Those that can take turns.</param>
    /// <param name="completed">Begins the series.</param>
    public RepeatForm(Cities cities, Func<Context, string, Turn> completed)
    {
        _cities = new(cities);
        var form = new Form<RepeatTexts>("repeat", version: 1,
            Field.Text(End, t => t.AskEnd, ParseEnd, ShowEnd, settle: SettleEnd)
                .Says(RefusalCode.NotInList, t => t.EndUnclear)
                .Suggest("never", t => t.NoEnd, _ => "sin fin")
                .Suggest("t4", t => t.Times(4), _ => "4")
                .Suggest("t12", t => t.Times(12), _ => "12"),
            Field.Text(
                Hosts,
                t => t.AskHosts,
                ParseHosts,
                (hosts, language) => Locale.Of(language).And(hosts.Select(host => host.Place.NameIn(language))))
                .Says(RefusalCode.NotInList, t => t.CityUnknown)
                .Optional(),
            Field.Summary(t => t.Review, t => t.Start, SayDates));
        Asks = new(new(form, RepeatTexts.All), new()
        {
            Find = (context, id) => Open(context, id) is { } meeting && Drafts.Find(context, id) is { } draft && draft[Rule].Length > 0
                ? new() { Known = KnownOf(meeting, draft[Rule]) }
                : null,
            Completed = completed,
            Left = Left,
        });
    }

    public FormConversation<RepeatTexts> Asks { get; }

    /// <summary>The meeting that the person may let repeat now; null for any other.</summary>
    public static Meeting? Open(Context context, string id) =>
        context.Store.Find(MeetingBook.All, id) is { State: MeetingState.Planned, Occurrence: null } meeting
            && MeetingSteps.CanPlan(context.Person)
        && !meeting.IsOver(context.Now, DateTimeZoneProviders.Tzdb)
            ? meeting
            : null;

    public Turn Begin(Context context, Meeting meeting, SeriesRule rule)
    {
        _ = context.LeaveForm();
        context.Store.Put(FormDraft.All, Drafts.Read(context, meeting.Id).With(Rule, rule.Text, context.Now));
        return Asks.Start(context, meeting.Id);
    }

    /// <summary>The series that was asked for. Refuses with NotInThisState where its answers do not hold any more.</summary>
    public Parsed<SeriesChange> Read(Context context, Meeting meeting)
    {
        var draft = Drafts.Read(context, meeting.Id);
        var scene = new FormScene
        {
            Language = context.Language,
            By = context.Person.Id,
            At = context.Now,
            Known = KnownOf(meeting, draft[Rule]),
        };
        return draft[Rule].Length > 0 && ParseEnd(draft[End], scene) is { IsValid: true, Value: var end }
            ? meeting.Repeat(RandomId.New(), SeriesRule.FromText(draft[Rule]), end, HostsOf(draft[Hosts]), context.Person)
            : RefusalCode.NotInThisState;
    }

    public static void Forget(Context context, string id) => Drafts.Drop(context, id);

    private static Turn Left(Context context, string id)
    {
        var texts = RepeatTexts.All.In(context.Language);
        return context.Change(new Screen(Html.Escape(texts.DraftKept))
            .Row(Button.Do(texts.GoOn, Repeating.GoOnDoor.To(id)))
            .Row(Button.Do(texts.Back, MeetingDoors.Meeting.To(id))));
    }

    private static ImmutableDictionary<string, string> KnownOf(Meeting meeting, string rule) => ImmutableDictionary<string, string>.Empty
        .Add(Rule, rule)
        .Add(Kind, meeting.Details.Kind.Code)
        .Add(Date, meeting.Details.Date.Text)
        .Add(DateField.ZoneKey, meeting.ZoneId);

    /// <summary>As the series will be, as far as its dates are concerned.</summary>
    private static MeetingSeries Sketch(FormScene scene, SeriesEnd end, ImmutableArray<SeriesHost> hosts) => SeriesSteps.Begin(
        "",
        new() { Kind = MeetingKind.FromText(scene.Known[Kind]), Zone = scene.Known[DateField.ZoneKey], Date = MeetingDate.FromText(scene.Known[Date]) },
        SeriesRule.FromText(scene.Known[Rule]),
        end,
        hosts);

    private string SayDates(RepeatTexts texts, ImmutableDictionary<string, Answer> answers, FormScene scene)
    {
        var given = new Given(answers);
        var end = ParseEnd(given[End], scene) is { IsValid: true, Value: var said } ? said : new();
        var series = Sketch(scene, end, HostsOf(given[Hosts]));
        var dates = series.DatesFrom(2).Take(MeetingSeries.Ahead - 1).Prepend(series.Details.Date);
        return texts.NextDates(
            SeriesText.Of(series.Rule, series.Anchor, scene.Language),
            string.Join("; ", dates.Select(date => SeriesText.ShortDate(date, scene.Language))));
    }

    /// <summary>A date, or how often; the second meeting must be before it.</summary>
    private static Parsed<SeriesEnd> ParseEnd(string typed, FormScene scene)
    {
        SeriesEnd? end = Folding.Words(typed).ToArray() switch
        {
            ["sin", "fin"] or ["sem", "fim"] => new(),
            [var number, .. [] or ["veces" or "vezes"]] when int.TryParse(
                number, NumberStyles.None, CultureInfo.InvariantCulture, out var times) =>
                times is >= 2 and <= SeriesEnd.MostTimes ? new(Times: times) : null,
            _ => WrittenDates.Read(typed, DateScene.At(scene.At, DateTimeZoneProviders.Tzdb[scene.Known[DateField.ZoneKey]])).Date?.Latest is { } last
                ? new(Until: last)
                : null,
        };
        return end is not null && Sketch(scene, end, []).Has(2) ? end : RefusalCode.NotInList;
    }

    private static string? SettleEnd(string typed, FormScene scene) =>
        ParseEnd(typed, scene) is { IsValid: true, Value.Until: { } until }
            && LocalDatePattern.Iso.Format(until) is var kept
            && kept != typed.Trim()
            ? kept
            : null;

    private static string ShowEnd(SeriesEnd end, Language language)
    {
        var texts = RepeatTexts.All.In(language);
        return end.Until is { } until ? texts.Until(Dates.DayInWords(until, language))
            : end.Times is { } times ? texts.Times(times)
            : texts.NoEnd;
    }

    private ImmutableArray<SeriesHost> HostsOf(string typed) => ParseHosts(typed) is { IsValid: true, Value: var hosts } ? hosts : [];

    private Parsed<ImmutableArray<SeriesHost>> ParseHosts(string typed)
    {
        var cities = _cities.CitiesIn(typed);
        return cities.IsEmpty ? RefusalCode.Empty
            : cities.Any(city => city is null) ? RefusalCode.NotInList
            : cities.Length > MeetingSeries.MostHosts ? new Refusal(RefusalCode.TooMany, MeetingSeries.MostHosts, cities.Length)
            : cities.OfType<City>().Select(city => new SeriesHost(Place.Listed(city), city.TimeZone)).ToImmutableArray();
    }
}
