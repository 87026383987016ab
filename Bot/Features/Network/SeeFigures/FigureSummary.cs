using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Adoptions;
using Bot.Domain.Contacts;
using Bot.Domain.Figures;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.Practices;

namespace Bot.Features.Network.SeeFigures;

/// <summary>The most important figures as sentences, once: the first screen and the report say them.</summary>
internal static class FigureSummary
{
    public static string[] OfPractices(Counted counted, Language language)
    {
        var (texts, practices) = (FigureTexts.All.In(language), counted.Practices);
        return
        [
            texts.Published(Of(practices.States, PracticeState.Published), practices.Cities, practices.Countries.Length),
            .. practices.AwaitCities > 0 ? [texts.FromArchive(practices.AwaitCities)] : Array.Empty<string>(),
            texts.OnTheWay(OnTheWay(practices).Waiting, OnTheWay(practices).Drafts),
            texts.Paces(practices.DaysToAnswer, practices.DaysToPublish),
        ];
    }

    /// <summary>How many wait for reviewers or their authors, and how many are drafts.</summary>
    public static (int Waiting, int Drafts) OnTheWay(PracticeFigures practices) => (
        Of(practices.States, PracticeState.Submitted, PracticeState.ChangesRequested, PracticeState.Accepted),
        Of(practices.States, PracticeState.Draft));

    /// <summary>Contacts, and practices of others that cities apply.</summary>
    public static string[] OfNetwork(Counted counted, Language language)
    {
        var (texts, network) = (FigureTexts.All.In(language), counted.Network);
        return
        [
            texts.Contacts(network.Contacts.Sum(tally => tally.Count), Of(network.Contacts, ContactState.Introduced, ContactState.Closed)),
            texts.Adoptions(Of(network.Adoptions, AdoptionState.Applied), Of(network.Adoptions, AdoptionState.Adapting)),
        ];
    }

    public static string OfMeetings(NetworkFigures network, Language language) =>
        FigureTexts.All.In(language).Meetings(network.Meetings, network.Attendance.Length);

    public static string OfDecisions(NetworkFigures network, Language language) => FigureTexts.All.In(language).Decisions(
        Of(network.Decisions, DecisionState.Done),
        network.DecisionsInTime,
        Of(network.Decisions, DecisionState.Open),
        network.DecisionsLate);

    private static int Of<T>(ImmutableArray<Tally<T>> tallies, params ReadOnlySpan<T> states)
    {
        var sum = 0;
        foreach (var tally in tallies)
        {
            sum += states.Contains(tally.Of) ? tally.Count : 0;
        }

        return sum;
    }
}
