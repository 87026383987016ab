namespace Bot.Tests.EndToEnd;

/// <summary>What the program says of its own commands.</summary>
public sealed class UsageTest
{
    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("-?")]
    [InlineData("/?")]
    [InlineData("help")]
    public async Task Whoever_asks_for_help_gets_the_commands_and_no_running_bot(string word)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();

        Assert.Equal(0, await Launcher.Run([word], output, error));

        Assert.Contains("copy-store FROM TO", output.ToString(), StringComparison.Ordinal);
        Assert.Empty(error.ToString());
    }

    [Fact]
    public async Task An_unknown_command_is_wrong_usage()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();

        Assert.Equal(2, await Launcher.Run(["backupp", "x.zip"], output, error));

        Assert.Contains("backup FILE", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(output.ToString());
    }
}
