using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Search;
using Bot.Messages;
using NodaTime;

namespace Bot.Features.Practices.FollowSearches;

/// <summary>Tells people in the morning what was published since that answers a search of theirs.</summary>
/// <param name="catalogue">What is published.</param>
/// <param name="zones">Says when it is morning for somebody.</param>
public sealed class Following(SearchCatalogue catalogue, Zones zones) : IFeature
{
    internal static readonly Door<string> RemoveDoor = new("a.drop", Argument.Text);

    private static readonly Duration UntilReady = Duration.FromSeconds(5);

    private readonly News _news = new(catalogue);

    /// <summary>Subject: a person.</summary>
    private Recurring<SearchFollower> Mornings => new(new("a.morning"))
    {
        First = Recurring.NextMorning(zones),
        Still = Find,
        Later = (occasion, _) => catalogue.IsReady ? null : occasion.Now + UntilReady,
        Tell = Tell,
        Again = Recurring.NextMorning(zones),
    };

    public void Register(Routes routes) => routes
        .KeepsOfPerson(SearchFollower.All)
        .Press(PracticeDoors.Follow, Follow)
        .Press(
            PracticeDoors.Followed, context => context.Change(FollowScreens.List(Find(context, context.Person.Id), Audience.Of(context))))
        .Press(RemoveDoor, Remove)
        .Recurring(Mornings);

    private Turn Follow(Context context, string searchId)
    {
        var texts = FollowTexts.All.In(context.Language);
        if (SearchSessions.Find(context.Store, searchId, context.Now) is not { } session)
        {
            return Turn.Quiet.WithToast(texts.OldList);
        }

        var follower = Find(context, context.Person.Id) ?? new SearchFollower { Id = context.Person.Id, CheckedUpTo = context.Now };
        if (follower.Follows(session.Text, session.Filters))
        {
            return Turn.Quiet.WithToast(texts.SavedAlready, alert: true);
        }

        var search = new FollowedSearch(RandomId.New(), session.Text, session.Filters, context.Now);
        context.Store.Put(SearchFollower.All, follower with { Searches = follower.Searches.Add(search) });
        Mornings.Plan(context, context.Person.Id);
        return Turn.Quiet.WithToast(texts.Saved, alert: true);
    }

    private Turn Remove(Context context, string searchId)
    {
        var left = Find(context, context.Person.Id)?.Without(searchId);
        if (left is { Searches.IsEmpty: true })
        {
            _ = context.Store.Delete(SearchFollower.All, left.Id);
            Mornings.End(context, left.Id);
        }
        else if (left is not null)
        {
            context.Store.Put(SearchFollower.All, left);
        }

        return context.Change(FollowScreens.List(left, Audience.Of(context)));
    }

    private Turn Tell(Occasion occasion, SearchFollower follower)
    {
        if (occasion.FindPerson(follower.Id) is not { } person)
        {
            return Turn.Quiet;
        }

        var news = _news.Of(occasion.Store, follower, person, occasion.Now);
        occasion.Store.Put(SearchFollower.All, follower with { CheckedUpTo = occasion.Now });
        return news.Count == 0 ? Turn.Quiet : Turn.Of(Broadcast(person, FollowScreens.Told(news, person.Language)));
    }

    private static Show Broadcast(Person person, Screen screen) =>
        new(Address.Of(person.TelegramId), null, screen, ShowMode.New) { Broadcast = true };

    private static SearchFollower? Find(Occasion occasion, string personId) => occasion.Store.Find(SearchFollower.All, personId);
}
