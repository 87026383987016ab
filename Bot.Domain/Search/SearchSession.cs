using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Search;

/// <summary>
/// What stands behind one list of results: its buttons carry only this id, so an old list goes on after a restart. Holds no person.
/// </summary>
public sealed record SearchSession
{
    /// <summary>After this the list's buttons say that it is too old.</summary>
    public static readonly Duration Lifetime = Duration.FromDays(30);

    public required string Id { get; init; }

    /// <summary>As typed, one line; empty for browsing.</summary>
    public required string Text { get; init; }

    public SearchFilters Filters { get; init; } = SearchFilters.None;

    /// <summary>Whether nothing else than practices is looked for.</summary>
    public bool OnlyPractices { get; init; }

    public SearchOrder Order { get; init; }

    /// <summary>The page that was shown last, from 0.</summary>
    public int Page { get; init; }

    public required Instant CreatedAt { get; init; }

    public SearchQuery ToQuery(SearchLanguage language) => new(Text)
    {
        Filters = OnlyPractices ? Filters with { Kind = SearchDocument.Practice } : Filters,
        Order = Order,
        Language = language,
    };
}

public static class SearchSessions
{
    private const int ForgottenAtOnce = 20;

    public static readonly Index<SearchSession> ByMoment = new("moment", session => [Key.Of(session.CreatedAt)]);

    public static readonly Collection<SearchSession> All = new("searches", session => session.Id, ByMoment);

    /// <summary>The search of a list that is not too old; else null.</summary>
    public static SearchSession? Find(IWork work, string id, Instant now) =>
        id.Length > 0 && work.Find(All, id) is { } session && session.CreatedAt + SearchSession.Lifetime >= now ? session : null;

    /// <summary>Keeps a new one and forgets some that are too old.</summary>
    public static SearchSession Begin(IWork work, SearchSession session)
    {
        foreach (var old in work.Query(ByMoment, KeyRange.UpTo(Key.Of(session.CreatedAt - SearchSession.Lifetime)), limit: ForgottenAtOnce))
        {
            _ = work.Delete(All, old.Id);
        }

        work.Put(All, session);
        return session;
    }
}
