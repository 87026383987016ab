using Bot.Domain.Adoptions;
using Bot.Domain.Contacts;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Figures;

/// <summary>What happened while one coordination was in office, beside what there is at its end; counts, 0 or more.</summary>
public sealed record TermFigures
{
    /// <summary>Practices that were sent for review for the first time.</summary>
    public required int Submitted { get; init; }

    /// <summary>Practices that were published for the first time; those of an older bank are not among them.</summary>
    public required int Published { get; init; }

    /// <summary>Contacts in which both cities got to know each other.</summary>
    public required int Introduced { get; init; }

    /// <summary>Cities that said of a practice that they apply it.</summary>
    public required int Applied { get; init; }

    /// <summary>Meetings whose acta was handed round.</summary>
    public required int Meetings { get; init; }

    /// <summary>What these, or earlier ones, decided.</summary>
    public required int Decided { get; init; }

    /// <summary>Decisions that were carried out.</summary>
    public required int Done { get; init; }

    /// <param name="since">The first day of the term, which begins at its midnight.</param>
    /// <param name="zone">By whose calendar days begin.</param>
    public static TermFigures Of(IWork work, LocalDate since, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(zone);
        var start = zone.AtStartOfDay(since).ToInstant();
        Practice[] practices = [.. work.All(PracticeBank.All, KeyRange.All).Where(
            practice => practice is { RevisionOf: null, AwaitsCity: false })];
        Decision[] decisions = [.. work.All(DecisionBook.All, KeyRange.All).Where(decision => !decision.WaitsForActa)];
        return new()
        {
            Submitted = practices.Count(practice => practice.History.FirstOrDefault(entry => entry.Step == Step.Submit)?.At >= start),
            Published = practices.Count(practice => practice.PublishedAt >= start),
            Introduced = work.All(ContactRequests.All, KeyRange.All).Count(request => request.IntroducedAt >= start),
            Applied = work.All(AdoptionLedger.All, KeyRange.All)
                .Count(adoption => adoption.History.Any(entry => entry.Step == AdoptionStep.Apply && entry.At >= start)),
            Meetings = work.All(Acta.All, KeyRange.All).Count(acta => acta.CirculatedAt >= start),
            Decided = decisions.Count(decision => decision.History[0].At >= start),
            Done = decisions.Count(decision => decision.State == DecisionState.Done
                && decision.History.Last(entry => entry.Step == DecisionStep.Finish).At >= start),
        };
    }
}
