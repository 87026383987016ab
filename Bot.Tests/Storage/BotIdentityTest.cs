using Bot.Storage;

namespace Bot.Tests.Storage;

public sealed class BotIdentityTest
{
    [Theory]
    [InlineData(StoreEngine.LiteDb)]
    [InlineData(StoreEngine.Sqlite)]
    public void A_store_remembers_its_bot_and_refuses_another(StoreEngine engine)
    {
        using var test = new TestStore(engine, BotIdentity.Collection);
        Assert.Null(BotIdentity.Check(test.Store, 7_000_000_001));
        test.Reopen();
        Assert.Null(BotIdentity.Check(test.Store, 7_000_000_001));
        var other = BotIdentity.Check(test.Store, 42);
        Assert.Equal(new OtherBot(7_000_000_001, 42), other);
        Assert.Contains("7000000001", other!.Text, StringComparison.Ordinal);
        Assert.Null(BotIdentity.Check(test.Store, 7_000_000_001));
    }
}
