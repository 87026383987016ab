using System.Threading.Channels;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Outbox;
using Bot.Storage;
using Bot.Texts;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Telegram.Bot;

namespace Bot.Tests.Outbox;

/// <summary>
/// Delivery on a virtual clock, over a scripted wire or to a server. Marks reports as the handling loop does, at once, unless told otherwise.
/// </summary>
public sealed class DeliveryScene : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = System.IO.Directory.CreateTempSubdirectory("delivery-");
    private readonly Channel<Incoming> _channel = System.Threading.Channels.Channel.CreateUnbounded<Incoming>();
    private readonly List<Incoming> _reports = [];
    private long _lastEntry;

    /// <param name="pacing">Whether Telegram's rates are kept.</param>
    /// <param name="client">Null for the scripted wire.</param>
    public DeliveryScene(bool pacing = true, ITelegramBotClient? client = null)
    {
        Telegram = new(Time);
        Files = FileFolder.Beside(Path.Combine(_folder.FullName, "banco.db"));
        Service = new(
            client ?? Telegram.Client(), Directory, Files, _channel.Writer, new DeliveryOptions { Pacing = pacing }, Time,
            NullLogger<DeliveryService>.Instance, new Random(7));
    }

    public VirtualTime Time { get; } = new();

    public ScriptedTelegram Telegram { get; }

    public ChatDirectory Directory { get; } = new();

    public FileFolder Files { get; }

    public DeliveryService Service { get; }

    public bool Marks { get; set; } = true;

    public IReadOnlyList<Incoming> Reports => _reports;

    public IReadOnlyList<T> Heard<T>() => [.. _reports.OfType<T>()];

    public Instant Now => Instant.FromDateTimeOffset(Time.GetUtcNow());

    public OutboxEntry Entry(Effect effect) => new() { Id = Key.Of(++_lastEntry), Effect = effect, QueuedAt = Now };

    public OutboxEntry Message(Address to, string text, string? slot = null) => Entry(new Show(to, slot, Screen(text), ShowMode.New));

    public OutboxEntry Message(long person, string text, string? slot = null) => Message(Address.Of(person), text, slot);

    public OutboxEntry Edit(Address to, string text, string slot, int? message = null) =>
        Entry(new Show(to, slot, Screen(text), ShowMode.Change)) with { MessageId = message };

    public OutboxEntry Edit(long person, string text, string slot, int? message = null) => Edit(Address.Of(person), text, slot, message);

    public OutboxEntry Erasure(long person, string slot) => Entry(new Erase(Address.Of(person), slot));

    public OutboxEntry Notice(string group, string text) => Entry(new Show(Address.OfGroup(group), null, Screen(text), ShowMode.New) { Broadcast = true });

    /// <param name="markup">As the Bot API reads it, or does not.</param>
    public static Screen Screen(string markup) => new(Html.Stored(markup));

    /// <summary>Queues and lets everything happen that may happen now.</summary>
    public async Task Queue(params OutboxEntry[] entries)
    {
        Service.Enqueue(entries);
        await Settle();
    }

    public async Task Settle()
    {
        do
        {
            await Service.WhenQuiet();
        }
        while (Hear());
    }

    /// <summary>Lets time pass, stopping at each moment at which something was planned.</summary>
    public async Task Pass(TimeSpan span)
    {
        var goal = Time.Passed + span;
        await Settle();
        while (Time.NextDue is { } due && due <= goal)
        {
            Time.AdvanceTo(due);
            await Settle();
        }

        Time.AdvanceTo(goal);
    }

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private bool Hear()
    {
        List<DeliveryReport> heard = [];
        while (_channel.Reader.TryRead(out var incoming))
        {
            _reports.Add(incoming);
            if (incoming is DeliveryReport report)
            {
                heard.Add(report);
            }
        }

        if (Marks)
        {
            Service.Marked(heard);
        }

        return heard.Count > 0;
    }
}
