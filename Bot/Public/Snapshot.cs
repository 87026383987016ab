using System.Collections.Immutable;
using Bot.Domain.Adoptions;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Portal;
using Bot.Domain.Practices;
using Bot.Domain.Registers;

namespace Bot.Public;

/// <summary>What everybody may read, as of one commit. Never changes.</summary>
internal sealed record Snapshot
{
    public PublicDocuments<Practice> Practices { get; init; } = PublicDocuments<Practice>.NoneOf(PracticeBank.All);

    public PublicDocuments<Adoption> Adoptions { get; init; } = PublicDocuments<Adoption>.NoneOf(AdoptionLedger.All);

    public PublicDocuments<Meeting> Meetings { get; init; } = PublicDocuments<Meeting>.NoneOf(MeetingBook.All);

    /// <summary>Which cities were at meetings.</summary>
    public PublicDocuments<Acta> Actas { get; init; } = PublicDocuments<Acta>.NoneOf(Acta.All);

    /// <summary>Whether what was decided is carried out.</summary>
    public PublicDocuments<Decision> Decisions { get; init; } = PublicDocuments<Decision>.NoneOf(DecisionBook.All);

    public PublicDocuments<RegisterRecord> Records { get; init; } = PublicDocuments<RegisterRecord>.NoneOf(RegisterBook.All);

    /// <summary>Where practices stand on the network's portal.</summary>
    public PublicDocuments<PortalEntry> Portal { get; init; } = PublicDocuments<PortalEntry>.NoneOf(PortalEntry.All);

    /// <summary>Cities that the coordination added to the shipped list, or mended.</summary>
    public PublicDocuments<City> Cities { get; init; } = PublicDocuments<City>.NoneOf(CityList.All);

    /// <summary>Numbers of practices that were published once and are not any more.</summary>
    public ImmutableHashSet<string> Gone { get; init; } = [];

    /// <summary>Whether all that is public has been read; until then pages would lack something.</summary>
    public bool IsWhole { get; init; }
}
