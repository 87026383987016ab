using System.Text.Json;
using Bot.Playground.Model;

namespace Bot.Playground.Api;

/// <summary>Polls that the bot sends. Nobody in the playground votes.</summary>
internal static class Polls
{
    /// <summary>Characters and options (Bot API, sendPoll).</summary>
    private const int LongestQuestion = 300, LongestOption = 100, MostOptions = 12;

    public static Refusal? Send(World world, Arguments arguments, Utf8JsonWriter result)
    {
        var question = arguments.Text("question")?.Trim() ?? "";
        if (question.Length == 0)
        {
            return Refusal.Bad("poll question must be non-empty");
        }

        if (question.Length > LongestQuestion)
        {
            return Refusal.Bad($"poll question length must not exceed {LongestQuestion}");
        }

        if (ReadOptions(arguments, out var options) is { } refusal)
        {
            return refusal;
        }

        var poll = new Poll(world.NextNumber(), question, options)
        {
            IsAnonymous = arguments.Text("is_anonymous") is null || arguments.Truth("is_anonymous"),
            AllowsMultipleAnswers = arguments.Truth("allows_multiple_answers"),
        };
        return Sending.Send(world, arguments, result, new Outgoing(Media: new Media { Kind = "poll", Poll = poll }));
    }

    public static void Write(Utf8JsonWriter writer, Poll poll)
    {
        writer.WriteStartObject("poll");
        writer.WriteString("id", poll.Id);
        writer.WriteString("question", poll.Question);
        writer.WriteStartArray("options");
        foreach (var (text, index) in poll.Options.Select((text, index) => (text, index)))
        {
            writer.WriteStartObject();
            writer.WriteString("persistent_id", $"{poll.Id}-{index}");
            writer.WriteString("text", text);
            writer.WriteNumber("voter_count", 0);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteNumber("total_voter_count", 0);
        writer.WriteBoolean("is_closed", false);
        writer.WriteBoolean("is_anonymous", poll.IsAnonymous);
        writer.WriteString("type", "regular");
        writer.WriteBoolean("allows_multiple_answers", poll.AllowsMultipleAnswers);
        writer.WriteEndObject();
    }

    private static Refusal? ReadOptions(Arguments arguments, out List<string> options)
    {
        options = [];
        if (arguments.Structure("options") is not { ValueKind: JsonValueKind.Array } given)
        {
            return Refusal.Bad("can't parse options JSON object");
        }

        foreach (var one in given.EnumerateArray())
        {
            var text = (one.ValueKind == JsonValueKind.Object
                && one.TryGetProperty("text", out var field) ? Arguments.TextOf(field) : null)?.Trim()
                ?? "";
            if (text.Length == 0)
            {
                return Refusal.Bad("poll options must be non-empty");
            }

            if (text.Length > LongestOption)
            {
                return Refusal.Bad($"poll options length must not exceed {LongestOption}");
            }

            options.Add(text);
        }
        return options.Count switch
        {
            0 => Refusal.Bad("poll must have at least 1 option"),
            > MostOptions => Refusal.Bad($"poll can't have more than {MostOptions} options"),
            _ => null,
        };
    }
}
