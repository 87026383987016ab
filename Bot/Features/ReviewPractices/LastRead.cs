using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;

namespace Bot.Features.ReviewPractices;

/// <summary>
/// The answers of a practice as a reviewer saw them last, so that what its authors wrote meanwhile is shown before anything is decided. It goes when
/// the practice is not before its reviewers any more.
/// </summary>
public sealed record LastRead
{
    /// <summary>The reviewer's person id.</summary>
    public required string Reviewer { get; init; }

    public required string PracticeId { get; init; }

    /// <summary>By field code.</summary>
    public required ImmutableDictionary<string, Answer> Answers { get; init; }

    public static readonly Collection<LastRead> All = new("lastread", read => IdOf(read.Reviewer, read.PracticeId));

    /// <summary>The fields whose answers are not what the person saw, in the order of the record; from now on they have seen them.</summary>
    public static ImmutableArray<string> TakeChanges(Context context, Practice practice)
    {
        var before = context.Store.Find(All, IdOf(context.Person.Id, practice.Id))?.Answers;
        if (before is null || !SaysTheSame(before, practice))
        {
            context.Store.Put(All, new() { Reviewer = context.Person.Id, PracticeId = practice.Id, Answers = practice.Answers });
        }

        return before is null ? [] : [.. PracticeFields.All.Select(field => field.Code).Where(field => !SaysTheSame(before, practice, field))];
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

    private static bool SaysTheSame(ImmutableDictionary<string, Answer> before, Practice practice) =>
        PracticeFields.All.All(field => SaysTheSame(before, practice, field.Code));

    private static bool SaysTheSame(ImmutableDictionary<string, Answer> before, Practice practice, string field) =>
        AnswerChange.SaysTheSame(field, before.GetValueOrDefault(field), practice.Answers.GetValueOrDefault(field));

    private static string IdOf(string reviewer, string practiceId) => Key.Of(reviewer, practiceId);
}
