using System.Globalization;
using Bot.Playground.Model;

namespace Bot.Playground.Page;

/// <summary>
/// Does in the world what somebody did on the page. What does not fit is an InvalidOperationException or KeyNotFoundException: the page
/// is out of date.
/// </summary>
internal sealed class PageActions(World world)
{
    private const string BotMessage = "sendMessage";

    private static readonly string[] FileKinds = ["photo", "document", "voice", "audio", "video", "video_note", "sticker"];

    /// <summary>Returns JSON: a query's id for what the bot answers later, otherwise true.</summary>
    public string Do(Order order)
    {
        if (order.Action == "fault")
        {
            return Fail(order.Text("fault"));
        }

        var person = PersonOf(order.Number("person"));
        var chat = ChatOf(order.Number("chat"));
        return Speak(order, person, chat) ?? Organize(order, person, chat)
            ?? throw new InvalidOperationException("There is no such action.");
    }

    public bool SendFile(long personId, long chatId, string kind, string name, byte[] content, string caption, string album, int thread)
    {
        if (!FileKinds.Contains(kind) || world.FindPerson(personId) is not { } person || world.FindChat(chatId) is not { } chat)
        {
            return false;
        }

        world.SendsFile(
            person, name.Length == 0 ? "file" : name, content, kind, caption.Length == 0 ? null : caption, album.Length == 0 ? null : album, chat, thread == 0 ? null : thread);
        return true;
    }

    private string? Speak(Order order, Person person, Chat chat)
    {
        switch (order.Action)
        {
            case "say":
                world.Says(person, order.Text("text"), chat, order.FindNumber("thread"), order.FindNumber("replyTo"));
                return "true";
            case "forward":
                world.Forwards(person, MessageOf(order, chat));
                return "true";
            case "edit":
                world.Edits(person, MessageOf(order, chat), order.Text("text"));
                return "true";
            case "delete":
                world.Deletes(MessageOf(order, chat));
                return "true";
            case "press":
                var pressed = MessageOf(order, chat);
                var button =
                    pressed.Keyboard?.ElementAtOrDefault((int)order.Number("row"))?.ElementAtOrDefault((int)order.Number("column"));
                return Quote(
                    world.PressesData(person, pressed, button?.CallbackData ?? throw new InvalidOperationException("The button is gone.")));
            case "inline":
                return Quote(world.AsksInline(person, order.Text("query"), order.FindText("offset") ?? "", chat));
            case "choose":
                world.Chooses(person, order.Text("query"), order.Text("result"), chat);
                return "true";
            case "pickGroup":
                world.Picks(person, order.Text("key"), chat);
                return "true";
            case "contact":
                world.SendsContact(person, order.Text("phone"), person.FirstName, chat);
                return "true";
            case "location":
                world.SendsLocation(
                    person, double.Parse(order.Text("latitude"), CultureInfo.InvariantCulture), double.Parse(order.Text("longitude"), CultureInfo.InvariantCulture), chat);
                return "true";
            default:
                return null;
        }
    }

    private string? Organize(Order order, Person person, Chat chat)
    {
        switch (order.Action)
        {
            case "block":
                world.Blocks(person);
                return "true";
            case "unblock":
                world.Unblocks(person);
                return "true";
            case "addBot":
                world.AddsBot(chat, person, order.FindText("administrator") == "true");
                return "true";
            case "removeBot":
                world.RemovesBot(chat, person);
                return "true";
            case "promote":
            case "demote":
                world.Promotes(chat, person, order.Action == "promote");
                return "true";
            case "mute":
            case "unmute":
                world.Mutes(chat, order.Action == "mute");
                return "true";
            case "migrate":
                return world.Migrates(chat).Id.ToString(CultureInfo.InvariantCulture);
            case "openTopic":
                world.OpensTopic(chat, person, order.Text("name"));
                return "true";
            case "closeTopic":
                world.ClosesTopic(chat, person, TopicOf(order, chat));
                return "true";
            case "reopenTopic":
                world.ReopensTopic(chat, person, TopicOf(order, chat));
                return "true";
            default:
                return null;
        }
    }

    /// <summary>Plans what goes wrong with the bot's next message.</summary>
    private string Fail(string kind)
    {
        _ = kind switch
        {
            "tooMany" => world.Faults.TooManyRequests(BotMessage, retryAfter: 3),
            "serverError" => world.Faults.ServerError(BotMessage),
            "lostAnswer" => world.Faults.LostAnswer(BotMessage),
            _ => throw new InvalidOperationException("There is no such fault."),
        };
        return "true";
    }

    private Person PersonOf(long id)
    {
        lock (world.Gate)
        {
            return world.FindPerson(id) ?? throw new KeyNotFoundException("There is no such person.");
        }
    }

    private Chat ChatOf(long id)
    {
        lock (world.Gate)
        {
            return world.FindChat(id) ?? throw new KeyNotFoundException("There is no such chat.");
        }
    }

    private ChatMessage MessageOf(Order order, Chat chat)
    {
        lock (world.Gate)
        {
            return world.FindMessage(chat.Id, (int)order.Number("message"))
            ?? throw new KeyNotFoundException("The message is gone.");
        }
    }

    private static Topic TopicOf(Order order, Chat chat) =>
        chat.Topics.Find(topic => topic.Id == order.FindNumber("thread")) ?? throw new KeyNotFoundException("There is no such topic.");

    private static string Quote(string queryId) => $"\"{queryId}\"";
}
