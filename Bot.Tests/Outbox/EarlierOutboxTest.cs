using System.Text.Json;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Outbox;
using Bot.Storage;
using Bot.Tests.Storage;
using Bot.Texts;
using NodaTime;

namespace Bot.Tests.Outbox;

/// <summary>What waited to be sent when an older version stopped is sent by this one.</summary>
public sealed class EarlierOutboxTest : IDisposable
{
    private readonly TestStore _test = new(EarlierEntry.All, OutboxEntry.All, SlotMessage.All);

    /// <summary>To the letter as the version of November 2026 wrote them, and what they mean.</summary>
    public static readonly TheoryData<string, Effect> Kept = new()
    {
        {
            """{"id":"1","to":{"person":7},"slot":"form","kind":"send","text":"Hola <b>Ana</b>","rows":[[{"label":"Listo","data":"1s.done~3"}]],"silent":false,"linkPreview":false,"replyTo":12,"broadcast":false,"queuedAt":"2026-11-27T10:00:00Z"}""",
            new Show(Address.Of(7), "form", new Screen(Html.Stored("Hola <b>Ana</b>")) { ReplyTo = 12 }.Row(new Button("Listo") { Data = "1s.done~3" }), ShowMode.New)
        },
        {
            """{"id":"1","to":{"group":"del","topic":4},"kind":"send","text":"En una hora","rows":[],"silent":true,"linkPreview":true,"replyTo":0,"notAfter":"2026-11-27T11:00:00Z","downloadFeature":"m.look","downloadSubject":"7~del","broadcast":true,"queuedAt":"2026-11-27T10:00:00Z"}""",
            new Show(Address.OfGroup("del", 4), null, new Screen(Html.Stored("En una hora")) { Silent = true, LinkPreview = true }, ShowMode.New)
            {
                Broadcast = true,
                Deadline = new(Instant.FromUtc(2026, 11, 27, 11, 0), "m.look", "7~del"),
            }
        },
        {
            """{"id":"1","to":{"inline":"abc"},"slot":"inline","kind":"change","text":"ficha","rows":[],"silent":false,"linkPreview":false,"replyTo":0,"broadcast":false,"queuedAt":"2026-11-27T10:00:00Z"}""",
            new Show(Address.OfInline("abc"), "inline", new Screen(Html.Stored("ficha")), ShowMode.Change)
        },
        { """{"id":"1","to":{"person":7},"slot":"form","kind":"erase","messageId":41,"text":"","rows":[],"silent":false,"linkPreview":false,"replyTo":0,"broadcast":false,"queuedAt":"2026-11-27T10:00:00Z"}""", new Erase(Address.Of(7), "form") },
        { """{"id":"1","to":{"group":"del"},"slot":"meeting:1","kind":"unpin","text":"","rows":[],"silent":false,"linkPreview":false,"replyTo":0,"broadcast":false,"queuedAt":"2026-11-27T10:00:00Z"}""", new Pin(Address.OfGroup("del"), "meeting:1", IsOff: true) },
        { """{"id":"1","to":{"person":7},"kind":"sendFile","text":"Sus datos","rows":[],"silent":false,"linkPreview":false,"replyTo":0,"fileName":"datos.json","storedFile":"00ff","broadcast":false,"queuedAt":"2026-11-27T10:00:00Z"}""", new SendKept(Address.Of(7), "datos.json", "00ff", new Screen(Html.Stored("Sus datos"))) },
        { """{"id":"1","to":{"person":7},"kind":"venue","text":"Rambla 1","rows":[],"silent":true,"linkPreview":false,"replyTo":0,"spot":{"latitude":-34.9,"longitude":-56.2},"venueTitle":"Reunión","broadcast":false,"queuedAt":"2026-11-27T10:00:00Z"}""", new SendVenue(Address.Of(7), new(-34.9, -56.2), "Reunión", "Rambla 1") },
        { """{"id":"1","to":{"person":7},"kind":"download","text":"","rows":[],"silent":false,"linkPreview":false,"replyTo":0,"downloadFileId":"abc","downloadFeature":"submit","downloadSubject":"draft-3","broadcast":false,"queuedAt":"2026-11-27T10:00:00Z"}""", new Download(Address.Of(7), "abc", "submit", "draft-3") },
        { """{"id":"1","to":{"group":"del"},"kind":"inspect","text":"","rows":[],"silent":false,"linkPreview":false,"replyTo":0,"member":8,"downloadFeature":"groups","downloadSubject":"7","broadcast":false,"queuedAt":"2026-11-27T10:00:00Z"}""", new Inspect(Address.OfGroup("del"), "groups", "7", 8) },
        { """{"id":"1","to":{"person":7},"kind":"discard","text":"","rows":[],"silent":false,"linkPreview":false,"replyTo":0,"storedFile":"00ff","broadcast":false,"queuedAt":"2026-11-27T10:00:00Z"}""", new Discard(Address.Of(7), "00ff") },
    };

    public void Dispose() => _test.Dispose();

    [Theory]
    [MemberData(nameof(Kept))]
    public void Each_kind_is_taken_over_as_it_was_meant(string kept, Effect meant)
    {
        var earlier = JsonSerializer.Deserialize<EarlierEntry>(kept, StoreJson.Options)!;
        _test.Do(work => work.Put(EarlierEntry.All, earlier));

        _test.Do(EarlierEntry.Renew);

        var entry = Assert.Single(_test.Read(work => work.All(OutboxEntry.All, KeyRange.All)));
        Assert.Equal(JsonSerializer.Serialize(meant, StoreJson.Options), JsonSerializer.Serialize(entry.Effect, StoreJson.Options));
        Assert.Equal(("1", earlier.MessageId, Instant.FromUtc(2026, 11, 27, 10, 0)), (entry.Id, entry.MessageId, entry.QueuedAt));
        Assert.Empty(_test.Read(work => work.All(EarlierEntry.All, KeyRange.All)));
    }
}
