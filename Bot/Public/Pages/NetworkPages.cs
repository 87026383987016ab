using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Registers;
using Bot.Features.Registers;
using Bot.Texts;
using NodaTime;

namespace Bot.Public.Pages;

/// <summary>What the network has beside practices: meetings to come, open calls, bodies of Mercosur.</summary>
internal static class NetworkPages
{
    /// <summary>Codes of registers.</summary>
    public const string CallsCode = "calls";

    /// <inheritdoc cref="CallsCode"/>
    public const string BodiesCode = "bodies";

    public static SiteFile Meetings(Edition edition, Language language)
    {
        var texts = SiteTexts.All.In(language);
        Meeting[] coming = [.. Coming(edition)];
        var calendar = SitePaths.In(language, SitePaths.Calendar);
        var subscription = "webcal://" + edition.Site.At(calendar).Split("://")[1];
        return Layout.Page(
            edition,
            language,
            new(SitePaths.Meetings, texts.Meetings, texts.MeetingsSay) { LinkedData = LinkedData.Of(edition, coming, language) },
            Html.Of($"<h1>{texts.Meetings}</h1><p class=\"lead\">{texts.MeetingsSay}</p>"),
            Html.Of($"<p><a class=\"button\" href=\"{subscription}\">{texts.IntoCalendar}</a> <a href=\"{calendar}\">reuniones.ics</a></p>"),
            coming.Length == 0 ? Html.Of($"<p>{texts.NoMeetings}</p>") : default,
            Html.Join("\n", [.. coming.Select(meeting => Of(meeting, language))]));
    }

    /// <summary>What is still to be, soonest first.</summary>
    public static IEnumerable<Meeting> Coming(Edition edition) => MeetingBook.From(edition.Occasion.Store, edition.Today.PlusDays(-1))
        .Where(meeting => !meeting.IsOver(edition.Occasion.Now, DateTimeZoneProviders.Tzdb));

    public static SiteFile Calls(Edition edition, Language language)
    {
        var texts = SiteTexts.All.In(language);
        RegisterRecord[] open = [.. OpenCalls(edition)];
        return Layout.Page(
            edition,
            language,
            new(SitePaths.Calls, texts.Calls, texts.CallsSay),
            Html.Of($"<h1>{texts.Calls}</h1><p class=\"lead\">{texts.CallsSay}</p>"),
            open.Length == 0 ? Html.Of($"<p>{texts.NoCalls}</p>") : default,
            Html.Join("\n", [.. open.Select(call => Of(edition, edition.Shelf.Find(CallsCode)!, call, language))]));
    }

    /// <summary>Those that are open, always open, or announced; what closes first is first.</summary>
    public static IEnumerable<RegisterRecord> OpenCalls(Edition edition)
    {
        var register = edition.Shelf.Find(CallsCode)!;
        return register.Listed(edition.Occasion, reader: null)
            .Where(call => FundingCall.Of(call).StandingAt(edition.Occasion.Now, edition.Site.Network)
                is CallStanding.Open or CallStanding.Permanent or CallStanding.Forecast)
            .OrderBy(call => register.Rank(call, edition.Occasion))
            .ThenBy(call => FundingCall.Of(call).Closes?.Latest ?? LocalDate.MaxIsoValue)
            .ThenBy(call => call.Id, StringComparer.Ordinal);
    }

    public static SiteFile Bodies(Edition edition, Language language)
    {
        var (texts, register) = (SiteTexts.All.In(language), edition.Shelf.Find(BodiesCode)!);
        return Layout.Page(
            edition,
            language,
            new(SitePaths.Bodies, texts.Bodies, register.Words.In(language).About),
            Html.Of($"<h1>{texts.Bodies}</h1><p class=\"lead\">{register.Words.In(language).About}.</p>"),
            Html.Join("\n", [.. InOrder(edition, register, language).Select(body => Html.Of($"{Of(edition, register, body, language)}{Sessions(edition, register, body, language)}"))]));
    }

    /// <summary>What everybody may read of a register, by name.</summary>
    public static IEnumerable<RegisterRecord> InOrder(Edition edition, Register register, Language language) =>
        register.Listed(edition.Occasion, reader: null).OrderBy(record => Folding.Fold(register.NameOf(record, language)), StringComparer.Ordinal)
            .ThenBy(record => record.Id, StringComparer.Ordinal);

    private static Html Sessions(Edition edition, Register bodies, RegisterRecord body, Language language) => Html.Join("\n",
    [
        .. edition.Shelf.Below(bodies).SelectMany(register => register.Listed(edition.Occasion, reader: null)
            .Where(record => record.ParentId == body.Id)
            .OrderBy(record => register.Rank(record, edition.Occasion))
            .Select(record => Html.Of($"<details><summary>{register.NameOf(record, language)}. {register.Standing(record, edition.Occasion, language)}</summary>{Values(register, record, language)}</details>"))),
    ]);

    private static Html Of(Meeting meeting, Language language)
    {
        var (texts, details) = (SiteTexts.All.In(language), meeting.Details);
        string?[] place = [details.Venue?.Text, details.Host?.Name, details.Host?.Country?.Name(language)];
        return Html.Of($"""
            <section><h2>{MeetingCard.Heading(details, language)}</h2>
            <p><strong>{MeetingDates.Describe(details.Date, language)}</strong>{(details.Date is MeetingDate.Day ? ". " + texts.HourUnknown : "")}</p>
            <p>{string.Join(", ", place.OfType<string>())}</p></section>
            """);
    }

    private static Html Of(Edition edition, Register register, RegisterRecord record, Language language)
    {
        var texts = RegisterTexts.All.In(language);
        var standing = register.Standing(record, edition.Occasion, language);
        return Html.Of($"""
            <section><h2>{register.NameOf(record, edition.Occasion.Store, language)}</h2>
            {(standing.Length > 0 ? Html.Of($"<p><strong>{standing}</strong></p>") : default)}{(record.State == RecordState.Verified ? default : Html.Of($"<p class=\"soft\">{(record.IsExample ? texts.Example : texts.Unverified)}</p>"))}
            {Values(register, record, language)}</section>
            """);
    }

    private static Html Values(Register register, RegisterRecord record, Language language) => Html.Of($"""
        <dl class="facts">{Html.Join("", [.. register.Shown(record, language, withPrivate: false).Where(shown => shown.Field != register.Fields[0]).Select(shown => PracticePage.Fact(shown.Field.Title(language), Linked(shown.Value)))])}</dl>
        """);

    /// <summary>Addresses as links, all else as it is.</summary>
    private static Html Linked(string value) => Html.Join(" ",
    [
        .. value.Split(' ').Select(word => Uri.TryCreate(word.TrimEnd(','), UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? Html.Of($"<a href=\"{word.TrimEnd(',')}\" rel=\"nofollow noopener\">{word.TrimEnd(',')}</a>")
            : Html.Escape(word)),
    ]);
}
