using System.Security.Cryptography;
using System.Text;
using Bot.Channel.Wire;
using Microsoft.AspNetCore.Http;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace Bot.Tests.Channel.Wire;

/// <summary>Files go up and come down piece by piece, and a long poll has its time.</summary>
public sealed class TransferTest
{
    private const string Message = """{"ok":true,"result":{"message_id":7,"date":1,"chat":{"id":5,"type":"private"}}}""";

    [Fact(Timeout = 60_000)]
    public async Task An_upload_is_under_way_before_its_file_has_been_read()
    {
        var arrived = new TaskCompletionSource();
        await using var server = await Answers.Raw(async context =>
        {
            var seen = 0;
            var buffer = new byte[8192];
            while (await context.Request.Body.ReadAsync(buffer, context.RequestAborted) is var count and > 0)
            {
                if ((seen += count) > TwoParts.FirstLength)
                {
                    _ = arrived.TrySetResult();
                }
            }

            await context.Response.WriteAsync(Message, context.RequestAborted);
        });
        using var client = new BotApi(new BotAccess("7:secret", server.Url));

        var sent = await client.SendDocument(5, InputFile.FromStream(new TwoParts(arrived.Task), "acta.pdf"), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(7, sent.Id);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_download_that_its_receiver_ends_is_ended()
    {
        await using var server = await Answers.Raw(async context =>
        {
            var piece = RandomNumberGenerator.GetBytes(65_536);
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(piece, context.RequestAborted);
            }
        });
        using var client = new BotApi(new BotAccess("7:secret", server.Url));

        var fault = await Assert.ThrowsAsync<RequestException>(() => client.DownloadFile("documents/endless.pdf", new Bot.Outbox.Calls.BoundedWriting(Stream.Null, 1_000_000), TestContext.Current.CancellationToken));

        _ = Assert.IsType<Bot.Outbox.Calls.TooLongException>(fault.InnerException);
    }

    [Theory(Timeout = 60_000)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_answer_that_never_ends_is_an_outage(bool isBegun)
    {
        await using var server = await Answers.With(async context =>
        {
            if (isBegun)
            {
                await context.Response.WriteAsync("{", context.RequestAborted);
            }

            await context.Response.Body.FlushAsync(context.RequestAborted);
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted);
        });
        using var client = new BotApi(new BotAccess("7:secret", server.Url) { Patience = TimeSpan.FromMilliseconds(100) });

        _ = await Assert.ThrowsAsync<RequestException>(() => client.GetMe(TestContext.Current.CancellationToken));
        _ = await Assert.ThrowsAsync<RequestException>(() => client.DownloadFile("documents/1.pdf", Stream.Null, TestContext.Current.CancellationToken));
        _ = await Assert.ThrowsAsync<RequestException>(() => client.FetchUpdates(new FetchUpdatesRequest(), TestContext.Current.CancellationToken));
    }

    [Fact(Timeout = 60_000)]
    public async Task A_long_poll_may_wait_longer_than_a_call_may_take()
    {
        var patience = TimeSpan.FromMilliseconds(200);
        await using var server = await Answers.With(async context =>
        {
            await Task.Delay(patience * 3, TimeProvider.System, context.RequestAborted);
            await context.Response.WriteAsync("""{"ok":true,"result":[]}""", context.RequestAborted);
        });
        using var client = new BotApi(new BotAccess("7:secret", server.Url) { Patience = patience });

        Assert.Empty(await client.FetchUpdates(new FetchUpdatesRequest { Timeout = 30 }, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_address_with_a_path_is_called_there()
    {
        await using var server = await Answers.Of(200, """{"ok":true,"result":{"id":7,"is_bot":true,"first_name":"x"}}""");
        using var client = new BotApi(new BotAccess("7:secret", server.Url + "/inner/"));

        _ = await client.GetMe();

        Assert.Equal("/inner/bot7:secret/getMe", Assert.Single(server.Requests).Path);
    }

    /// <summary>A file whose second half is there only when somebody received the first.</summary>
    private sealed class TwoParts(Task secondMayCome) : MemoryStream(Encoding.ASCII.GetBytes(new string('a', 2 * FirstLength)))
    {
        public const int FirstLength = 200_000;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position >= FirstLength + 16_384)
            {
                await secondMayCome.WaitAsync(cancellationToken);
            }

            return await base.ReadAsync(buffer[..Math.Min(buffer.Length, 4096)], cancellationToken);
        }

        public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            var buffer = new byte[4096];
            while (await ReadAsync(buffer.AsMemory(), cancellationToken) is var count and > 0)
            {
                await destination.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
            }
        }
    }
}
