using Bot.Conversation;
using Bot.Domain.Adoptions;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Portal;
using Bot.Domain.Practices;
using Bot.Domain.Registers;
using Bot.Domain.Storage;
using Bot.Features;
using Bot.Features.Registers;
using NodaTime;

namespace Bot.Public;

/// <summary>
/// Keeps a snapshot of what everybody may read at what the store holds: read in parts at the start, changed after each commit. The handling
/// loop writes it, in a few microseconds a document; any thread takes it.
/// </summary>
public sealed class PublicBank : IFeature
{
    private readonly RegisterShelf _shelf;
    private readonly IProjection[] _followed;
    private volatile Snapshot _now = new();
    private int _unread;

    private PublicBank(RegisterShelf shelf)
    {
        _shelf = shelf;
        _followed =
        [
            new PublicProjection<Practice>(PracticeBank.All, Put, Delete, Read),
            new PublicProjection<Adoption>(
                AdoptionLedger.All,
                adoption => _now = _now with { Adoptions = Taken(_now.Adoptions, PublicParts.Of(adoption), adoption.Id) },
                id => _now = _now with { Adoptions = _now.Adoptions.Without(id) },
                Read),
            new PublicProjection<Meeting>(
                MeetingBook.All,
                meeting => _now = _now with { Meetings = Taken(_now.Meetings, PublicParts.Of(meeting), meeting.Id) },
                id => _now = _now with { Meetings = _now.Meetings.Without(id) },
                Read),
            new PublicProjection<Acta>(
                Acta.All,
                acta => _now = _now with { Actas = Taken(_now.Actas, PublicParts.Of(acta), acta.MeetingId) },
                id => _now = _now with { Actas = _now.Actas.Without(id) },
                Read),
            new PublicProjection<Decision>(
                DecisionBook.All,
                decision => _now = _now with { Decisions = Taken(_now.Decisions, PublicParts.Of(decision), decision.Number.Text) },
                id => _now = _now with { Decisions = _now.Decisions.Without(id) },
                Read),
            new PublicProjection<RegisterRecord>(
                RegisterBook.All,
                record => _now = _now with
                {
                    Records = Taken(_now.Records, PublicParts.Of(record, _shelf.Find(record.Register)), record.Id),
                },
                id => _now = _now with { Records = _now.Records.Without(id) },
                Read),
            new PublicProjection<PortalEntry>(
                PortalEntry.All,
                entry => _now = _now with { Portal = _now.Portal.With(entry) },
                id => _now = _now with { Portal = _now.Portal.Without(id) },
                Read),
            new PublicProjection<City>(
                CityList.All,
                city => _now = _now with { Cities = _now.Cities.With(city) },
                id => _now = _now with { Cities = _now.Cities.Without(id) },
                Read),
        ];
        _unread = _followed.Length;
    }

    internal Snapshot Now => _now;

    /// <summary>An empty one.</summary>
    /// <param name="network">The network's zone.</param>
    public static PublicBank Of(DateTimeZone network) => new(FeatureList.RegistersIn(network, new Cities(Cities.Shipped.All)));

    public void Register(Routes routes)
    {
        foreach (var projection in _followed)
        {
            _ = routes.Follows(projection);
        }
    }

    /// <summary>Reads all of it at once, where no loop does it in parts.</summary>
    internal void ReadWhole(IWork work)
    {
        foreach (var projection in _followed)
        {
            while (projection.FillMore(work))
            {
            }
        }
    }

    private void Read()
    {
        _unread--;
        _now = _now with { IsWhole = _unread == 0 };
    }

    /// <summary>What does not change for readers, such as a like, leaves the snapshot as it is.</summary>
    private void Put(Practice practice)
    {
        var before = _now.Practices.Find(practice.Id);
        if (PublicParts.Of(practice) is { } after)
        {
            _now = before is not null && IsSame(before, after)
                ? _now
                : _now with { Practices = _now.Practices.With(after), Gone = _now.Gone.Remove(after.Number!.Text) };
        }
        else if (practice is { Number: { } number, PublishedAt: not null, RevisionOf: null })
        {
            _now = _now with { Practices = _now.Practices.Without(practice.Id), Gone = _now.Gone.Add(number.Text) };
        }
    }

    private void Delete(string id)
    {
        if (_now.Practices.Find(id) is { Number.Text: var number })
        {
            _now = _now with { Practices = _now.Practices.Without(id), Gone = _now.Gone.Add(number) };
        }
    }

    private static bool IsSame(Practice one, Practice other) =>
        (one.Version, one.UpdatedAt, one.AppliedBy) == (other.Version, other.UpdatedAt, other.AppliedBy)
        && one.UnconfirmedSince == other.UnconfirmedSince && one.Place == other.Place && one.AdaptedFrom == other.AdaptedFrom;

    private static PublicDocuments<T> Taken<T>(PublicDocuments<T> all, T? document, string id)
        where T : class => document is null ? all.Without(id) : all.With(document);
}
