using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Outbox;
using Bot.Tests.Storage;
using Bot.Texts;
using NodaTime;

namespace Bot.Tests.Outbox;

/// <summary>What a handler wants becomes calls that fit.</summary>
public sealed class OutboxWriterTest : IDisposable
{
    private static readonly Address Ana = Address.Of(7);
    private static readonly Instant Now = Instant.FromUtc(2026, 10, 16, 13, 0);

    private readonly TestStore _test = new(OutboxEntry.All, SlotMessage.All);
    private long _lastId;

    public void Dispose() => _test.Dispose();

    [Fact]
    public void A_change_carries_the_message_that_stands_in_its_slot()
    {
        _test.Do(work => work.Put(SlotMessage.All, new SlotMessage { Id = SlotMessage.IdOf(Ana, "form"), MessageId = 41 }));

        var entry = Assert.Single(Write(new Show(Ana, "form", Screen("Hola"), ShowMode.Change)));

        Assert.Equal((true, "form", 41), (entry.IsEdit, entry.Slot, entry.MessageId));
    }

    [Fact]
    public void A_slot_that_states_its_message_needs_no_memory() =>
        Assert.Equal(5, Assert.Single(Write(new Show(Ana, Slots.OfMessage(5), Screen("Hola"), ShowMode.Change))).MessageId);

    [Fact]
    public void A_long_text_is_several_messages_with_the_buttons_and_the_slot_on_the_last()
    {
        var screen = Screen(new string('a', 5000)).Row(Button.Link("Ver", "https://example.org")) with { ReplyTo = 9 };

        var entries = Write(new Show(Ana, "card", screen, ShowMode.New));

        Assert.Equal([(null, 0, 9), ("card", 1, 0)], entries.Select(entry => (entry.Slot, ScreenOf(entry).Rows.Length, ScreenOf(entry).ReplyTo)));
        Assert.Equal(screen.Text.ToString(), string.Concat(entries.Select(TextOf)));
        Assert.True(string.CompareOrdinal(entries[0].Id, entries[1].Id) < 0);
    }

    [Fact]
    public void A_long_change_edits_the_message_and_sends_the_rest()
    {
        var entries = Write(new Show(Ana, "card", Screen(new string('a', 5000)), ShowMode.Change));

        Assert.Equal([(true, "card"), (false, "card")], entries.Select(entry => (entry.IsEdit, entry.Slot)));
    }

    [Fact]
    public void An_inline_message_can_only_be_changed()
    {
        var entry = Assert.Single(Write(new Show(Address.OfInline("abc"), null, Screen(new string('a', 5000)), ShowMode.New)));

        Assert.Equal((true, 4096), (entry.IsEdit, TextOf(entry).Length));
    }

    [Fact]
    public void A_file_is_kept_and_a_caption_that_is_too_long_follows_as_a_message()
    {
        var caption = Screen(new string('a', 1025)).Row(Button.Link("Ver", "https://example.org"));

        var entries = Write(new SendFile(Ana, "datos.json", new byte[] { 1, 2, 3 }, caption) { Broadcast = true });

        var file = Assert.IsType<SendKept>(entries[0].Effect);
        Assert.Equal(("datos.json", "kept-3", "", 0), (file.Name, file.StoredFile, file.Caption.Text.ToString(), file.Caption.Rows.Length));
        Assert.Equal((2, 1025, 1), (entries.Count, TextOf(entries[1]).Length, ScreenOf(entries[1]).Rows.Length));
        Assert.All(entries, entry => Assert.True(entry.Effect.Broadcast));
    }

    [Fact]
    public void What_fits_into_one_call_is_kept_as_it_was_wanted()
    {
        var wanted = new Download(Ana, "file-id", "submit", "draft-3");

        var entry = Assert.Single(Write(wanted));

        Assert.Equal((wanted, Now), (entry.Effect, entry.QueuedAt));
    }

    [Fact]
    public void Every_effect_comes_back_from_the_store_as_it_was_put()
    {
        var screen = Screen("Hola <b>&").Row(Button.Link("Ver", "https://example.org"), Button.Share("Compartir", "x")) with { Silent = true };
        Effect[] wanted =
        [
            new Show(Ana, "card", screen, ShowMode.Change) { Deadline = new(Now, "t", "7") }, new Erase(Ana, "card"), new Pin(Ana, "card", IsOff: true),
            new SendKept(Ana, "datos.json", "kept", screen) { Broadcast = true }, new SendVenue(Ana, new(-34.9, -56.2), "Reunión", "Rambla 1"),
            new SendAlbum(Ana, [new("1.jpg", "kept-1", Html.Of($"La {"<feria>"}")), new("2.jpg", "kept-2", Html.Empty)]) { IsPhoto = true, WhenGone = screen },
            new Download(Ana, "file-id", "submit", "draft-3"), new Inspect(Address.OfGroup("del", 4), "groups", "7", 8), new Discard(Ana, "kept"),
        ];
        _test.Do(work => Array.ForEach(wanted, effect => work.Put(OutboxEntry.All, new() { Id = Key.Of(++_lastId), Effect = effect, QueuedAt = Now })));

        var kept = _test.Read(work => work.All(OutboxEntry.All, KeyRange.All));

        Assert.Equal(wanted.Select(Text), kept.Select(entry => Text(entry.Effect)));
        Assert.Equal(typeof(Effect).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Effect)) && type != typeof(SendFile)).ToHashSet(), wanted.Select(effect => effect.GetType()).ToHashSet());

        static string Text(Effect effect) => System.Text.Json.JsonSerializer.Serialize(effect, Bot.Storage.StoreJson.Options);
    }

    private static Screen ScreenOf(OutboxEntry entry) => ((Show)entry.Effect).Screen;

    private static string TextOf(OutboxEntry entry) => ScreenOf(entry).Text.ToString();

    private static Screen Screen(string text) => new(Html.Escape(text));

    private IReadOnlyList<OutboxEntry> Write(Effect effect) =>
        _test.Read(work => new OutboxWriter(work, Now, () => Key.Of(++_lastId), content => $"kept-{content.Length}").Write(effect));
}
