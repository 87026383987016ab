using System.Globalization;
using System.Text;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Search;
using Bot.Messages;
using NodaTime;

namespace Bot.Features.FindPractices;

/// <summary>Looks practices up: by text in private and in groups, by inline mode everywhere; lists, filters and cards.</summary>
/// <param name="catalogue">What is published.</param>
/// <param name="zones">For the day since which something is archived.</param>
public sealed class Finding(PracticeCatalogue catalogue, Zones zones) : IFeature
{
    internal const string PageCode = "f.page";
    internal const string FilterCode = "f.filter";
    internal const string FacetCode = "f.facet";
    internal const string SetCode = "f.set";
    internal const string DropCode = "f.drop";
    internal const string OrderCode = "f.order";
    internal const string CorrectCode = "f.meant";
    internal const string SectionCode = "p.part";
    internal const string SimilarCode = "p.near";
    internal const string UsefulCode = "p.like";
    internal const string FilesCode = "p.files";

    /// <summary>
    /// Where searches are answered in private: an answer that still waits to be sent when the next search is answered is not sent any more, so
    /// whoever searches faster than Telegram lets answers through reads the newest. What was sent stays.
    /// </summary>
    private const string AnswerSlot = "search";

    private const string WaitingCode = "f.wait";
    private const int FewestCharacters = 2;
    private static readonly Duration Wait = Duration.FromSeconds(1);

    private readonly ResultScreens _results = new(catalogue);
    private readonly FilterScreens _filters = new(catalogue);
    private readonly CardPresses _cards = new(new CardScreens(catalogue), new ArchivedScreens(zones));

    public void Register(Routes routes)
    {
        routes
            .Keeps(SearchSessions.All)
            .Keeps(MissedSearch.All)
            .Keeps(WaitingSearch.All)
            .Follows(new CatalogueProjection(catalogue))
            .Command(
                new("buscar", "buscar", FindTexts.All.Es.MenuLine, FindTexts.All.Pt.MenuLine) { InGroups = true, Order = 30 },
                (context, call) => call.Rest.Length == 0 ? Ask(context) : Search(context, call.Rest))
            .OnText(Search)
            .OnInline(new InlineSearch(catalogue).Answer)
            .Due(WaitingCode, AnswerWaiting)
            .Press(Doors.ListBy, ListBy)
            .Press(FilterCode, (context, press) => OfSession(context, press, session =>
                context.Change(_filters.Choose(session, Audience.Of(context)))))
            .Press(FacetCode, ChooseValue);
        Changes(routes, PageCode, Turned);
        Changes(routes, SetCode, Narrowed);
        Changes(routes, DropCode, Widened);
        Changes(routes, OrderCode, (_, session, press) => session with { Order = press[1] == "n" ? SearchOrder.Newest : SearchOrder.Fit, Page = 0 });
        Changes(routes, CorrectCode, Corrected);
        _cards.Register(routes);
        ForOthers.Register(routes, ShowAgain, OfSession);
    }

    private static Turn Ask(Context context)
    {
        var (texts, audience) = (FindTexts.All.In(context.Language), Audience.Of(context));
        var text = !context.IsPrivate ? texts.AskInGroup : context.Session.Form is null ? texts.Ask : texts.AskInForm;
        return context.Reply(new Screen(text)
            .Row(
                audience.Button(texts.ThemesAndCountries, Doors.Browse),
                context.IsPrivate ? audience.Button(texts.Followed, Doors.Followed) : null));
    }

    private Turn Search(Context context, string text)
    {
        var texts = FindTexts.All.In(context.Language);
        var line = Cleaning.Line(text);
        var readable = line.EnumerateRunes().Count(Rune.IsLetterOrDigit);
        if (readable < FewestCharacters)
        {
            return Answer(context, new Screen(readable == 0 ? texts.Unreadable : texts.TooShort));
        }

        if (_cards.OfNumber(context, line) is { } card)
        {
            return Answer(context, card);
        }

        var session = Begin(context, line, SearchFilters.None);
        return catalogue.IsReady ? Answer(context, FirstPage(context, session, Audience.Of(context))) : WaitFor(context, session);
    }

    /// <summary>In groups each has their own answer.</summary>
    private static Turn Answer(Context context, Screen screen) => context.Reply(screen, context.IsPrivate ? AnswerSlot : null);

    /// <summary>A search that was begun elsewhere, as a new message here.</summary>
    private Turn ShowAgain(Context context, string id) => SearchSessions.Find(context.Store, id, context.Now) is not { } session
        ? context.Reply(new Screen(Texts.Html.Escape(FindTexts.All.In(context.Language).OldList)))
        : catalogue.IsReady ? context.Reply(_results.Draw(context.Store, session, Audience.Of(context))) : WaitFor(context, session);

    /// <summary>Answers a text for the first time; what is not found is remembered, without the person.</summary>
    private Screen FirstPage(Occasion occasion, SearchSession session, Audience audience)
    {
        var (screen, found) = _results.DrawNew(occasion.Store, session, audience);
        if (found == 0)
        {
            MissedSearch.Note(occasion.Store, session.Text, occasion.Now);
        }

        return screen;
    }

    private static SearchSession Begin(Context context, string text, SearchFilters filters) => SearchSessions.Begin(context.Store, new()
    {
        Id = RandomId.New(),
        Text = text,
        Filters = filters,
        CreatedAt = context.Now,
    });

    private static Turn WaitFor(Context context, SearchSession session)
    {
        var waiting = new WaitingSearch { Id = session.Id, To = context.Here, Slot = WaitingCode + session.Id, PersonId = context.Person.Id };
        context.Store.Put(WaitingSearch.All, waiting);
        context.Plan(waiting.Slot, context.Now + Wait, WaitingCode, session.Id);
        return context.Reply(new Screen(FindTexts.All.In(context.Language).OneMoment), waiting.Slot);
    }

    private Turn AnswerWaiting(Occasion occasion, Due due)
    {
        if (!catalogue.IsReady)
        {
            occasion.Plan(due.Id, occasion.Now + Wait, WaitingCode, due.Subject);
            return Turn.Quiet;
        }

        if (occasion.Store.Find(WaitingSearch.All, due.Subject) is not { } waiting
            || SearchSessions.Find(occasion.Store, due.Subject, occasion.Now) is not { } session
            || occasion.Store.Find(Persons.All, waiting.PersonId) is not { } person)
        {
            return Turn.Quiet;
        }

        _ = occasion.Store.Delete(WaitingSearch.All, waiting.Id);
        var audience = new Audience(person.Language, waiting.To.Group is null ? null : person.TelegramId);
        return Turn.Of(new Show(waiting.To, waiting.Slot, FirstPage(occasion, session, audience), ShowMode.Change));
    }

    private Turn ListBy(Context context, Press press) => catalogue.IsReady
        ? context.Change(_results.Draw(context.Store, Begin(context, "", Facets.Only(press[0], press[1])), Audience.Of(context)))
        : Turn.Quiet.WithToast(FindTexts.All.In(context.Language).OneMomentToast);

    private Turn ChooseValue(Context context, Press press) => OfSession(context, press, session => Facets.Find(press[1]) is { } facet
        ? context.Change(_filters.Values(session, facet, Audience.Of(context)))
        : context.Change(_filters.Choose(session, Audience.Of(context))));

    /// <summary>A button that changes the list: in place for whose list it is, in a list of their own for everybody else.</summary>
    private void Changes(Routes routes, string code, Func<Context, SearchSession, Press, SearchSession> change) => routes
        .Press(code, (context, press) => OfSession(context, press, session => Draw(context, session, change(context, session, press))))
        .PressOfOthers(code, (context, press) => OfSession(context, press, session => ForOthers.OpenList(context, change(context, session, press))));

    /// <summary>Keeps the changed search and draws its list in place of the pressed message.</summary>
    private Turn Draw(Context context, SearchSession session, SearchSession changed)
    {
        if (changed != session)
        {
            context.Store.Put(SearchSessions.All, changed);
        }

        return context.Change(_results.Draw(context.Store, changed, Audience.Of(context)));
    }

    /// <summary>Turned to a page; without one, where the list stood.</summary>
    private SearchSession Turned(Context context, SearchSession session, Press press) =>
        int.TryParse(press[1], NumberStyles.None, CultureInfo.InvariantCulture, out var page)
            ? session with { Page = Math.Min(page, Math.Max(0, (_results.Count(session) - 1) / ResultScreens.PageSize)) }
            : session;

    private static SearchSession Narrowed(Context context, SearchSession session, Press press) =>
        Facets.Find(press[1]) is { } facet && Facets.Name(facet, press[2], context.Language) is not null
            ? session with { Filters = session.Filters.With(facet, press[2]), Page = 0 }
            : session;

    private static SearchSession Widened(Context context, SearchSession session, Press press) =>
        Facets.Find(press[1]) is { } facet ? session with { Filters = session.Filters.Without(facet), Page = 0 } : session;

    private SearchSession Corrected(Context context, SearchSession session, Press press) =>
        catalogue.Search(session.ToQuery(default) with { Limit = 0, CountFacets = false }).Correction is { } meant
            ? session with { Text = meant, Page = 0 }
            : session;

    /// <summary>A list that is too old, or an index that is not ready, is answered by a toast.</summary>
    private Turn OfSession(Context context, Press press, Func<SearchSession, Turn> answer)
    {
        var texts = FindTexts.All.In(context.Language);
        if (SearchSessions.Find(context.Store, press[0], context.Now) is not { } session)
        {
            return Turn.Quiet.WithToast(texts.OldList);
        }

        return catalogue.IsReady ? answer(session) : Turn.Quiet.WithToast(texts.OneMomentToast);
    }
}
