using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Forms;
using Bot.Texts;

namespace Bot.Features.Network.KeepGroups;

/// <summary>The sentences around a group's settings.</summary>
public sealed record GroupTexts
{
    public required string MenuLine { get; init; }

    public required string HowTo { get; init; }

    public required string OnlyCoordination { get; init; }

    public required string Gone { get; init; }

    /// <summary>For who may change nothing.</summary>
    public required string OnlyAdmins { get; init; }

    /// <summary>A group's title, who let the bot in, and how many are in it (null where that is not known).</summary>
    public required Func<string, string, int?, Html> WasLetIn { get; init; }

    /// <summary>Stands for a name that is not known.</summary>
    public required string Somebody { get; init; }

    public required Func<string, Html> TopicIsClosed { get; init; }

    public required Func<string, Html> IsLost { get; init; }

    public required Func<string, Html> IsBack { get; init; }

    public required Func<string, Html> WasAllowed { get; init; }

    public required Func<string, Html> WasRefused { get; init; }

    public required string Allow { get; init; }

    public required string Refuse { get; init; }

    /// <summary>Takes an authorisation back.</summary>
    public required string Withdraw { get; init; }

    public required Html Welcome { get; init; }

    public required Func<GroupStanding, string> Standing { get; init; }

    public required string IsUnreachable { get; init; }

    public required string NoGroups { get; init; }

    /// <summary>Lets the person pick one of their groups.</summary>
    public required string AddToGroup { get; init; }

    /// <summary>Given a link that adds the bot as an ordinary member.</summary>
    public required Func<string, Html> PickGroup { get; init; }

    /// <summary>Opens Telegram's list of groups.</summary>
    public required string PickingKey { get; init; }

    /// <summary>The other key; known again in both languages when somebody writes it.</summary>
    public required string AddNone { get; init; }

    public required string NoneAdded { get; init; }

    /// <summary>Given the group's title.</summary>
    public required Func<string, Html> IsInGroup { get; init; }

    /// <summary>Given the group's title and a link that adds the bot.</summary>
    public required Func<string, string, Html> WasNotAdded { get; init; }

    /// <summary>How many, 1 or more.</summary>
    public required Func<int, string> AllGroups { get; init; }

    public required string ToList { get; init; }

    public required string ToCoordination { get; init; }

    public required string SeeSettings { get; init; }

    public required string Earlier { get; init; }

    public required string Later { get; init; }

    /// <summary>Of the line and of the button that leads to its choices; so with all five.</summary>
    public required string Language { get; init; }

    public required Func<GroupLanguage, string> LanguageName { get; init; }

    public required string Meetings { get; init; }

    /// <summary>On a button, behind "with" or "without".</summary>
    public required string EveryMeeting { get; init; }

    /// <summary>In a list, and on a button behind "with" or "without".</summary>
    public required Func<MeetingFamily, string> Family { get; init; }

    public required string AllMeetings { get; init; }

    public required string NoMeetings { get; init; }

    /// <summary>Also on a button, behind "with" or "without".</summary>
    public required string PracticesShort { get; init; }

    /// <summary>Also on a button, behind "with" or "without".</summary>
    public required string Calls { get; init; }

    /// <summary>Before what it hears once a week.</summary>
    public required string Weekly { get; init; }

    public required string Never { get; init; }

    public required string Clocks { get; init; }

    public required string NoCities { get; init; }

    public required Prompt AskCities { get; init; }

    /// <summary>Among the cities that were understood: one that is not known.</summary>
    public required Func<string, string> UnknownCity { get; init; }

    public required Func<string, Html> CitiesAre { get; init; }

    public required string Introduction { get; init; }

    public required string OpenPrivate { get; init; }

    public required string TellHere { get; init; }

    public required string BackToSettings { get; init; }

    /// <summary>What the coordination says to it, unless the bot cannot write there.</summary>
    public string StateOf(Group group) => group.Reachable ? Standing(group.Standing) : IsUnreachable;

    public static readonly Bilingual<GroupTexts> All = new(GroupTextsEs.Texts, GroupTextsPt.Texts);
}
