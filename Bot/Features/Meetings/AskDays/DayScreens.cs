using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Meetings.AskDays;

/// <summary>The question of days as groups, single people and the organiser see it.</summary>
internal static class DayScreens
{
    private const int MostNames = 20;

    public static string SlotOf(string meetingId) => "days:" + meetingId;

    /// <summary>"mié 16 dic 2026, 10:00", by the clocks of the meeting.</summary>
    public static string Short(LocalDate day, LocalTime? hour, Language language) =>
        hour is { } time ? Dates.DayAndTime(day + time, language) : Dates.Day(day, language);

    /// <summary>In a group: counted in place; without buttons once the question is closed.</summary>
    public static Screen InGroup(Occasion occasion, Meeting meeting, DayPoll poll, Group group)
    {
        var text = GroupText.In(group.Language, language => poll.IsClosed ? Closed(meeting, language) : Html.Lines(
        [
            Title(meeting, language),
            Html.Escape(TextsIn(language).Question),
            .. poll.Days.Select(day => Counted(occasion, meeting, poll, day, language)),
            group.Language == GroupLanguage.Both ? Html.Empty : Html.Escape(TextsIn(language).IfNeedBe),
            AnswerSigns.LegendFor(group, language),
        ]));
        var screen = new Screen(text) { ReplyToSlot = GroupMeetingCard.SlotOf(meeting.Id) };
        return poll.IsClosed
            ? screen
            : WithAnswers(screen, meeting, poll, answer =>
                GroupText.Label(group.Language, language => TextsIn(language).Answer(answer), AnswerSigns.Of(answer)));
    }

    /// <summary>In private: the person's own answers.</summary>
    public static Screen Mine(Context context, Meeting meeting, DayPoll poll)
    {
        var texts = TextsIn(context.Language);
        var own = context.Store.Find(DayVote.All, DayVote.IdOf(context.Person.Id, meeting.Id));
        var lines = poll.Days.Select(day => own?.To(day) is { } answer
            ? Html.Of($"{Full(meeting, poll, day, context.Language)}: <b>{texts.Answer(answer)}</b>")
            : Full(meeting, poll, day, context.Language));
        return WithAnswers(
            new Screen(Html.Lines([Title(meeting, context.Language), Html.Escape(texts.Question), .. lines, Html.Escape(texts.IfNeedBe)])), meeting, poll, texts.Answer)
            .Row(Button.Do(texts.BackToMeeting, MeetingDoors.Meeting.To(meeting.Id)));
    }

    /// <summary>For the coordination: what was answered, day by day, and which day to choose.</summary>
    public static Screen Table(Occasion occasion, Language language, Meeting meeting, DayPoll poll, bool withNames, string note = "")
    {
        var texts = TextsIn(language);
        var best = poll.Best(occasion.Store);
        var people = occasion.Store.Query(DayVote.ByDay, KeyRange.Under(meeting.Id)).Select(vote => vote.PersonId)
            .Distinct(StringComparer.Ordinal).Count();
        var table = withNames
            ? Html.Paragraphs([.. poll.Days.Select(day => Named(occasion, language, meeting, poll, day))])
            : Html.Lines(
                [.. poll.Days.Select(
                    day => CountedOf(occasion, poll, day, Html.Escape(Short(day, poll.HourOf(day), language)), language))]);
        var verdict = !best.IsEmpty
            ? texts.Best(Locale.Of(language).And(best.Select(day => Short(day, poll.HourOf(day), language))))
            : withNames
            && people == 0 ? texts.NoAnswers : "";
        return new Screen(Html.Paragraphs(
                Html.Escape(note),
                Html.Lines(Title(meeting, language), Html.Of($"<b>{texts.Heading}</b>")),
                table,
                Html.Lines(Html.Escape(texts.StillOpen(people)), Html.Escape(verdict), Html.Escape(texts.ChoosingFixes))))
            .Items(
                poll.Days.Select(
                    day => Button.Do(texts.Fix(Short(day, poll.HourOf(day), language)), AskingDays.FixDoor.To(meeting.Id, day))))
            .Row(
                withNames ? Button.Do(texts.WithoutNames, MeetingDoors.AskDays.To(meeting.Id)) : Button.Do(
                    texts.SeeNames, AskingDays.NamesDoor.To(meeting.Id)))
            .Row(
                Button.Do(texts.OtherDays, AskingDays.NewDoor.To(meeting.Id)),
                Button.Do(texts.BackToMeeting, AskingDays.BackDoor.To(meeting.Id)))
            .Row(Button.Do(texts.Stop, AskingDays.StopDoor.To(meeting.Id)).AsDanger());
    }

    /// <summary>Three buttons have to fit into a row of a phone.</summary>
    private static Screen WithAnswers(Screen screen, Meeting meeting, DayPoll poll, Func<DayAnswer, string> label)
    {
        var answers = Enum.GetValues<DayAnswer>();
        return screen.Items(
            poll.Days.SelectMany(day => answers.Select(answer =>
                Button.Do($"{Dates.Figures(day)} {label(answer)}", AskingDays.SayDoor.To(meeting.Id, day, answer)))),
            answers.Length);
    }

    private static Html Closed(Meeting meeting, Language language) => Html.Lines(
        Title(meeting, language),
        Html.Escape(TextsIn(language).Settled),
        meeting.Details.Date.IsFixed ? TextsIn(language).DateIs(MeetingDates.Show(meeting.Details.Date, language)) : Html.Empty);

    /// <summary>"mié 16 dic 2026, 10:00 de Brasilia".</summary>
    private static Html Full(Meeting meeting, DayPoll poll, LocalDate day, Language language) =>
        MeetingDates.Show(poll.DateOf(day, meeting.ZoneId), language);

    private static Html Counted(Occasion occasion, Meeting meeting, DayPoll poll, LocalDate day, Language language)
    {
        return poll.Counts(occasion.Store, day).Sum() == 0
            ? Full(meeting, poll, day, language)
            : CountedOf(occasion, poll, day, Full(meeting, poll, day, language), language);
    }

    private static Html CountedOf(Occasion occasion, DayPoll poll, LocalDate day, Html named, Language language)
    {
        var counts = poll.Counts(occasion.Store, day);
        return TextsIn(language).Counts(named, counts[0], counts[1], counts[2]);
    }

    private static Html Named(Occasion occasion, Language language, Meeting meeting, DayPoll poll, LocalDate day) => Html.Lines(
    [
        Html.Of($"<b>{Short(day, poll.HourOf(day), language)}</b>"),
        .. Enum.GetValues<DayAnswer>().Select(answer => Names(occasion, language, meeting, day, answer)),
    ]);

    private static Html Names(Occasion occasion, Language language, Meeting meeting, LocalDate day, DayAnswer answer)
    {
        var texts = TextsIn(language);
        string[] names =
        [
            .. occasion.Store.Query(DayVote.ByDay, KeyRange.Exactly(DayVote.KeyOf(meeting.Id, day, answer)))
                .Select(vote => occasion.Store.Find(Persons.All, vote.PersonId)?.Name is { Length: > 0 } name ? name : texts.Somebody)
                .Order(StringComparer.Ordinal),
        ];
        var rest = names.Length - MostNames;
        var shown = rest > 0 ? $"{string.Join(", ", names.Take(MostNames))} {texts.AndMore(rest)}" : Locale.Of(language).And(names);
        return names.Length == 0 ? Html.Empty : Html.Escape($"{texts.Answer(answer)} ({names.Length}): {shown}");
    }

    private static Html Title(Meeting meeting, Language language) => Html.Of($"<b>{MeetingCard.Heading(meeting.Details, language)}</b>");

    private static DaysTexts TextsIn(Language language) => DaysTexts.All.In(language);
}
