using System.Threading.Channels;
using Bot.Conversation;
using Bot.Domain.People;
using Bot.Messages;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;

namespace Bot.Channel;

/// <summary>
/// Tells Telegram which commands to show to whom, and what the bot is, in both languages. Sends only what changed since it was last sent,
/// over restarts too; follows people who begin or cease to coordinate or choose another language.
/// </summary>
/// <param name="routes">What the features listen to, complete.</param>
/// <param name="reports">The way back into the handling loop, which alone writes.</param>
/// <param name="random">Spreads the tries after failures.</param>
public sealed partial class Menus(
    ITelegramBotClient client, Routes routes, ChannelWriter<Incoming> reports, TimeProvider time, ILogger<Menus> logger, Random? random = null)
{
    private static readonly TimeSpan TokenPause = TimeSpan.FromMinutes(1);

    /// <summary>Telegram may ask for hours of patience after many changes; then the next start tries again.</summary>
    private static readonly TimeSpan LongestPatience = TimeSpan.FromMinutes(5);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Person> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _sent = new(StringComparer.Ordinal);
    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);
    private readonly Channel<bool> _changes = System.Threading.Channels.Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly GrowingPause _pause = new(random ?? Random.Shared);

    /// <summary>What it follows; to be filled before <see cref="Run"/>.</summary>
    /// <param name="also">Who else follows people, so that all of them are read once.</param>
    public IReadOnlyList<IProjection> Projections(Action<Person>? also = null) =>
    [
        new Projection<Person>(Persons.All, also + Follow, Forget),
        new Projection<SentMenu>(SentMenu.All, menu => Remember(menu.Key, menu.Fingerprint)),
    ];

    /// <summary>Sends what changed, and again whenever something changes.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task Run(CancellationToken stopping)
    {
        while (true)
        {
            _ = await SendChanges(stopping).ConfigureAwait(false);
            _ = await _changes.Reader.ReadAsync(stopping).ConfigureAwait(false);
        }
    }

    /// <returns>How many calls Telegram took.</returns>
    public async Task<int> SendChanges(CancellationToken stopping)
    {
        var taken = 0;
        foreach (var (key, fingerprint, request) in Changes())
        {
            taken += await Persist(key, request, stopping).ConfigureAwait(false) ? Keep(key, fingerprint) : 0;
        }

        return taken;
    }

    /// <summary>What Telegram does not show as it should; a null fingerprint takes a menu away.</summary>
    private List<(string Key, string? Fingerprint, RequestBase<bool> Request)> Changes()
    {
        lock (_lock)
        {
            var wanted = MenuEntry.Common(routes).Concat(_people.Values.Select(person => MenuEntry.Personal(routes, person)))
                .ToDictionary(entry => entry.Key);
            var changed = wanted.Values
                .Select(entry => (entry.Key, Fingerprint: (string?)SentMenu.FingerprintOf(entry.Content), entry.Request))
                .Where(entry => _sent.GetValueOrDefault(entry.Key) != entry.Fingerprint);
            var gone = _sent.Keys.Where(key => !wanted.ContainsKey(key))
                .Select(key => (Key: key, Fingerprint: (string?)null, Request: MenuEntry.Removal(key)))
                .Where(entry => entry.Request is not null)
                .Select(entry => (entry.Key, entry.Fingerprint, Request: entry.Request!));
            return [.. changed.Concat(gone).Where(entry => !_refused.Contains(entry.Key))];
        }
    }

    /// <summary>Calls until Telegram took it, or refused it for good.</summary>
    private async Task<bool> Persist(string key, RequestBase<bool> request, CancellationToken stopping)
    {
        for (var failures = 1; ; failures++)
        {
            try
            {
                return await client.SendRequest(request, stopping).ConfigureAwait(false);
            }
            catch (RequestException fault)
            {
                if (PauseAfter(fault, failures) is not { } pause || await IsOnlyThis(fault, stopping).ConfigureAwait(false))
                {
                    LogRefused(logger, key, fault.Message);
                    lock (_lock)
                    {
                        _ = _refused.Add(key);
                    }

                    return false;
                }

                await Task.Delay(pause, time, stopping).ConfigureAwait(false);
            }
        }
    }

    /// <summary>401 and 404 may be about the token or about this call; getMe decides.</summary>
    private async Task<bool> IsOnlyThis(RequestException fault, CancellationToken stopping)
    {
        if (fault is not ApiRequestException { ErrorCode: 401 or 404 })
        {
            return false;
        }

        try
        {
            _ = await client.GetMe(stopping).ConfigureAwait(false);
            return true;
        }
        catch (RequestException)
        {
            return false;
        }
    }

    /// <summary>Null where trying again soon is pointless: a chat that is not open, or a wait that Telegram makes too long.</summary>
    private TimeSpan? PauseAfter(RequestException fault, int failures) => fault switch
    {
        ApiRequestException { ErrorCode: 401 or 404 } => TokenPause,
        ApiRequestException { Parameters.RetryAfter: { } seconds } when TimeSpan.FromSeconds(seconds) is var wait =>
            wait <= LongestPatience ? wait : null,
        ApiRequestException { ErrorCode: < 500 } => null,
        _ => _pause.After(failures),
    };

    private int Keep(string key, string? fingerprint)
    {
        Remember(key, fingerprint);
        _ = reports.TryWrite(new Noted(work =>
        {
            if (fingerprint is null)
            {
                _ = work.Delete(SentMenu.All, key);
            }
            else
            {
                work.Put(SentMenu.All, new SentMenu { Key = key, Fingerprint = fingerprint });
            }
        }));
        return 1;
    }

    private void Remember(string key, string? fingerprint)
    {
        lock (_lock)
        {
            _ = fingerprint is null && _sent.Remove(key);
            if (fingerprint is not null)
            {
                _sent[key] = fingerprint;
            }
        }
    }

    private void Follow(Person person)
    {
        lock (_lock)
        {
            _ = _refused.Remove(MenuEntry.KeyOf(person.Id));
            if (!MenuEntry.IsPersonal(routes, person))
            {
                if (!_people.Remove(person.Id))
                {
                    return;
                }
            }
            else
            {
                _people[person.Id] = person;
            }
        }

        _ = _changes.Writer.TryWrite(true);
    }

    private void Forget(string personId)
    {
        lock (_lock)
        {
            _ = _people.Remove(personId);
        }

        _ = _changes.Writer.TryWrite(true);
    }

    [LoggerMessage(
        1601,
        LogLevel.Warning,
        "Telegram did not take the menu {Key}; it is tried again when its person changes, or at the next start. {Problem}")]
    private static partial void LogRefused(ILogger logger, string key, string problem);
}
