using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Bot.Domain;

namespace Bot.Conversation;

/// <summary>Where a person stands in a form; part of their session, survives restarts and upgrades of the form.</summary>
public sealed record FormCursor
{
    /// <summary>The code of the form.</summary>
    public required string Form { get; init; }

    /// <summary>The version of the form when this was written.</summary>
    public required int Version { get; init; }

    /// <summary>
    /// What is being filled in, such as the id of a practice, without ~ and @.
    /// </summary>
    public required string Subject { get; init; }

    /// <summary>The code of the field that is asked.</summary>
    public required string Field { get; init; }

    public Destination After { get; init; }

    /// <summary>The pressed message that became the question; 0 where it was sent as one of its own.</summary>
    public int Message { get; init; }

    /// <summary>The message that was handled last, so that the same one twice is one answer; 0 for none.</summary>
    public int LastMessage { get; init; }

    /// <summary>The album whose parts are arriving (media_group_id), so that they are answered once, whatever is asked.</summary>
    public string? Album { get; init; }

    /// <summary>The last message that became no answer of the current field, and may still by an edit or a button; 0 for none.</summary>
    public int Unanswered { get; init; }

    /// <summary>What the field's kind remembers between two messages, as it wrote it; empty for nothing.</summary>
    public string State { get; init; } = "";

    /// <summary>What «Rehacer» took away, until something else is written.</summary>
    public Answer? Redone { get; init; }

    /// <summary>Sessions that were written before there was <see cref="State"/> hold its members beside the others.</summary>
    [JsonInclude]
    private JsonElement Typed
    {
        init => State = WithFormer("typed", value);
    }

    [JsonInclude]
    private JsonElement Candidates
    {
        init => State = WithFormer("candidates", value);
    }

    [JsonInclude]
    private JsonElement Calendar
    {
        init => State = WithFormer("calendar", value);
    }

    private string WithFormer(string name, JsonElement value)
    {
        if (value is { ValueKind: JsonValueKind.Null } || value.GetRawText() is "[]" or "\"\"")
        {
            return State;
        }

        var state = JsonNode.Parse(State.Length == 0 ? "{}" : State)!.AsObject();
        state[name] = JsonNode.Parse(value.GetRawText());
        return KindState.Write(state);
    }
}

/// <summary>Where an answer leads.</summary>
public enum Destination
{
    /// <summary>To the next field that has no valid answer.</summary>
    Next,

    /// <summary>Back to the review, from which this one field was chosen.</summary>
    Review,

    /// <summary>Back to the owner's own screen, which asked for this one field.</summary>
    Owner,
}
