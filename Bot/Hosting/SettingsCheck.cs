using System.ComponentModel.DataAnnotations;
using System.Net;
using Bot.Channel;
using Bot.Storage;
using NodaTime;

namespace Bot.Hosting;

/// <summary>What is wrong with a configuration, as one line for whoever started the program.</summary>
internal static class SettingsCheck
{
    public static string? Problem(TelegramOptions telegram, StoreOptions store, BotOptions bot, HttpOptions http) =>
        (new TelegramOptionsValidator().Validate(null, telegram).FailureMessage?.Split("; ")[0]
            ?? Annotated(store)
            ?? OfBot(bot)
            ?? OfHttp(http, isPlayground: telegram.Token.Length == 0)) is { } problem ? "Configuration: " + problem : null;

    private static string? Annotated(StoreOptions store)
    {
        var problems = new List<ValidationResult>();
        return Validator.TryValidateObject(store, new ValidationContext(store), problems, validateAllProperties: true)
            ? null
            : "Store: " + problems[0].ErrorMessage;
    }

    private static string? OfBot(BotOptions bot)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(bot.TimeZone) is null)
        {
            return $"Bot:TimeZone must be an IANA zone such as America/Montevideo, not '{bot.TimeZone}'.";
        }

        return bot.Coordinators.FirstOrDefault(id => id <= 0, 1) is <= 0 and var wrong
            ? $"Bot:Coordinators must hold Telegram user ids, which are above 0, not {wrong}."
            : null;
    }

    private static string? OfHttp(HttpOptions http, bool isPlayground)
    {
        if (http.Endpoint is not { } endpoint)
        {
            return $"Http:Listen must be like http://127.0.0.1:5080, not '{http.Listen}'.";
        }

        return isPlayground && !IPAddress.IsLoopback(endpoint.Address)
            ? $"Http:Listen is '{http.Listen}', but the playground has no passwords and is served on this machine only. Set Telegram:Token, or listen on 127.0.0.1."
            : null;
    }
}
