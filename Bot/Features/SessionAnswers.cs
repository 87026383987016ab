using System.Collections.Immutable;
using System.Text.Json;
using Bot.Conversation;
using Bot.Domain;

namespace Bot.Features;

/// <summary>The answers of a form that belongs to nothing yet, kept in the session until it is completed. Short answers only.</summary>
/// <param name="note">The name of the note in the session.</param>
internal sealed class SessionAnswers(string note)
{
    public ImmutableDictionary<string, Answer> Of(Context context) => context.Session.Note(note) is { Length: > 0 } kept
        ? JsonSerializer.Deserialize<Kept[]>(kept)!.ToImmutableDictionary(
            answer => answer.Field, answer => Answer.Of(answer.Text, answer.MessageId, context.Person.Id, context.Now))
        : ImmutableDictionary<string, Answer>.Empty;

    public void Keep(Context context, ImmutableDictionary<string, Answer> answers)
    {
        Kept[] kept = [.. answers.Select(pair => new Kept(pair.Key, pair.Value.Text, pair.Value.Pieces is [var piece, ..] ? piece.MessageId : 0))];
        context.Session = context.Session.WithNote(note, JsonSerializer.Serialize(kept));
    }

    /// <summary>Begins with what is known already; parts without a text are left open.</summary>
    public void Begin(Context context, params ReadOnlySpan<(string Field, string? Text)> known)
    {
        var answers = ImmutableDictionary<string, Answer>.Empty;
        foreach (var (field, text) in known)
        {
            answers = string.IsNullOrEmpty(text) ? answers : answers.SetItem(field, Answer.Of(text, 0, context.Person.Id, context.Now));
        }

        Keep(context, answers);
    }

    public void Drop(Context context) => context.Session = context.Session with { Notes = context.Session.Notes.Remove(note) };

    private sealed record Kept(string Field, string Text, int MessageId);
}
