using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Features.Network;
using Bot.Messages;
using NodaTime;

namespace Bot.Features.Meetings.RemindGroups;

/// <summary>Tells the groups of meetings: announcement, changes, cancellation, and reminders, each once.</summary>
public sealed class Reminding : IFeature
{
    private static readonly IDateTimeZoneProvider Provider = DateTimeZoneProviders.Tzdb;

    private readonly Telling _telling;
    private readonly Looking _looking;

    /// <param name="cities">By their clocks hours are told, too.</param>
    public Reminding(Cities cities)
    {
        var cards = new GroupMeetingCard(cities);
        _looking = new(cards);
        _telling = new(cards);
    }

    public void Register(Routes routes) => routes
        .Keeps(MeetingPost.All)
        .Keeps(ReminderLog.All)
        .Keeps(ZoneDataSeen.All)
        .AtStart(FollowZoneData)
        .On(MeetingDoors.MeetingChanged, _telling.Tell)
        .On(MeetingDoors.RemindersChanged, Looking.AllAgain)
        .On(NetworkDoors.GroupListens, _telling.CatchUp)
        .On(Looking.NewsOf, _looking.Look)
        .Hears<TooLate>(Looking.Code, Looking.Missed);

    /// <summary>Newer zone data may mean other moments: every planned reminder is looked at again, which plans it anew.</summary>
    private static void FollowZoneData(IWork work)
    {
        if (work.Find(ZoneDataSeen.All, ZoneDataSeen.Id) is { } seen && seen.Version == Provider.VersionId)
        {
            return;
        }

        work.Put(ZoneDataSeen.All, new ZoneDataSeen { Version = Provider.VersionId });
        foreach (var post in work.All(MeetingPost.All, KeyRange.All))
        {
            var subject = MeetingPost.IdOf(post.MeetingId, post.GroupId);
            if (work.IsPlanned(Looking.NewsOf, subject))
            {
                work.Plan(Looking.NewsOf, subject, Instant.FromUnixTimeSeconds(0));
            }
        }
    }
}
