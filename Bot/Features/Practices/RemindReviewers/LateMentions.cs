using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Features.Practices.RemindReviewers;

/// <summary>How often somebody was reminded of one practice while it waits. It goes when the practice waits no more.</summary>
public sealed record LateMentions
{
    /// <summary>So often it is told from one working day to the next, and then weekly.</summary>
    public const int Daily = 3;

    /// <summary>From this count on its person knows that it is told weekly; it is counted no further.</summary>
    public const int Weekly = Daily + 1;

    /// <summary>A week, with room for a morning that is an hour earlier.</summary>
    private static readonly Duration Week = Duration.FromDays(7) - Duration.FromHours(12);

    public required string PersonId { get; init; }

    public required string PracticeId { get; init; }

    /// <summary>When it began to wait: what was told of an earlier wait counts no more.</summary>
    public required Instant Since { get; init; }

    public int Count { get; init; }

    /// <summary>The last one; those of one message have the same.</summary>
    public Instant? At { get; init; }

    /// <summary>Whether this person wants to hear no more of it.</summary>
    public bool IsOver { get; init; }

    public static readonly Index<LateMentions> ByPractice = new("practice", mentions => [mentions.PracticeId]);

    public static readonly Collection<LateMentions> All = new(
        "latementions", mentions => IdOf(mentions.PersonId, mentions.PracticeId), ByPractice);

    /// <summary>Whether it is to be told in this morning.</summary>
    public bool IsDue(Instant now) => !IsOver && (Count < Daily || At is not { } last || last + Week <= now);

    /// <summary>What this person was told of this wait; nothing yet where there is none.</summary>
    public static LateMentions Of(IWork work, string personId, string practiceId, Instant since) =>
        work.Find(All, IdOf(personId, practiceId)) is { } kept && kept.Since == since
            ? kept
            : new() { PersonId = personId, PracticeId = practiceId, Since = since };

    /// <summary>The practice waits no more.</summary>
    public static void Forget(IWork work, string practiceId)
    {
        foreach (var mentions in work.Query(ByPractice, KeyRange.Exactly(practiceId)))
        {
            _ = work.Delete(All, IdOf(mentions.PersonId, mentions.PracticeId));
        }
    }

    private static string IdOf(string personId, string practiceId) => Key.Of(personId, practiceId);
}
