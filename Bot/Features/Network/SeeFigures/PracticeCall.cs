using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Features.Network.SeeFigures;

/// <summary>When the groups were asked last for practices about something that was looked for in vain.</summary>
public sealed record PracticeCall
{
    /// <summary>So long nobody asks again for the same.</summary>
    public static readonly Duration Pause = Duration.FromDays(30);

    /// <summary>As it was looked for.</summary>
    public required string Words { get; init; }

    public required Instant At { get; init; }

    public static readonly Collection<PracticeCall> All = new("practicecalls", call => call.Words);

    /// <summary>The last one, where it is too early for another; null otherwise.</summary>
    public static PracticeCall? Recent(IWork work, string words, Instant now)
    {
        ArgumentNullException.ThrowIfNull(work);
        return work.Find(All, words) is { } call && now < call.At + Pause ? call : null;
    }
}
