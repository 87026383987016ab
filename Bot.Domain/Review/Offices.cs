using System.Collections.Immutable;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;

namespace Bot.Domain.Review;

/// <summary>Who holds an office today, as far as the judgement of a practice depends on who else could give one.</summary>
/// <param name="Reviewers">Confirmed people of the coordination.</param>
/// <param name="Secretaries">Confirmed people of the secretariat.</param>
public sealed record Offices(ImmutableArray<Person> Reviewers, ImmutableArray<Person> Secretaries)
{
    /// <summary>Where nobody looked: others can always judge, so that nobody judges their own city.</summary>
    public static readonly Offices Unknown = new([], []);

    public static Offices Of(IWork work) => new(
        [.. Coordinators.InOffice(work)],
        [.. work.Query(Persons.ByRole, KeyRange.Exactly(nameof(Role.Secretariat))).Where(Rights.IsSecretariat)]);

    /// <summary>Whether somebody whom the bot can reach could judge the practice without judging their own city or writing.</summary>
    public bool CanSomebodyElseReview(Practice practice, Person besides) => this == Unknown
        || Reviewers.Any(
            other => other.Id != besides.Id
                && other.Reachable
                && Rights.CanCoordinate(other)
                && !PracticeRights.IsOwnCity(other, practice));

    /// <summary>Whether the secretariat has somebody who could agree to its publication: not one of its authors.</summary>
    public bool HaveSecondKey(Practice practice) => this == Unknown || Secretaries.Any(one => PracticeRights.HoldsSecondKey(one, practice));

    /// <summary>Whether the bot can reach somebody of them.</summary>
    public bool CanAskForSecondKey(Practice practice) =>
        this == Unknown || Secretaries.Any(one => one.Reachable && PracticeRights.HoldsSecondKey(one, practice));

    /// <summary>Whether a person still is of those who review; true where nobody looked.</summary>
    public bool StillHave(string reviewerId) => this == Unknown || Reviewers.Any(reviewer => reviewer.Id == reviewerId);
}
