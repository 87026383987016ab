using System.Net;
using System.Net.Sockets;

namespace Bot.Tests.EndToEnd;

/// <summary>What is wrong with files and addresses stops the real process with one line and code 1, never with a stack trace.</summary>
public sealed class UnusableFolderTest : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("unusable-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("litedb")]
    [InlineData("sqlite")]
    public async Task A_store_whose_folder_cannot_be_made_is_named(string engine)
    {
        var file = Path.Combine(_folder.FullName, "file");
        await File.WriteAllTextAsync(file, "x", TestContext.Current.CancellationToken);

        Assert.Contains(file, await Refusal(("Store__Engine", engine), ("Store__Path", Path.Combine(file, "banco.db"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[1, 2]")]
    [InlineData("no es JSON")]
    public async Task Chats_of_the_playground_that_cannot_be_read_are_named_and_left_as_they_are(string content)
    {
        var file = Path.Combine(_folder.FullName, "banco.world.json");
        await File.WriteAllTextAsync(file, content, TestContext.Current.CancellationToken);

        Assert.Contains(file, await Refusal(("Store__Path", Path.Combine(_folder.FullName, "banco.db"))), StringComparison.Ordinal);
        Assert.Equal(content, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_address_that_is_taken_is_said_once_and_logged_nowhere_else()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        Assert.Contains("another program listens there", await Refusal(("Http__Listen", $"http://{other.LocalEndpoint}")), StringComparison.Ordinal);
    }

    private async Task<string> Refusal(params (string Name, string Value)[] settings)
    {
        using var bot = BotProcess.Start(_folder.FullName, [("Http__Listen", "http://127.0.0.1:0"), .. settings]);

        Assert.Equal(1, await bot.Ended(Patience));
        Assert.Empty(bot.Output);
        return Assert.Single(bot.Errors);
    }
}
