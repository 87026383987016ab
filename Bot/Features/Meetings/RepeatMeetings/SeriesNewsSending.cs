using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Series;
using Bot.Domain.Network;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Meetings.RepeatMeetings;

/// <summary>What groups hear of a series: that it begins, and each of its meetings when that is near.</summary>
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
        First = (occasion, id) => occasion.Store.Find(MeetingBook.All, id) is { } meeting ? SeriesNews.At(meeting, DateTimeZoneProviders.Tzdb) : null,
        Still = (occasion, id) => occasion.Store.Find(MeetingBook.All, id) is { State: MeetingState.Planned } meeting && !meeting.IsTold() ? meeting : null,
        Tell = (occasion, meeting) =>
        {
            occasion.Store.Put(MeetingBook.All, meeting.Announced());
            occasion.Raise(MeetingDoors.MeetingChanged, meeting.Id);
            return Turn.Quiet;
        },
    };

    /// <summary>One message below the card that a group has of the first meeting, which says it from now on, too.</summary>
    public Turn Tell(Occasion occasion, Meeting first) => occasion.Store.Query(MeetingPost.ByMeeting, KeyRange.Exactly(first.Id))
        .Where(post => !post.ToldCancelled)
        .Select(post => occasion.Store.Find(Groups.All, post.GroupId))
        .OfType<Group>()
        .Where(GroupMeetingCard.Hears)
        .Aggregate(Turn.Quiet, (turn, group) => turn.Then(Tell(occasion, first, group)));

    private Turn Tell(Occasion occasion, Meeting first, Group group)
    {
        var (address, slot) = (GroupMeetingCard.AddressOf(group), GroupMeetingCard.SlotOf(first.Id));
        var news = new Screen(GroupText.In(group.Language, language => SeriesText.WithNext(occasion.Store, first, language))) { Silent = true, ReplyToSlot = slot };
        return Turn.Of(new Show(address, slot, cards.Of(occasion, first, group), ShowMode.Change) { Broadcast = true })
            .Then(new Show(address, null, news, ShowMode.New) { Broadcast = true });
    }
}
