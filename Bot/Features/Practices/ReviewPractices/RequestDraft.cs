using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Storage;

namespace Bot.Features.Practices.ReviewPractices;

/// <summary>What a reviewer has noted to ask for, field by field, until it is sent.</summary>
public sealed record RequestDraft
{
    /// <summary>The reviewer's person id.</summary>
    public required string Reviewer { get; init; }

    public required string PracticeId { get; init; }

    /// <summary>The code of the field that is being written about.</summary>
    public string Field { get; init; } = "";

    /// <summary>By field code.</summary>
    public ImmutableDictionary<string, Answer> Requests { get; init; } = ImmutableDictionary<string, Answer>.Empty;

    /// <summary>What a note for the other reviewers says so far.</summary>
    public Answer? Note { get; init; }

    public static readonly Collection<RequestDraft> All = new("requestdrafts", draft => IdOf(draft.Reviewer, draft.PracticeId));

    public static string IdOf(string reviewer, string practiceId) => Key.Of(reviewer, practiceId);

    /// <summary>The fields with a request that can be sent, in the order of the record.</summary>
    public ImmutableDictionary<string, LongText> ToSend() => Requests
        .Select(pair => (pair.Key, Text: LongText.Parse(pair.Value.Text, FieldRequest.MostWords)))
        .Where(pair => pair.Text.IsValid)
        .ToImmutableDictionary(pair => pair.Key, pair => pair.Text.Value);
}
