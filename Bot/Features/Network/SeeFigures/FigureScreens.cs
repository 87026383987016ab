using Bot.Domain;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Network.SeeFigures;

/// <summary>The figures on a phone.</summary>
internal static class FigureScreens
{
    /// <summary>Lines of one section; the rest is in the file.</summary>
    public const int MostLines = 14;

    /// <summary>Names of cities in one line.</summary>
    private const int MostCities = 40;

    public static Screen Home(Counted counted, Language language)
    {
        var texts = FigureTexts.All.In(language);
        return new Screen(Html.Paragraphs(
                Html.Of($"<b>{texts.Title}</b>"),
                Lines(FigureSummary.OfPractices(counted, language)),
                Lines(FigureSummary.OfNetwork(counted, language)),
                Lines(FigureSummary.OfMeetings(counted.Network, language), FigureSummary.OfDecisions(counted.Network, language))))
            .Row(
                Button.Do(texts.ByTheme, SeeingFigures.PartDoor.To(FigurePart.Practices)),
                Button.Do(texts.ByCountry, SeeingFigures.PartDoor.To(FigurePart.Places)),
                Button.Do(texts.Cities, SeeingFigures.PartDoor.To(FigurePart.Cities)))
            .Row(Button.Do(texts.BetweenCities, SeeingFigures.PartDoor.To(FigurePart.Network)))
            .Row(Button.Do(texts.Sought, SeeingFigures.SoughtDoor.To()))
            .Row(Button.Do(texts.Download, SeeingFigures.FilesDoor.To()))
            .Row(Button.Do(texts.Report, NetworkDoors.Report.To()));
    }

    public static Screen Part(Counted counted, FigurePart part, Language language)
    {
        var texts = FigureTexts.All.In(language);
        FigureSection[] sections = [.. FigureSections.Of(counted, language).Where(section => section.Part == part)];
        Html[] told = [.. sections.Select(section => Told(section, texts))];
        return new Screen(Html.Paragraphs([.. told, part == FigurePart.Cities ? WithoutOfficial(counted, language) : Html.Empty]))
            .Row(sections.All(section => section.Lines.IsEmpty) ? null : Button.Do(texts.AsBars, SeeingFigures.BarsDoor.To(part)))
            .Row(Button.Do(texts.Back, NetworkDoors.Figures.To()));
    }

    public static Screen Files(Language language)
    {
        var texts = FigureTexts.All.In(language);
        return new Screen(texts.ChooseFile)
            .Items(SeeingFigures.Formats.Select(format => Button.Do(format.Name, SeeingFigures.FileDoor.To(format.Ending))))
            .Row(Button.Do(texts.Back, NetworkDoors.Figures.To()));
    }

    /// <summary>One kind of figures with its heading.</summary>
    public static Html Told(FigureSection section, FigureTexts texts) => Html.Lines(
    [
        Html.Of($"<b>{section.Title}</b>"),
        .. section.Lines.IsEmpty
            ? [Html.Escape(texts.NothingYet)]
            : section.Lines.Take(MostLines).Select(line => Html.Of($"{line.Name}: {line.Count}")),
        section.Lines.Length > MostLines ? Html.Escape(texts.MoreInFile(section.Lines.Length - MostLines)) : Html.Empty,
    ]);

    private static Html WithoutOfficial(Counted counted, Language language)
    {
        var texts = FigureTexts.All.In(language);
        var without = counted.Network.WithoutOfficial;
        return without.IsEmpty ? Html.Empty : Html.Lines(
            Html.Of($"<b>{texts.WithoutOfficial(without.Length, counted.CitiesListed)}</b>"),
            Html.Escape(string.Join(", ", without.Take(MostCities).Select(city => city.NameIn(language))) + "."),
            without.Length > MostCities ? Html.Escape(texts.MoreInFile(without.Length - MostCities)) : Html.Empty);
    }

    private static Html Lines(params string[] lines) => Html.Lines([.. lines.Select(line => Html.Escape(line))]);
}
