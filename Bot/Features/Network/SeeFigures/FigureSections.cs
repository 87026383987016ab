using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Figures;
using Bot.Domain.Practices;
using Bot.Texts;

namespace Bot.Features.Network.SeeFigures;

/// <summary>What is seen together.</summary>
public enum FigurePart
{
    Practices,
    Places,
    Cities,
    Network,
}

/// <summary>Figures of one kind, in words.</summary>
/// <param name="Lines">What is counted, and how many.</param>
internal sealed record FigureSection(FigurePart Part, string Title, ImmutableArray<(string Name, int Count)> Lines);

/// <summary>Every figure in words, once: screens show a part, files all.</summary>
internal static class FigureSections
{
    public static ImmutableArray<FigureSection> Of(Counted counted, Language language)
    {
        var texts = FigureTexts.All.In(language);
        var (practices, network) = (counted.Practices, counted.Network);
        var published = practices.States.Where(tally => tally.Of == PracticeState.Published).Sum(tally => tally.Count);
        return
        [
            Section(FigurePart.Practices, texts.ByTheme, practices.Themes, theme => theme.Name(language)).AddingUpTo(published, texts),
            States(practices, texts, language),
            Section(FigurePart.Places, texts.ByCountry, practices.Countries, country => country.Name(language))
                .AddingUpTo(published, texts),
            Section(FigurePart.Places, texts.BySize, practices.Sizes, size => size.Name(language)).AddingUpTo(published, texts),
            Section(FigurePart.Places, texts.ByMonth, practices.Months, month => Dates.Month(month, language)),
            Section(FigurePart.Cities, texts.Attendance, network.Attendance, city => city.NameIn(language)),
            Section(FigurePart.Network, texts.ContactsTitle, network.Contacts, texts.Contact),
            Section(FigurePart.Network, texts.AdoptionsTitle, network.Adoptions, texts.Adoption),
            Section(FigurePart.Network, texts.DecisionsTitle, network.Decisions, texts.Decision),
        ];
    }

    /// <summary>What waits for its city is no state, and stands last.</summary>
    private static FigureSection States(PracticeFigures practices, FigureTexts texts, Language language)
    {
        var section = Section(FigurePart.Practices, texts.ByState, practices.States, state => StateNames.Of(state).In(language));
        return practices.AwaitCities == 0
            ? section
            : section with { Lines = section.Lines.Add((texts.ArchiveState, practices.AwaitCities)) };
    }

    /// <summary>Those of which it is not known stand last, so that the lines add up.</summary>
    private static FigureSection AddingUpTo(this FigureSection section, int all, FigureTexts texts) =>
        !section.Lines.IsEmpty && all - section.Lines.Sum(line => line.Count) is > 0 and var untold
            ? section with { Lines = section.Lines.Add((texts.NotTold, untold)) }
            : section;

    private static FigureSection Section<T>(FigurePart part, string title, ImmutableArray<Tally<T>> tallies, Func<T, string> name) =>
        new(part, title, [.. tallies.Select(tally => (name(tally.Of), tally.Count))]);
}
