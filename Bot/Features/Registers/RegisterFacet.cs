using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Registers;
using Bot.Forms;
using Bot.Texts;

namespace Bot.Features.Registers;

/// <summary>By what a list can be narrowed.</summary>
/// <param name="Code">Its own in the register.</param>
/// <param name="Choices">At most 62, since a button tells one by a letter or a figure.</param>
/// <param name="ValuesOf">The codes of the choices that a record has.</param>
public sealed record RegisterFacet(
    string Code,
    Bilingual<string> Name,
    ImmutableArray<Choice> Choices,
    Func<RegisterRecord, Occasion, IEnumerable<string>> ValuesOf)
{
    /// <summary>What a narrowed list is headed by in place of the choice's name, given what it shows; null leaves the name.</summary>
    public Func<IReadOnlyList<RegisterRecord>, Language, string?>? Heading { get; init; }
}
