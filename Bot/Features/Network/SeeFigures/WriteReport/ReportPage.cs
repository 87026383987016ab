using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Figures;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Domain.Storage;
using Bot.Features.People;
using Bot.Features.Registers;
using Bot.Texts;
using Bot.WordFiles;
using NodaTime;

namespace Bot.Features.Network.SeeFigures.WriteReport;

/// <summary>
/// The report as a page: the plan's objectives in its order, for each the figures and what the coordination says. Cities are named,
/// nobody else.
/// </summary>
internal sealed class ReportPage(Cities cities, RegisterShelf registers, DateTimeZone network)
{
    /// <param name="term">The one of which it tells.</param>
    public WordPage Of(Occasion occasion, Coordination term, Language language)
    {
        var (texts, day) = (ReportTexts.All.In(language), occasion.Now.InZone(network).Date);
        var (counted, remarks) = (Counted.Of(occasion, cities, network), ReportRemarks.Of(occasion.Store, term.Id));
        var inTerm = term.Since is { } since ? TermFigures.Of(occasion.Store, since, network) : null;
        var title = texts.Title(TermLine.Of(term, day, language));
        return new()
        {
            Language = language,
            Title = title,
            Lead =
            [
                texts.Coordinates(term.Coordinator.Name),
                .. ((string[])[TermLine.Days(term, language)]).Where(line => line.Length > 0),
                texts.FiguresOf(Dates.DayInWords(day, language)),
            ],
            Parts =
            [
                .. Enum.GetValues<PlanObjective>().Select((objective, index) => new WordPart(
                    $"{index + 1}. {texts.Objective(objective)}",
                    string.Join(
                        '\n', [.. InTerm(texts, objective, inTerm), .. Lines(occasion, counted, objective, language), .. Remark(texts, remarks[objective])]))),
            ],
            Foot = title,
        };
    }

    /// <summary>What happened while it was in office stands first; what follows are the totals at its end.</summary>
    private static string[] InTerm(ReportTexts texts, PlanObjective objective, TermFigures? figures) =>
        figures is not null && texts.InTerm(objective, figures) is { Length: > 0 } line ? [line] : [];

    private static string[] Remark(ReportTexts texts, string remark) => remark.Length == 0 ? [] : ["", texts.Remark + ":", remark];

    private IEnumerable<string> Lines(Occasion occasion, Counted counted, PlanObjective objective, Language language)
    {
        var (texts, figures) = (ReportTexts.All.In(language), FigureTexts.All.In(language));
        var sections = FigureSections.Of(counted, language);
        return objective switch
        {
            PlanObjective.Practices =>
            [
                .. FigureSummary.OfPractices(counted, language),
                .. Told(sections, figures, FigurePart.Practices),
                .. Told(sections, figures, FigurePart.Places),
            ],
            PlanObjective.Participation =>
            [
                texts.People(People(occasion)),
                FigureSummary.OfMeetings(counted.Network, language),
                FigureSummary.OfDecisions(counted.Network, language),
                .. Told(sections, figures, FigurePart.Cities),
                figures.WithoutOfficial(counted.Network.WithoutOfficial.Length, counted.CitiesListed) + ".",
                .. Survey(occasion, language),
            ],
            PlanObjective.Funding => [.. Registers(occasion, language, "funding"), texts.OpenCalls(OpenCalls(occasion))],
            PlanObjective.Integration => [.. FigureSummary.OfNetwork(counted, language), .. Told(sections, figures, FigurePart.Network)],
            PlanObjective.OtherUnits => [texts.MeetingsByKind + ":", .. Meetings(occasion, language)],
            _ => Registers(occasion, language, "bodies", "sessions"),
        };
    }

    private static IEnumerable<string> Told(ImmutableArray<FigureSection> sections, FigureTexts figures, FigurePart part) => sections
        .Where(section => section.Part == part)
        .SelectMany(section => section.Lines.Select(line => $"{line.Name}: {line.Count}")
            .DefaultIfEmpty(figures.NothingYet)
            .Prepend(section.Title + ":"));

    /// <summary>Confirmed people; null where they are so few that nothing is told.</summary>
    private static int? People(Occasion occasion) =>
        occasion.Store.Query(Persons.Members, KeyRange.All).Count(person => person.Confirmed) is >= PublishedFigures.Least and var told
            ? told
            : null;

    private int OpenCalls(Occasion occasion) => RegisterBook.Listed(occasion.Store, "calls")
        .Count(call => FundingCall.Of(call).StandingAt(occasion.Now, network) is CallStanding.Open or CallStanding.Permanent);

    private IEnumerable<string> Survey(Occasion occasion, Language language) => registers.All
        .Where(register => register.Fields.Any(field => field.IsTotalled))
        .Select(register => Line(occasion, register, language));

    private IEnumerable<string> Registers(Occasion occasion, Language language, params string[] codes) =>
        codes.Select(registers.Find).OfType<Register>().Select(register => Line(occasion, register, language));

    private static string Line(Occasion occasion, Register register, Language language) =>
        $"{register.Words.In(language).Title}: {register.Words.In(language).Count(RegisterBook.Listed(occasion.Store, register.Code).Count)}.";

    private static IEnumerable<string> Meetings(Occasion occasion, Language language) => MeetingBook.NotCancelled(occasion.Store)
        .CountBy(meeting => meeting.Details.Kind)
        .OrderBy(kind => kind.Key.Order)
        .Select(kind => $"{kind.Key.Name(language)}: {kind.Value}")
        .DefaultIfEmpty(ReportTexts.All.In(language).Nothing);
}
