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
using NodaTime;
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
    private const string NextMeeting = "next";

    private static readonly ImmutableArray<Choice> Whens =
    [
        new(NextMeeting, "La próxima reunión", "A próxima reunião"),
        new(OnDate, "Una fecha", "Uma data"),
    ];

    private readonly CityChoices _cities;

    /// <param name="cities">Those that can be given something to do.</param>
    public DecisionForm(Cities cities)
    {
        _cities = new(cities);
        Asks = new(new(FormOf("decision", t => t.Review, t => t.Make), DecisionTexts.All), new()
        {
            Find = (context, id) => Open(context, id) is { } meeting ? SheetOf(context, meeting) : null,
            WhyClosed = (context, _) => new(Html.Escape(DecisionTexts.All.In(context.Language).HasMoved)),
            BeforeAnswer = (context, asked, did) => Before(context, Asks!, Open(context, asked.Subject), asked, did),
            Completed = Make,
            Left = Left,
        });
        Corrects = new(new(FormOf("decfix", t => t.ReviewCorrection, t => t.SaveCorrection), DecisionTexts.All), new()
        {
            Find = (context, number) => Correctable(context, number) is var (decision, meeting)
                ? SheetOf(context, meeting) with { About = decision.Number.Text }
                : null,
            WhyClosed = (context, _) => new(Html.Escape(DecisionTexts.All.In(context.Language).HasMoved)),
            BeforeAnswer = (context, asked, did) => Before(context, Corrects!, Correctable(context, asked.Subject)?.Meeting, asked, did),
            Completed = Correct,
            Left = (context, number) => DecisionBook.Find(context.Store, number) is { } decision
                ? context.Change(DecisionScreens.Card(context, decision))
                : FollowingDecisions.Moved(context),
        });
    }

    public FormConversation<DecisionTexts> Asks { get; }

    /// <summary>The same questions of a decision that was made, begun with what it says. The subject is its number.</summary>
    public FormConversation<DecisionTexts> Corrects { get; }

    public Turn Begin(Context context, string id)
    {
        if (Open(context, id) is null)
        {
            return FollowingDecisions.Moved(context);
        }

        _ = context.LeaveForm();
        return Asks.Start(context, id, Around.Apart);
    }

    public Turn BeginCorrect(Context context, string number)
    {
        if (Correctable(context, number) is not var (decision, _))
        {
            return FollowingDecisions.Moved(context);
        }

        _ = context.LeaveForm();
        if (Corrects.Drafts.Find(context, number) is null)
        {
            Corrects.Drafts.Begin(
                context,
                number,
                (Text, decision.Text.Text),
                (Cities, string.Join(", ", decision.Cities.Select(city => city.CityId ?? city.Name))),
                (When, decision.Due is null ? NextMeeting : OnDate),
                (Date, decision.Due?.Text));
        }

        return Corrects.Start(context, number, Around.Apart);
    }

    private Form<DecisionTexts> FormOf(string code, Func<DecisionTexts, Prompt> review, Func<DecisionTexts, string> finish) => new(
        code,
        version: 1,
        Field.LongText(Text, t => t.AskText, Decision.MostWords),
        Field.Text(
            Cities, t => t.AskCities, Parse, (places, language) => Locale.Of(language).And(places.Select(place => place.NameIn(language))))
            .Says(RefusalCode.NotInList, t => t.CityUnknown),
        Field.Choice(When, t => t.AskWhen, Whens),
        Field.Date(Date, t => t.AskDate, staysValid: true).When(given => given[When] != NextMeeting),
        Field.Summary(review, finish));

    /// <summary>Which city is not known is said by its name; a date that is typed where only its kind is asked is taken.</summary>
    private Instead? Before(Context context, FormConversation<DecisionTexts> form, Meeting? meeting, FormCursor asked, PersonDid did)
    {
        if (meeting is null || did is not Said { Text: var typed })
        {
            return null;
        }

        if (asked.Field == Cities && _cities.UnknownIn(typed) is { Count: > 0 } unknown)
        {
            var texts = DecisionTexts.All.In(context.Language);
            return new(Turn.Quiet) { Again = new() { Above = Html.Escape(texts.CitiesUnknown(Locale.Of(context.Language).And(unknown.Select(name => $"«{name}»")))) } };
        }

        if (asked.Field == When
            && !ChoiceWords.Meant(Whens, words => ChoiceWords.Labelled(Whens, words), typed).IsValid
            && IsDate(context, meeting, typed))
        {
            var draft = form.Drafts.Read(context, asked.Subject).With(When, OnDate, context.Now);
            form.Drafts.Keep(context, asked.Subject, draft.Answers);
            context.Session = context.Session with { Form = asked with { Field = Date, State = "", Unanswered = 0 } };
        }

        return null;
    }

    private static bool IsDate(Context context, Meeting meeting, string typed) => typed.Any(char.IsAsciiDigit)
        || WrittenDates.Read(typed, new(context.Now.InZone(DateTimeZoneProviders.Tzdb[meeting.ZoneId]).LocalDateTime, meeting.ZoneId)).Date
            is not (null or MeetingDate.Unknown);

    private Turn Make(Context context, string id)
    {
        if (Open(context, id) is not { } meeting || Read(Asks.Drafts.Read(context, id)) is not var (text, cities, due))
        {
            return FollowingDecisions.Moved(context);
        }

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

    /// <summary>What says the same as before is no correction.</summary>
    private Turn Correct(Context context, string number)
    {
        var draft = Corrects.Drafts.Take(context, number);
        if (Correctable(context, number) is not var (decision, _) || Read(draft) is not var (text, cities, due))
        {
            return FollowingDecisions.Moved(context);
        }

        var isSame = decision.Text == text && decision.Due == due
            && decision.Cities.Select(Presence.KeyOf).SequenceEqual(cities.Select(Presence.KeyOf), StringComparer.Ordinal);
        return isSame ? context.Change(DecisionScreens.Card(context, decision))
            : decision.Correct(text, cities, due, context.Person, context.Now) is { IsValid: true, Value: var after }
                ? FollowingDecisions.Keep(context, after)
                : FollowingDecisions.Moved(context);
    }

    private (LongText Text, ImmutableArray<Place> Cities, MeetingDate? Due)? Read(FormDraft draft) =>
        Parse(draft[Cities]) is { IsValid: true, Value: var cities }
        && LongText.Parse(draft[Text], Decision.MostWords) is { IsValid: true, Value: var text }
            ? (text, cities, draft[When] == OnDate ? MeetingDate.FromText(draft[Date]) : null)
            : null;

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

    private static (Decision Decision, Meeting Meeting)? Correctable(Context context, string number) =>
        DecisionBook.Find(context.Store, number) is { } decision
            && DecisionRules.Check(decision, DecisionStep.Correct, context.Person) is null
        && context.Store.Find(MeetingBook.All, decision.MeetingId) is { } meeting
            ? (decision, meeting)
            : null;

    private static Meeting? Open(Context context, string id) =>
        context.Store.Find(MeetingBook.All, id) is { State: MeetingState.Planned } meeting
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
