using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Registers.Mercosur.FollowBodies;

/// <summary>Tells people on Mondays, in the morning of their own day, what is new of the bodies that they follow; nothing twice.</summary>
/// <param name="shelf">Holds the bodies and their sessions.</param>
/// <param name="zones">Says when it is morning for somebody.</param>
public sealed class FollowingBodies(RegisterShelf shelf, Zones zones) : IFeature
{
    internal static readonly Door<string> FollowDoor = new("c.follow", Argument.Text);
    internal static readonly Door<string> UnfollowDoor = new("c.leave", Argument.Text);

    private readonly Register _sessions = shelf.Find("sessions")!;
    private readonly RegisterCards _cards = new(shelf, new(zones));

    private Recurring<BodyWatch> Mondays => new(new("c.bodies"))
    {
        First = Recurring.NextMondayMorning(zones),
        Still = (occasion, personId) => occasion.Store.Find(BodyWatch.All, personId) is { Bodies.IsEmpty: false } watch ? watch : null,
        Tell = Tell,
        Again = Recurring.NextMondayMorning(zones),
    };

    public void Register(Routes routes) => routes
        .KeepsOfPerson(BodyWatch.All)
        .Recurring(Mondays)
        .InPrivate(own => own
            .Press(FollowDoor, Follow)
            .Press(UnfollowDoor, Unfollow));

    /// <summary>On a body's card: to follow it, or not to any more.</summary>
    internal static Button Way(RegisterRecord body, Context context)
    {
        var texts = FollowTexts.All.In(context.Language);
        return WatchOf(context).Bodies.Contains(body.Id)
            ? Button.Do(texts.Unfollow, UnfollowDoor.To(body.Id))
            : Button.Do(texts.Follow, FollowDoor.To(body.Id));
    }

    private Turn Follow(Context context, string bodyId) => Keep(
        context,
        bodyId,
        watch => watch.Bodies.Contains(bodyId) ? watch : watch with
        {
            Bodies = watch.Bodies.Add(bodyId),
            Told = FollowedNews.Begun(watch.Told, FollowedSessions.Of(_sessions, context, [bodyId])),
        },
        FollowTexts.All.In(context.Language).IsFollowed);

    private Turn Unfollow(Context context, string bodyId) => Keep(
        context,
        bodyId,
        watch => watch with { Bodies = watch.Bodies.Remove(bodyId) },
        FollowTexts.All.In(context.Language).IsNotFollowed);

    private Turn Keep(Context context, string bodyId, Func<BodyWatch, BodyWatch> change, string toast)
    {
        if (shelf.Find(context, context.Person, bodyId) is not { } found)
        {
            return Turn.Quiet.WithToast(RegisterTexts.All.In(context.Language).Gone);
        }

        var watch = change(WatchOf(context));
        context.Store.Put(BodyWatch.All, watch);
        if (watch.Bodies.IsEmpty)
        {
            Mondays.End(context, watch.PersonId);
        }
        else
        {
            Mondays.Begin(context, watch.PersonId);
        }

        return context.Change(_cards.Of(context, found.Register, found.Record)).WithToast(toast);
    }

    private Turn Tell(Occasion occasion, BodyWatch watch)
    {
        var (news, told) = FollowedNews.Of(watch.Told, FollowedSessions.Of(_sessions, occasion, watch.Bodies));
        if (news.Length == 0 || occasion.FindPerson(watch.PersonId) is not { Reachable: true } person)
        {
            return Turn.Quiet;
        }

        occasion.Store.Put(BodyWatch.All, watch with { Told = told });
        var heading = FollowTexts.All.In(person.Language).Heading;
        return Occasion.Tell(person, new Screen(FollowedNews.Lines(occasion, heading, news, watch.Told, person.Language)) { Quotes = true }
            .Items(news.Select((one, index) => Button.Do(
                Shortening.Cut(FollowedNews.Label(occasion, one, index, person.Language), Shortening.WholeRow),
                RegisterDoors.Card.To(one.Record.Id)))));
    }

    private static BodyWatch WatchOf(Context context) =>
        context.Store.Find(BodyWatch.All, context.Person.Id) ?? new() { PersonId = context.Person.Id };
}
