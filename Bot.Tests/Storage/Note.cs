using System.Collections.Immutable;
using Bot.Domain.Storage;

namespace Bot.Tests.Storage;

/// <summary>A document for the tests of the store: one due moment, any number of tags.</summary>
internal sealed record Note(string Id, string Text = "", int Due = 0)
{
    public static readonly Index<Note> ByDue = new("due", note => [Key.Of(note.Due)]);

    public static readonly Index<Note> ByTag = new("tag", note => note.Tags);

    public static readonly Collection<Note> All = new("notes", note => note.Id, ByDue, ByTag);

    public ImmutableArray<string> Tags { get; init; } = [];
}
