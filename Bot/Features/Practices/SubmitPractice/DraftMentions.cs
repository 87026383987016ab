using Bot.Conversation;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>How often one draft was mentioned since somebody wrote on it last. It goes when the draft is sent or deleted.</summary>
public sealed record DraftMentions
{
    /// <summary>A draft is mentioned so often, and then no more until somebody writes on it again.</summary>
    public const int Most = 3;

    public required string PracticeId { get; init; }

    /// <summary>0 to <see cref="Most"/>.</summary>
    public int Count { get; init; }

    /// <summary>The last one; those of one message have the same.</summary>
    public required Instant At { get; init; }

    /// <summary>Whether its author wants to hear no more of it, whoever writes on it.</summary>
    public bool IsOver { get; init; }

    public static readonly Collection<DraftMentions> All = new("draftmentions", mentions => mentions.PracticeId);

    /// <summary>How often it was mentioned: what was before somebody wrote on it counts no more.</summary>
    public static int CountOf(IWork work, Practice draft) =>
        work.Find(All, draft.Id) is { } mentions && draft.UpdatedAt <= mentions.At ? mentions.Count : 0;

    /// <summary>When it was mentioned last; null where it was not since somebody wrote on it.</summary>
    public static Instant? LastOf(IWork work, Practice draft) => CountOf(work, draft) > 0 ? work.Find(All, draft.Id)!.At : null;

    /// <summary>Whether it is left alone: its author said so, or it was mentioned often enough.</summary>
    public static bool AreOver(IWork work, Practice draft) => work.Find(All, draft.Id) is { IsOver: true } || CountOf(work, draft) >= Most;

    public static void Add(IWork work, Practice draft, Instant at) =>
        work.Put(All, new() { PracticeId = draft.Id, Count = CountOf(work, draft) + 1, At = at });

    /// <summary>Its author wants to hear no more of it.</summary>
    public static void End(Occasion occasion, Practice draft) => occasion.Store.Put(
        All, (occasion.Store.Find(All, draft.Id) ?? new() { PracticeId = draft.Id, At = occasion.Now }) with { IsOver = true });
}
