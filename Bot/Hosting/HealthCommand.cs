
namespace Bot.Hosting;

/// <summary>Asks the bot that runs on this machine how it is; made for a container's health check.</summary>
internal static class HealthCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <returns>0 when it is well, 1 when not, or when nobody answers.</returns>
    public static async Task<int> Run(string[] args, TextWriter output, TextWriter error)
    {
        var settings = Settings.Read(args);
        if (settings.Problem is { } problem)
        {
            await error.WriteLineAsync(problem);
            return 1;
        }

        using var http = new HttpClient { Timeout = Patience };
        var address = new UriBuilder("http", System.Net.IPAddress.IsLoopback(settings.Listen.Address) ? settings.Listen.Address.ToString() : "127.0.0.1", settings.Listen.Port, "health").Uri;
        try
        {
            using var answer = await http.GetAsync(address);
            await output.WriteLineAsync(await answer.Content.ReadAsStringAsync());
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception unreachable) when (unreachable is HttpRequestException or TaskCanceledException)
        {
            await error.WriteLineAsync($"No bot answers at {address}: {unreachable.Message}");
            return 1;
        }
    }
}
