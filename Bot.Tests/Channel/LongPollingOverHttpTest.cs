using Bot.Channel;
using Bot.Messages;
using Bot.Tests.Outbox;
using Bot.Tests.Playground;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Tests.Channel;

/// <summary>What people do reaches the handling loop over real HTTP.</summary>
public sealed class LongPollingOverHttpTest
{
    [Fact(Timeout = 60_000)]
    public async Task What_people_do_arrives_once_also_over_a_bad_line()
    {
        await using var host = await PlaygroundHost.Start();
        var time = new VirtualTime();
        var arrived = System.Threading.Channels.Channel.CreateUnbounded<Incoming>();
        using var stopping = new CancellationTokenSource();
        var reader = new UpdateReader(host.World.BotId, host.World.BotUsername);
        var polling = new LongPolling(host.Client, reader, Handle, new TelegramOptions(), time, NullLogger<LongPolling>.Instance, new Random(7));
        var ana = host.World.Person("Ana");
        _ = host.World.Faults.ClosedConnection("deleteWebhook");
        _ = host.World.Faults.HalfAnswer("getUpdates");
        _ = host.World.Says(ana, "uno");

        var running = polling.Run(stopping.Token);
        for (var trouble = 0; trouble < 2; trouble++)
        {
            time.Advance(await time.NextPause());
        }

        var first = Assert.IsType<Said>(await arrived.Reader.ReadAsync(TestContext.Current.CancellationToken));
        _ = host.World.Says(ana, "dos");
        var second = Assert.IsType<Said>(await arrived.Reader.ReadAsync(TestContext.Current.CancellationToken));
        await stopping.CancelAsync();

        _ = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        Assert.Equal(("uno", "dos"), (first.Text, second.Text));
        Assert.False(arrived.Reader.TryRead(out _));

        async Task<bool> Handle(IReadOnlyList<Incoming> batch)
        {
            foreach (var incoming in batch)
            {
                await arrived.Writer.WriteAsync(incoming);
            }

            return true;
        }
    }
}
