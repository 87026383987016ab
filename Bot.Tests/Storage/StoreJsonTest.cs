using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Storage;
using NodaTime;

namespace Bot.Tests.Storage;

public sealed class StoreJsonTest
{
    private enum Stage
    {
        Pilot,
        InProgress,
    }

    [Fact]
    public void Every_kind_of_member_comes_back()
    {
        var before = new Everything(new YearMonth(2010, 3), Stage.InProgress)
        {
            Title = "Año \"ñ\" <b> & 😀 'ç'",
            At = Instant.FromUtc(2026, 10, 16, 13, 5, 7) + Duration.FromNanoseconds(123_456_789),
            Day = new LocalDate(2010, 2, 28),
            Local = new LocalDateTime(2026, 10, 16, 10, 0),
            Note = null,
            Amount = 12.50m,
            Answers = ImmutableDictionary<string, string>.Empty.Add("ciudad", "Morón").Add("tema", "economía"),
            ByDay = ImmutableDictionary<LocalDate, int>.Empty.Add(new LocalDate(2026, 1, 1), 5),
            Numbers = [3, 1, 2],
            Words = ["b", "a"],
            Parts = [new Text("uno"), new Photo("id", 2)],
        };
        var json = Write(before);
        var after = JsonSerializer.Deserialize<Everything>(json, StoreJson.Options)!;
        Assert.Equal(json, Write(after));
        Assert.Equal(
            (before.Start, before.Stage, before.Title, before.At, before.Day, before.Local, before.Note, before.Amount, before.End),
            (after.Start, after.Stage, after.Title, after.At, after.Day, after.Local, after.Note, after.Amount, after.End));
        Assert.Equal(before.Answers.OrderBy(answer => answer.Key), after.Answers.OrderBy(answer => answer.Key));
        Assert.Equal(before.ByDay, after.ByDay);
        Assert.Equal(before.Numbers, after.Numbers);
        Assert.Equal(before.Words, after.Words);
        Assert.Equal(before.Parts, after.Parts);
    }

    [Fact]
    public void The_text_is_readable_and_leaves_nulls_out()
    {
        var json = Write(new Small("Año <ñ> 😀", Stage.InProgress) { At = Instant.FromUtc(2026, 1, 2, 3, 4), From = new YearMonth(2010, 3) });
        Assert.Contains("Año <ñ>", json, StringComparison.Ordinal);
        Assert.Contains("\"stage\":\"inProgress\",\"at\":\"2026-01-02T03:04:00Z\",\"from\":\"2010-03\"}", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_members_are_ignored_and_missing_ones_have_their_defaults()
    {
        var read = JsonSerializer.Deserialize<Small>("""{"name":"x","gone":{"a":[1]},"stage":"pilot"}""", StoreJson.Options)!;
        Assert.Equal(new Small("x", Stage.Pilot), read);
    }

    [Theory]
    [InlineData("""{"name":"x"}""")]
    [InlineData("""{"name":"x","day":"2026-02-30"}""")]
    [InlineData("""{"name":"x","day":5}""")]
    [InlineData("""{"name":"x","day":"2026-02-28","stage":1}""")]
    [InlineData("""{"name":"x","day":"2026-02-28","stage":"unheard"}""")]
    public void What_does_not_fit_is_an_exception(string json) =>
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Strict>(json, StoreJson.Options));

    [Fact]
    public void A_required_member_that_may_be_null_may_be_missing()
    {
        var day = new LocalDate(2026, 2, 28);
        var read = JsonSerializer.Deserialize<Strict>(Write(new Strict { Day = day, Note = null, Until = null }), StoreJson.Options)!;
        Assert.Equal(new Strict { Day = day, Note = null, Until = null }, read);
    }

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, StoreJson.Options);

    private sealed record Small(string Name, Stage Stage)
    {
        public Instant? At { get; init; }

        public YearMonth? From { get; init; }
    }

    private sealed record Strict
    {
        public required LocalDate Day { get; init; }

        public required string? Note { get; init; }

        public required Instant? Until { get; init; }

        public Stage Stage { get; init; }
    }

    [JsonDerivedType(typeof(Text), "text")]
    [JsonDerivedType(typeof(Photo), "photo")]
    private abstract record Part;

    private sealed record Text(string Words) : Part;

    private sealed record Photo(string File, int Pages) : Part;

    private sealed record Everything(YearMonth Start, Stage Stage, YearMonth? End = null)
    {
        public required string Title { get; init; }

        public required Instant At { get; init; }

        public LocalDate Day { get; init; }

        public LocalDateTime Local { get; init; }

        public required string? Note { get; init; }

        public decimal Amount { get; init; }

        public ImmutableDictionary<string, string> Answers { get; init; } = ImmutableDictionary<string, string>.Empty;

        public ImmutableDictionary<LocalDate, int> ByDay { get; init; } = ImmutableDictionary<LocalDate, int>.Empty;

        public ImmutableArray<int> Numbers { get; init; } = [];

        public ImmutableList<string> Words { get; init; } = [];

        public ImmutableArray<Part> Parts { get; init; } = [];
    }
}
