using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Search;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.BrowsePractices;

/// <summary>Leads to practices without a word typed: by theme, by country, the newest.</summary>
public sealed class Browsing(PracticeCatalogue catalogue) : IFeature
{
    private const string ThemesCode = "b.themes";
    private const string CountriesCode = "b.countries";
    private const string CommandName = "practicas";
    private const string ThemeFilter = "t";
    private const string CountryFilter = "c";

    public void Register(Routes routes) => routes
        .Command(
            new(CommandName, "praticas", BrowseTexts.All.Es.MenuLine, BrowseTexts.All.Pt.MenuLine) { InGroups = true, Order = 40 },
            (context, _) => context.Reply(catalogue.IsReady
                ? Start(Audience.Of(context))
                : new Screen(BrowseTexts.All.In(context.Language).OneMomentScreen)))
        .Press(Doors.Browse, (context, _) => Change(context, Start))
        .Press(ThemesCode, (context, _) => Change(context, Themes))
        .Press(CountriesCode, (context, _) => Change(context, Countries))
        .PressOfOthers(Doors.Browse, OpenInPrivate)
        .PressOfOthers(ThemesCode, OpenInPrivate)
        .PressOfOthers(CountriesCode, OpenInPrivate);

    /// <summary>The list in a group is whose it is; whoever else presses begins one of their own.</summary>
    private static Turn OpenInPrivate(Context context, Press press) => Turn.Quiet.Opening(context.Bot.DeepLink(CommandName));

    private Turn Change(Context context, Func<Audience, Screen> screen) => catalogue.IsReady
        ? context.Change(screen(Audience.Of(context)))
        : Turn.Quiet.WithToast(BrowseTexts.All.In(context.Language).OneMoment);

    private Screen Start(Audience audience)
    {
        var texts = BrowseTexts.All.In(audience.Language);
        var count = catalogue.Search(new SearchQuery("") { Limit = 0, CountFacets = false }).Total;
        return count == 0
            ? new Screen(texts.EmptyBank).Row(audience.Owner is null ? audience.Button(texts.Propose, Doors.Propose) : null)
            : new Screen(texts.HowToBrowse(count))
                .Row(audience.Button(texts.ByTheme, ThemesCode), audience.Button(texts.ByCountry, CountriesCode))
                .Row(audience.Button(texts.Newest, Doors.ListBy));
    }

    /// <summary>In the order of the record's list, those without practices left out.</summary>
    private Screen Themes(Audience audience)
    {
        var counts = catalogue.Counts(Facet.Theme).ToDictionary(count => count.Value, count => count.Count);
        var themes = Theme.All.Where(theme => counts.ContainsKey(theme.Code))
            .Select(theme => Counted(audience, theme.Name(audience.Language), counts[theme.Code], ThemeFilter, theme.Code));
        var texts = BrowseTexts.All.In(audience.Language);
        return new Screen(texts.ChooseTheme).Column(themes).Row(audience.Button(texts.Back, Doors.Browse));
    }

    private Screen Countries(Audience audience)
    {
        var countries = from count in catalogue.Counts(Facet.Country)
                        let country = Country.All.FirstOrDefault(country => country.Code == count.Value)
                        where country is not null
                        select Counted(audience, country.Name(audience.Language), count.Count, CountryFilter, country.Code);
        var texts = BrowseTexts.All.In(audience.Language);
        return new Screen(texts.ChooseCountry).Column(countries).Row(audience.Button(texts.Back, Doors.Browse));
    }

    private static Button Counted(Audience audience, string name, int count, string filter, string code) =>
        audience.Button(Shortening.Counted(name, count), Doors.ListBy, filter, code);
}
