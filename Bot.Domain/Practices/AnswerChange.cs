using System.Collections.Immutable;

namespace Bot.Domain.Practices;

/// <summary>A field whose answer is not what its reviewers read before.</summary>
/// <param name="Before">Null where there was none.</param>
/// <param name="After">Null where there is none any more.</param>
public sealed record AnswerChange(string Field, Answer? Before, Answer? After)
{
    /// <summary>What changed since the reviewers read it, in the order of the fields; empty where nothing was read before.</summary>
    public static ImmutableArray<AnswerChange> Of(Practice practice) => practice.AnswersBefore is not { } before ? [] :
    [
        .. from field in PracticeFields.All
           let one = before.GetValueOrDefault(field.Code)
           let other = practice.Answers.GetValueOrDefault(field.Code)
           where !SaysTheSame(field.Code, one, other)
           select new AnswerChange(field.Code, one, other),
    ];

    /// <summary>Whether two answers say the same, whoever gave them; files are the same wherever they are kept.</summary>
    public static bool SaysTheSame(string field, Answer? one, Answer? other) =>
        ReferenceEquals(one, other) || WhatItSays(field, one) == WhatItSays(field, other);

    /// <summary>
    /// What tells an answer from another one of its field, whoever gave it; of files, which they are. Empty where there is none.
    /// </summary>
    public static string WhatItSays(string field, Answer? answer) => answer is null ? ""
        : field == PracticeFields.Files ? string.Join(
            '\n', answer.Pieces.Select(piece => Attachment.Read(piece.Text)?.FileId ?? piece.Text))
        : answer.Text;
}
