using System.Collections.Immutable;
using System.Globalization;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using Bot.Imports;
using Bot.Sheets;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Practices.ImportBank;

/// <summary>
/// Works out what a table would change in the bank. A practice is known by what the older bank called it, else by city, title and year;
/// one that its city keeps stays as it is. An empty cell leaves what is there.
/// </summary>
internal sealed class BankPlanner(IWork work, Cities cities, Person by, Instant now)
{
    private readonly BankTexts _texts = BankTexts.All.In(by.Language);
    private readonly BankPlaces _places = new(cities);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Taken in the plan only; whoever brings it in keeps how many are taken.</summary>
    private PracticeNumbers _numbers = PracticeNumberings.Of(work, now.InUtc().Year);

    public ImportPlan Of(Sheet sheet)
    {
        var columns = new BankColumns(sheet.Columns);
        return !columns.Has(PracticeFields.Title) ? new([], PracticeFields.Find(PracticeFields.Title)!.Name(by.Language))
            : !columns.Has(BankColumn.City) ? new([], _texts.City)
            : new([.. sheet.Rows.Select(row => Row(columns, row))]);
    }

    private RowPlan Row(BankColumns columns, ImmutableArray<string> row)
    {
        var cells = columns.Fields(row).ToDictionary(cell => cell.Field.Code, cell => cell.Cell, StringComparer.Ordinal);
        if (!cells.TryGetValue(PracticeFields.Title, out var title))
        {
            return Lacks(PracticeFields.Title);
        }

        var place = _places.Read(columns.Of(row, BankColumn.City), columns.Of(row, BankColumn.Country));
        var year = YearIn(columns, row);
        return place.Refusal is not null ? Refused(_texts.NoPlace)
            : year.Refusal is not null ? Refused(_texts.YearUnclear)
            : WithRest(columns.Of(row, BankColumn.Rest), Row(
                new(EntryIn(columns, row), place.Value, title, year.Value == 0 ? null : year.Value),
                cells,
                columns.Of(row, BankColumn.Language)));
    }

    private RowPlan WithRest(string rest, RowPlan plan) =>
        plan.Brings && Cleaning.IsReadable(rest) ? plan with { Reason = _texts.RestStays } : plan;

    private RowPlan Row(BankEntry entry, Dictionary<string, string> cells, string language)
    {
        var known = entry.Find(work);
        return !_seen.Add(known?.Id ?? entry.PracticeId) ? Refused(_texts.Twice)
            : known is { AwaitsCity: false } or { State: not PracticeState.Published }
                ? new(RowFate.Same, _texts.CityKeeps(known.Number?.Text ?? known.Title))
            : Written(entry, known, cells, language);
    }

    private RowPlan Written(BankEntry entry, Practice? known, Dictionary<string, string> cells, string language)
    {
        var reading = new BankRow(known, by, now).Read(cells);
        if (reading.Problem is { } problem)
        {
            return Refused(problem);
        }

        if (BankRow.Needed.FirstOrDefault(code => !reading.Answers.ContainsKey(code)) is { } missing)
        {
            return Lacks(missing);
        }

        var written = LanguageOf(language, known, reading.Answers);
        if (known is not null)
        {
            return reading.IsSame && written == known.Language ? new RowPlan(RowFate.Same)
                : new BringingRow<Practice>(known, known.EnterAgain(written, reading.Answers, by, now)!);
        }

        (var number, _numbers) = _numbers.Take();
        return new BringingRow<Practice>(Before: null, FromArchive.Enter(
            entry.PracticeId, new(entry.Id, entry.Year, now), entry.Place, written, reading.Answers, number, by)!);
    }

    /// <summary>0 where none is told.</summary>
    private Parsed<int> YearIn(BankColumns columns, ImmutableArray<string> row) => columns.Of(row, BankColumn.Year) switch
    {
        "" => 0,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year >= ArchiveEntry.EarliestYear && year <= now.InUtc().Year => year,
        _ => RefusalCode.NumberUnclear,
    };

    private static string? EntryIn(BankColumns columns, ImmutableArray<string> row) =>
        columns.Of(row, BankColumn.Id) is { Length: > 0 } id ? Shortening.Line(id, Shortening.Query) : null;

    private static Language LanguageOf(string cell, Practice? known, ImmutableDictionary<string, Answer> answers) =>
        Folding.Words(cell) is [['p', ..], ..] ? Language.Pt
        : Folding.Words(cell) is [['e' or 'c', ..], ..] ? Language.Es
        : known?.Language
            ?? LanguageGuess.Of($"{answers[PracticeFields.Summary].Text} {answers[PracticeFields.Results].Text}") ?? Language.Es;

    private RowPlan Lacks(string field) => Refused(_texts.Lacks(PracticeFields.Find(field)!.Name(by.Language)));

    private static RowPlan Refused(string reason) => new(RowFate.Refused, reason);
}
