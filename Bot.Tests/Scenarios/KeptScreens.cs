using System.Collections.Immutable;
using System.Text.Json;
using Bot.Messages;
using NodaTime;
using NodaTime.Text;

namespace Bot.Tests.Scenarios;

/// <summary>What stood on everybody's phone when an earlier version of the bot was stopped.</summary>
/// <param name="Now">The moment of the stop, as ISO 8601 in UTC.</param>
/// <param name="LastUpdate">Telegram's id of the last update.</param>
/// <param name="LastMessage">The highest message id of any chat.</param>
/// <param name="Links">Start parameters by what they are for, of links that somebody still holds.</param>
/// <param name="Chats">All chats that show buttons.</param>
internal sealed record KeptScreens(
    string Now, long LastUpdate, int LastMessage, ImmutableDictionary<string, string> Links, ImmutableArray<KeptChat> Chats)
{
    public Instant Stopped => InstantPattern.ExtendedIso.Parse(Now).Value;

    public static KeptScreens Read(string path) =>
        JsonSerializer.Deserialize<KeptScreens>(File.ReadAllBytes(path), JsonSerializerOptions.Web)!;
}

/// <param name="Address">The chat's key (<see cref="Bot.Messages.Address.Key"/>).</param>
/// <param name="Person">Whose private chat it is; null for a group.</param>
/// <param name="Language">Of that person's Telegram app.</param>
/// <param name="Group">Telegram's id of the group; null for a private chat.</param>
/// <param name="Title">The group's.</param>
/// <param name="Messages">Those that have buttons, oldest first.</param>
/// <param name="Later">Buttons that those led to, under the id of the message that they were then in.</param>
internal sealed record KeptChat(
    string Address, string? Person, string? Language, long? Group, string? Title, ImmutableArray<KeptMessage> Messages,
    ImmutableArray<KeptMessage> Later);

internal sealed record KeptMessage(int Id, ImmutableArray<ImmutableArray<KeptButton>> Rows);

/// <param name="Label">What it says.</param>
/// <param name="Data">Callback data; null for a link.</param>
/// <param name="Url">Where it leads; null for what is pressed.</param>
/// <param name="Answers">What a press did then: "shows" something in the chat, or only "tells" (a toast).</param>
internal sealed record KeptButton(string Label, string? Data, string? Url, string? Answers)
{
    public Button ToButton() => new(Label) { Data = Data, Url = Url };
}
