using Bot.Domain;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Tests.Domain.Written;

/// <summary>Every row of the tables, through the parser that it is of.</summary>
public sealed class WrittenAnswersTest
{
    private const string Arrow = " => ";

    private static readonly LocalDate Today = new(2026, 11, 22);

    private static readonly StartMonth Start = StartMonth.FromText("2009-03");

    public static TheoryData<string, string, string> Rows => new(WrittenRows.Of.SelectMany(table => table.Value.Split('\n').Select(row => Read(table.Key, row))));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_is_understood_or_asked_back(string parser, string written, string expected) => Assert.Equal(expected, Understood(parser, written));

    [Fact]
    public void There_are_two_hundred_rows_and_a_third_is_asked_back()
    {
        var expected = Rows.Select(row => row.Data.Item3).ToArray();
        Assert.True(expected.Length >= 200, $"{expected.Length} rows");
        Assert.InRange(expected.Count(cell => cell.StartsWith('!')) * 3, expected.Length, int.MaxValue);
    }

    [Fact]
    public void A_refused_line_is_named_by_its_number()
    {
        Assert.Equal(2, Indicator.ParseAll("300 créditos\nbuenos resultados").Refusal!.Actual);
        Assert.Equal(2, Partner.ParseAll("Banco Nación (financiero)\nSebrae").Refusal!.Actual);
        Assert.Equal(new Refusal(RefusalCode.TooMany, Indicator.Most, 6), Indicator.ParseAll("1 a\n2 b\n3 c\n4 d\n5 e\n6 f").Refusal);
        Assert.Equal(2009, EndMonth.Parse("02/2009", Start, Today).Refusal!.Actual);
        Assert.Equal(new Refusal(RefusalCode.FileTooLarge, 20, 31), Attachment.Refuse("foto.jpg", "image/jpeg", isPhoto: true, 31_000_000));
    }

    [Fact]
    public void A_whole_page_is_no_amount_no_end_and_no_endorsement()
    {
        var page = string.Concat(Enumerable.Repeat("USD 10.000 12/05/2024 ", 1000));
        Assert.Equal("!NumberUnclear", Budget.Parse(page, null, Today).Cell());
        Assert.Equal("!MonthUnclear", EndMonth.Parse(page, null, Today).Cell());
        Assert.Equal("!TooLong", Endorsement.Parse(page, Today).Cell());
        Assert.Equal("!TooMany", Indicator.ParseAll(string.Concat(Enumerable.Repeat("1 a\n", 100_000))).Cell());
        Assert.Equal("!TooMany", WebLink.ParseAll(string.Concat(Enumerable.Range(1, 10_000).Select(number => $"a{number}.br "))).Cell());
    }

    private static (string Parser, string Written, string Expected) Read(string parser, string row)
    {
        var at = row.LastIndexOf(Arrow, StringComparison.Ordinal);
        return (parser, row[..at].Replace("\\n", "\n", StringComparison.Ordinal), row[(at + Arrow.Length)..]);
    }

    private static string Understood(string parser, string written) => parser switch
    {
        "budget" => Budget.Parse(written, null, Today).Cell(),
        "budget in Brazil" => Budget.Parse(written, Currency.FromText("BRL"), Today).Cell(),
        "year" => BudgetYear.Parse(written, Today).Cell(),
        "end" => EndMonth.Parse(written, Start, Today).Cell(),
        "inhabitants" => PopulationBand.Parse(written).Cell(),
        "indicators" => Cells(Indicator.ParseAll(written), one => Joined(one.Name, one.Value, one.Unit)),
        "partners" => Cells(Partner.ParseAll(written), one => Joined([one.Name, .. one.Support.Select(kind => kind.Code)])),
        "links" => Cells(WebLink.ParseAll(written), one => Joined(one.Address, one.Label ?? "")),
        "endorsement" => Endorsement.Parse(written, Today) is { IsValid: true, Value: var one } ? Joined(one.Name, one.Post, one.Date.ToString("uuuu-MM-dd", null)) : Endorsement.Parse(written, Today).Cell(),
        "files" => Files(written.Split("; ")),
        _ => throw new ArgumentOutOfRangeException(nameof(parser), parser),
    };

    private static string Files(string[] parts)
    {
        var size = long.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture);
        var refusal = Attachment.Refuse(parts[0], parts[1], isPhoto: false, size);
        return refusal is not null ? "!" + refusal.Code : Attachment.IsImage(parts[0], parts[1]) ? "photo" : "document";
    }

    private static string Cells<T>(Parsed<System.Collections.Immutable.ImmutableArray<T>> parsed, Func<T, string> show) =>
        parsed.Refusal is { } refusal ? "!" + refusal.Code : string.Join(" | ", parsed.Value.Select(show));

    private static string Joined(params string[] parts) => string.Join("; ", parts.Where(part => part.Length > 0));
}
