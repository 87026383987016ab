using System.Globalization;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Meetings.PlanMeetings;

/// <summary>Meetings one by one and as lists.</summary>
/// <param name="cities">Their zones are those of the readers.</param>
/// <param name="zones">Says by whose clocks somebody reads.</param>
internal sealed class MeetingScreens(Cities cities, Zones zones)
{
    private const int OnPage = 6;

    private const int MostPast = 60;

    private const int MostNamed = 8;

    /// <summary>Of those that come, in a message that says each twice.</summary>
    private const int MostInBoth = 3;

    private static readonly IDateTimeZoneProvider Provider = DateTimeZoneProviders.Tzdb;

    /// <summary>In private, with what the reader may do.</summary>
    public static Screen Card(Context context, Meeting meeting) => Card(context, context.Person, meeting);

    /// <inheritdoc cref="Card(Context, Meeting)"/>
    public static Screen Card(Occasion occasion, Person reader, Meeting meeting)
    {
        var (texts, details, canPlan) = (PlanTexts.All.In(reader.Language), meeting.Details, MeetingSteps.CanPlan(reader));
        var isOpen = meeting.State == MeetingState.Planned && !meeting.IsOver(occasion.Now, Provider);
        var text = Html.Lines(
            MeetingCard.Of(meeting, reader.Language, meeting.IsOver(occasion.Now, Provider)),
            SeriesText.WithNext(occasion.Store, meeting, reader.Language),
            OwnAnswer(occasion, reader, meeting),
            canPlan ? GroupMeetingCard.Counts(occasion, meeting, reader.Language) : Html.Empty,
            canPlan ? Html.Escape(texts.Told(GroupNames(occasion, details, reader.Language))) : Html.Empty);
        var card = new Screen(text) { Quotes = true };
        return canPlan
            ? MeetingWays.ForPlanner(card, occasion, reader, meeting)
            : MeetingWays.ForReader(
                isOpen ? card.Row(GroupMeetingCard.AnswersTo(meeting, GroupCardTexts.All.In(reader.Language).Answer)) : card, occasion, reader, meeting);
    }

    /// <summary>What the reader said themselves, also where it was to another date.</summary>
    private static Html OwnAnswer(Occasion occasion, Person reader, Meeting meeting)
    {
        var texts = PlanTexts.All.In(reader.Language);
        return occasion.Store.Find(Attendance.All, Attendance.IdOf(reader.Id, meeting.Id)) is not { } own ? Html.Empty
            : meeting.DateBefore(own.At) is { } then ? texts.YouAnsweredTo(own.Answer, MeetingDates.ShowWithin(then, reader.Language))
            : Html.Escape(texts.YouAnswered(own.Answer));
    }

    /// <summary>Of a series only the next one is listed, which says that it repeats.</summary>
    /// <param name="page">From 0; one that is not there shows the last.</param>
    /// <param name="routes">Knows whether calendars are served.</param>
    public Screen Coming(Context context, int page, Routes routes)
    {
        var texts = PlanTexts.All.In(context.Language);
        var coming = ComingTo(context);
        if (context.Group is { Language: GroupLanguage.Both })
        {
            return InBoth(context, coming);
        }

        var hasPast = MeetingBook.Before(context.Store, Today(context), 1).Any();
        var screen = coming.Length == 0
            ? new Screen(texts.NoneComing)
            : List(context, coming, page, texts.Coming(coming.Length), MeetingDoors.Meetings.To);
        return screen
            .Row(context.IsPrivate && MeetingSteps.CanPlan(context.Person)
                ? Button.Do(texts.PlanOne, Planning.NewDoor.To(RandomId.New())).AsMain()
                : null)
            .Row(context.IsPrivate && coming.Any(CalendarFile.CanShow) ? Button.Do(texts.WholeCalendar, Planning.CalendarDoor.To()) : null)
            .Row(context.IsPrivate && routes.FindPress(MeetingDoors.CalendarAddress.Code) is not null
                ? Button.Do(texts.CalendarAddress, MeetingDoors.CalendarAddress.To())
                : null)
            .Row(context.IsPrivate && hasPast ? Button.Do(texts.SeePast, Planning.PastDoor.To()) : null);
    }

    private Meeting[] ComingTo(Context context) =>
    [
        .. MeetingBook.From(context.Store, Today(context))
            .Where(meeting => !meeting.IsOver(context.Now, Provider))
            .DistinctBy(meeting => meeting.Occurrence?.SeriesId ?? meeting.Id),
    ];

    /// <summary>The next ones, for a group in which both languages are spoken; all of them are in the bot's own chat.</summary>
    private static Screen InBoth(Context context, Meeting[] coming)
    {
        var text = GroupText.In(GroupLanguage.Both, language => coming.Length == 0
            ? PlanTexts.All.In(language).NoneComing
            : Html.Paragraphs([PlanTexts.All.In(language).Coming(coming.Length), .. Lines(context, coming.Take(MostInBoth), 0, language)]));
        return new Screen(text).Row(Button.Link(GroupText.PrivateChat, context.Bot.DeepLink("reuniones")));
    }

    private static IEnumerable<Html> Lines(Context context, IEnumerable<Meeting> meetings, int first, Language language) =>
        meetings.Select((meeting, index) => Html.Lines(
            Html.Of($"<b>{first + index + 1}. {MeetingCard.Heading(meeting.Details, language)}</b>"),
            MeetingCard.When(meeting.Details, language, meeting.IsOver(context.Now, Provider)),
            SeriesText.Line(context.Store, meeting, language)));

    public Screen Past(Context context, int page)
    {
        var texts = PlanTexts.All.In(context.Language);
        Meeting[] past = [.. MeetingBook.Before(context.Store, Today(context), MostPast)];
        var screen = past.Length == 0
            ? new Screen(texts.NonePast)
            : List(context, past, page, texts.Past(past.Length), Planning.PastDoor.To);
        return screen.Row(Button.Do(texts.AllMeetings, MeetingDoors.Meetings.To()));
    }

    /// <summary>Oldest first, with what was before and what came after.</summary>
    public Screen History(Context context, Meeting meeting)
    {
        var texts = PlanTexts.All.In(context.Language);
        var lines = meeting.History.Select((change, index) => Html.Lines(
            Html.Of(
                $"<b>{Dates.DayAndTime(change.At.InZone(zones.Of(context.Person)).LocalDateTime, context.Language)}</b>. {texts.Step(change.Step)} {NameOf(context, change.By)}."),
            change.Step == MeetingStep.Change
                ? Html.Lines(
                    [.. meeting.At(index + 1).DifferencesTo(change.Before!).Select(
                        part => Difference(part, change.Before!, meeting.At(index + 1), context))])
                : Html.Empty,
            change.Reason is { } reason ? Html.Escape(MeetingCardTexts.All.In(context.Language).Because(reason.Text)) : Html.Empty));
        return new Screen(
            Html.Paragraphs([Html.Of($"<b>{MeetingCard.Heading(meeting.Details, context.Language)}</b>"), .. lines]))
        { Quotes = true }
            .Row(Button.Do(texts.BackToMeeting, MeetingDoors.Meeting.To(meeting.Id)));
    }

    /// <summary>"Fecha: Fecha a confirmar, ahora vie 16 oct 2026."</summary>
    public static Html Difference(MeetingPart part, MeetingDetails before, MeetingDetails after, Context context)
    {
        var texts = PlanTexts.All.In(context.Language);
        return Html.Of(
            $"<b>{MeetingCardTexts.All.In(context.Language).Parts[part]}:</b> {texts.WasAndIs(Value(part, before, context), Value(part, after, context))}");
    }

    private static Html Value(MeetingPart part, MeetingDetails details, Context context) => part == MeetingPart.Date
        ? MeetingDates.ShowWithin(details.Date, context.Language)
        : Html.Escape(Words(part, details, context));

    private static string Words(MeetingPart part, MeetingDetails details, Context context) => part switch
    {
        MeetingPart.Kind => details.Kind.Name(context.Language),
        MeetingPart.Title => details.Title?.Text,
        MeetingPart.Host => details.Host?.NameIn(context.Language),
        MeetingPart.Venue => details.Venue?.Text,
        MeetingPart.Remarks => details.Remarks?.Text,
        _ => GroupNames(context, details, context.Language),
    } is { Length: > 0 } value ? value : PlanTexts.All.In(context.Language).Nothing;

    private static Screen List(Context context, Meeting[] meetings, int page, Html heading, Func<int, Press> to)
    {
        var texts = PlanTexts.All.In(context.Language);
        var shown = Math.Clamp(page, 0, (meetings.Length - 1) / OnPage);
        var first = shown * OnPage;
        var entries = meetings.Skip(first).Take(OnPage).ToArray();
        var screen = new Screen(Html.Paragraphs([heading, .. Lines(context, entries, first, context.Language)]));
        return !context.IsPrivate
            ? screen.Row(Button.Link(texts.OpenPrivate, context.Bot.DeepLink("reuniones")))
            : screen
                .Items(entries.Select((meeting, index) => Button.Do(
                    Shortening.Cut($"{first + index + 1}. {MeetingCard.Heading(meeting.Details, context.Language)}", Shortening.WholeRow), MeetingDoors.Meeting.To(meeting.Id))))
                .Row(
                    shown > 0 ? Button.Do(texts.Earlier, to(shown - 1)).AsItem() : null,
                    first + OnPage < meetings.Length ? Button.Do(texts.Later, to(shown + 1)).AsItem() : null);
    }

    /// <summary>Over is what is over everywhere, so the list looks from the zone in which days end last.</summary>
    private LocalDate Today(Context context) => ZoneIds.Append(zones.Network.Id).Min(zone => context.Now.InZone(Provider[zone]).Date);

    private IEnumerable<string> ZoneIds => cities.All.Select(city => city.TimeZone).Distinct(StringComparer.Ordinal);

    /// <summary>The first by name, of the others how many they are: a network has hundreds, a message 4096 characters.</summary>
    private static string GroupNames(Occasion occasion, MeetingDetails details, Language language)
    {
        string[] names = [.. details.Groups.Select(id => occasion.Store.Find(Groups.All, id)).OfType<Group>().Select(
            group => GroupText.NameOf(group, language))];
        return Locale.Of(language).And(names.Length <= MostNamed
            ? names
            : [.. names.Take(MostNamed), PlanTexts.All.In(language).MoreGroups(names.Length - MostNamed)]);
    }

    private static string NameOf(Context context, string personId) =>
        context.Store.Find(Persons.All, personId)?.Name is { Length: > 0 } name ? name : PlanTexts.All.In(context.Language).SomebodyElse;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
