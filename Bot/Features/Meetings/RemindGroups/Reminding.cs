using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Features.Network;

namespace Bot.Features.Meetings.RemindGroups;

/// <summary>Tells the groups of meetings: announcement, changes, cancellation, and reminders, each once.</summary>
public sealed class Reminding : IFeature
{
    private readonly Telling _telling;
    private readonly Looking _looking;

    /// <param name="cities">By their clocks hours are told, too.</param>
    public Reminding(Cities cities)
    {
        var cards = new GroupMeetingCard(cities);
        _looking = new(cards);
        _telling = new(cards, _looking);
    }

    public void Register(Routes routes)
    {
        _ = routes
            .Keeps(MeetingPost.All)
            .Keeps(ReminderLog.All)
            .Keeps(ZoneDataSeen.All)
            .On(MeetingDoors.MeetingChanged, _telling.Tell)
            .On(NetworkDoors.GroupListens, _telling.CatchUp);
        _looking.Register(routes);
    }
}
