using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Series;

namespace Bot.Features.Meetings.PlanMeetings;

/// <summary>What is said of one meeting of a series counts for those that follow, too.</summary>
internal static class SeriesFollowing
{
    /// <summary>
    /// Whether anything that is different can count for others: groups that are told, and a date of the rule's kind, can.
    /// </summary>
    public static bool CanFollow(Context context, Meeting current, MeetingDetails details) =>
        SeriesText.Find(context.Store, current) is { } series && series.Has(current.Occurrence!.Place + 1)
        && details.DifferencesTo(current.Details).Any(part => part switch
        {
            MeetingPart.Date => series.Rule.GoingOnFrom(details.Date) is not null,
            MeetingPart.Host or MeetingPart.Venue => series.Hosts.IsEmpty,
            _ => true,
        });

    /// <returns>How many others were changed.</returns>
    public static int Change(Context context, Meeting before, Meeting after) => SeriesText.Find(context.Store, before) is { } series
        ? Keep(context, series.ChangeFrom(
            before, after, MeetingBook.OfSeries(context.Store, series.Id), context.Person, context.Now, after.History[^1].Reason))
        : 0;

    /// <returns>How many others were cancelled.</returns>
    public static int Cancel(Context context, Meeting cancelled) =>
        cancelled.Occurrence is { } occurrence && context.Store.Find(MeetingSeries.All, occurrence.SeriesId) is { } series
            ? Keep(context, series.CancelFrom(
                cancelled, MeetingBook.OfSeries(context.Store, series.Id), cancelled.History[^1].Reason!, context.Person, context.Now))
            : 0;

    private static int Keep(Context context, SeriesChange change)
    {
        context.Store.Put(MeetingSeries.All, change.Series);
        foreach (var meeting in change.Meetings)
        {
            context.Store.Put(MeetingBook.All, meeting);
            Planning.Tell(context, meeting.Id);
        }

        return change.Meetings.Length;
    }
}
