using Bot.Domain.Storage;
using Bot.Messages;

namespace Bot.Features.Practices.FindPractices;

/// <summary>A search that was asked before the index was ready; it is answered where «Un momento» stands.</summary>
internal sealed record WaitingSearch
{
    /// <summary>The search's id.</summary>
    public required string Id { get; init; }

    public required Address To { get; init; }

    public required string Slot { get; init; }

    public required string PersonId { get; init; }

    public static readonly Collection<WaitingSearch> All = new("waitingsearches", waiting => waiting.Id);
}
