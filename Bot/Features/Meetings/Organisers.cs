using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.People;

namespace Bot.Features.Meetings;

/// <summary>Who is asked about a meeting, and told what comes in for it.</summary>
internal static class Organisers
{
    /// <summary>Who planned it; who no longer plans meetings is not asked, but all who do are.</summary>
    public static IEnumerable<Person> Of(Occasion occasion, Meeting meeting) =>
        occasion.FindPerson(meeting.Organiser) is { Reachable: true } organiser && MeetingSteps.CanPlan(organiser)
            ? [organiser]
            : Coordinators.InOffice(occasion.Store).Where(person => person.Reachable);
}
