using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Domain;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using NodaTime;
using NodaTime.Text;

namespace Bot.Tests.Domain;

/// <summary>Documents survive being written as JSON, and are found under the keys that queries ask for.</summary>
public sealed class DocumentsTest
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new MomentConverter() },
    };

    [Fact]
    public void A_practice_at_every_point_of_its_way_reads_back_the_same() => Assert.All(
        Enum.GetValues<PracticeState>(),
        state => ReadsBack(Sample.In(state).ToggleLike("4") with { IsExample = true, Source = "https://example.org" }));

    [Fact]
    public void People_groups_and_the_rest_read_back_the_same()
    {
        ReadsBackEqual(Sample.Author with { OwnName = "Ani", Agency = "Agencia", Post = "Directora", TimeZone = "America/Montevideo", LanguageChosen = true });
        ReadsBackEqual(Person.Meet(1, "", Language.Pt, Sample.Start) with { Place = Place.Unlisted("Salto").Value, Reachable = false });
        ReadsBackEqual(new Group { Id = "group1", TelegramChatId = -1001234567890, Title = "UT DEL", Language = GroupLanguage.Pt, Reachable = false });
        ReadsBackEqual(CoordinatorLink.Create(new byte[CoordinatorLink.SecretBytes], Sample.Start) with { RedeemedBy = "1", RedeemedAt = Sample.Start });
        ReadsBackEqual(new PracticeNumbers { Year = 2026, Next = 13 });
        ReadsBack(Coordination.OfPlan2010);
    }

    [Fact]
    public void What_is_kept_is_plain_to_read()
    {
        var json = JsonSerializer.Serialize(Sample.In(PracticeState.Published), Json);
        Assert.Contains("\"title\":\"Fondo barrial de microcrédito\",\"theme\":\"microcredit\"", json, StringComparison.Ordinal);
        Assert.Contains("\"state\":\"published\"", json, StringComparison.Ordinal);
        Assert.Contains("\"start\":\"2019-03\"", json, StringComparison.Ordinal);
        Assert.Contains("\"number\":\"BBP-2026-0012\"", json, StringComparison.Ordinal);
        Assert.Contains("\"country\":\"UY\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("authorId", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_that_is_not_in_the_list_is_a_broken_document()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Theme>("\"pesca\"", Json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<StartMonth>("\"2009-13\"", Json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PracticeNumber>("\"BBP\"", Json));
    }

    [Fact]
    public void Only_published_practices_are_found_by_everybody()
    {
        var moment = Key.Of(Sample.After(17));
        var published = Sample.In(PracticeState.Published);
        Assert.Equal([moment], PracticeBank.ByPublication.KeysOf(published));
        Assert.Equal([Key.Of("microcredit", moment)], PracticeBank.ByTheme.KeysOf(published));
        Assert.Equal([Key.Of("UY", moment)], PracticeBank.ByCountry.KeysOf(published));
        Assert.Equal(["BBP-2026-0012"], PracticeBank.ByNumber.KeysOf(published));

        var withdrawn = published with { State = PracticeState.Withdrawn };
        Assert.Empty(PracticeBank.ByPublication.KeysOf(withdrawn));
        Assert.Empty(PracticeBank.ByTheme.KeysOf(withdrawn));
        Assert.Empty(PracticeBank.ByCountry.KeysOf(withdrawn));
    }

    [Fact]
    public void The_queue_and_what_is_due_are_found_by_their_moments()
    {
        var accepted = Sample.In(PracticeState.Accepted);
        Assert.Equal([Key.Of(Sample.After(2))], PracticeBank.ToPublish.KeysOf(accepted));
        Assert.Equal([Key.Of("Accepted", Key.Of(Sample.After(2)))], PracticeBank.ByState.KeysOf(accepted));
        Assert.Equal([Key.Of("1", Key.Of(Sample.After(2)))], PracticeBank.ByAuthor.KeysOf(accepted));
        Assert.Empty(PracticeBank.ToPublish.KeysOf(Sample.In(PracticeState.Published)));
        Assert.Equal(["ar-moron"], Persons.ByCity.KeysOf(Sample.Reviewer));
        Assert.Equal(["-100"], Groups.ByTelegramChat.KeysOf(new Group { Id = "g", TelegramChatId = -100, Title = "" }));
    }

    [Fact]
    public void Collections_are_told_apart_by_name()
    {
        ICollection[] all = [PracticeBank.All, PracticeNumberings.All, Persons.All, Groups.All, Coordinations.All, CoordinatorLinks.All];
        Assert.Equal(all.Length, all.Select(collection => collection.Name).Distinct().Count());
        Assert.All(all, collection => Assert.Matches("^[a-z]+$", collection.Name));
        Assert.All(all, collection => Assert.All(collection.IndexNames, name => Assert.Matches("^[a-z]+$", name)));
    }

    /// <summary>A document as it is after it was written and read again.</summary>
    internal static T Restarted<T>(T document) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(document, Json), Json)!;

    private static void ReadsBackEqual<T>(T document) =>
        Assert.Equal(document, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(document, Json), Json));

    private static void ReadsBack<T>(T document)
    {
        var written = JsonSerializer.Serialize(document, Json);
        Assert.Equal(written, JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(written, Json), Json));
    }

    private sealed class MomentConverter : JsonConverter<Instant>
    {
        public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            InstantPattern.ExtendedIso.Parse(reader.GetString()!).Value;

        public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
            writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value));
    }
}
