using Bot.Conversation;
using Bot.Domain.Practices;
using Bot.Domain.Search;
using Bot.Messages;

namespace Bot.Features.Practices.FindPractices;

/// <summary>
/// A list or card that somebody asked for in a group stays theirs; whoever else presses its buttons gets what they pressed in their own
/// chat.
/// </summary>
internal static class ForOthers
{
    /// <summary>Start parameter: a search's id follows.</summary>
    private const string ListLink = "f_";

    /// <param name="routes">Where it listens.</param>
    /// <param name="showAgain">Draws a search by its id as a new message.</param>
    /// <param name="facets">Name what lists are narrowed by.</param>
    /// <param name="ofSession">Finds the search of a pressed list, or says that it is too old.</param>
    public static void Register(
        Routes routes,
        Facets facets,
        Func<Context, string, Turn> showAgain,
        Func<Context, string, Func<SearchSession, Turn>, Turn> ofSession)
    {
        _ = routes
            .DeepLink(ListLink, showAgain)
            .PressOfOthers(PracticeDoors.ListBy, (context, facet, value) => OpenList(context, new()
            {
                Id = RandomId.New(),
                Text = "",
                Filters = facets.Only(facet, value),
                OnlyPractices = true,
                CreatedAt = context.Now,
            }))
            .PressOfOthers(Finding.FilterDoor, OpenOwn)
            .PressOfOthers(Finding.FacetDoor, (context, id, _) => OpenOwn(context, id))
            .PressOfOthers(PracticeDoors.Follow, OpenOwn)
            .PressOfOthers(PracticeDoors.Card, (context, id, _) => OpenCard(context, id))
            .PressOfOthers(Finding.SectionDoor, (context, id, _, _) => OpenCard(context, id))
            .PressOfOthers(Finding.SimilarDoor, (context, id, _) => OpenCard(context, id))
            .PressOfOthers(Finding.FilesDoor, OpenCard);

        Turn OpenOwn(Context context, string id) => ofSession(context, id, session => OpenList(context, session));
    }

    /// <summary>The same search as one of the presser's own, so that two people can turn its pages.</summary>
    public static Turn OpenList(Context context, SearchSession session)
    {
        var own = SearchSessions.Begin(context.Store, session with { Id = RandomId.New(), CreatedAt = context.Now });
        return Turn.Quiet.Opening(context.Bot.DeepLink(ListLink + own.Id));
    }

    /// <summary>In a group where the bot may not whisper: the way to what was searched for there.</summary>
    public static Screen Link(Context context, SearchSession session)
    {
        var texts = FindTexts.All.In(context.Language);
        return new Screen(texts.FoundForYou(session.Text))
            .Row(Button.Link(texts.SeeInPrivate, context.Bot.DeepLink(ListLink + session.Id)));
    }

    private static Turn OpenCard(Context context, string id) =>
        context.Store.Find(PracticeBank.All, id) is { State: PracticeState.Published, Number: { } number }
            ? Turn.Quiet.Opening(context.Bot.DeepLink(PracticeDoors.PracticeLink + number.Text))
            : Turn.Quiet.WithToast(CardTexts.All.In(context.Language).NotPublishedToast);
}
