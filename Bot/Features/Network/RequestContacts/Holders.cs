using Bot.Conversation;
using Bot.Domain.Contacts;
using Bot.Domain.People;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using Bot.Features.People;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Network.RequestContacts;

/// <summary>
/// Who holds the ball: whoever passes a request on, then the practice's authors. Each is told once when it comes to them, and reminded in
/// the mornings with everything else that waits for them.
/// </summary>
/// <param name="zones">For the days that something waits.</param>
internal sealed class Holders(Zones zones)
{
    private const int MostShown = 5;

    /// <summary>
    /// Subject: a request that came into the store by another way than asking: whoever holds it hears of it in the mornings, too.
    /// </summary>
    public static readonly Recurring<Matter> Unheard = new(new("c.unheard"))
    {
        Watched = work => work.Query(ContactRequests.Open, KeyRange.All)
            .Where(request => work.Count(ContactMentions.ByRequest, KeyRange.Exactly(request.Id)) == 0)
            .Select(request => request.Id),
        First = Recurring.After(Duration.Zero),
        Still = (occasion, id) =>
            occasion.Store.Find(ContactRequests.All, id) is { IsOpen: true } request ? Matter.Of(occasion, request) : null,
        Tell = (occasion, matter) => Tell(occasion, matter, matter.Request.Since, mayInterrupt: false),
    };

    public MorningPart Mornings => new()
    {
        Waits = (occasion, person) => HeldBy(occasion, person).Length > 0,
        Take = Take,
        Told = Told,
    };

    /// <summary>For whom it waits; nobody once both agreed.</summary>
    public static IReadOnlyList<Person> Of(Occasion occasion, Matter matter) => matter.Request.State switch
    {
        ContactState.Asked => Brokers.Of(matter.Request, matter.Practice, Offices.Of(occasion.Store)).People,
        ContactState.Brokered => [.. ContactSteps.AuthorsOf(occasion.Store, matter.Practice)],
        _ => [],
    };

    /// <summary>Everything open that waits for the person, longest first.</summary>
    public static Matter[] HeldBy(Occasion occasion, Person person) =>
    [
        .. occasion.Store.Query(ContactRequests.Open, KeyRange.All)
            .Select(request => Matter.Of(occasion, request))
            .OfType<Matter>()
            .Where(matter => Of(occasion, matter).Any(holder => holder.Id == person.Id)),
    ];

    /// <summary>
    /// Tells those whom it has come to since: authors at once; who passes on as they want to hear of what comes in, at once or in the
    /// morning.
    /// </summary>
    public static Turn Tell(Occasion occasion, Matter matter) => Tell(occasion, matter, occasion.Now, mayInterrupt: true);

    private static void Take(Occasion occasion, Person person)
    {
        foreach (var matter in HeldBy(occasion, person))
        {
            if (ContactMentions.Find(occasion.Store, person.Id, matter.Request.Id) is { } mentions && mentions.IsDue(occasion.Now))
            {
                occasion.Store.Put(ContactMentions.All, mentions.Told(occasion.Now));
            }
        }
    }

    private static Turn Tell(Occasion occasion, Matter matter, Instant since, bool mayInterrupt)
    {
        var turn = Turn.Quiet;
        foreach (var holder in Of(occasion, matter).Where(one => ContactMentions.Find(occasion.Store, one.Id, matter.Request.Id) is null))
        {
            var mentions = new ContactMentions { PersonId = holder.Id, RequestId = matter.Request.Id, Since = since };
            var isAtOnce = mayInterrupt && holder.Reachable && (holder.HearsAtOnce || matter.Request.State == ContactState.Brokered);
            occasion.Store.Put(ContactMentions.All, isAtOnce ? mentions.Told(occasion.Now) : mentions);
            occasion.Raise(PeopleDoors.WaitsForMorning, holder.Id);
            turn = isAtOnce ? turn.Then(Occasion.Tell(holder, ContactScreens.ForHolder(occasion, matter, holder))) : turn;
        }

        return turn;
    }

    private Screen? Told(Occasion occasion, Person person, Instant at)
    {
        Matter[] told = [.. HeldBy(occasion, person).Where(matter => MentionsOf(matter)?.At == at)];
        if (told.Length == 0)
        {
            return null;
        }

        var texts = ContactTexts.All.In(person.Language);
        return new Screen(Html.Lines(
            [
                texts.Waiting(told.Length),
                .. told.Take(MostShown).Select(matter =>
                    texts.WaitsSince(matter.Title(person.Language), matter.AskingCity, Days(MentionsOf(matter)!.Since, occasion.Now))),
            ]))
            .Row(told is [var only]
                ? Button.Do(texts.SeeIt, RequestingContacts.OpenDoor.To(only.Request.Id, Placing.Apart))
                : Button.Do(texts.SeeContacts, NetworkDoors.Contacts.To()));

        ContactMentions? MentionsOf(Matter matter) => ContactMentions.Find(occasion.Store, person.Id, matter.Request.Id);
    }

    /// <summary>Days of the network's calendar.</summary>
    public int Days(Instant since, Instant now) =>
        Period.DaysBetween(since.InZone(zones.Network).Date, now.InZone(zones.Network).Date);
}
