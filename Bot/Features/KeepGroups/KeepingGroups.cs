using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Domain.Review;

namespace Bot.Features.KeepGroups;

/// <summary>Which groups are the network's, and what each wants to hear, where, and in which language.</summary>
public sealed class KeepingGroups : IFeature
{
    internal const string AllowCode = "z.allow";
    internal const string RefuseCode = "z.refuse";
    internal const string LanguageCode = "z.lang";
    internal const string MeetingsCode = "z.news";
    internal const string ReminderCode = "z.remind";
    internal const string TopicCode = "z.topic";

    public void Register(Routes routes) => routes
        .Keeps(GroupQuestion.All)
        .Command(
            new("grupo", "grupo", GroupTexts.All.Es.MenuLine, GroupTexts.All.Pt.MenuLine) { InGroups = true, MenuFrom = Role.Coordinator, Order = 60 },
            (context, _) => context.Reply(context.Group is { } group ? GroupScreens.Settings(context, group) : GroupScreens.HowTo(context)))
        .OnStanding(Follow)
        .Press(AllowCode, Coordinator((context, press) => Answer(context, press[0], GroupStanding.Authorised)))
        .Press(RefuseCode, Coordinator((context, press) => Answer(context, press[0], GroupStanding.Refused)))
        .Press(LanguageCode, Setting((group, press) => Enum.TryParse<GroupLanguage>(press[0], out var language) && Enum.IsDefined(language) ? group with { Language = language } : group))
        .Press(MeetingsCode, Setting((group, _) => group with { HearsMeetings = !group.HearsMeetings }))
        .Press(ReminderCode, Setting((group, press) => Enum.TryParse<ReminderKind>(press[0], out var kind) && Enum.IsDefined(kind) ? Toggled(group, kind) : group))
        .Press(TopicCode, Coordinator((context, _) => Keep(context, group => group with { Topic = context.Here.Topic })));

    private static Func<Context, Press, Turn> Coordinator(Func<Context, Press, Turn> act) => (context, press) => Rights.CanCoordinate(context.Person)
        ? act(context, press)
        : Turn.Quiet.WithToast(GroupTexts.All.In(context.Language).OnlyCoordination);

    private static Func<Context, Press, Turn> Setting(Func<Group, Press, Group> change) =>
        Coordinator((context, press) => Keep(context, group => change(group, press)));

    private static Turn Keep(Context context, Func<Group, Group> change)
    {
        if (context.Group is not { } group)
        {
            return Turn.Quiet.WithToast(GroupTexts.All.In(context.Language).Gone);
        }

        var changed = change(group);
        context.Store.Put(Groups.All, changed);
        context.Plan(Doors.GroupListens + ":" + group.Id, context.Now, Doors.GroupListens, group.Id);
        return context.Change(GroupScreens.Settings(context, changed));
    }

    private static Group Toggled(Group group, ReminderKind kind)
    {
        var wanted = group.Reminders ?? Reminders.Usual;
        return group with { Reminders = [.. (wanted.Contains(kind) ? wanted.Remove(kind) : wanted.Add(kind)).Order()] };
    }

    /// <summary>The coordination's yes or no, in private or in the group itself.</summary>
    private static Turn Answer(Context context, string id, GroupStanding standing)
    {
        if (context.Store.Find(Groups.All, id) is not { } group)
        {
            return Turn.Quiet.WithToast(GroupTexts.All.In(context.Language).Gone);
        }

        var changed = group with { Standing = standing };
        context.Store.Put(Groups.All, changed);
        context.Plan(Doors.GroupListens + ":" + id, context.Now, Doors.GroupListens, id);
        var answered = context.Change(context.IsPrivate ? GroupScreens.Answered(context, changed) : GroupScreens.Settings(context, changed));
        return standing == GroupStanding.Authorised && group.Standing != standing && group.Reachable
            ? answered.Then(new Show(Address.OfGroup(id, changed.Topic), null, GroupScreens.Welcome(changed), ShowMode.New))
            : answered;
    }

    /// <summary>
    /// The bot was let in, put out, or gagged: kept, and told to the coordination once each time. Who coordinates and lets it in has said yes
    /// by that.
    /// </summary>
    private static Turn Follow(Context context, StandingChanged standing)
    {
        if (context.Group is not { } met)
        {
            return Turn.Quiet;
        }

        var isAuthorised = standing.CanSend && met.Standing == GroupStanding.Waiting && Rights.CanCoordinate(context.Person);
        var group = met with { Reachable = standing.CanSend, Standing = isAuthorised ? GroupStanding.Authorised : met.Standing };
        context.Store.Put(Groups.All, group);
        var asked = context.Store.Find(GroupQuestion.All, group.Id);
        var isLost = !standing.CanSend;
        if (standing.CanSend)
        {
            context.Plan(Doors.GroupListens + ":" + group.Id, context.Now, Doors.GroupListens, group.Id);
        }

        if (asked?.IsLost == isLost || (asked is null && isLost) || group.Standing == GroupStanding.Refused)
        {
            return Turn.Quiet;
        }

        context.Store.Put(GroupQuestion.All, new GroupQuestion { GroupId = group.Id, At = context.Now, IsLost = isLost });
        return isAuthorised ? Turn.Quiet : Tell(context, group, isLost);
    }

    private static Turn Tell(Context context, Group group, bool isLost) =>
        Coordinators.InOffice(context.Store).Aggregate(Turn.Quiet, (turn, person) => turn.Then(
            Occasion.Tell(person, GroupScreens.Standing(group, isLost, context.Person.Name, person.Language))));
}
