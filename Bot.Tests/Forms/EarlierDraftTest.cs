using System.Text.Json.Nodes;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Storage;
using Bot.Forms;
using Bot.Storage;
using Bot.Tests.Storage;

namespace Bot.Tests.Forms;

/// <summary>What was being written in forms when an older version stopped is a draft of today's, once and whole.</summary>
public sealed class EarlierDraftTest
{
    /// <summary>As the version of November 2026 wrote them: the collection, the document, and the drafts that it becomes.</summary>
    public static readonly (string Collection, string Json, string[] Drafts)[] Kept =
    [
        (
            "daysdrafts",
            """{"by":"7131","meetingId":"5B6xCyft2V","days":["2026-12-03","2026-12-10"],"answers":{"day":{"pieces":[{"text":"2026-12-11","messageId":81,"by":"7131"}],"by":"7131","at":"2026-11-16T12:15:00Z"}}}""",
            ["7131 days 5B6xCyft2V v0 day=2026-12-11#81 days=2026-12-03|2026-12-10"]),
        (
            "meetingdrafts",
            """{"by":"7131","meetingId":"5B6xCyft2V","version":3,"answers":{"city":{"pieces":[{"text":"br-guarulhos","messageId":79,"by":"7131"}],"by":"7131","at":"2026-11-16T12:15:00Z"},"kind":{"pieces":[{"text":"del","messageId":0,"by":"7131"}],"by":"7131","at":"2026-11-16T12:15:00Z"}},"reason":{"reason":{"pieces":[{"text":"Hay huelga.","messageId":90,"by":"7131"}],"by":"7131","at":"2026-11-16T12:15:00Z"}},"groups":["VBthTPba4j","5XbyTRDD8J"],"spot":{"latitude":-34.9011,"longitude":-56.1645}}""",
            ["7131 meeting 5B6xCyft2V v3 city=br-guarulhos#79 groups=VBthTPba4j|5XbyTRDD8J kind=del spot=-34.9011 -56.1645", "7131 mwhy 5B6xCyft2V v3 reason=Hay huelga.#90"]),
        (
            "canceldrafts",
            """{"by":"7131","meetingId":"Rk3jYw8pQa","version":2,"answers":{"reason":{"pieces":[{"text":"Sin sala","messageId":95,"by":"7131"}],"by":"7131","at":"2026-11-16T12:15:00Z"}}}""",
            ["7131 mcancel Rk3jYw8pQa v2 reason=Sin sala#95"]),
        (
            "requestdrafts",
            """{"reviewer":"8512","practiceId":"xAu4sXNWuu","field":"results","requests":{"results":{"pieces":[{"text":"¿Cuántos puestos son?","messageId":126,"by":"8512"}],"by":"8512","at":"2026-11-16T12:15:00Z"}},"note":{"pieces":[{"text":"Mirar con la STPM","messageId":127,"by":"8512"}],"by":"8512","at":"2026-11-16T12:15:00Z"}}""",
            ["8512 ask xAu4sXNWuu v0 field=results results=¿Cuántos puestos son?#126", "8512 note xAu4sXNWuu v0 note=Mirar con la STPM#127"]),
        (
            "reviewcomments",
            """{"reviewer":"8512","practiceId":"xAu4sXNWuu","step":"requestChanges","version":4,"answers":{"comment":{"pieces":[{"text":"Falta un dato.","messageId":130,"by":"8512"}],"by":"8512","at":"2026-11-16T12:15:00Z"}}}""",
            ["8512 changes xAu4sXNWuu v4 comment=Falta un dato.#130"]),
        (
            "heldtexts",
            """{"personId":"6879","practiceId":"Mnb8YmW4D8","field":"summary","text":"Cedimos un predio.","messageId":141}""",
            ["6879 held Mnb8YmW4D8 v0 summary=Cedimos un predio.#141"]),
        (
            "sessions",
            """{"id":"8512","form":{"form":"city","version":1,"subject":"k3","field":"country","after":"next","lastMessage":79,"unanswered":0,"state":""},"notes":{"seen":"review 36a9e7f1c95b82ff","city":"[{\u0022Field\u0022:\u0022name\u0022,\u0022Text\u0022:\u0022Bag\\u00E9\u0022,\u0022MessageId\u0022:79}]","invite":"[{\u0022Field\u0022:\u0022role\u0022,\u0022Text\u0022:\u0022Official\u0022,\u0022MessageId\u0022:0}]","groupcities":"[{\u0022Field\u0022:\u0022cities\u0022,\u0022Text\u0022:\u0022Tandil\u0022,\u0022MessageId\u0022:0}]"}}""",
            ["8512 city k3 v0 name=Bagé#79", "8512 invite new v0 role=Official"]),
        (
            "sessions",
            """{"id":"6907","form":{"form":"whynot","version":1,"subject":"NrzJMGNBDV","field":"reason","after":"owner","lastMessage":190,"unanswered":0,"state":""},"notes":{"whynot":"[{\u0022Field\u0022:\u0022reason\u0022,\u0022Text\u0022:\u0022No hay cifras\u0022,\u0022MessageId\u0022:190}]","whynot.field":"NrzJMGNBDV results 17632953000000000","place":"[{\u0022Field\u0022:\u0022city\u0022,\u0022Text\u0022:\u0022Lavalle\u0022,\u0022MessageId\u0022:12}]"}}""",
            ["6907 place me v0 city=Lavalle#12", "6907 whynot NrzJMGNBDV v0 field=results reason=No hay cifras#190 seen=17632953000000000"]),
    ];

    [Theory]
    [InlineData(StoreEngine.LiteDb)]
    [InlineData(StoreEngine.Sqlite)]
    public void All_of_it_is_taken_over_once(StoreEngine engine)
    {
        var then = Kept.Select(one => one.Collection).Distinct().ToDictionary(name => name, CollectionOf);
        using var test = new TestStore(engine, [.. then.Values]);
        foreach (var (collection, json, _) in Kept)
        {
            test.Do(work => work.Put(then[collection], JsonNode.Parse(json)!.AsObject()));
        }

        test.Reopen([.. EarlierDraft.Collections, Session.All, FormDraft.All]);
        test.Do(EarlierDraft.Renew);

        Assert.Equal(
            Kept.SelectMany(one => one.Drafts).Order(StringComparer.Ordinal),
            test.Read(work => work.All(FormDraft.All, KeyRange.All)).Select(Told).Order(StringComparer.Ordinal));
        Assert.All(EarlierDraft.Collections, collection => Assert.Empty(test.Read(collection.Documents)));
        Assert.Equal(["seen"], test.Read(work => work.All(Session.All, KeyRange.All)).SelectMany(session => session.Notes.Keys));
        Assert.Equal("city", test.Read(work => work.Find(Session.All, "8512"))!.Form!.Form);

        test.Do(work => work.Put(FormDraft.All, work.All(FormDraft.All, KeyRange.All)[0] with { Version = 9 }));
        test.Do(EarlierDraft.Renew);
        Assert.Equal(9, test.Read(work => work.All(FormDraft.All, KeyRange.All))[0].Version);
    }

    private static Collection<JsonObject> CollectionOf(string name) => new(name, document => name switch
    {
        "sessions" => Part(document, "id"),
        "heldtexts" => Part(document, "personId"),
        "requestdrafts" => Key.Of(Part(document, "reviewer"), Part(document, "practiceId")),
        "reviewcomments" => Key.Of(Part(document, "reviewer"), Part(document, "practiceId"), "RequestChanges"),
        _ => Key.Of(Part(document, "by"), Part(document, "meetingId")),
    });

    private static string Part(JsonObject document, string name) => document[name]!.GetValue<string>();

    private static string Told(FormDraft draft) =>
        $"{draft.PersonId} {draft.Form} {draft.Subject} v{draft.Version} "
        + string.Join(" ", draft.Answers.OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => $"{part.Key}={Told(part.Value)}"));

    private static string Told(Answer answer) =>
        answer.Text.ReplaceLineEndings("|") + (answer.Pieces is [{ MessageId: > 0 and var message }] ? $"#{message}" : "");
}
