using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Messages;
using NodaTime;

namespace Bot.Features.Network.KeepGroups;

/// <summary>
/// The bot is let into a group, put out, gagged or heard again: kept, and told to the coordination once each time. While it is gagged,
/// Telegram is asked now and then, since it tells of a group's own permissions by no update.
/// </summary>
internal static class FollowingGroups
{
    public const string TryCode = "z.try";

    public const string NewcomerQuestion = "z.newcomer";

    /// <summary>
    /// Subject: a group that could not be written to. Whether the bot may write there again is asked where nothing tells it; what Telegram
    /// answers says whether it is asked once more.
    /// </summary>
    public static readonly Recurring<Group> Tries = new(new(TryCode))
    {
        First = Recurring.After(Duration.FromHours(1)),
        Still = (occasion, id) => occasion.Store.Find(Groups.All, id) is { Reachable: false } group ? group : null,
        Tell = (_, group) => Turn.Of(new Inspect(Address.OfGroup(group.Id), TryCode, group.Id)),
    };

    /// <summary>Telegram said so. Who coordinates and lets the bot in has authorised the group by that.</summary>
    public static Turn Follow(Context context, StandingChanged standing)
    {
        if (context.Group is not { } met)
        {
            return Turn.Quiet;
        }

        var isAuthorised = standing.CanSend && met.Standing == GroupStanding.Waiting && Rights.CanCoordinate(context.Person);
        var group = met with { Reachable = standing.CanSend, Standing = isAuthorised ? GroupStanding.Authorised : met.Standing };
        context.Store.Put(Groups.All, group);
        return standing.CanSend ? LetIn(context, group) : Lost(context, group);
    }

    /// <summary>Delivery found out by writing there.</summary>
    public static Turn Reached(Occasion occasion, Address to, GroupReach reach)
    {
        if (occasion.Store.Find(Groups.All, to.Group!) is not { } group)
        {
            return Turn.Quiet;
        }

        return reach == GroupReach.Closed ? Lost(occasion, group)
            : occasion.Store.Find(GroupQuestion.All, group.Id) is not { } known ? Turn.Quiet
            : reach == GroupReach.OnlyGeneralTopic ? TopicClosed(occasion, group, known, to)
            : IsHeard(occasion, group, known, to);
    }

    /// <summary>Out of the group nothing is tried any more: being let in again is told by Telegram.</summary>
    public static Turn Tried(Occasion occasion, Inspected inspected)
    {
        if (inspected.Group is not { } facts || occasion.Store.Find(Groups.All, inspected.Subject) is not { Reachable: false } group)
        {
            return Turn.Quiet;
        }

        if (facts.CanSend)
        {
            occasion.Store.Put(Groups.All, group with { Reachable = true });
            Listens(occasion, group);
        }
        else
        {
            Tries.Plan(occasion, group.Id);
        }

        return Turn.Quiet;
    }

    /// <summary>How big the group is that somebody let the bot into; the coordination decides.</summary>
    public static Turn TellOfNewcomer(Occasion occasion, Inspected inspected)
    {
        var who = occasion.Store.Find(Persons.All, inspected.Subject)?.Name ?? "";
        return occasion.Store.Find(Groups.All, inspected.Asked.To.Group ?? "") is { Standing: GroupStanding.Waiting, Reachable: true } group
            ? Tell(occasion, language => GroupScreens.WasLetIn(group, who, inspected.Group?.Members, language))
            : Turn.Quiet;
    }

    /// <summary>What the group may and wants to hear has changed: it is told what it does not know yet.</summary>
    public static void Listens(Occasion occasion, Group group) =>
        occasion.Raise(NetworkDoors.GroupListens, group.Id);

    private static Turn LetIn(Context context, Group group)
    {
        Listens(context, group);
        var introduced = Introduce(context, group);
        var known = context.Store.Find(GroupQuestion.All, group.Id);
        if (known is { IsLost: false })
        {
            return introduced;
        }

        context.Store.Put(GroupQuestion.All, (known ?? new GroupQuestion { GroupId = group.Id, At = context.Now }) with { IsLost = false });
        return group.Standing == GroupStanding.Waiting ? introduced.Then(
            new Inspect(Address.OfGroup(group.Id), NewcomerQuestion, context.Person.Id))
            : known is null ? introduced
            : introduced.Then(Tell(context, group, language => GroupScreens.IsBack(group, language)));
    }

    /// <summary>Once a group, when the bot may write there.</summary>
    private static Turn Introduce(Context context, Group group)
    {
        if (context.Store.Find(Introduction.All, group.Id) is not null)
        {
            return Turn.Quiet;
        }

        context.Store.Put(Introduction.All, new Introduction { GroupId = group.Id, At = context.Now });
        return context.Reply(
            group.Standing == GroupStanding.Authorised ? GroupScreens.Welcome(group) : GroupScreens.Introduction(group, context.Bot));
    }

    private static Turn Lost(Occasion occasion, Group group)
    {
        Tries.Plan(occasion, group.Id);
        var known = occasion.Store.Find(GroupQuestion.All, group.Id);
        if (known is { IsLost: true })
        {
            return Turn.Quiet;
        }

        occasion.Store.Put(
            GroupQuestion.All, (known ?? new GroupQuestion { GroupId = group.Id, At = occasion.Now }) with { IsLost = true });
        return known is null ? Turn.Quiet : Tell(occasion, group, language => GroupScreens.IsLost(group, language));
    }

    private static Turn TopicClosed(Occasion occasion, Group group, GroupQuestion known, Address to)
    {
        if (known.IsTopicClosed || to.Topic != group.Topic)
        {
            return Turn.Quiet;
        }

        occasion.Store.Put(GroupQuestion.All, known with { IsTopicClosed = true });
        return Tell(occasion, group, language => GroupScreens.TopicIsClosed(group, language));
    }

    private static Turn IsHeard(Occasion occasion, Group group, GroupQuestion known, Address to)
    {
        var now = known with { IsLost = false, IsTopicClosed = known.IsTopicClosed && to.Topic != group.Topic };
        if (now == known)
        {
            return Turn.Quiet;
        }

        occasion.Store.Put(GroupQuestion.All, now);
        return known.IsLost ? Tell(occasion, group, language => GroupScreens.IsBack(group, language)) : Turn.Quiet;
    }

    /// <summary>The coordination has no use for news of a group that it refused.</summary>
    private static Turn Tell(Occasion occasion, Group group, Func<Language, Screen> screen) =>
        group.Standing == GroupStanding.Refused ? Turn.Quiet : Tell(occasion, screen);

    private static Turn Tell(Occasion occasion, Func<Language, Screen> screen) => Coordinators.InOffice(occasion.Store)
        .Aggregate(Turn.Quiet, (turn, person) => turn.Then(Occasion.Tell(person, screen(person.Language))));
}
