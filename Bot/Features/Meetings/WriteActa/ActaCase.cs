using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.People;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Meetings.WriteActa;

/// <summary>A meeting with its acta, and the cities that were there.</summary>
internal sealed record ActaCase(Meeting Meeting, Acta Acta, ImmutableArray<Place> Present)
{
    public static readonly IDateTimeZoneProvider Provider = DateTimeZoneProviders.Tzdb;

    /// <summary>Null where there is no such meeting.</summary>
    public static ActaCase? Find(Occasion occasion, string meetingId) =>
        occasion.Store.Find(MeetingBook.All, meetingId) is { } meeting ? Of(occasion, meeting, Acta.Of(occasion.Store, meetingId)) : null;

    /// <summary>Null where there is no such meeting, or this person does not write its acta (now).</summary>
    public static ActaCase? Written(Context context, string meetingId) =>
        Find(context, meetingId) is { } at && at.May(ActaStep.Write, context.Person) ? at : null;

    public string Heading(Language language) => MeetingCard.Heading(Meeting.Details, language);

    public bool May(ActaStep step, Person person) => ActaRules.Check(Acta, step, person, Present) is null;

    public bool IsReadBy(Person person) => ActaRules.IsReadBy(Acta, person, Present);

    /// <summary>What is remarked on it; of an approved acta nothing is left to say.</summary>
    public ImmutableArray<ActaRemark> Remarks => Acta.State == ActaState.Approved ? [] : Acta.Remarks;

    /// <summary>The points of the temario.</summary>
    public IReadOnlyList<AgendaEntry> Entries(Occasion occasion) => AgendaList.Of(occasion, Meeting);

    /// <summary>The last day of remarks, as everybody counts days at the meeting.</summary>
    public LocalDate LastDay(Instant circulated) => (circulated + Acta.RemarkTime).InZone(Provider[Meeting.ZoneId]).Date;

    /// <summary>The meeting that can say now that it approved it; null where none can.</summary>
    public Meeting? ApprovingNow(Occasion occasion) =>
        Approvals.MeetingFor(occasion.Store, Meeting) is { } next && next.HasBegun(occasion.Now, Provider)
        ? next
        : null;

    public ActaCase Kept(Occasion occasion, Acta after)
    {
        occasion.Store.Put(Acta.All, after);
        return Of(occasion, Meeting, after);
    }

    private static ActaCase Of(Occasion occasion, Meeting meeting, Acta acta) => new(meeting, acta, Presence.Of(occasion.Store, acta));
}
