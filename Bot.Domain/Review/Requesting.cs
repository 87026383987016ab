using Bot.Domain.People;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Domain.Review;

/// <summary>What reviewers asked for in single fields: the authors follow it or answer why not; none is passed over.</summary>
public static class Requesting
{
    /// <summary>Whether a request was followed (the answer is another one) or answered.</summary>
    public static bool IsSettled(Practice practice, FieldRequest request)
    {
        ArgumentNullException.ThrowIfNull(practice);
        return request.WhyNot is not null || !AnswerChange.SaysTheSame(
            request.Field, practice.AnswersBefore?.GetValueOrDefault(request.Field), practice.Answers.GetValueOrDefault(request.Field));
    }

    /// <summary>The request for a field; null where there is none.</summary>
    public static FieldRequest? RequestFor(this Practice practice, string field) =>
        practice.Requests.FirstOrDefault(request => request.Field == field);

    /// <summary>
    /// An author leaves a field as it is, and says why. Refuses with NotAllowed, NotInThisState, and Missing where nobody asked for that
    /// field.
    /// </summary>
    public static Reviewed AnswerWhyNot(this Practice practice, Person by, string field, LongText reason, Instant at)
    {
        if (ReviewRules.Check(practice, Step.Write, by) is { } refusal)
        {
            return refusal;
        }

        if (practice.State == PracticeState.Submitted)
        {
            return RefusalCode.NotInThisState;
        }

        return practice.RequestFor(field) is not { } request
            ? RefusalCode.Missing
            : practice with
            {
                Requests = practice.Requests.Replace(request, request with { WhyNot = new(reason, by.Id, at) }),
                Version = practice.Version + 1,
                UpdatedAt = at,
            };
    }

    /// <summary>Why it cannot be sent again; null where each request is settled.</summary>
    public static Refusal? RefuseOpen(Practice practice)
    {
        ArgumentNullException.ThrowIfNull(practice);
        var settled = practice.Requests.Count(request => IsSettled(practice, request));
        return settled == practice.Requests.Length ? null : new(RefusalCode.RequestsOpen, practice.Requests.Length, settled);
    }
}
