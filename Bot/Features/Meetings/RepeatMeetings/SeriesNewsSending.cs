using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Series;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Meetings.RepeatMeetings;

/// <summary>
/// What groups hear of a series: that it begins, each of its meetings when that is near, what becomes of those ahead, and its end.
/// </summary>
internal sealed class SeriesNewsSending(GroupMeetingCard cards)
{
    /// <summary>Subject: a meeting. It is announced as any meeting is.</summary>
    public static readonly Recurring<Meeting> WhenNear = new(new("se.near"))
    {
        Watched = work => work.All(MeetingSeries.All, KeyRange.All)
            .Where(series => !series.IsEnded)
            .SelectMany(series => MeetingBook.OfSeries(work, series.Id))
            .Where(meeting => meeting.State == MeetingState.Planned && !meeting.IsTold())
            .Select(meeting => meeting.Id),
        First = (occasion, id) =>
            occasion.Store.Find(MeetingBook.All, id) is { } meeting ? SeriesNews.At(meeting, DateTimeZoneProviders.Tzdb) : null,
        Still = (occasion, id) =>
            occasion.Store.Find(MeetingBook.All, id) is { State: MeetingState.Planned } meeting && !meeting.IsTold() ? meeting : null,
        Tell = (occasion, meeting) =>
        {
            occasion.Store.Put(MeetingBook.All, meeting.Announced());
            occasion.Raise(MeetingDoors.MeetingChanged, meeting.Id);
            return Turn.Quiet;
        },
    };

    /// <summary>One message below the card that a group has of the first meeting, which says it from now on, too.</summary>
    public Turn Tell(Occasion occasion, Meeting first) => SeriesReaders.On(occasion, first).Aggregate(
        Turn.Quiet, (turn, card) => turn.Then(Again(occasion, card)).Then(Below(
            card, GroupText.In(card.Group.Language, language => SeriesText.WithNext(occasion.Store, first, language)))));

    /// <summary>
    /// One or several of a series that goes on have other dates, or none: the cards that name them are drawn again, and groups that know
    /// them from there alone are told in one message.
    /// </summary>
    /// <param name="subject">Of <see cref="MeetingDoors.SeriesShifted"/>.</param>
    public Turn TellChange(Occasion occasion, string subject)
    {
        if (occasion.Store.Find(MeetingBook.All, subject.Split(' ')[0]) is not { Occurrence: { } occurrence, History: [.., var step] } meeting
            || occasion.Store.Find(MeetingSeries.All, occurrence.SeriesId) is not { IsEnded: false })
        {
            return Turn.Quiet;
        }

        Meeting[] changed = [.. MeetingBook.OfSeries(occasion.Store, occurrence.SeriesId).Where(other => IsPartOf(step, other))];
        Meeting[] news = [.. changed.Where(
            other => other.Id == meeting.Id ? !subject.Contains(' ', StringComparison.Ordinal) : !other.IsTold())];
        var turn = changed.SelectMany(other => SeriesReaders.Of(occasion, other)).DistinctBy(card => (card.Meeting.Id, card.Group.Id))
            .Aggregate(Turn.Quiet, (all, card) => all.Then(Again(occasion, card)));
        return news.SelectMany(other => SeriesReaders.Of(occasion, other)).DistinctBy(card => card.Group.Id)
            .Aggregate(turn, (all, card) => all.Then(Below(card, GroupText.In(card.Group.Language, language => Html.Lines(
                Html.Of($"<b>{MeetingCard.Heading(meeting.Details, language)}</b>"), NewsOf(news, language), Html.Escape(step.Reason?.Text))))));
    }

    /// <summary>Whether a step gave a meeting another date, or none.</summary>
    private static bool IsPartOf(MeetingChange step, Meeting other) =>
        other.History[^1] is { Before: { } before } last && (last.Step, last.At, last.By) == (step.Step, step.At, step.By)
        && (other.State == MeetingState.Cancelled || other.Details.Date != before.Date);

    private static Html NewsOf(Meeting[] changed, Language language)
    {
        var (texts, before) = (RepeatTexts.All.In(language), changed[0].History[^1].Before!.Date);
        return changed[0].State == MeetingState.Cancelled ? Html.Escape(texts.OneCancelled(SeriesText.ShortDate(before, language)))
            : changed is [var one] ? texts.OneMoved(MeetingDates.Show(before, language), MeetingDates.Show(one.Details.Date, language))
            : Html.Escape(texts.SomeMoved([.. changed.Select(other => SeriesText.ShortDate(other.Details.Date, language))]));
    }

    /// <summary>
    /// One was cancelled with all that follow: those who know of it, or only of earlier ones, are told that nothing comes after.
    /// </summary>
    public Turn TellCancelled(Occasion occasion, string meetingId)
    {
        if (occasion.Store.Find(MeetingBook.All, meetingId) is not { Occurrence: { } occurrence, History: [.., var last] } cancelled)
        {
            return Turn.Quiet;
        }

        var series = MeetingBook.OfSeries(occasion.Store, occurrence.SeriesId);
        return TellEnd(
            occasion,
            series.Where(
                other => other.Id == cancelled.Id || (other.State == MeetingState.Planned && other.Occurrence!.Place < occurrence.Place))
                .Reverse(),
            [.. series.Where(other => other.Occurrence!.Place >= occurrence.Place && !other.IsTold() && IsPartOf(last, other))]);
    }

    /// <summary>It repeats no more: groups that have a card of it are told once, with the dates on which nothing will be.</summary>
    /// <param name="known">Its meetings of which groups have cards.</param>
    /// <param name="gone">Those that were cancelled without ever being announced.</param>
    public Turn TellEnd(Occasion occasion, IEnumerable<Meeting> known, IReadOnlyCollection<Meeting> gone)
    {
        var (turn, told) = (Turn.Quiet, new HashSet<string>(StringComparer.Ordinal));
        foreach (var card in known.SelectMany(meeting => SeriesReaders.On(occasion, meeting)))
        {
            turn = card.Meeting.State == MeetingState.Planned ? turn.Then(Again(occasion, card)) : turn;
            if (told.Add(card.Group.Id))
            {
                turn = turn.Then(Below(card, GroupText.In(card.Group.Language, language => Html.Lines(
                    Html.Of($"<b>{MeetingCard.Heading(card.Meeting.Details, language)}</b>"),
                    Html.Escape(RepeatTexts.All.In(language).Ended(
                        [.. gone.Select(meeting => SeriesText.ShortDate(meeting.Details.Date, language))]))))));
            }
        }

        return turn;
    }

    private Show Again(Occasion occasion, SeriesCard card) => new(
        GroupMeetingCard.AddressOf(card.Group),
        GroupMeetingCard.SlotOf(card.Meeting.Id),
        cards.Of(occasion, card.Meeting, card.Group),
        ShowMode.Change)
    { Broadcast = true };

    private static Show Below(SeriesCard card, Html text)
    {
        var news = new Screen(text) { Silent = true, ReplyToSlot = GroupMeetingCard.SlotOf(card.Meeting.Id) };
        return new(GroupMeetingCard.AddressOf(card.Group), null, news, ShowMode.New) { Broadcast = true };
    }
}
