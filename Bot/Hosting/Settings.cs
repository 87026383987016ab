using System.Globalization;
using System.Net;
using Bot.Channel;
using Bot.Outbox;
using Bot.Storage;
using NodaTime;

namespace Bot.Hosting;

/// <summary>The whole configuration, read and checked once, before anything starts.</summary>
/// <param name="Problem">One line that names the first bad value and what would be right; null when all is well.</param>
public sealed record Settings(
    TelegramOptions Telegram, StoreOptions Store, BotOptions Bot, HttpOptions Http, DeliveryOptions Delivery, string? Problem)
{
    /// <summary>Without a token the bot talks to its own playground.</summary>
    public bool IsPlayground => Telegram.Token.Length == 0;

    public DateTimeZone Network => DateTimeZoneProviders.Tzdb[Bot.TimeZone];

    public IPEndPoint Listen => Http.Endpoint!;

    /// <param name="args">Command line settings such as <c>--Http:Listen=http://127.0.0.1:5081</c>.</param>
    public static Settings Read(string[] args) => Of(new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
        .AddJsonFile(Path.Combine(System.IO.Directory.GetCurrentDirectory(), "appsettings.json"), optional: true)
        .AddEnvironmentVariables()
        .AddCommandLine(args)
        .Build());

    public static Settings Of(IConfiguration configuration)
    {
        var problem = UnknownSetting.Of(configuration) is { } unknown ? "Configuration: " + unknown : null;
        var telegram = Bind<TelegramOptions>(configuration, TelegramOptions.Section, ref problem);
        var store = Bind<StoreOptions>(configuration, StoreOptions.Section, ref problem);
        var bot = Bind<BotOptions>(configuration, BotOptions.Section, ref problem);
        var http = Bind<HttpOptions>(configuration, HttpOptions.Section, ref problem);
        var delivery = Bind<DeliveryOptions>(configuration, DeliveryOptions.Section, ref problem);
        problem ??= UnreadableCoordinator(configuration);
        if (telegram.Token.Length == 0 && configuration["Store:Path"] is null)
        {
            store.Path = "data/playground.db";
        }

        // The playground is emptied at will, and its clock is moved.
        store.BackupsKept = telegram.Token.Length == 0 ? 0 : store.BackupsKept;

        problem ??= SettingsCheck.Problem(telegram, store, bot, http);
        return new(telegram, store, bot, http, delivery, problem);
    }

    /// <summary>Binding leaves out of a list what it cannot read, and says nothing.</summary>
    private static string? UnreadableCoordinator(IConfiguration configuration) =>
        configuration.GetSection(BotOptions.Section + ":" + nameof(BotOptions.Coordinators)).GetChildren()
            .FirstOrDefault(id => !long.TryParse(id.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out _)) is { } wrong
            ? $"Configuration: {wrong.Path} must be a Telegram user id, which is a number, not '{wrong.Value}'."
            : null;

    private static T Bind<T>(IConfiguration configuration, string section, ref string? problem)
        where T : new()
    {
        try
        {
            return configuration.GetSection(section).Get<T>() ?? new T();
        }
        catch (InvalidOperationException unreadable)
        {
            problem ??= "Configuration: " + (UnreadableValue.Of(configuration.GetSection(section), typeof(T)) ?? unreadable.Message);
            return new T();
        }
    }
}

/// <summary>The section "Bot" of the configuration.</summary>
public sealed class BotOptions
{
    public const string Section = "Bot";

    /// <summary>Telegram user ids that are coordinators from the start; positive.</summary>
    public IReadOnlyList<long> Coordinators { get; set; } = [];

    /// <summary>The network's zone, an IANA id.</summary>
    public string TimeZone { get; set; } = "America/Argentina/Buenos_Aires";
}

/// <summary>The section "Http" of the configuration.</summary>
public sealed class HttpOptions
{
    public const string Section = "Http";

    /// <summary>
    /// Where the playground's page, the webhook and /health are served: http, an IP address or localhost, and a port (0: any free one).
    /// </summary>
    public string Listen { get; set; } = "http://127.0.0.1:5080";

    internal IPEndPoint? Endpoint
    {
        get
        {
            if (!Uri.TryCreate(Listen, UriKind.Absolute, out var address) || address is not { Scheme: "http", AbsolutePath: "/" })
            {
                return null;
            }

            var host = address.Host.Trim('[', ']');
            var ip = host == "localhost" ? IPAddress.Loopback : IPAddress.TryParse(host, out var parsed) ? parsed : null;
            return ip is null ? null : new(ip, address.Port);
        }
    }
}
