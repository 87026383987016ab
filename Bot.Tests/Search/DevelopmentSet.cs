using Bot.Benchmarks;
using Bot.Domain.Search;

namespace Bot.Tests.Search;

/// <summary>The 61 practices that the benchmark searches.</summary>
internal static class DevelopmentSet
{
    private static readonly IReadOnlyList<SearchDocument> documents = [.. SearchSet.Practices(null).Select(p => p.ToDocument())];

    public static SearchIndex Index() => SearchIndex.Build(documents);

    public static string CountryOf(string id) => documents.Single(d => d.Id == id).Country;

    public static string CityOf(string id) => documents.Single(d => d.Id == id).City;

    public static SearchDocument Practice(string id) => documents.Single(d => d.Id == id);

    /// <summary>All that a query finds, best first.</summary>
    public static string[] Found(this SearchIndex index, string text) => index.Search(new(text) { Limit = 100 }).Ids();
}
