using System.Globalization;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Search;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.FindPractices;

/// <summary>Inline mode: answers each key stroke with practices that can be sent into any chat.</summary>
internal sealed class InlineSearch(SearchCatalogue catalogue)
{
    private const int PageSize = 10;

    /// <summary>Characters of a description that apps show on two lines.</summary>
    private const int DescriptionLength = 140;

    /// <summary>Start parameter that does as the command of this name.</summary>
    private const string SearchCommand = "buscar";

    public Turn Answer(Context context, AskedInline asked)
    {
        var query = Cleaning.Line(asked.Query);
        _ = int.TryParse(asked.Offset, NumberStyles.None, CultureInfo.InvariantCulture, out var offset);
        if (!catalogue.IsReady)
        {
            return new() { Inline = Nothing(FindTexts.All.In(context.Language).OneMomentInline) with { CacheSeconds = 0 } };
        }

        if (CardPresses.Numbered(context, query) is { } numbered && query.Any(char.IsLetter))
        {
            return new() { Inline = new([Result(context, numbered)]) };
        }

        var found = catalogue.Search(new SearchQuery(query)
        {
            Language = SearchCatalogue.LanguageOf(context.Language),
            Filters = SearchFilters.Practices,
            Offset = offset,
            Limit = PageSize,
            LastWordUnfinished = true,
            CountFacets = false,
            Passages = 0,
        });
        if (found.Total == 0)
        {
            return new() { Inline = Nothing(CardTexts.All.In(context.Language).SearchInBot) };
        }

        var practices = found.Hits.Select(hit => context.Store.Find(PracticeBank.All, hit.Id)).OfType<Practice>()
            .Where(practice => practice.State == PracticeState.Published);
        var next = offset + PageSize < found.Total ? (offset + PageSize).ToString(CultureInfo.InvariantCulture) : "";
        return new() { Inline = new([.. practices.Select(practice => Result(context, practice))], next) };
    }

    private static InlineAnswer Nothing(string label) => new([]) { Button = (label, SearchCommand) };

    private static InlineResult Result(Context context, Practice practice)
    {
        var place = PracticeCard.Place(practice, context.Language);
        var summary = practice.SummaryFor(context.Language) is { } text ? PracticeCard.Beginning(text, PracticeCard.ResultWords) : "";
        var description = Shortening.Cut($"{place}. {PracticeCard.WrittenIn(practice, context.Language)}. {summary}", DescriptionLength);
        return new(
            practice.Id,
            practice.TitleFor(context.Language),
            description,
            CardScreens.Shared(context, practice, new Audience(context.Language)));
    }
}
