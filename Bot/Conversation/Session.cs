using System.Collections.Immutable;
using Bot.Domain.Storage;

namespace Bot.Conversation;

/// <summary>Where a person stands in the private chat. What they wrote lives in the documents; this only says what is asked.</summary>
public sealed record Session
{
    /// <summary>The person's id.</summary>
    public required string Id { get; init; }

    /// <summary>The form whose question is pending; null outside forms.</summary>
    public FormCursor? Form { get; init; }

    /// <summary>What a feature remembers of the last exchange (a search's text), by a name of its own; short values.</summary>
    public ImmutableDictionary<string, string> Notes { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>By the notes in which versions up to 0.1 (November 2026) kept answers of forms; they are taken over at the start.</summary>
    public static readonly Index<Session> WithEarlierAnswers = new("earlieranswers", session => session.Notes.Keys.Intersect(
        ["city", "groupcities", "handover", "invite", "join", "place", "same", "who", "whynot"], StringComparer.Ordinal));

    public static readonly Collection<Session> All = new("sessions", session => session.Id, WithEarlierAnswers);

    public string? Note(string name) => Notes.GetValueOrDefault(name);

    public Session WithNote(string name, string value) => this with { Notes = Notes.SetItem(name, value) };
}
