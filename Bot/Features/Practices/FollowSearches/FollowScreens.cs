using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Search;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.FollowSearches;

/// <summary>The list of followed searches, and the message in the morning.</summary>
internal static class FollowScreens
{
    private const int Shown = 8;

    public static Screen List(SearchFollower? follower, Audience audience)
    {
        var texts = FollowTexts.All.In(audience.Language);
        return follower is null or { Searches.IsEmpty: true }
            ? new Screen(texts.NoneFollowed).Row(audience.Button(texts.Search, PracticeDoors.Browse.To()))
            : new Screen(texts.Followed(follower.Searches.Length)).Items(follower.Searches.Select(search =>
                audience.Button(texts.Remove(NameOf(search, audience.Language)), Following.RemoveDoor.To(search.Id))));
    }

    public static Screen Told(IReadOnlyList<NewsItem> news, Language language)
    {
        var (texts, audience) = (FollowTexts.All.In(language), new Audience(language));
        Html[] entries = [.. news.Take(Shown).Select((item, index) => Entry(item, index + 1, texts, language))];
        return new Screen(Html.Lines(
            [texts.News(news.Count), .. entries, news.Count > Shown ? texts.More(news.Count - Shown) : default]))
            .Items(
                news.Take(Shown).Select(
                    (item, index) => audience.Button($"{index + 1}. {item.Practice.Title}", PracticeDoors.Card.To(item.Practice.Id))))
            .Row(audience.Button(texts.Manage, PracticeDoors.Followed.To()));
    }

    private static Html Entry(NewsItem item, int number, FollowTexts texts, Language language) => Html.Lines(
        Html.Of($"<b>{number}. {item.Practice.Title}</b>"),
        Html.Escape($"{PracticeCard.Place(item.Practice, language)}. {PracticeCard.WrittenIn(item.Practice, language)}."),
        texts.Because(NameOf(item.Because, language)));

    /// <summary>What was typed, and the filters.</summary>
    private static string NameOf(FollowedSearch search, Language language)
    {
        string[] typed = search.Text.Length > 0 ? [Shortening.Cut(search.Text, Shortening.Query)] : [];
        string[] parts = [.. typed, .. FilterNames(search.Filters, language)];
        return parts.Length > 0 ? string.Join(", ", parts) : FollowTexts.All.In(language).EveryPractice;
    }

    private static IEnumerable<string> FilterNames(SearchFilters filters, Language language)
    {
        Term?[] terms =
        [
            Theme.All.FirstOrDefault(term => term.Code == filters.Theme),
            Country.All.FirstOrDefault(term => term.Code == filters.Country),
            Beneficiary.All.FirstOrDefault(term => term.Code == filters.Beneficiary),
            PopulationBand.All.FirstOrDefault(term => term.Code == filters.PopulationBand),
            Stage.All.FirstOrDefault(term => term.Code == filters.Stage),
            Uptake.All.FirstOrDefault(term => term.Code == filters.Uptake),
        ];
        var names = terms.OfType<Term>().Select(term => term.Name(language));
        return filters[Facet.StartYear] is { } year ? names.Append(year) : names;
    }
}
