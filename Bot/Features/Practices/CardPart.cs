using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Messages;

namespace Bot.Features.Practices;

/// <summary>What a feature says on the card of a published practice, below the practice itself.</summary>
/// <param name="Of">In the language of the card; nothing where there is nothing to say.</param>
public sealed record CardPart(Func<Occasion, Practice, Language, IEnumerable<CardLine>> Of);

/// <param name="Sentence">In one line.</param>
public sealed record CardLine(string Sentence)
{
    /// <summary>Leads to what the sentence is about, in private; null where nowhere.</summary>
    public Button? Way { get; init; }
}
