using Bot.Domain.People;

namespace Bot.Domain.Practices;

/// <summary>
/// The practice of another city that a practice is adapted from, as readers are told it. It stays when that practice is archived,
/// withdrawn or deleted, and names no person.
/// </summary>
/// <param name="City">Follows the list of cities, also where the practice itself is gone.</param>
public sealed record Origin(string PracticeId, PracticeNumber Number, Place City);
