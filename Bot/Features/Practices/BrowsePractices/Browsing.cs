using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Search;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.BrowsePractices;

/// <summary>Leads to practices without a word typed: by theme, by country, the newest.</summary>
public sealed class Browsing(SearchCatalogue catalogue) : IFeature
{
    private static readonly Door ThemesDoor = new("b.themes");
    private static readonly Door CountriesDoor = new("b.countries");
    private const string CommandName = "practicas";
    private const string ThemeFilter = "t";
    private const string CountryFilter = "c";

    public void Register(Routes routes) => routes
        .Command(
            new(CommandName, "praticas", BrowseTexts.All.Es.MenuLine, BrowseTexts.All.Pt.MenuLine) { InGroups = true, Order = 40 },
            (context, _) => Reply(context))
        .Press(PracticeDoors.BrowseApart, Reply)
        .Press(PracticeDoors.Browse, context => Change(context, Start))
        .Press(ThemesDoor, context => Change(context, Themes))
        .Press(CountriesDoor, context => Change(context, Countries))
        .PressOfOthers(PracticeDoors.Browse, OpenInPrivate)
        .PressOfOthers(ThemesDoor, OpenInPrivate)
        .PressOfOthers(CountriesDoor, OpenInPrivate);

    /// <summary>The list in a group is whose it is; whoever else presses begins one of their own.</summary>
    private static Turn OpenInPrivate(Context context) => Turn.Quiet.Opening(context.Bot.DeepLink(CommandName));

    private Turn Reply(Context context) => context.Reply(catalogue.IsReady
        ? Start(Audience.Of(context))
        : new Screen(BrowseTexts.All.In(context.Language).OneMomentScreen));

    private Turn Change(Context context, Func<Audience, Screen> screen) => catalogue.IsReady
        ? context.Change(screen(Audience.Of(context)))
        : Turn.Quiet.WithToast(BrowseTexts.All.In(context.Language).OneMoment);

    private Screen Start(Audience audience)
    {
        var texts = BrowseTexts.All.In(audience.Language);
        var count = catalogue.Search(new SearchQuery("") { Limit = 0, CountFacets = false, Filters = SearchFilters.Practices }).Total;
        return count == 0
            ? new Screen(texts.EmptyBank).Row(audience.Owner is null ? audience.Button(texts.Propose, PracticeDoors.Propose.To()) : null)
            : new Screen(texts.HowToBrowse(count - catalogue.FromArchive, catalogue.FromArchive))
                .Row(audience.Button(texts.ByTheme, ThemesDoor.To()), audience.Button(texts.ByCountry, CountriesDoor.To()))
                .Row(audience.Button(texts.Newest, PracticeDoors.ListBy.To()));
    }

    /// <summary>In the order of the record's list, those without practices left out.</summary>
    private Screen Themes(Audience audience)
    {
        var counts = catalogue.Counts(Facet.Theme).ToDictionary(count => count.Value, count => count.Count);
        var apart = catalogue.FromArchiveBy(Facet.Theme);
        var themes = Theme.All.Where(theme => counts.ContainsKey(theme.Code))
            .Select(theme => Counted(audience, theme.Name(audience.Language), counts[theme.Code], apart, ThemeFilter, theme.Code));
        var texts = BrowseTexts.All.In(audience.Language);
        return new Screen(texts.ChooseTheme(catalogue.FromArchive > 0))
            .Items(themes)
            .Row(audience.Button(texts.Back, PracticeDoors.Browse.To()));
    }

    private Screen Countries(Audience audience)
    {
        var apart = catalogue.FromArchiveBy(Facet.Country);
        var countries = from count in catalogue.Counts(Facet.Country)
                        let country = Country.All.FirstOrDefault(country => country.Code == count.Value)
                        where country is not null
                        select Counted(audience, country.Name(audience.Language), count.Count, apart, CountryFilter, country.Code);
        var texts = BrowseTexts.All.In(audience.Language);
        return new Screen(texts.ChooseCountry(catalogue.FromArchive > 0))
            .Items(countries)
            .Row(audience.Button(texts.Back, PracticeDoors.Browse.To()));
    }

    private static Button Counted(
        Audience audience, string name, int all, IReadOnlyDictionary<string, int> apart, string filter, string code)
    {
        var fromArchive = apart.GetValueOrDefault(code);
        return audience.Button(
            Shortening.Counted(name, all - fromArchive, fromArchive, Shortening.WholeRow), PracticeDoors.ListBy.To(filter, code));
    }
}
