using NodaTime;

namespace Bot.Public;

/// <summary>Gives the edition of the moment: another one after every commit that changed what is public, and as time passes.</summary>
/// <param name="bank">What is public.</param>
/// <param name="calendar">What people call now.</param>
internal sealed class EditionDesk(PublicBank bank, SiteIdentity site, TimeProvider calendar)
{
    /// <summary>So long pages may say that something is open which has just closed.</summary>
    private static readonly Duration Validity = Duration.FromMinutes(5);

    private readonly PublicSearch _search = new();
    private volatile Edition? _last;

    /// <summary>Null until all that is public has been read.</summary>
    public Edition? Now()
    {
        var (snapshot, now) = (bank.Now, Instant.FromDateTimeOffset(calendar.GetUtcNow()));
        if (!snapshot.IsWhole)
        {
            return null;
        }

        var age = now - _last?.Occasion.Now;
        return _last is { } last && ReferenceEquals(last.Snapshot, snapshot) && age >= Duration.Zero && age < Validity
            ? last
            : _last = new(snapshot, now, site, _search);
    }
}
