using Bot.Conversation;
using Bot.Delivery;
using Bot.Domain.Storage;
using Bot.Tests.Storage;
using Bot.Texts;
using NodaTime;

namespace Bot.Tests.Delivery;

/// <summary>What a handler wants becomes calls that fit.</summary>
public sealed class OutboxWriterTest : IDisposable
{
    private static readonly Address Ana = Address.Of(7);
    private static readonly Instant Now = Instant.FromUtc(2026, 10, 16, 13, 0);

    private readonly TestStore _test = new(Outbox.Entries, Outbox.Slots);
    private long _lastId;

    public void Dispose() => _test.Dispose();

    [Fact]
    public void A_change_carries_the_message_that_stands_in_its_slot()
    {
        _test.Do(work => work.Put(Outbox.Slots, new SlotMessage { Id = SlotMessage.IdOf(Ana, "form"), MessageId = 41 }));

        var entry = Assert.Single(Write(new Show(Ana, "form", Screen("Hola"), ShowMode.Change)));

        Assert.Equal((OutboxKind.Change, "form", 41), (entry.Kind, entry.Slot, entry.MessageId));
    }

    [Fact]
    public void A_slot_that_states_its_message_needs_no_memory() =>
        Assert.Equal(5, Assert.Single(Write(new Show(Ana, Slots.OfMessage(5), Screen("Hola"), ShowMode.Change))).MessageId);

    [Fact]
    public void A_long_text_is_several_messages_with_the_buttons_and_the_slot_on_the_last()
    {
        var screen = Screen(new string('a', 5000)).Row(Button.Link("Ver", "https://example.org")) with { ReplyTo = 9 };

        var entries = Write(new Show(Ana, "card", screen, ShowMode.New));

        Assert.Equal([(null, 0, 9), ("card", 1, 0)], entries.Select(entry => (entry.Slot, entry.Rows.Length, entry.ReplyTo)));
        Assert.Equal(screen.Text.ToString(), string.Concat(entries.Select(entry => entry.Text)));
        Assert.True(string.CompareOrdinal(entries[0].Id, entries[1].Id) < 0);
    }

    [Fact]
    public void A_long_change_edits_the_message_and_sends_the_rest()
    {
        var entries = Write(new Show(Ana, "card", Screen(new string('a', 5000)), ShowMode.Change));

        Assert.Equal([(OutboxKind.Change, "card"), (OutboxKind.Send, "card")], entries.Select(entry => (entry.Kind, entry.Slot)));
    }

    [Fact]
    public void An_inline_message_can_only_be_changed()
    {
        var entry = Assert.Single(Write(new Show(Address.OfInline("abc"), null, Screen(new string('a', 5000)), ShowMode.New)));

        Assert.Equal((OutboxKind.Change, 4096), (entry.Kind, entry.Text.Length));
    }

    [Fact]
    public void A_file_is_kept_and_a_caption_that_is_too_long_follows_as_a_message()
    {
        var caption = Screen(new string('a', 1025)).Row(Button.Link("Ver", "https://example.org"));

        var entries = Write(new SendFile(Ana, "datos.json", new byte[] { 1, 2, 3 }, caption) { Broadcast = true });

        Assert.Equal([OutboxKind.SendFile, OutboxKind.Send], entries.Select(entry => entry.Kind));
        Assert.Equal(("datos.json", "kept-3", "", 0), (entries[0].FileName, entries[0].StoredFile, entries[0].Text, entries[0].Rows.Length));
        Assert.Equal((1025, 1), (entries[1].Text.Length, entries[1].Rows.Length));
        Assert.All(entries, entry => Assert.True(entry.Broadcast));
    }

    [Fact]
    public void A_download_says_who_is_told()
    {
        var entry = Assert.Single(Write(new Download(Ana, "file-id", "submit", "draft-3")));

        Assert.Equal(("file-id", "submit", "draft-3", Now), (entry.DownloadFileId, entry.Feature, entry.Subject, entry.QueuedAt));
    }

    private static Screen Screen(string text) => new(Html.Escape(text));

    private IReadOnlyList<OutboxEntry> Write(Effect effect) =>
        _test.Read(work => new OutboxWriter(work, Now, () => Key.Of(++_lastId), content => $"kept-{content.Length}").Write(effect));
}
