using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Features.People.RemindInMornings;

/// <summary>When somebody's newest morning letter was written, so that what is settled since can be taken out of it.</summary>
public sealed record MorningLetter
{
    public required string PersonId { get; init; }

    public required Instant At { get; init; }

    public static readonly Collection<MorningLetter> All = new("morningletters", letter => letter.PersonId);
}
