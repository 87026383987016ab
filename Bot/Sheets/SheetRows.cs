using System.Collections.Immutable;
using Bot.Domain;

namespace Bot.Sheets;

/// <summary>Makes a table of the rows that were read: the first that holds something has the headings.</summary>
internal static class SheetRows
{
    /// <param name="numbered">Without those in which nothing stands.</param>
    public static SheetReading ToSheet(IReadOnlyList<NumberedRow> numbered)
    {
        ImmutableArray<ImmutableArray<string>> rows = [.. numbered.Select(row => row.Cells)];
        if (rows.IsEmpty)
        {
            return SheetReading.Of(SheetProblem.Empty);
        }

        ImmutableArray<string> headings = [.. WithoutEnd(rows[0]).Select(Cleaning.Line)];
        if (rows.Length == 1)
        {
            return SheetReading.Of(SheetProblem.OnlyHeadings);
        }

        var twice = headings.Where(heading => heading.Length > 0).GroupBy(heading => string.Join(' ', Folding.Words(heading)))
            .FirstOrDefault(alike => alike.Count() > 1);
        if (twice is not null)
        {
            return SheetReading.Of(SheetProblem.HeadingTwice, twice.First());
        }

        var open = rows.Skip(1).SelectMany(row => row.Index())
            .Where(cell => cell.Item.Length > 0 && (cell.Index >= headings.Length || headings[cell.Index].Length == 0))
            .Select(cell => (int?)cell.Index)
            .FirstOrDefault();
        return open is { } column
            ? SheetReading.Of(SheetProblem.NoHeading, Letters(column))
            : new(Sheet(headings, rows.Skip(1)) with { Numbers = [.. numbered.Skip(1).Select(row => row.Number)] }, SheetProblem.None);
    }

    /// <summary>Whether something stands in a row.</summary>
    public static bool HasText(IEnumerable<string> row) => row.Any(cell => cell.Length > 0);

    /// <summary>"A" of 0, "AB" of 27.</summary>
    public static string Letters(int column) =>
        column < Alphabet.Length ? $"{Alphabet[column]}" : Letters((column / Alphabet.Length) - 1) + Alphabet[column % Alphabet.Length];

    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>Columns without a heading hold nothing, so that they are left out.</summary>
    private static Sheet Sheet(ImmutableArray<string> headings, IEnumerable<ImmutableArray<string>> rows)
    {
        int[] kept = [.. headings.Index().Where(heading => heading.Item.Length > 0).Select(heading => heading.Index)];
        return new(
            [.. kept.Select(column => headings[column])],
            [.. rows.Select(row => kept.Select(column => column < row.Length ? row[column] : "").ToImmutableArray())]);
    }

    private static IEnumerable<string> WithoutEnd(ImmutableArray<string> row) =>
        row.Take(row.Length - row.Reverse().TakeWhile(cell => cell.Length == 0).Count());
}

/// <param name="Number">As spreadsheets show it, from 1.</param>
internal readonly record struct NumberedRow(int Number, ImmutableArray<string> Cells);
