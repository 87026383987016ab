using System.Globalization;
using Bot.Domain.Storage;

namespace Bot.Domain.Practices;

/// <summary>The numbers of one year: each is handed out once, in order, and never again.</summary>
public sealed record PracticeNumbers
{
    public required int Year { get; init; }

    /// <summary>The sequence that the next publication gets, from 1.</summary>
    public int Next { get; init; } = 1;

    /// <summary>The next number, and the document that remembers that it is taken; both must be kept in the same work.</summary>
    public (PracticeNumber Number, PracticeNumbers After) Take() => (new PracticeNumber(Year, Next), this with { Next = Next + 1 });
}

public static class PracticeNumberings
{
    public static readonly Collection<PracticeNumbers> All = new("practicenumbers", numbers => IdOf(numbers.Year));

    /// <summary>
    /// The document id of a year, four digits; without a document the year begins with <c>new PracticeNumbers { Year = year }</c>.
    /// </summary>
    public static string IdOf(int year) => year.ToString("D4", CultureInfo.InvariantCulture);
}
