using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Search;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Features.Practices.FollowSearches;

/// <summary>A practice that somebody is told about, and the search that it answers.</summary>
internal sealed record NewsItem(Practice Practice, FollowedSearch Because);

/// <summary>What was published since a person was last told, and answers one of their searches.</summary>
internal sealed class News(SearchCatalogue catalogue)
{
    /// <summary>Oldest first, each practice once; their own, and what was brought in from an older bank, are left out.</summary>
    /// <param name="until">Publications of this very moment are left for the next time, since the same commit may bring more of
    /// them.</param>
    public IReadOnlyList<NewsItem> Of(IWork work, SearchFollower follower, Person person, Instant until)
    {
        var published = work.Query(PracticeBank.ByPublication, new KeyRange(Key.Of(follower.CheckedUpTo), Key.Of(until)))
            .Where(
                practice => practice.PublishedAt >= follower.CheckedUpTo && practice.PublishedAt < until
                    && !practice.AwaitsCity && !practice.IsAuthor(person.Id));
        return
        [
            .. from practice in published
               let because = follower.Searches.FirstOrDefault(search =>
                   practice.PublishedAt >= search.Since && catalogue.Matches(practice.Id, search.ToQuery()))
               where because is not null
               select new NewsItem(practice, because),
        ];
    }
}
