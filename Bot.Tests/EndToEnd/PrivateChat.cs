using Bot.Playground;
using Bot.Playground.Model;

namespace Bot.Tests.EndToEnd;

/// <summary>
/// One person's private chat, as the person meets it: says something, waits for what the bot shows next, presses a button there.
/// A repeated message confuses nobody: what counts is that the wanted words appear after the last thing done.
/// </summary>
internal sealed class PrivateChat(World world, Person person)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private Dictionary<int, int> _before = [];

    public Person Person => person;

    /// <summary>What was seen last; buttons are pressed there.</summary>
    public ChatMessage? Shown { get; private set; }

    /// <summary>The update by which the bot is told of the last thing done; 0 before the first.</summary>
    public long LastUpdateId { get; private set; }

    public async Task<ChatMessage> Says(string text, string sees)
    {
        Say(text);
        return await Sees(sees);
    }

    public async Task<ChatMessage> Taps(string button, string sees)
    {
        Tap(button);
        return await Sees(sees);
    }

    /// <summary>Says something without waiting for the answer.</summary>
    public ChatMessage Say(string text)
    {
        lock (world.Gate)
        {
            Remember();
            return world.Says(person, text);
        }
    }

    /// <summary>Presses a button of what was seen last, without waiting. Returns the query's id.</summary>
    public string Tap(string button)
    {
        lock (world.Gate)
        {
            Remember();
            return world.Presses(person, Shown!, button);
        }
    }

    /// <summary>Waits until a message of the bot that came or changed since the last thing done holds this, in its text or on a button.</summary>
    public async Task<ChatMessage> Sees(string words)
    {
        try
        {
            await world.Until(() => (Shown = Newest(words) ?? Shown) is not null && Newest(words) is not null, Patience);
            return Shown!;
        }
        catch (TimeoutException fault)
        {
            var seen = string.Join("\n---\n", world.MessagesOf(person.Id).TakeLast(6).Select(Read));
            throw new TimeoutException($"{person.FirstName} waited for «{words}» and saw:\n{seen}", fault);
        }
    }

    /// <summary>Text and buttons, as they are read.</summary>
    public static string Read(ChatMessage message) => $"{message.Text}\n{string.Join(' ', message.Buttons.Select(button => $"[{button.Text}]"))}";

    private ChatMessage? Newest(string words) => OfBot().LastOrDefault(message =>
        (!_before.TryGetValue(message.Id, out var edits) || edits != message.Edits) && Read(message).Contains(words, StringComparison.Ordinal));

    private void Remember()
    {
        LastUpdateId = world.Updates.NextId;
        _before = OfBot().ToDictionary(message => message.Id, message => message.Edits);
    }

    private IEnumerable<ChatMessage> OfBot() => world.MessagesOf(person.Id).Where(message => message.FromId == world.BotId);
}
