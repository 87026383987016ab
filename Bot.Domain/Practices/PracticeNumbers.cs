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
    /// Of a year. Without its document, as at the first publication, it goes on behind the highest number that a practice has.
    /// </summary>
    public static PracticeNumbers Of(IWork work, int year) => work.Find(All, IdOf(year)) ?? new PracticeNumbers
    {
        Year = year,
        Next = 1 + work.Query(PracticeBank.ByNumber, KeyRange.StartingAt(new PracticeNumber(year, 1).Text))
            .Select(practice => practice.Number!).Where(number => number.Year == year).Select(number => number.Sequence).DefaultIfEmpty()
            .Max(),
    };

    /// <summary>The document id of a year, four digits.</summary>
    public static string IdOf(int year) => year.ToString("D4", CultureInfo.InvariantCulture);
}
