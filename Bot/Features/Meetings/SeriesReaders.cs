using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Series;
using Bot.Domain.Network;
using Bot.Domain.Storage;

namespace Bot.Features.Meetings;

/// <summary>Which groups read the dates of a series' coming meetings below the card of an earlier one.</summary>
internal static class SeriesReaders
{
    /// <summary>The cards that name a meeting, whether or not it is still to be, the nearest first; one group may have several.</summary>
    public static IEnumerable<SeriesCard> Of(Occasion occasion, Meeting named)
    {
        if (named.Occurrence is not { } occurrence)
        {
            return [];
        }

        var series = MeetingBook.OfSeries(occasion.Store, occurrence.SeriesId);
        return series
            .Where(card => card.State == MeetingState.Planned && card.Occurrence?.Place < occurrence.Place
                && Named(series, card, named).Any(other => other.Id == named.Id))
            .OrderByDescending(card => card.Occurrence!.Place)
            .SelectMany(card => On(occasion, card));
    }

    /// <summary>The groups that have the card of a meeting and hear of its kind.</summary>
    public static IEnumerable<SeriesCard> On(Occasion occasion, Meeting card) =>
        from post in occasion.Store.Query(MeetingPost.ByMeeting, KeyRange.Exactly(card.Id))
        let @group = occasion.Store.Find(Groups.All, post.GroupId)
        where @group is not null && GroupMeetingCard.Hears(@group, card)
        select new SeriesCard(card, @group);

    /// <summary>How many groups read the date of a meeting that was not announced to them yet.</summary>
    public static int Count(Occasion occasion, Meeting named) =>
        Of(occasion, named).Select(card => card.Group.Id).Distinct(StringComparer.Ordinal).Count();

    private static IEnumerable<Meeting> Named(IEnumerable<Meeting> series, Meeting card, Meeting named) => series
        .Where(other => other.Occurrence?.Place > card.Occurrence!.Place && (other.State == MeetingState.Planned || other.Id == named.Id))
        .Take(MeetingSeries.Ahead - 1);
}

/// <summary>The card of a meeting in a group.</summary>
internal sealed record SeriesCard(Meeting Meeting, Group Group);
