using System.Collections.Immutable;
using Bot.Domain.Adoptions;
using Bot.Domain.Contacts;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;

namespace Bot.Domain.Network;

/// <summary>
/// People, practices, what a city asked for or adopts, and what it does in meetings, that are now of another city than they were written
/// under.
/// </summary>
internal static class Relocation
{
    private static readonly Placed<Person> People =
        new(Persons.All, person => person.Place, (person, place) => person with { Place = place });

    private static readonly Placed<Practice> Practices =
        new(PracticeBank.All, practice => practice.Place, (practice, place) => practice with { Place = place });

    private static readonly Placed<Practice> Origins = new(
        PracticeBank.All,
        practice => practice.AdaptedFrom?.City,
        (practice, place) => practice with { AdaptedFrom = practice.AdaptedFrom! with { City = place } })
    {
        Kind = "origins",
    };

    private static readonly Placed<ContactRequest> Requests =
        new(ContactRequests.All, request => request.Asking, (request, place) => request with { Asking = place });

    private static readonly Placed<Adoption> Adoptions =
        new(AdoptionLedger.All, adoption => adoption.City, (adoption, place) => adoption with { City = place });

    /// <returns>The merge with all that it takes to return them.</returns>
    public static CityMerge Move(IWork work, CityMerge merge, UnlistedPlace from, City into)
    {
        var here = KeyRange.Exactly(from.Key);
        return Move(work, merge, into, place => place.UnlistedKey == from.Key,
            work.Query(Persons.ByUnlistedPlace, here),
            work.Query(PracticeBank.ByUnlistedPlace, here),
            work.Query(PracticeBank.ByOriginPlace, here),
            work.Query(ContactRequests.ByUnlistedPlace, here),
            work.Query(AdoptionLedger.ByUnlistedPlace, here));
    }

    /// <inheritdoc cref="Move(IWork, CityMerge, UnlistedPlace, City)"/>
    public static CityMerge Move(IWork work, CityMerge merge, City from, City into)
    {
        var here = KeyRange.Exactly(from.Id);
        var moved = Move(work, merge, into, place => place.CityId == from.Id,
            work.Query(Persons.ByCity, here),
            work.Query(PracticeBank.ByCity, here),
            work.Query(PracticeBank.ByOriginCity, here),
            work.Query(ContactRequests.ByCity, here),
            work.Query(AdoptionLedger.ByCity, here));
        Coordination[] offices =
            [.. work.All(Coordinations.All, KeyRange.All).Where(office => office.Places.Any(place => place.CityId == from.Id))];
        foreach (var office in offices)
        {
            work.Put(Coordinations.All, office.In(place => place.CityId == from.Id ? Place.Listed(into) : place));
        }

        var offer = HandoverOffer.Open(work) is { } open && open.Next.Places.Any(place => place.CityId == from.Id) ? open : null;
        if (offer is not null)
        {
            work.Put(
                HandoverOffer.All, offer with { Next = offer.Next.In(place => place.CityId == from.Id ? Place.Listed(into) : place) });
        }

        return moved with { Offices = [.. offices], Offered = offer?.Next };
    }

    public static void Return(IWork work, CityMerge merge)
    {
        People.Return(work, merge);
        Practices.Return(work, merge);
        Origins.Return(work, merge);
        Requests.Return(work, merge);
        Adoptions.Return(work, merge);
        MeetingCities.Return(work, merge.Meetings, merge.Into, merge.At);
        foreach (var joined in merge.Joined)
        {
            AdoptionSettling.Part(work, joined);
        }

        foreach (var before in merge.Offices)
        {
            if (work.Find(Coordinations.All, before.Id) is { } office)
            {
                work.Put(Coordinations.All, Returned(office, before, merge));
            }
        }

        if (merge.Offered is { } offered && HandoverOffer.Open(work) is { } offer && offer.Next.Id == offered.Id)
        {
            work.Put(HandoverOffer.All, offer with { Next = Returned(offer.Next, offered, merge) });
        }
    }

    private static CityMerge Move(
        IWork work,
        CityMerge merge,
        City into,
        Func<Place, bool> isMoved,
        IReadOnlyList<Person> people,
        IReadOnlyList<Practice> practices,
        IReadOnlyList<Practice> adapted,
        IReadOnlyList<ContactRequest> requests,
        IReadOnlyList<Adoption> adoptions)
    {
        var place = Place.Listed(into);
        ImmutableArray<MovedDocument> moved =
        [
            .. People.Move(work, people, place),
            .. Practices.Move(work, practices, place),
            .. Origins.Move(work, adapted, place),
            .. Requests.Move(work, requests, place),
        ];
        var joined = ImmutableArray.CreateBuilder<JoinedAdoptions>();
        foreach (var adoption in adoptions)
        {
            if (AdoptionSettling.Move(work, adoption, place) is { } two)
            {
                joined.Add(two);
            }
            else
            {
                moved = moved.Add(Adoptions.Note(adoption));
            }
        }

        return merge with { Moved = moved, Joined = joined.ToImmutable(), Meetings = MeetingCities.Move(work, isMoved, place) };
    }

    /// <summary>Office by office, where it is still with the city that stayed.</summary>
    private static Coordination Returned(Coordination office, Coordination before, CityMerge merge)
    {
        return office with
        {
            Coordinator = Back(office.Coordinator, before.Coordinator),
            Subcoordinator = office.Subcoordinator is { } place ? Back(place, before.Subcoordinator) : null,
            Commissions =
            [
                .. office.Commissions.Select(commission => commission with
                {
                    Place = Back(commission.Place, before.Commissions.FirstOrDefault(other => other.Code == commission.Code)?.Place),
                }),
            ],
        };

        Place Back(Place now, Place? then) => now.CityId == merge.Into && then?.CityId == merge.From ? then! : now;
    }

    /// <summary>A kind of document that is of a city.</summary>
    private sealed record Placed<T>(Collection<T> All, Func<T, Place?> Of, Func<T, Place, T> In)
        where T : class
    {
        /// <summary>Written with what was moved: another one for each place that a document names.</summary>
        public string Kind { get; init; } = All.Name;

        public MovedDocument Note(T document) => new(Kind, All.IdOf(document), Of(document)!);

        /// <returns>Where each was.</returns>
        public IEnumerable<MovedDocument> Move(IWork work, IReadOnlyList<T> documents, Place to)
        {
            foreach (var document in documents)
            {
                work.Put(All, In(work.Find(All, All.IdOf(document))!, to));
            }

            return documents.Select(Note);
        }

        public void Return(IWork work, CityMerge merge)
        {
            foreach (var moved in merge.Moved.Where(moved => moved.Kind == Kind))
            {
                if (work.Find(All, moved.Id) is { } document && Of(document)?.CityId == merge.Into)
                {
                    work.Put(All, In(document, moved.Place));
                }
            }
        }
    }
}
