using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Domain.Search;

namespace Bot.Benchmarks;

/// <summary>A practice, or what is found beside practices, in the form of the search sets: one JSON object per line.</summary>
internal sealed record SearchSetPractice(string Id, string Title, string City, string Country, string Lang, string Theme, string Summary,
    string Description, string Results, string Kind = SearchDocument.Practice)
{
    public SearchDocument ToDocument() => new()
    {
        Id = Id,
        Kind = Kind,
        Title = Title,
        City = City,
        Country = Country,
        Language = Lang == "pt" ? SearchLanguage.Portuguese : SearchLanguage.Spanish,
        Theme = Theme,
        Summary = Summary,
        Sections = [Description],
        Results = Results,
    };
}

/// <summary>A query with the ids that answer it, all equally well.</summary>
internal sealed record SearchSetQuery(string Q, string Lang, string[] Relevant, string Kind)
{
    public SearchQuery ToQuery(int limit) =>
        new(Q) { Language = Lang == "pt" ? SearchLanguage.Portuguese : SearchLanguage.Spanish, Limit = limit };
}

/// <summary>What was found for a query, as --rankings writes it.</summary>
internal sealed record SearchRanking(string Q, string[] Ids);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SearchSetPractice))]
[JsonSerializable(typeof(SearchSetQuery))]
[JsonSerializable(typeof(SearchRanking))]
internal sealed partial class SearchSetJson : JsonSerializerContext;

/// <summary>Reads search sets: a file, or one that is embedded.</summary>
internal static class SearchSet
{
    private static readonly JsonSerializerOptions readable = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        TypeInfoResolver = SearchSetJson.Default,
    };

    public static List<SearchSetPractice> Practices(string? file) => Practices(file, "practices.jsonl");

    private static List<SearchSetPractice> Practices(string? file, string embedded) =>
        [.. Lines(file, embedded).Select(line => JsonSerializer.Deserialize(line, SearchSetJson.Default.SearchSetPractice)!)];

    public static List<SearchSetQuery> Queries(string? file) => QueriesOf(file, "queries.jsonl");

    /// <summary>
    /// More queries for the embedded practices, written before the engine. What they showed was mended in the method; no word was added
    /// to the thesaurus for them.
    /// </summary>
    public static List<SearchSetQuery> SecondQueries() => QueriesOf(null, "queries-second.jsonl");

    /// <summary>
    /// Questions in whole sentences for the embedded practices, written before the engine was changed for such questions. The first half
    /// was looked at while it was; of the second only the figures were, so that it shows what the next question may expect.
    /// </summary>
    public static List<SearchSetQuery> Questions() => QueriesOf(null, "queries-questions.jsonl");

    public static List<SearchSetQuery> QuestionsHeldOut() => QueriesOf(null, "queries-questions-held.jsonl");

    /// <summary>Records, meetings and decisions, to be searched together with the embedded practices.</summary>
    public static List<SearchSetPractice> Others() => Practices(null, "mixed.jsonl");

    /// <summary>What is asked of practices and <see cref="Others"/> together, written before they were searched together.</summary>
    public static List<SearchSetQuery> MixedQueries() => QueriesOf(null, "queries-mixed.jsonl");

    public static string Line(SearchRanking ranking) => JsonSerializer.Serialize(ranking, readable);

    private static List<SearchSetQuery> QueriesOf(string? file, string embedded) =>
        [.. Lines(file, embedded).Select(line => JsonSerializer.Deserialize(line, SearchSetJson.Default.SearchSetQuery)!)];

    private static IEnumerable<string> Lines(string? file, string embedded)
    {
        using var stream = file is null
            ? typeof(SearchSet).Assembly.GetManifestResourceStream($"Benchmarks.{embedded}")
                ?? throw new InvalidOperationException($"{embedded} is not embedded.")
            : File.OpenRead(file);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return line;
            }
        }
    }
}
