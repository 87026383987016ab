using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Features;
using Bot.Features.Registers;
using NodaTime;
using NodaTime.Text;

namespace Bot.Public;

/// <summary>
/// All that a page is made of: a snapshot, the moment at which it is read, and who the site is. The same edition always gives the same
/// bytes.
/// </summary>
internal sealed class Edition
{
    private readonly PublicSearch _search;
    private readonly Lazy<IReadOnlyList<Practice>> _newest;
    private readonly Lazy<Dictionary<string, Practice>> _byNumber;
    private readonly Lazy<Dictionary<string, Listing>> _listings;
    private readonly Lazy<RegisterShelf> _shelf;

    public Edition(Snapshot snapshot, Instant now, SiteIdentity site, PublicSearch search)
    {
        (Snapshot, Site, _search) = (snapshot, site, search);
        Occasion = new(new SnapshotWork(snapshot), now, site.Bot);
        _newest = new(() =>
        [
            .. snapshot.Practices.All.OrderBy(practice => practice.AwaitsCity)
                .ThenByDescending(PublicParts.Since)
                .ThenBy(practice => practice.Number!.Text, StringComparer.Ordinal),
        ]);
        _byNumber = new(() => snapshot.Practices.All.ToDictionary(practice => practice.Number!.Text, StringComparer.Ordinal));
        _listings = new(() => Listing.Of(_newest.Value).ToDictionary(listing => listing.Path, StringComparer.Ordinal));
        _shelf = new(() => FeatureList.RegistersIn(site.Network, CitiesOf(snapshot)));
    }

    public Snapshot Snapshot { get; }

    public SiteIdentity Site { get; }

    /// <summary>What features read the snapshot with.</summary>
    public Occasion Occasion { get; }

    public LocalDate Today => DayOf(Occasion.Now);

    /// <summary>The day of a moment, by the network's clocks.</summary>
    public LocalDate DayOf(Instant moment) => moment.InZone(Site.Network).Date;

    /// <summary><see cref="DayOf"/> as programs read it: "2026-11-28".</summary>
    public string IsoDayOf(Instant moment) => LocalDatePattern.Iso.Format(DayOf(moment));

    /// <summary>All practices, newest first; those that wait for their city are after all others, whenever they were brought in.</summary>
    public IReadOnlyList<Practice> Newest => _newest.Value;

    public RegisterShelf Shelf => _shelf.Value;

    /// <summary>By their paths.</summary>
    public IReadOnlyDictionary<string, Listing> Listings => _listings.Value;

    public Practice? Numbered(string number) => _byNumber.Value.GetValueOrDefault(number);

    public IReadOnlyList<Practice> Similar(Practice practice, int count, Language reader) =>
        _search.Similar(Snapshot.Practices, practice, count, reader);

    /// <inheritdoc cref="PublicSearch.Find"/>
    public (IReadOnlyList<Practice> Found, int Total, string? Correction) Search(string text, int skip, int limit, Language reader) =>
        _search.Find(Snapshot.Practices, text, skip, limit, reader);

    private static Cities CitiesOf(Snapshot snapshot)
    {
        var cities = new Cities(Cities.Shipped.All);
        foreach (var city in snapshot.Cities.All)
        {
            cities.Put(city);
        }

        return cities;
    }
}
