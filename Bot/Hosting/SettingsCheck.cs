using System.Net;
using Bot.Channel;
using Bot.Outbox;
using Bot.Public;
using Bot.Storage;
using Microsoft.Extensions.Options;
using NodaTime;

namespace Bot.Hosting;

/// <summary>The sections of the configuration and what each has to be: one line for whoever started the program a bad value.</summary>
internal static class SettingsCheck
{
    private const int MostBackups = 366;

    private static readonly TimeSpan LongestBusy = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddSettings(this IServiceCollection services, IConfiguration configuration)
    {
        string Not(string name) => $", not '{configuration[name]}'.";
        OptionsBuilder<T> Section<T>(string name)
            where T : class => services.AddOptions<T>().Bind(configuration.GetSection(name)).ValidateOnStart();

        _ = services.AddSingleton<IValidateOptions<TelegramOptions>, TelegramOptionsValidator>();
        _ = Section<TelegramOptions>(TelegramOptions.Section);
        _ = Section<StoreOptions>(StoreOptions.Section)
            .PostConfigure<IOptions<TelegramOptions>>((store, telegram) => OfPlayground(store, telegram.Value, configuration))
            .Validate(store => store.Path.Length > 0, "Store:Path must name a file.")
            .Validate(store => Enum.IsDefined(store.Engine), "Store:Engine must be litedb or sqlite" + Not("Store:Engine"))
            .Validate(
                store => store.BackupsKept is >= 0 and <= MostBackups,
                $"Store:BackupsKept must be 0 to {MostBackups}{Not("Store:BackupsKept")}")
            .Validate(
                store => store.BusyTimeout >= TimeSpan.Zero && store.BusyTimeout <= LongestBusy,
                $"Store:BusyTimeout must be 00:00:00 to {LongestBusy}{Not("Store:BusyTimeout")}");
        _ = Section<BotOptions>(BotOptions.Section)
            .Validate(
                bot => DateTimeZoneProviders.Tzdb.GetZoneOrNull(bot.TimeZone) is not null,
                "Bot:TimeZone must be an IANA zone such as America/Montevideo" + Not("Bot:TimeZone"))
            // Binding leaves out of a list what it cannot read, and says nothing.
            .Validate(
                bot => bot.Coordinators.Count(id => id > 0) == configuration.GetSection("Bot:Coordinators").GetChildren().Count(),
                "Bot:Coordinators must hold Telegram user ids, which are numbers above 0.");
        _ = Section<HttpOptions>(HttpOptions.Section)
            .Validate(http => http.Endpoint is not null, "Http:Listen must be like http://127.0.0.1:5080" + Not("Http:Listen"))
            .Validate(
                http => http.PublicUrl.Length == 0 || http.PublicAddress is not null,
                "Http:PublicUrl must be like https://banco.example.org (http only on this machine)" + Not("Http:PublicUrl"))
            .Validate<IOptions<TelegramOptions>>(
                (http, telegram) => !telegram.Value.IsPlayground || http.Endpoint is null || IPAddress.IsLoopback(http.Endpoint.Address),
                $"Http:Listen is '{configuration["Http:Listen"]}', but the playground has no passwords and is served on this machine only. "
                    + "Set Telegram:Token, or listen on 127.0.0.1.");
        _ = Section<PublicOptions>(PublicOptions.Section)
            .Validate<IOptions<HttpOptions>>(
                (site, http) => !site.IsOn || http.Value.PublicUrl.Length > 0,
                "Public:IsOn needs Http:PublicUrl, the address at which everybody reaches the site.")
            .Validate(
                site => Uri.TryCreate(site.Licence, UriKind.Absolute, out var licence) && licence.Scheme is "http" or "https",
                "Public:Licence must be the address of a licence such as https://creativecommons.org/licenses/by/4.0/" + Not("Public:Licence"));
        _ = Section<DeliveryOptions>(DeliveryOptions.Section);
        return services;
    }

    /// <summary>The playground has a store of its own; it is emptied at will, and its clock is moved.</summary>
    private static void OfPlayground(StoreOptions store, TelegramOptions telegram, IConfiguration configuration)
    {
        if (telegram.IsPlayground)
        {
            store.Path = configuration["Store:Path"] ?? "data/playground.db";
            store.BackupsKept = 0;
        }
    }
}
