using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;

namespace Bot.Features.Practices.ReviewPractices;

/// <summary>
/// Which answers of a practice a reviewer saw last, so that what its authors wrote meanwhile is shown before anything is decided. Nothing
/// that they wrote is in it, nor who did. It goes when the practice is not before its reviewers any more.
/// </summary>
public sealed record LastRead
{
    /// <summary>The reviewer's person id.</summary>
    public required string Reviewer { get; init; }

    public required string PracticeId { get; init; }

    /// <summary>By field code, SHA-256 of what each answer says, in base64.</summary>
    public required ImmutableDictionary<string, string> Seen { get; init; }

    public static readonly Collection<LastRead> All = new("lastread", read => IdOf(read.Reviewer, read.PracticeId));

    /// <summary>
    /// The fields whose answers are not what the person saw, in the order of the record; from now on they have seen them.
    /// </summary>
    public static ImmutableArray<string> TakeChanges(Context context, Practice practice)
    {
        var now = practice.Answers.ToImmutableDictionary(
            answer => answer.Key, answer => HashOf(AnswerChange.WhatItSays(answer.Key, answer.Value)));
        var before = context.Store.Find(All, IdOf(context.Person.Id, practice.Id))?.Seen;
        if (before is null || Differing(before, now).Any())
        {
            context.Store.Put(All, new() { Reviewer = context.Person.Id, PracticeId = practice.Id, Seen = now });
        }

        return before is null ? [] : [.. Differing(before, now)];
    }

    /// <summary>It is not before its reviewers any more.</summary>
    public static void Changed(Occasion occasion, Practice? before, Practice? after)
    {
        if (before is { State: PracticeState.Submitted } && after is not { State: PracticeState.Submitted })
        {
            foreach (var reviewer in Coordinators.InOffice(occasion.Store))
            {
                _ = occasion.Store.Delete(All, IdOf(reviewer.Id, before.Id));
            }
        }
    }

    private static IEnumerable<string> Differing(ImmutableDictionary<string, string> before, ImmutableDictionary<string, string> now) =>
        PracticeFields.All.Select(field => field.Code).Where(field => before.GetValueOrDefault(field) != now.GetValueOrDefault(field));

    private static string HashOf(string said) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(said)));

    private static string IdOf(string reviewer, string practiceId) => Key.Of(reviewer, practiceId);
}
