using System.Text.Json.Serialization;
using Bot.Channel;
using Bot.Domain.Storage;
using Bot.Outbox;
using NodaTime;

namespace Bot.Hosting;

/// <summary>What /health tells. Times in UTC, ages in whole seconds.</summary>
/// <param name="Ok">False while anything of it keeps people waiting.</param>
/// <param name="Receiving">Null while updates come in, else why not.</param>
/// <param name="Sending">Null while messages go out, else why not.</param>
/// <param name="Store">Null while it keeps what it is given, else why not.</param>
/// <param name="SetAside">Documents that could not be read, as collection/id, ten at most; nobody waits for one, so <paramref name="Ok"/>
/// stays. Null: none.</param>
/// <param name="Engine">What keeps the store: litedb or sqlite.</param>
/// <param name="LastContactSeconds">Since Telegram last answered a fetch or called; null before the first time.</param>
/// <param name="Waiting">Messages that are still to be sent.</param>
/// <param name="OldestUnsentSeconds">How long the oldest of them waits; null when none does.</param>
/// <param name="ClosedChats">Chats that do not let the bot write.</param>
/// <param name="Backup">Of the backups that are made by themselves; nobody waits for one, so a failing one leaves <paramref name="Ok"/>
/// as it is.</param>
public sealed record HealthReport(
    bool Ok, string? Receiving, string? Sending, string? Store, IReadOnlyList<string>? SetAside, string Engine, long? LastContactSeconds, int Waiting, long? OldestUnsentSeconds, int ClosedChats,
    BackupHealth? Backup)
{
    /// <summary>A getUpdates waits up to 50 seconds; silence beyond this means that nothing arrives.</summary>
    private const long LongestSilence = 180;

    /// <summary>Beyond this somebody waits for an answer that should have come.</summary>
    private const long LongestWait = 300;

    private const int MostNamed = 10;

    /// <summary>Before there is anything to tell.</summary>
    public static HealthReport Starting { get; } = new(false, "The bot is starting.", null, null, null, "", null, 0, null, 0, null);

    public static HealthReport Of(
        ReceivingHealth receiving, DeliveryHealth sending, string? storeProblem, IReadOnlyList<SetAside> setAside, string engine, bool isPolling, BackupHealth? backup, Instant now)
    {
        var silence = (long?)(now - receiving.LastContact)?.TotalSeconds;
        var oldest = (long?)(now - sending.OldestQueued)?.TotalSeconds;
        var problem = receiving.Problem
            ?? (receiving.LastContact is null ? "Telegram has not answered yet." : null)
            ?? (isPolling && silence > LongestSilence ? $"Nothing was heard from Telegram for {silence} s." : null);
        return new(
            problem is null && storeProblem is null && !(oldest > LongestWait),
            problem,
            oldest > LongestWait ? sending.LastProblem ?? "Messages wait too long." : null,
            storeProblem,
            setAside.Count == 0 ? null : [.. setAside.Take(MostNamed).Select(note => note.Place())],
            engine,
            silence,
            sending.Waiting,
            oldest,
            sending.ClosedChats,
            backup);
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(HealthReport))]
internal sealed partial class HealthJson : JsonSerializerContext;
