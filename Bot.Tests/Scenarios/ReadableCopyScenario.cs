using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Features;
using Bot.Features.People.GuardPrivacy;
using Bot.Handling;
using Bot.Storage;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>The page with a person's data says, in their language, what the copy for programs says: no more and no less.</summary>
public sealed partial class ReadableCopyScenario
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 16, 12, 0);

    public static TheoryData<string> Everybody =>
        [.. KeptStore.Screens.Chats.Select(chat => chat.Person).OfType<string>().Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Everybody))]
    public void It_holds_each_value_of_the_other_copy_as_often(string name)
    {
        using var kept = new KeptStore(StoreEngine.Sqlite);
        var phone = kept[name];
        phone.PressesCode("g.get");
        var (page, json) = FilesOf(phone);
        Assert.NotEmpty(Leaves(json));
        Assert.Equal(Leaves(json).Order(StringComparer.Ordinal), Values(page).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("es", "Descargar mis datos", "mis-datos", "<h2>Su perfil</h2>", "<dt>Rol</dt>", "Otros datos", "lun 16 nov 2026, ")]
    [InlineData("pt-br", "Baixar meus dados", "meus-dados", "<h2>Seu perfil</h2>", "<dt>Papel</dt>", "Outros dados", "seg 16 nov 2026, ")]
    public void It_is_in_the_persons_words_and_a_phone_opens_it(
        string language, string button, string file, string part, string label, string others, string day)
    {
        using var scenario = TownHall.Open();
        var phone = scenario.Phone("<b>Zoe & Cia", language);
        phone.Says(language == "es" ? "/privacidad" : "/privacidade");
        phone.Sees(language == "es" ? "llegan dos archivos" : "chegam dois arquivos");
        phone.Taps(button);
        Assert.Equal([$"{file}.html", $"{file}.json"], phone.Chat.Messages.TakeLast(2).Select(message => message.FileName));
        var (page, _) = FilesOf(phone);
        Assert.All(new[] { part, label, others, day, "&lt;b&gt;Zoe &amp; Cia", "name=\"viewport\"" }, words =>
            Assert.Contains(words, page, StringComparison.Ordinal));
        Assert.All(new[] { "<b>", "<script", "http:", "https:", " src=" }, words => Assert.DoesNotContain(words, page, StringComparison.Ordinal));
    }

    [Fact]
    public void A_practice_reads_as_its_fields_are_called()
    {
        using var scenario = TownHall.Open();
        var ana = scenario.Submits("Ana");
        ana.Says("/privacidad");
        ana.Taps("Descargar mis datos");
        var (page, json) = FilesOf(ana);
        Assert.Equal(Leaves(json).Order(StringComparer.Ordinal), Values(page).Order(StringComparer.Ordinal));
        Assert.All(new[] { "<dt>Título</dt>", "<dt>Resumen</dt>", ">En revisión</data>", ">Enviar a revisión</data>", "<h3>Feria de la economía social</h3>", ">Usted</data>", ">Español</data>" }, words =>
            Assert.Contains(words, page, StringComparison.Ordinal));
        var asked = new[] { "Título", "Tema", "Resumen", "Resultados" }.Select(name => page.IndexOf($"<dt>{name}</dt>", StringComparison.Ordinal));
        Assert.Equal(asked.Order(), asked);
    }

    [Fact]
    public void What_has_no_word_is_there_by_its_own_name()
    {
        var json = Encoding.UTF8.GetBytes("""{"profile":{"id":"7","newThing":[1.50,{"deep":"<i>"},[]],"none":{}},"unheard":[true,false]}""");
        var person = Person.Meet(7, "Eva", Language.Pt, Now);
        var page = Encoding.UTF8.GetString(ReadableCopy.Of(json, person, DateTimeZone.Utc, Now));
        Assert.Equal(["7", "1.50", "<i>", "true", "false"], Values(page));
        Assert.All(new[] { "<dt>newThing</dt>", "<dt>deep</dt>", "<dt>unheard</dt>", ">Sim</data>", ">Não</data>" }, words =>
            Assert.Contains(words, page, StringComparison.Ordinal));
        Assert.DoesNotContain("none", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_collection_that_is_kept_of_people_has_a_heading()
    {
        var kept = Core.RoutesOf(FeatureList.Make(TownHall.Zones.Network)).Personal.Select(records => records.Name);
        Assert.Empty(kept.Except(CopyParts.All.Es.Keys));
    }

    private static (string Page, byte[] Json) FilesOf(Phone phone)
    {
        var files = phone.Chat.Messages.Where(message => message.FileName is not null).TakeLast(2).ToArray();
        return (Encoding.UTF8.GetString(files[0].FileContent!), files[1].FileContent!);
    }

    private static List<string> Leaves(byte[] json)
    {
        using var data = JsonDocument.Parse(json);
        return [.. Leaves(data.RootElement)];
    }

    private static IEnumerable<string> Leaves(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Leaves(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Leaves),
        JsonValueKind.String => [value.GetString()!],
        _ => [value.GetRawText()],
    };

    /// <summary>As the documents have them: beside what is written otherwise stands the value.</summary>
    private static IEnumerable<string> Values(string page) => Value().Matches(page)
        .Select(match => WebUtility.HtmlDecode(match.Groups["kept"] is { Success: true, Value: var kept } ? kept : match.Groups["shown"].Value));

    [GeneratedRegex(
        "<(?<tag>span|time|data)( (datetime|value)=\"(?<kept>[^\"]*)\")?>(?<shown>.*?)</\\k<tag>>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Value();
}
