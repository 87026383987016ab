using System.Net;
using Bot.Channel;
using Bot.Conversation;
using Bot.Outbox;
using Bot.Public;
using Bot.Storage;
using Microsoft.Extensions.Options;
using NodaTime;

namespace Bot.Hosting;

/// <summary>The whole configuration, read and checked once, before anything starts.</summary>
/// <param name="Problem">One line that names the first bad value and what would be right; null when all is well.</param>
public sealed record Settings(
    TelegramOptions Telegram, StoreOptions Store, BotOptions Bot, HttpOptions Http, PublicOptions Public, DeliveryOptions Delivery, string? Problem)
{
    /// <summary>Without a token the bot talks to its own playground.</summary>
    public bool IsPlayground => Telegram.IsPlayground;

    public DateTimeZone Network => DateTimeZoneProviders.Tzdb[Bot.TimeZone];

    public IPEndPoint Listen => Http.Endpoint!;

    /// <summary>What the site says of itself.</summary>
    internal SiteIdentity SiteOf(BotAccount account) => new(Http.PublicUrl.TrimEnd('/'), Public.Licence, Network, account);

    /// <param name="args">Command line settings such as <c>--Http:Listen=http://127.0.0.1:5081</c>.</param>
    public static Settings Read(string[] args) => Of(new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
        .AddJsonFile(Path.Combine(System.IO.Directory.GetCurrentDirectory(), "appsettings.json"), optional: true)
        .AddEnvironmentVariables()
        .AddCommandLine(args)
        .Build());

    public static Settings Of(IConfiguration configuration)
    {
        if (UnknownSetting.Of(configuration) is { } unknown)
        {
            return Unusable(unknown);
        }

        using var services = new ServiceCollection().AddSettings(configuration).BuildServiceProvider();
        try
        {
            services.GetRequiredService<IStartupValidator>().Validate();
            return new(
                Value<TelegramOptions>(services),
                Value<StoreOptions>(services),
                Value<BotOptions>(services),
                Value<HttpOptions>(services),
                Value<PublicOptions>(services),
                Value<DeliveryOptions>(services),
                Problem: null);
        }
        catch (OptionsValidationException refused)
        {
            return Unusable(refused.Failures.First());
        }
        catch (AggregateException refused)
        {
            return Unusable(refused.InnerExceptions.Cast<OptionsValidationException>().First().Failures.First());
        }
        catch (InvalidOperationException unreadable)
        {
            return Unusable(UnreadableValue.Of(configuration) ?? unreadable.Message.ReplaceLineEndings(" "));
        }
    }

    private static T Value<T>(IServiceProvider services)
        where T : class => services.GetRequiredService<IOptions<T>>().Value;

    private static Settings Unusable(string problem) => new(new(), new(), new(), new(), new(), new(), "Configuration: " + problem);
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

    /// <summary>
    /// How everybody reaches what is served here, behind whichever proxy: https, or http on this machine, and a host, without a path.
    /// Empty: nothing of it is public, and private calendars are not offered.
    /// </summary>
    public string PublicUrl { get; set; } = "";

    /// <summary><see cref="PublicUrl"/> as it is used; null where there is none, or it is none.</summary>
    internal Uri? PublicAddress => Uri.TryCreate(PublicUrl, UriKind.Absolute, out var address)
        && address is { AbsolutePath: "/", Query: "", Fragment: "", UserInfo: "" }
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            ? address
            : null;

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
