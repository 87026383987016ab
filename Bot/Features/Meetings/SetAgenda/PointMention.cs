using Bot.Conversation;
using Bot.Domain.Meetings.Agendas;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Meetings.SetAgenda;

/// <summary>That points of a meeting wait for an organiser, and when they were told.</summary>
public sealed record PointMention
{
    public required string PersonId { get; init; }

    public required string MeetingId { get; init; }

    /// <summary>Null while they are to hear of it in the morning.</summary>
    public Instant? At { get; init; }

    public static readonly Collection<PointMention> All = new("pointmentions", mention => Key.Of(mention.PersonId, mention.MeetingId));

    /// <summary>For those who do not hear at once: once, on the next morning of work.</summary>
    internal static readonly MorningPart Mornings = new()
    {
        Waits = (occasion, person) => Open(occasion, person).Any(mention => mention.At is null),
        Take = Take,
        Told = Told,
    };

    private static PointMention[] Open(Occasion occasion, Person person) =>
    [
        .. occasion.Store.All(All, KeyRange.Under(person.Id)).Where(mention => Waiting(occasion, mention) > 0),
    ];

    private static int Waiting(Occasion occasion, PointMention mention) =>
        AgendaCase.Find(occasion, mention.MeetingId) is { Phase: not AgendaPhase.Closed } at ? at.Agenda.Waiting.Count() : 0;

    private static void Take(Occasion occasion, Person person)
    {
        foreach (var mention in Open(occasion, person).Where(mention => mention.At is null))
        {
            occasion.Store.Put(All, mention with { At = occasion.Now });
        }
    }

    private static Screen? Told(Occasion occasion, Person person, Instant at)
    {
        PointMention[] told = [.. Open(occasion, person).Where(mention => mention.At == at)];
        if (told.Length == 0)
        {
            return null;
        }

        var texts = AgendaTexts.All.In(person.Language);
        return told.Aggregate(
            new Screen(Html.Paragraphs([.. told.Select(mention => texts.PointsWait(
                Waiting(occasion, mention), AgendaCase.Find(occasion, mention.MeetingId)!.Heading(person.Language)))]))
            { Quotes = true },
            (screen, mention) => screen.Items([Button.Do(texts.OpenAgenda, MeetingDoors.Agenda.To(mention.MeetingId))]));
    }
}
