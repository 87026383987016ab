using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace Bot.Tests.Playground;

public sealed class FaultTest
{
    [Fact]
    public async Task Refusals_come_as_often_as_planned_and_only_where_planned()
    {
        await using var host = await PlaygroundHost.Start();
        var (rosa, ana) = (host.World.Person("Rosa"), host.World.Person("Ana"));
        host.World.Says(rosa, "hola");
        host.World.Says(ana, "oi");
        host.World.Faults.TooManyRequests("sendMessage", retryAfter: 7, chatId: rosa.Id, times: 2);

        for (var time = 0; time < 2; time++)
        {
            var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => host.Client.SendMessage(rosa.Id, "a"));
            Assert.Equal((429, "Too Many Requests: retry after 7", 7), (refusal.ErrorCode, refusal.Message, refusal.Parameters!.RetryAfter));
            Assert.Equal("b", (await host.Client.SendMessage(ana.Id, "b")).Text);
        }
        Assert.Equal("a", (await host.Client.SendMessage(rosa.Id, "a")).Text);

        host.World.Faults.ServerError(null, 502, "Bad Gateway");
        Assert.Equal(502, (await Assert.ThrowsAsync<ApiRequestException>(() => host.Client.GetMe())).ErrorCode);
        host.World.Faults.Blocked("sendMessage");
        Assert.Equal(403, (await Assert.ThrowsAsync<ApiRequestException>(() => host.Client.SendMessage(rosa.Id, "a"))).ErrorCode);
    }

    [Fact]
    public async Task A_closed_connection_did_nothing_and_a_lost_or_half_answer_did_it()
    {
        await using var host = await PlaygroundHost.Start();
        var rosa = host.World.Person("Rosa");
        host.World.Says(rosa, "hola");

        host.World.Faults.ClosedConnection("sendMessage");
        await Assert.ThrowsAsync<RequestException>(() => host.Client.SendMessage(rosa.Id, "uno"));
        Assert.Single(host.World.MessagesOf(rosa.Id));
        host.World.Faults.LostAnswer("sendMessage");
        await Assert.ThrowsAsync<RequestException>(() => host.Client.SendMessage(rosa.Id, "dos"));
        host.World.Faults.HalfAnswer("sendMessage");
        await Assert.ThrowsAsync<RequestException>(() => host.Client.SendMessage(rosa.Id, "tres"));

        Assert.Equal(["hola", "dos", "tres"], host.World.MessagesOf(rosa.Id).Select(message => message.Text));
    }

    [Fact]
    public async Task A_held_call_waits_until_it_is_released()
    {
        await using var host = await PlaygroundHost.Start();
        var rosa = host.World.Person("Rosa");
        host.World.Says(rosa, "hola");
        var held = host.World.Faults.Held("sendMessage");

        var sending = host.Client.SendMessage(rosa.Id, "uno");
        await held.Reached;
        Assert.Single(host.World.MessagesOf(rosa.Id));
        held.Release();

        Assert.Equal("uno", (await sending).Text);
    }
}
