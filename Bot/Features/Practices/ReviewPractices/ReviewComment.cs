using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Storage;

namespace Bot.Features.Practices.ReviewPractices;

/// <summary>What a reviewer is writing to the authors of a practice, until it is sent.</summary>
public sealed record ReviewComment
{
    /// <summary>The reviewer's person id.</summary>
    public required string Reviewer { get; init; }

    public required string PracticeId { get; init; }

    /// <summary>The decision that it explains.</summary>
    public required Step Step { get; init; }

    /// <summary>The version of the practice that the reviewer had read.</summary>
    public required int Version { get; init; }

    /// <summary>By the form's field codes.</summary>
    public required ImmutableDictionary<string, Answer> Answers { get; init; }

    public static readonly Collection<ReviewComment> All =
        new("reviewcomments", comment => IdOf(comment.Reviewer, comment.PracticeId, comment.Step));

    public static string IdOf(string reviewer, string practiceId, Step step) => Key.Of(reviewer, practiceId, step.ToString());
}
