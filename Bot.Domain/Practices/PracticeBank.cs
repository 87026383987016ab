using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Practices;

/// <summary>Where practices are kept, and how they are found.</summary>
public static class PracticeBank
{
    /// <summary>(author, last change): a person's practices, under <c>KeyRange.Under(personId)</c>.</summary>
    public static readonly Index<Practice> ByAuthor = new("author", practice =>
        practice.Authors.Select(author => Key.Of(author, Key.Of(practice.UpdatedAt))));

    /// <summary>(author, last change): a person's drafts alone.</summary>
    public static readonly Index<Practice> DraftsByAuthor = new("draft", practice =>
        practice.State == PracticeState.Draft ? practice.Authors.Select(author => Key.Of(author, Key.Of(practice.UpdatedAt))) : []);

    /// <summary>(revision): the practice of which a revision was begun last, also when that is published or ended.</summary>
    public static readonly Index<Practice> ByRevision = new("revision", practice => practice.RevisionId is { } revision ? [revision] : []);

    /// <summary>(state, since when): a queue is <c>KeyRange.Under(nameof(PracticeState.Submitted))</c>, longest waiting first.</summary>
    public static readonly Index<Practice> ByState = new("state", practice => [Key.Of(practice.State.ToString(), Key.Of(Since(practice)))]);

    /// <summary>The practice of a number's text, published or withdrawn later.</summary>
    public static readonly Index<Practice> ByNumber = new("number", practice => practice.Number is { } number ? [number.Text] : []);

    /// <summary>
    /// The moment of the last key, of practices that are still to be published: those up to now minus the undo time are due.
    /// </summary>
    public static readonly Index<Practice> ToPublish = new("topublish", practice =>
        practice is { State: PracticeState.Accepted, KeyedAt: { } keyedAt } ? [Key.Of(keyedAt)] : []);

    /// <summary>First publication, of what everybody may read.</summary>
    public static readonly Index<Practice> ByPublication = new("publication", practice => Public(practice));

    /// <summary>(theme code, publication), of what everybody may read.</summary>
    public static readonly Index<Practice> ByTheme = new("theme", practice => Public(practice, practice.Record?.Theme.Code));

    /// <summary>(country code, publication), of what everybody may read.</summary>
    public static readonly Index<Practice> ByCountry = new("country", practice => Public(practice, practice.Place?.Country?.Code));

    /// <summary>By listed city, for its id, in every state.</summary>
    public static readonly Index<Practice> ByCity = new("city", practice => practice.Place?.CityId is { } city ? [city] : []);

    /// <summary>By <see cref="People.Place.UnlistedKey"/>, in every state.</summary>
    public static readonly Index<Practice> ByUnlistedPlace = new(
        "unlisted", practice => practice.Place?.UnlistedKey is { } key ? [key] : []);

    /// <summary>By the id of the practice that it is adapted from, in every state.</summary>
    public static readonly Index<Practice> ByOrigin = new(
        "origin", practice => practice.AdaptedFrom is { } origin ? [origin.PracticeId] : []);

    /// <summary>By the listed city that it is adapted from.</summary>
    public static readonly Index<Practice> ByOriginCity = new(
        "origincity", practice => practice.AdaptedFrom?.City.CityId is { } city ? [city] : []);

    /// <summary>By <see cref="People.Place.UnlistedKey"/> of the city that it is adapted from.</summary>
    public static readonly Index<Practice> ByOriginPlace = new(
        "originplace", practice => practice.AdaptedFrom?.City.UnlistedKey is { } key ? [key] : []);

    /// <summary>By the id of each file in the data folder that it names, for who may delete one.</summary>
    public static readonly Index<Practice> ByStoredFile = new("file", PracticeFiles.StoredIn);

    /// <summary>By the messenger's id of each file that is still to be fetched for it.</summary>
    public static readonly Index<Practice> ByAwaitedFile = new("awaited", PracticeFiles.AwaitedBy);

    /// <summary>By the id of each person who said that it is of use to them.</summary>
    public static readonly Index<Practice> ByLike = new("like", practice => practice.Likes);

    public static readonly Collection<Practice> All =
        new("practices", practice => practice.Id,
            ByAuthor, DraftsByAuthor, ByRevision, ByState, ByNumber, ToPublish, ByPublication, ByTheme, ByCountry, ByCity, ByUnlistedPlace,
            ByOrigin, ByOriginCity, ByOriginPlace, ByStoredFile, ByAwaitedFile, ByLike);

    private static Instant Since(Practice practice) =>
        practice is { State: PracticeState.Submitted, SubmittedAt: { } submittedAt } ? submittedAt
            : practice.History is [.., var last] ? last.At
            : practice.CreatedAt;

    private static string[] Public(Practice practice) =>
        practice is { State: PracticeState.Published, PublishedAt: { } publishedAt } ? [Key.Of(publishedAt)] : [];

    private static IEnumerable<string> Public(Practice practice, string? group) =>
        group is null ? [] : Public(practice).Select(published => Key.Of(group, published));
}
