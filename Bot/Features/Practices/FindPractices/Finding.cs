using System.Collections.Immutable;
using System.Text;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Search;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Practices.FindPractices;

/// <summary>
/// Looks practices up: by text in private and in groups, by inline mode everywhere; lists, filters and cards. In private what other
/// features keep is found beside them.
/// </summary>
/// <param name="catalogue">What is published.</param>
/// <param name="zones">For the day since which something is archived.</param>
/// <param name="sources">What else is found.</param>
/// <param name="parts">What other features say on cards, below what other cities do with a practice.</param>
public sealed class Finding(
    SearchCatalogue catalogue, Zones zones, ImmutableArray<SearchSource> sources, params ImmutableArray<CardPart> parts) : IFeature
{
    internal static readonly Door<string, int?> PageDoor = new("f.page", Argument.Text, Argument.Maybe(Argument.Count));
    internal static readonly Door<string> FilterDoor = new("f.filter", Argument.Text);
    internal static readonly Door<string, string> FacetDoor = new("f.facet", Argument.Text, Argument.Text);
    internal static readonly Door<string, string, string> SetDoor = new("f.set", Argument.Text, Argument.Text, Argument.Text);
    internal static readonly Door<string, string> DropDoor = new("f.drop", Argument.Text, Argument.Text);
    internal static readonly Door<string, SearchOrder> OrderDoor = new(
        "f.order", Argument.Text, Argument.OneOf(("n", SearchOrder.Newest), ("f", SearchOrder.Fit)));
    internal static readonly Door<string> CorrectDoor = new("f.meant", Argument.Text);
    internal static readonly Door<string> IncludeDoor = new("f.with", Argument.Text);
    internal static readonly Door<string, CardSection, string> SectionDoor = new(
        "p.part", Argument.Text, Argument.Numbered<CardSection>(), Argument.Text);
    internal static readonly Door<string, string> SimilarDoor = new("p.near", Argument.Text, Argument.Text);
    internal static readonly Door<string, string, long?, Language?> UsefulDoor = new(
        "p.like", Argument.Text, Argument.Text, Argument.TelegramId, Argument.Maybe(Argument.Named<Language>()));
    internal static readonly Door<string> FilesDoor = new("p.files", Argument.Text);

    /// <summary>
    /// Where searches are answered in private: an answer that still waits to be sent when the next search is answered is not sent any
    /// more, so whoever searches faster than Telegram lets answers through reads the newest. What was sent stays.
    /// </summary>
    private const string AnswerSlot = "search";

    private const string WaitCode = "f.wait";
    private const int FewestCharacters = 2;
    private static readonly Duration Wait = Duration.FromSeconds(1);

    private readonly Facets _facets = new(sources);
    private readonly ResultScreens _results = new(catalogue, sources);
    private readonly FilterScreens _filters = new(catalogue, sources);
    private readonly SearchChanges _changes = new(catalogue, sources);
    private readonly CardPresses _cards = new(new CardScreens(catalogue), new ArchivedScreens(zones), [AdoptionLines.Part, .. parts]);

    /// <summary>Subject: a search that waits until the catalogue is ready.</summary>
    private Recurring<WaitingSearch> Waiting => new(new(WaitCode))
    {
        First = Recurring.After(Wait),
        Still = (occasion, searchId) => occasion.Store.Find(WaitingSearch.All, searchId),
        Later = (occasion, _) => catalogue.IsReady ? null : occasion.Now + Wait,
        Tell = AnswerWaiting,
    };

    public void Register(Routes routes)
    {
        routes
            .Keeps(SearchSessions.All)
            .Keeps(MissedSearch.All)
            .Keeps(WaitingSearch.All)
            .Follows(new CatalogueProjection(catalogue))
            .Command(
                new("buscar", "buscar", FindTexts.All.Es.MenuLine, FindTexts.All.Pt.MenuLine) { InGroups = true, Order = 30 },
                (context, call) => call.Rest.Length == 0 ? Ask(context) : SearchForOne(context, call.Rest))
            .OnText(Search)
            .OnInline(new InlineSearch(catalogue).Answer)
            .Recurring(Waiting)
            .Press(PracticeDoors.ListBy, ListBy)
            .Press(PracticeDoors.Naming, FindNaming)
            .Press(
                FilterDoor, (context, id) => OfSession(context, id, session => context.Change(_filters.Choose(session, Audience.Of(context)))))
            .Press(FacetDoor, ChooseValue)
            .Press(PageDoor, (context, id, page) => Change(context, id, session => _changes.Turned(session, page, context.Now)))
            .Press(
                SetDoor,
                (context, id, facet, value) => Change(context, id, session => _changes.Narrowed(session, facet, value, context.Language)))
            .Press(DropDoor, (context, id, facet) => Change(context, id, session => SearchChanges.Widened(session, facet)))
            .Press(OrderDoor, (context, id, order) => Change(context, id, session => session with { Order = order, Page = 0 }))
            .Press(CorrectDoor, (context, id) => Change(context, id, _changes.Corrected))
            .Press(IncludeDoor, (context, id) => Change(context, id, _changes.Included))
            .PressOfOthers(PageDoor, (context, id, page) => ChangeOwn(context, id, session => _changes.Turned(session, page, context.Now)))
            .PressOfOthers(
                SetDoor,
                (context, id, facet, value) => ChangeOwn(context, id, session => _changes.Narrowed(session, facet, value, context.Language)))
            .PressOfOthers(DropDoor, (context, id, facet) => ChangeOwn(context, id, session => SearchChanges.Widened(session, facet)))
            .PressOfOthers(OrderDoor, (context, id, order) => ChangeOwn(context, id, session => session with { Order = order, Page = 0 }))
            .PressOfOthers(CorrectDoor, (context, id) => ChangeOwn(context, id, _changes.Corrected))
            .PressOfOthers(IncludeDoor, (context, id) => ChangeOwn(context, id, _changes.Included));
        _cards.Register(routes);
        ForOthers.Register(routes, _facets, ShowAgain, OfSession);
        foreach (var source in sources)
        {
            _ = routes.Follows(source.Follow(catalogue));
        }

    }

    private static Turn Ask(Context context)
    {
        var (texts, audience) = (FindTexts.All.In(context.Language), Audience.Of(context));
        if (context.IsPrivate && context.Session.Form is not null)
        {
            return context.Reply(new(texts.AskInForm));
        }

        return context.Reply(new Screen(context.IsPrivate ? texts.Ask : texts.AskInGroup)
            .Row(
                audience.Button(texts.ThemesAndCountries, PracticeDoors.Browse.To()),
                context.IsPrivate ? audience.Button(texts.Followed, PracticeDoors.Followed.To()) : null));
    }

    /// <summary>In groups each has their own answer.</summary>
    private Turn Search(Context context, string text) =>
        Search(context, text, (screen, _) => context.Reply(screen, context.IsPrivate ? AnswerSlot : null));

    /// <summary>
    /// By a command somebody asks for themselves: in a group nobody else gets the answer. Who mentions the bot asks before everybody.
    /// </summary>
    private Turn SearchForOne(Context context, string text) => context.IsPrivate
        ? Search(context, text)
        : Search(context, text, (screen, session) => context.ReplyToOne(screen, session is null ? screen : ForOthers.Link(context, session)));

    /// <param name="answer">Given what to show, and the search where it is a list.</param>
    private Turn Search(Context context, string text, Func<Screen, SearchSession?, Turn> answer)
    {
        var texts = FindTexts.All.In(context.Language);
        var line = Cleaning.Line(text);
        var readable = line.EnumerateRunes().Count(Rune.IsLetterOrDigit);
        if (readable < FewestCharacters)
        {
            return answer(new Screen(readable == 0 ? texts.Unreadable : texts.TooShort), null);
        }

        if (_cards.OfNumber(context, line) is { } card)
        {
            return answer(card, null);
        }

        var session = Begin(context, line, SearchFilters.None, onlyPractices: !context.IsPrivate);
        return catalogue.IsReady ? answer(FirstPage(context, session, Audience.Of(context)), session) : WaitFor(context, session);
    }

    /// <summary>A search that was begun elsewhere, as a new message here.</summary>
    private Turn ShowAgain(Context context, string id) => SearchSessions.Find(context.Store, id, context.Now) is not { } session
        ? context.Reply(new Screen(Texts.Html.Escape(FindTexts.All.In(context.Language).OldList)))
        : catalogue.IsReady ? context.Reply(_results.Draw(context, session, Audience.Of(context))) : WaitFor(context, session);

    /// <summary>Answers a text for the first time; what is not found is remembered, without the person.</summary>
    private Screen FirstPage(Occasion occasion, SearchSession session, Audience audience)
    {
        var (screen, practices) = _results.DrawNew(occasion, session, audience);
        if (practices == 0)
        {
            MissedSearch.Note(occasion.Store, session.Text, occasion.Now);
        }

        return screen;
    }

    private static SearchSession Begin(Context context, string text, SearchFilters filters, bool onlyPractices) =>
        SearchSessions.Begin(context.Store, Search(context, text, filters, onlyPractices));

    private static SearchSession Search(Context context, string text, SearchFilters filters, bool onlyPractices) => new()
    {
        Id = RandomId.New(),
        Text = text,
        Filters = filters,
        OnlyPractices = onlyPractices,
        CreatedAt = context.Now,
    };

    private Turn WaitFor(Context context, SearchSession session)
    {
        var waiting = new WaitingSearch { Id = session.Id, To = context.Here, Slot = WaitCode + session.Id, PersonId = context.Person.Id };
        context.Store.Put(WaitingSearch.All, waiting);
        Waiting.Plan(context, session.Id);
        return context.Reply(new Screen(FindTexts.All.In(context.Language).OneMoment), waiting.Slot);
    }

    private Turn AnswerWaiting(Occasion occasion, WaitingSearch waiting)
    {
        if (SearchSessions.Find(occasion.Store, waiting.Id, occasion.Now) is not { } session
            || occasion.Store.Find(Persons.All, waiting.PersonId) is not { } person)
        {
            return Turn.Quiet;
        }

        _ = occasion.Store.Delete(WaitingSearch.All, waiting.Id);
        var audience = new Audience(person.Language, waiting.To.Group is null ? null : person.TelegramId);
        return Turn.Of(new Show(waiting.To, waiting.Slot, FirstPage(occasion, session, audience), ShowMode.Change));
    }

    private Turn ListBy(Context context, string facet, string value) => catalogue.IsReady
        ? context.Change(_results.Draw(context, Begin(context, "", _facets.Only(facet, value), onlyPractices: true), Audience.Of(context)))
        : Turn.Quiet.WithToast(FindTexts.All.In(context.Language).OneMomentToast);

    /// <summary>Where nothing names it, its card stays, and nobody is told that something was looked for.</summary>
    private Turn FindNaming(Context context, string id) =>
        !catalogue.IsReady || catalogue.TitleOf(id) is not { } title
            ? Turn.Quiet.WithToast(FindTexts.All.In(context.Language).OneMomentToast)
        : Search(context, $"\"{title}\"", SearchFilters.None, onlyPractices: true) is var session && _results.Count(session, context.Now) == 0
            ? Turn.Quiet.WithToast(FindTexts.All.In(context.Language).NothingNamesIt)
        : context.Change(_results.Draw(context, SearchSessions.Begin(context.Store, session), Audience.Of(context)));

    private Turn ChooseValue(Context context, string id, string letter) => OfSession(context, id, session => Facets.Find(letter) is { } facet
        ? context.Change(_filters.Values(session, facet, Audience.Of(context)))
        : context.Change(_filters.Choose(session, Audience.Of(context))));

    /// <summary>Changes the list in place, for whose list it is.</summary>
    private Turn Change(Context context, string id, Func<SearchSession, SearchSession> change) =>
        OfSession(context, id, session => Draw(context, session, change(session)));

    /// <summary>Changes it in a list of their own, for everybody else.</summary>
    private Turn ChangeOwn(Context context, string id, Func<SearchSession, SearchSession> change) =>
        OfSession(context, id, session => ForOthers.OpenList(context, change(session)));

    /// <summary>Keeps the changed search and draws its list in place of the pressed message.</summary>
    private Turn Draw(Context context, SearchSession session, SearchSession changed)
    {
        if (changed != session)
        {
            context.Store.Put(SearchSessions.All, changed);
        }

        return context.Change(_results.Draw(context, changed, Audience.Of(context)));
    }

    /// <summary>A list that is too old, or an index that is not ready, is answered by a toast.</summary>
    private Turn OfSession(Context context, string id, Func<SearchSession, Turn> answer)
    {
        var texts = FindTexts.All.In(context.Language);
        if (SearchSessions.Find(context.Store, id, context.Now) is not { } session)
        {
            return Turn.Quiet.WithToast(texts.OldList);
        }

        return catalogue.IsReady ? answer(session) : Turn.Quiet.WithToast(texts.OneMomentToast);
    }
}
