using Bot.Conversation;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Features.Registers;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Network.KeepGroups;

/// <summary>Which groups are the network's, and what each wants to hear, where, and in which language.</summary>
/// <param name="cities">Those by whose clocks a group can be told hours.</param>
/// <param name="bodies">The register of the bodies of which a group can hear what is new.</param>
public sealed class KeepingGroups(Cities cities, Register bodies) : IFeature
{
    internal static readonly Door<string> AllowDoor = new("z.allow", Argument.Text);
    internal static readonly Door<string> RefuseDoor = new("z.refuse", Argument.Text);
    internal static readonly Door AddDoor = new("z.add");
    internal static readonly Door<string> OpenDoor = new("z.open", Argument.Text);

    /// <summary>Start parameter: the bot's own id of a group follows. Asks for its cities.</summary>
    internal const string CitiesLink = "z_";

    private const string OwnCommand = "grupo";
    private const string AdminQuestion = "z.admin";

    public void Register(Routes routes)
    {
        var asking = new GroupCities(cities);
        var texts = GroupTexts.All;
        _ = routes
            .Keeps(GroupQuestion.All)
            .Keeps(Introduction.All)
            .KeepsOfPerson(AdminWish.All)
            .Command(
                new(OwnCommand, OwnCommand, texts.Es.MenuLine, texts.Pt.MenuLine) { InGroups = true, ForGroupAdmins = true, MenuFrom = Role.Coordinator, Order = 60 }, (context, _) => Open(context))
            .OnBeforeGroups(Introduce)
            .OnPicked((context, picked) => AddToGroup.Picked(
                context, picked, group => GroupScreens.Settings(GroupReader.Of(context), group, ChoicesIn(context))))
            .OnBeforeForms(AddToGroup.Declined)
            .OnStanding(FollowingGroups.Follow)
            .OnReach(FollowingGroups.Reached)
            .Recurring(FollowingGroups.Tries)
            .Hears<Inspected>(FollowingGroups.NewcomerQuestion, FollowingGroups.TellOfNewcomer)
            .Hears<Inspected>(FollowingGroups.TryCode, FollowingGroups.Tried)
            .Hears<Inspected>(AdminQuestion, Grant)
            .Guarded(NoCoordinator, coordination => coordination
                .Press(AllowDoor, (context, id) => Answer(context, id, GroupStanding.Authorised))
                .Press(RefuseDoor, (context, id) => Answer(context, id, GroupStanding.Refused)))
            .InPrivate(own => own.Guarded(NoCoordinator, coordination => coordination
                .Press(NetworkDoors.Groups, (context, page) => context.Change(GroupList.Of(context, page)))
                .Press(AddDoor, AddToGroup.Begin)
                .Press(OpenDoor, (context, id) => context.Store.Find(Groups.All, id) is { } group
                    ? context.Change(GroupScreens.Settings(GroupReader.Of(context), group, ChoicesIn(context)))
                    : Gone(context))))
            .Press(GroupSettings.ViewDoor, (context, id, view) => Set(context, GroupSettings.Look(id, view)))
            .Press(GroupSettings.LanguageDoor, (context, id, language) => Set(context, GroupSettings.Speak(id, language)))
            .Press(GroupSettings.MeetingsDoor, (context, id) => Set(context, GroupSettings.HearMeetings(id)))
            .Press(GroupSettings.FamilyDoor, (context, id, family) => Set(context, GroupSettings.HearOf(id, family)))
            .Press(GroupSettings.ReminderDoor, (context, id, kind) => Set(context, GroupSettings.BeReminded(id, kind)))
            .Press(GroupSettings.TopicDoor, (context, id) => Set(context, GroupSettings.BeToldHere(id)))
            .Press(GroupSettings.PracticesDoor, (context, id) => Set(context, GroupSettings.HearPractices(id)))
            .Press(GroupSettings.CallsDoor, (context, id) => Set(context, GroupSettings.HearCalls(id)))
            .Press(GroupSettings.BodyDoor, (context, id, bodyId) => Set(context, GroupSettings.HearBody(id, bodyId)))
            .DeepLink(CitiesLink, asking.Begin)
            .Form(asking.Form);
    }

    /// <summary>Where the coordination has not said yes, the bot only says who it is.</summary>
    private static Turn? Introduce(Context context, string command) =>
        command == OwnCommand || context.Group is { Standing: GroupStanding.Authorised }
        ? null
        : context.ReplyToOne(GroupScreens.Introduction(context), aloud: GroupScreens.Introduction(context));

    private static Turn? NoCoordinator(Context context) => Rights.CanCoordinate(context.Person)
        ? null
        : Turn.Quiet.WithToast(GroupTexts.All.In(context.Language).OnlyCoordination);

    private GroupChoices ChoicesIn(Occasion occasion) => new(cities, bodies, occasion);

    private static Turn Gone(Context context) => Turn.Quiet.WithToast(GroupTexts.All.In(context.Language).Gone);

    private Turn Open(Context context)
    {
        var reader = GroupReader.Of(context);
        return context.Group is not { } group ? context.Reply(
            reader.Coordinates ? GroupList.Of(context, page: 0) : GroupScreens.HowTo(context))
            : reader.MayChange ? context.ReplyToOne(
                GroupScreens.Settings(reader with { IsAlone = true }, group, ChoicesIn(context)),
                aloud: GroupScreens.Settings(reader, group, ChoicesIn(context)))
            : AdminWish.Ask(context, group, AdminQuestion);
    }

    /// <summary>One of the settings' buttons.</summary>
    private Turn Set(Context context, GroupChange change)
    {
        var reader = GroupReader.Of(context);
        return context.Store.Find(Groups.All, change.GroupId) is not { } group
            || (context.Group is { } here && here.Id != group.Id) ? Gone(context)
            : reader.MayChange ? context.Change(
                GroupScreens.Settings(reader, Keep(context, group, change, context.Here.Topic), ChoicesIn(context), change.Shows))
            : context.Group is not null ? AdminWish.Ask(context, group, AdminQuestion)
            : Turn.Quiet.WithToast(reader.Texts.OnlyAdmins);
    }

    /// <summary>
    /// Telegram told whether somebody administers the group: they see it, and what they pressed is done. Who does not is told so in
    /// private, and what others have in sight stays as it is.
    /// </summary>
    private Turn Grant(Occasion occasion, Inspected inspected)
    {
        if (occasion.Store.Find(AdminWish.All, inspected.Subject) is not { Here.Group: { } groupId } wish)
        {
            return Turn.Quiet;
        }

        _ = occasion.Store.Delete(AdminWish.All, wish.Id);
        if (occasion.Store.Find(Persons.All, wish.PersonId) is not { } person || occasion.Store.Find(Groups.All, groupId) is not { } group)
        {
            return Turn.Quiet;
        }

        var reader = new GroupReader(person, inspected.IsAdmin, wish.Here) { IsAlone = wish.Whispered > 0 };
        if (!reader.MayChange && wish.Data.Length > 0)
        {
            return Occasion.Tell(person, new(Html.Escape(reader.Texts.OnlyAdmins)));
        }

        if (wish.Data.Length == 0)
        {
            return wish.Whisper(
                GroupScreens.Settings(reader with { IsAlone = true }, group, ChoicesIn(occasion)),
                person,
                reader.MayChange ? GroupScreens.Settings(reader, group, ChoicesIn(occasion)) : GroupScreens.ForMembers(reader, group));
        }

        var change = Press.Parse(wish.Data) is { } press ? GroupSettings.Read(press) : null;
        var changed = change is null ? group : Keep(occasion, group, change, wish.Here.Topic);
        return wish.Change(GroupScreens.Settings(reader, changed, ChoicesIn(occasion), change?.Shows ?? GroupView.Whole), person);
    }

    /// <summary>A group's settings can be changed only while it is one of the network's.</summary>
    private static Group Keep(Occasion occasion, Group group, GroupChange change, int? topic)
    {
        if (group.Standing != GroupStanding.Authorised)
        {
            return group;
        }

        var changed = change.Of(group, topic, occasion.Now);
        occasion.Store.Put(Groups.All, changed);
        FollowingGroups.Listens(occasion, group);
        return changed;
    }

    /// <summary>The coordination's yes or no, in private or in the group itself.</summary>
    private Turn Answer(Context context, string id, GroupStanding standing)
    {
        if (context.Store.Find(Groups.All, id) is not { } group)
        {
            return Gone(context);
        }

        var changed = group with { Standing = standing };
        context.Store.Put(Groups.All, changed);
        FollowingGroups.Listens(context, group);
        var answered = context.Change(
            context.IsPrivate
                ? GroupScreens.Answered(context, changed)
                : GroupScreens.Settings(GroupReader.Of(context), changed, ChoicesIn(context)));
        return standing == GroupStanding.Authorised && group.Standing != standing && group.Reachable
            ? answered.Then(new Show(Address.OfGroup(id, changed.Topic), null, GroupScreens.Welcome(changed), ShowMode.New))
            : answered;
    }
}
