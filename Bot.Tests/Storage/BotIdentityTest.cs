using Bot.Storage;

namespace Bot.Tests.Storage;

public sealed class BotIdentityTest : IDisposable
{
    private readonly TestStore _test = new(BotIdentity.Collection);

    public void Dispose() => _test.Dispose();

    [Fact]
    public void A_store_remembers_its_bot_and_refuses_another()
    {
        Assert.Null(BotIdentity.Check(_test.Store, 7_000_000_001));
        _test.Reopen();
        Assert.Null(BotIdentity.Check(_test.Store, 7_000_000_001));
        var other = BotIdentity.Check(_test.Store, 42);
        Assert.Equal(new OtherBot(7_000_000_001, 42), other);
        Assert.Contains("7000000001", other!.Text, StringComparison.Ordinal);
        Assert.Null(BotIdentity.Check(_test.Store, 7_000_000_001));
    }
}
