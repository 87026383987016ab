using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.People;

/// <summary>
/// A handover that waits for its second key: somebody of the new coordinating city accepts what the coordination offered. One waits at a
/// time.
/// </summary>
public sealed record HandoverOffer
{
    /// <summary>Of the only one that there is.</summary>
    public const string OpenId = "open";

    /// <summary>So long it waits; then it is over.</summary>
    public static readonly Duration Patience = Duration.FromDays(10);

    public required Coordination Next { get; init; }

    /// <summary>The id of who offered it.</summary>
    public required string By { get; init; }

    public required Instant At { get; init; }

    /// <summary>The id of who accepted it for the new coordinating city; null while nobody has.</summary>
    public string? AcceptedBy { get; init; }

    public static readonly Collection<HandoverOffer> All = new("handoveroffers", _ => OpenId);

    public static HandoverOffer? Open(IWork work) => work.Find(All, OpenId);

    /// <summary>
    /// Offers a handover, in place of one that waits. Refuses as <see cref="Handover.Prepare"/>, and with NobodyInCity or NobodyElseInCity
    /// where nobody but who offers could accept.
    /// </summary>
    public static Parsed<HandoverOffer> Make(IWork work, Person by, Coordination next, Instant at)
    {
        var offer = new HandoverOffer { Next = next, By = by.Id, At = at };
        if (Handover.Prepare(work, by, next).Refusal is { } refusal)
        {
            return refusal;
        }

        if (offer.Acceptors(work).Length == 0)
        {
            return by.Confirmed && next.Coordinator.IsSameAs(by.Place) ? RefusalCode.NobodyElseInCity : RefusalCode.NobodyInCity;
        }

        work.Put(All, offer);
        AuditLog.Record(work, new()
        {
            At = at,
            By = by.Id,
            Kind = AuditKind.HandoverOffered,
            Detail = Handover.InOffice(work).Coordinator.Name,
            Outcome = next.Coordinator.Name,
        });
        return offer;
    }

    /// <summary>Confirmed people of the new coordinating city; never who offered it.</summary>
    public Person[] Acceptors(IWork work) => [.. work.Query(Persons.Members, KeyRange.All).Where(IsOfNext)];

    public bool MayAccept(Person person) => AcceptedBy is null && IsOfNext(person);

    /// <summary>The first day of its term, where that is still to come; null where it begins at once.</summary>
    /// <param name="today">By the network's calendar.</param>
    public LocalDate? StartsOn(LocalDate today) => Next.Since is { } day && day > today ? day : null;

    private bool IsOfNext(Person person) => person.Confirmed && person.Id != By && Next.Coordinator.IsSameAs(person.Place);

    /// <summary>
    /// What it changes as things are now. Refuses as <see cref="Handover.Prepare"/>, and with NotAllowed where who offered it is gone.
    /// </summary>
    public Parsed<Handover> Prepare(IWork work) => work.Find(Persons.All, By) is { } by
        ? Handover.Prepare(work, by, Next)
        : RefusalCode.NotAllowed;

    /// <summary>
    /// The second key: the coordination passes, or will on the first day of its term (<see cref="TakeEffect"/>). Refuses as
    /// <see cref="Prepare"/>, and with NotAllowed to whoever may not accept.
    /// </summary>
    /// <param name="today">By the network's calendar.</param>
    /// <returns>What it changes, now or then.</returns>
    public Parsed<Handover> Accept(IWork work, Person person, Instant at, LocalDate today)
    {
        if (!MayAccept(person))
        {
            return RefusalCode.NotAllowed;
        }

        var prepared = Prepare(work);
        if (!prepared.IsValid)
        {
            return prepared;
        }

        var accepted = this with { AcceptedBy = person.Id };
        if (StartsOn(today) is null)
        {
            return accepted.TakeEffect(work, at);
        }

        work.Put(All, accepted);
        AuditLog.Record(work, new()
        {
            At = at,
            By = person.Id,
            Kind = AuditKind.HandoverAccepted,
            Detail = Handover.InOffice(work).Coordinator.Name,
            Outcome = Next.Coordinator.Name,
        });
        return prepared;
    }

    /// <summary>The coordination passes. Only once it is accepted; refuses as <see cref="Prepare"/>.</summary>
    public Parsed<Handover> TakeEffect(IWork work, Instant at)
    {
        var prepared = AcceptedBy is null ? RefusalCode.NotAllowed : Prepare(work);
        if (prepared.IsValid)
        {
            prepared.Value.Apply(work, work.Find(Persons.All, By)!, AcceptedBy!, at);
            _ = work.Delete(All, OpenId);
        }

        return prepared;
    }

    /// <summary>It is over without a handover, and recorded.</summary>
    /// <param name="by">Who ended it; null where time did.</param>
    public void End(IWork work, Person? by, Instant at)
    {
        _ = work.Delete(All, OpenId);
        AuditLog.Record(work, new()
        {
            At = at,
            By = by?.Id,
            Kind = AuditKind.HandoverEnded,
            Detail = Handover.InOffice(work).Coordinator.Name,
            Outcome = Next.Coordinator.Name,
        });
    }
}
