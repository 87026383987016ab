using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Meetings.AnswerMeetings;

/// <summary>When those without an answer were last asked, meeting by meeting.</summary>
public sealed record Urging
{
    public required string MeetingId { get; init; }

    public required Instant At { get; init; }

    public static readonly Collection<Urging> All = new("urgings", urging => urging.MeetingId);
}

/// <summary>For the coordination: who answered what, and who has not answered.</summary>
internal static class Answers
{
    private const int MostNames = 40;

    /// <summary>Nobody is asked twice a day.</summary>
    private static readonly Duration BetweenUrgings = Duration.FromDays(1);

    public static Turn List(Context context, Meeting meeting)
    {
        var texts = AnswerTexts.All.In(context.Language);
        var silent = Silent(context, meeting);
        var answers = Enum.GetValues<Rsvp>().Select(answer => Of(context, meeting, answer)).Where(part => !part.IsEmpty);
        return context.Change(new Screen(Html.Paragraphs(
                [
                    Heading(context, meeting),
                    .. answers.DefaultIfEmpty(Html.Escape(texts.NobodyYet)),
                    silent.Length == 0 ? Html.Empty : Html.Escape(texts.NotAnswered(silent.Length)),
                ]))
        { Quotes = true }
            .Row(
                silent.Length > 0 && CanUrge(context, meeting)
                    ? Button.Do(texts.UrgeThem(silent.Length), TakingAnswers.UrgeDoor.To(meeting.Id)).AsMain()
                    : null)
            .Row(silent.Length == 0 ? null : Button.Do(texts.WhoIsSilent, TakingAnswers.SilentDoor.To(meeting.Id)))
            .Row(Button.Do(texts.BackToMeeting, MeetingDoors.Meeting.To(meeting.Id))));
    }

    /// <summary>The names of those who have not answered.</summary>
    public static Turn ListSilent(Context context, Meeting meeting)
    {
        var texts = AnswerTexts.All.In(context.Language);
        var silent = Silent(context, meeting);
        return context.Change(new Screen(Html.Paragraphs(
                Heading(context, meeting),
                Html.Lines(
                    Html.Of($"<b>{texts.NotAnswered(silent.Length)}</b>"),
                    Names(silent.Select(person => NameOf(person, context.Language)), texts))))
        { Quotes = true }
            .Row(Button.Do(texts.BackToAnswers, MeetingDoors.WhoComes.To(meeting.Id))));
    }

    /// <summary>Asks everybody who has not answered, in their own chat.</summary>
    public static Turn Urge(Context context, Meeting meeting)
    {
        var silent = Silent(context, meeting);
        if (meeting.State == MeetingState.Cancelled || meeting.IsOver(context.Now, DateTimeZoneProviders.Tzdb)
            || !CanUrge(context, meeting))
        {
            return Turn.Quiet.WithToast(AnswerTexts.All.In(context.Language).AskedToday, alert: true);
        }

        context.Store.Put(Urging.All, new Urging { MeetingId = meeting.Id, At = context.Now });
        var asked = silent.Aggregate(Turn.Quiet, (turn, person) => turn.Then(
            Question.Ask(context, meeting, person)));
        return List(context, meeting).Then(asked).WithToast(AnswerTexts.All.In(context.Language).WereAsked(silent.Length), alert: true);
    }

    private static bool CanUrge(Context context, Meeting meeting) =>
        context.Store.Find(Urging.All, meeting.Id) is not { } last || context.Now - last.At >= BetweenUrgings;

    private static Html Heading(Context context, Meeting meeting) =>
        Html.Of($"<b>{MeetingCard.Heading(meeting.Details, context.Language)}</b>");

    /// <summary>Empty where nobody said so.</summary>
    private static Html Of(Context context, Meeting meeting, Rsvp answer)
    {
        var texts = AnswerTexts.All.In(context.Language);
        var given = context.Store.Query(Attendance.ByMeeting, KeyRange.Exactly(Key.Of(meeting.Id, answer.ToString())));
        var lines = given.Select(
            attendance => Line(attendance, meeting, context.Store.Find(Persons.All, attendance.PersonId), context.Language));
        var people = answer == Rsvp.No ? given.Count : given.Sum(attendance => attendance.People);
        return given.Count == 0
            ? Html.Empty
            : Html.Lines(Html.Of($"<b>{GroupCardTexts.All.In(context.Language).Answer(answer)}: {people}</b>"), Names(lines, texts));
    }

    private static Html Line(Attendance attendance, Meeting meeting, Person? person, Language language)
    {
        var texts = AnswerTexts.All.In(language);
        var name = person is null ? Html.Escape(texts.Somebody) : NameOf(person, language);
        var more = attendance is { People: > 1, Answer: not Rsvp.No } ? Html.Of($" ({attendance.People})") : Html.Empty;
        var old = meeting.DateBefore(attendance.At) is { } day
            ? Html.Of($" ({texts.ToOtherDate(MeetingDates.ShowWithin(day, language))})")
            : Html.Empty;
        return attendance.Remark is { } remark ? Html.Of($"{name}{more}{old}: <i>{remark.Text}</i>") : Html.Of($"{name}{more}{old}");
    }

    private static Html NameOf(Person person, Language language)
    {
        var name = person.Name.Length > 0 ? person.Name : AnswerTexts.All.In(language).Somebody;
        return person.Place is { } place ? Html.Of($"{name}, {place.NameIn(language)}") : Html.Escape(name);
    }

    private static Html Names(IEnumerable<Html> names, AnswerTexts texts)
    {
        Html[] all = [.. names];
        return all.Length <= MostNames
            ? Html.Lines(all)
            : Html.Lines([.. all.Take(MostNames), Html.Escape(texts.AndMore(all.Length - MostNames))]);
    }

    /// <summary>Confirmed officials who can be reached and have not answered, by name.</summary>
    private static Person[] Silent(Context context, Meeting meeting) =>
    [
        .. context.Store.Query(Persons.ByRole, KeyRange.Exactly(nameof(Role.Official)))
            .Where(
                person => person is { Confirmed: true, Reachable: true }
                    && context.Store.Find(Attendance.All, Attendance.IdOf(person.Id, meeting.Id)) is null)
            .OrderBy(person => person.Name, StringComparer.Ordinal),
    ];
}
