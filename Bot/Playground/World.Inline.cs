using Bot.Playground.Api;
using Bot.Playground.Model;

namespace Bot.Playground;

public sealed partial class World
{
    private readonly Dictionary<string, InlineAnswer> _inlineAnswers = [];
    private readonly Dictionary<string, (long ChatId, int MessageId)> _inlineMessages = [];

    /// <summary>Types the bot's name and a query in some chat. Returns the query's id, under which the answer will stand.</summary>
    /// <param name="person">Who looks for something.</param>
    /// <param name="query">At most 256 characters.</param>
    /// <param name="offset">What the answer before gave as next offset.</param>
    /// <param name="chat">Null for the private chat with the bot.</param>
    public string AsksInline(Person person, string query, string offset = "", Chat? chat = null)
    {
        lock (_gate)
        {
            var open = new OpenQuery(NextNumber(), person.Id, Clock.GetUtcNow(), query);
            _queries[open.Id] = open;
            Forget(_queries);
            var place = chat is null || chat.IsPrivate ? "sender" : chat.Type;
            Updates.Add("inline_query", writer => UpdateJson.WriteInlineQuery(writer, this, open, person, offset, place));
            return open.Id;
        }
    }

    /// <summary>Sends one of the results into a chat, in the person's name.</summary>
    /// <exception cref="InvalidOperationException">The query has no such answer.</exception>
    public ChatMessage Chooses(Person person, string queryId, string resultId, Chat? chat = null)
    {
        lock (_gate)
        {
            var answer = _inlineAnswers.GetValueOrDefault(queryId);
            var result = answer?.Results.FirstOrDefault(candidate => candidate.Id == resultId)
                ?? throw new InvalidOperationException("This query has no such result.");
            var inlineId = result.Keyboard is null ? null : $"playground-inline-{NextNumber()}";
            var message = Sends(person, new Outgoing(result.Text, IsViaBot: true, InlineId: inlineId, Keyboard: result.Keyboard), chat);
            if (inlineId is not null)
            {
                _inlineMessages[inlineId] = (message.ChatId, message.Id);
            }

            if (HasInlineFeedback)
            {
                Updates.Add(
                    "chosen_inline_result", writer => UpdateJson.WriteChosen(writer, this, resultId, person, inlineId, answer!.Query));
            }

            return message;
        }
    }

    internal ChatMessage? FindInlineMessage(string inlineId) =>
        _inlineMessages.TryGetValue(inlineId, out var place) ? FindMessage(place.ChatId, place.MessageId) : null;

    /// <summary>Telegram gives the bot a short while; the bounds are ours, at the strict end of what has been observed.</summary>
    internal OpenQuery? TakeQuery(string id, TimeSpan limit) =>
        _queries.Remove(id, out var query) && Clock.GetUtcNow() - query.At <= limit ? query : null;

    internal void Answer(Toast toast)
    {
        _toasts.Add(toast);
        if (_toasts.Count > 1_000)
        {
            _toasts.RemoveAt(0);
        }

        Announce(new WorldEvent("toast", toast.PersonId, Toast: toast));
    }

    internal void Answer(InlineAnswer answer)
    {
        if (_inlineAnswers.Count >= 1_000)
        {
            _inlineAnswers.Clear();
        }

        _inlineAnswers[answer.QueryId] = answer;
        Announce(new WorldEvent("inline", answer.PersonId, Answer: answer));
    }
}
