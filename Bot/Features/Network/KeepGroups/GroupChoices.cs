using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Features.Registers;

namespace Bot.Features.Network.KeepGroups;

/// <summary>From what a group chooses, as it is now.</summary>
/// <param name="Cities">Those by whose clocks it can be told hours.</param>
/// <param name="Bodies">The register of the bodies of which it can hear what is new.</param>
internal sealed record GroupChoices(Cities Cities, Register Bodies, Occasion Occasion)
{
    /// <summary>All bodies that it can hear of, by name.</summary>
    public IReadOnlyList<RegisterRecord> AllBodies =>
        [.. Bodies.Listed(Occasion, reader: null).OrderBy(body => body[Bodies.Fields[0].Code], StringComparer.Ordinal)];

    public string NameOf(RegisterRecord body, Language language) => Bodies.NameOf(body, language);
}
