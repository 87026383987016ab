using System.Text;
using Bot.Channel;
using Bot.Channel.Wire;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Tests.Scenarios;

/// <summary>A person with a phone: says, taps, sends, and sees what the bot answers in the private chat or a group.</summary>
public sealed class Phone(Scenario scenario, Sender sender)
{
    private readonly Where _private = new Where.Private();
    private Incoming? _lastUpdate;

    public long TelegramId => sender.TelegramId;

    public string Id => Bot.Domain.People.Person.IdOf(TelegramId);

    public Address Address => Address.Of(TelegramId);

    public ChatView Chat => scenario.ChatOf(Address);

    /// <summary>The newest message of the bot in the private chat.</summary>
    public Message Last => Chat.Last;

    /// <summary>The toast of the last press; null if it had none.</summary>
    public Toast? Toast { get; private set; }

    /// <returns>The message id.</returns>
    public int Says(string text)
    {
        var said = Said(text);
        Does(said);
        return said.MessageId;
    }

    /// <summary>Several messages that reach the bot in one fetch.</summary>
    public void SaysAtOnce(params IReadOnlyList<string> texts) => _ = scenario.Handle([.. texts.Select(Said)]);

    /// <summary>Telegram hands the last update over once more.</summary>
    public void IsHeardTwice() => _ = scenario.Handle([_lastUpdate!]);

    public void Edits(int messageId, string text) => Does(new Edited(sender, _private, messageId, text) { UpdateId = scenario.NextUpdate() });

    /// <summary>A message as it stands on the wire, read as every update is.</summary>
    /// <param name="content">The message's own fields; a single quote stands for a double one.</param>
    /// <param name="kind">"message" or "edited_message".</param>
    /// <param name="messageId">0 for a new one.</param>
    /// <returns>The message id.</returns>
    public int SendsOnTheWire(string content, string kind = "message", int messageId = 0)
    {
        var id = messageId == 0 ? scenario.NextMessage() : messageId;
        var chat = $"{{'id':{TelegramId},'type':'private','first_name':'{sender.Name}'}}";
        var from = $"{{'id':{TelegramId},'is_bot':false,'first_name':'{sender.Name}','language_code':'{sender.LanguageCode}'}}";
        var update = $"{{'update_id':{scenario.NextUpdate()},'{kind}':{{'message_id':{id},'date':1,'chat':{chat},'from':{from},{content}}}}}".Replace('\'', '"');
        var reader = new UpdateReader(Scenario.Account.Id, Scenario.Account.Username);
        Does(reader.Read(RawUpdate.Of(Encoding.UTF8.GetBytes(update))!.Value, 0));
        return id;
    }

    public void Sends(OtherKind kind) => Does(new SentOther(sender, _private, scenario.NextMessage(), kind) { UpdateId = scenario.NextUpdate() });

    public void SendsLocation(double latitude, double longitude) => Does(new SentOther(sender, _private, scenario.NextMessage(), OtherKind.Location)
    {
        UpdateId = scenario.NextUpdate(),
        Spot = new(latitude, longitude),
    });

    public void SendsFile(RemoteFile file, string? caption = null, string? album = null) =>
        Does(new SentFile(sender, _private, scenario.NextMessage(), file, caption, album) { UpdateId = scenario.NextUpdate() });

    /// <summary>Forwards a post of a channel.</summary>
    public void Forwards(RemoteFile file, string caption) =>
        Does(new SentFile(sender, _private, scenario.NextMessage(), file, caption, null) { UpdateId = scenario.NextUpdate(), IsForwarded = true });

    /// <summary>
    /// Uses the first key of the last message and picks a group, which Telegram lets the bot into first; some apps forget that.
    /// </summary>
    public void Picks(Where.Group group, bool letsBotIn = true)
    {
        Assert.True(Last.Picker is not null, $"No key that picks a group:\n{Last}");
        if (letsBotIn)
        {
            LetsBotInto(group, isAdmin: true);
        }

        Does(new PickedGroup(sender, _private, group.ChatId, group.Title) { UpdateId = scenario.NextUpdate() });
    }

    public void Blocks() => Does(new StandingChanged(sender, _private, CanSend: false, IsAdmin: false) { UpdateId = scenario.NextUpdate() });

    public void Unblocks() => Does(new StandingChanged(sender, _private, CanSend: true, IsAdmin: false) { UpdateId = scenario.NextUpdate() });

    /// <summary>Presses the newest visible button with this label.</summary>
    public void Taps(string label)
    {
        var message = Chat.Messages.LastOrDefault(candidate => candidate.Find(label) is not null);
        Assert.True(message is not null, $"No button [{label}] in sight. The last message is:\n{(Chat.Messages.Count > 0 ? Last : "nothing")}");
        Taps(message, label);
    }

    /// <summary>Presses a button of the last message, and again before its answer is in sight; nobody is told that something changed.</summary>
    public void TapsTwice(string label)
    {
        var (message, data) = (Last.Id, Last.Find(label)!.Data!);
        Taps(label);
        Presses(data, message);
        Assert.Null(Toast?.Text);
    }

    /// <summary>Presses a button of one message, which may be an old one.</summary>
    public void Taps(Message message, string label)
    {
        var button = message.Find(label);
        Assert.True(button?.Data is not null, $"No button [{label}] to press on:\n{message}");
        Presses(button.Data, message.Id);
    }

    /// <summary>Sends any callback data, as a forged app could.</summary>
    public void Presses(string data, int messageId) =>
        Does(new Pressed(sender, _private, "q" + scenario.NextUpdate(), data, messageId) { UpdateId = scenario.NextUpdate() });

    /// <summary>Presses a button of a message that was sent through inline mode.</summary>
    public void PressesInline(string inlineMessageId, string data) =>
        Does(new Pressed(sender, new Where.Inline(inlineMessageId), "q" + scenario.NextUpdate(), data, 0) { UpdateId = scenario.NextUpdate() });

    /// <summary>Writes in a group.</summary>
    public void SaysIn(Where.Group group, string text, bool addressed = true) =>
        Does(new Said(sender, group, scenario.NextMessage(), text, addressed) { UpdateId = scenario.NextUpdate() });

    public void TapsIn(Where.Group group, Message message, string label)
    {
        var button = message.Find(label);
        Assert.True(button?.Data is not null, $"No button [{label}] to press on:\n{message}");
        Does(new Pressed(sender, group, "q" + scenario.NextUpdate(), button.Data, message.Id) { UpdateId = scenario.NextUpdate() });
    }

    /// <summary>Presses a button of the newest message that only they see in a group.</summary>
    public void TapsWhispered(Where.Group group, string label)
    {
        var message = scenario.WhisperedTo(this).Last;
        var button = message.Find(label);
        Assert.True(button?.Data is not null, $"No button [{label}] to press on:\n{message}");
        Does(new Pressed(sender, group, "q" + scenario.NextUpdate(), button.Data, 0) { UpdateId = scenario.NextUpdate(), Whispered = message.Id });
    }

    /// <summary>Sends any callback data in a group, as a forged app could.</summary>
    public void PressesIn(Where.Group group, string data, int messageId) =>
        Does(new Pressed(sender, group, "q" + scenario.NextUpdate(), data, messageId) { UpdateId = scenario.NextUpdate() });

    /// <summary>The bot's standing in a group changes by this person's hand.</summary>
    public void LetsBotInto(Where.Group group, bool canSend = true, bool isAdmin = false) =>
        Does(new StandingChanged(sender, group, canSend, isAdmin) { UpdateId = scenario.NextUpdate() });

    public InlineAnswer AsksInline(string query, string offset = "")
    {
        var answers = scenario.Handle([new AskedInline(sender, "i" + scenario.NextUpdate(), query, offset) { UpdateId = scenario.NextUpdate() }]);
        var answer = Assert.Single(answers).Inline!;
        ScreenRules.Hold(answer);
        return answer;
    }

    /// <summary>The newest message holds this, as it is read.</summary>
    public void Sees(string fragment)
    {
        var shown = Last.ToString();
        Assert.True(shown.Contains(fragment, StringComparison.Ordinal), $"Expected to see:\n{fragment}\n\nThe last message is:\n{shown}");
    }

    /// <summary>The newest message holds this sentence of a feature's texts.</summary>
    public void Sees(Html sentence) =>
        Assert.True(Last.Html.Contains(sentence.ToString(), StringComparison.Ordinal), $"Expected to see:\n{sentence}\n\nThe last message is:\n{Last.Html}");

    public void SeesNot(string fragment) => Assert.DoesNotContain(fragment, Last.ToString(), StringComparison.Ordinal);

    public void SeesToast(string fragment)
    {
        Assert.NotNull(Toast);
        Assert.Contains(fragment, Toast.Text, StringComparison.Ordinal);
    }

    /// <summary>The private chat opens where the answer to the press leads, and start is pressed there.</summary>
    public void FollowsToast()
    {
        Assert.True(Toast?.Opens is not null, $"The answer to the press opens nothing: {Toast}");
        Says("/start " + Toast.Opens[(Toast.Opens.IndexOf('=', StringComparison.Ordinal) + 1)..]);
    }

    private Said Said(string text) => new(sender, _private, scenario.NextMessage(), text) { UpdateId = scenario.NextUpdate() };

    private void Does(Incoming incoming)
    {
        _lastUpdate = incoming;
        var answers = scenario.Handle([incoming]);
        Toast = answers is [{ Toast: var toast }] ? toast : null;
        Assert.True(incoming is not Pressed || answers.Count == 1, "Every press is answered, or the button spins.");
    }
}
