using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Practices;
using Bot.Domain.Registers;
using Bot.Features.Registers;
using Bot.Features.Registers.Mercosur;
using Bot.Texts;
using NodaTime;

namespace Bot.Public.Pages;

/// <summary>What the network has beside practices: meetings to come, open calls, bodies of Mercosur.</summary>
internal static class NetworkPages
{
    /// <summary>Codes of registers.</summary>
    public const string SourcesCode = "funding";

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
            Markup.Title(texts.Meetings, texts.MeetingsSay),
            Html.Of(
                $"<p><a class=\"button\" href=\"{subscription}\">{texts.IntoCalendar}</a> <a href=\"{calendar}\">reuniones.ics</a></p>"),
            Markup.Paragraph(Html.Escape(coming.Length == 0 ? texts.NoMeetings : "")),
            Markup.Each(coming, meeting => Of(meeting, language)));
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
            Markup.Title(texts.Calls, texts.CallsSay),
            Markup.Paragraph(Html.Escape(open.Length == 0 ? texts.NoCalls : "")),
            Markup.Each(open, call => Of(edition, edition.Shelf.Find(CallsCode)!, call, language)));
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
            new(SitePaths.Bodies, texts.Bodies, texts.BodiesSay),
            Markup.Title(texts.Bodies, texts.BodiesSay),
            Markup.Each(InOrder(edition, register, language), body =>
                Html.Lines(Of(edition, register, body, language), Sessions(edition, register, body, language))));
    }

    /// <summary>What everybody may read of a register, by name.</summary>
    public static IEnumerable<RegisterRecord> InOrder(Edition edition, Register register, Language language) =>
        register.Listed(edition.Occasion, reader: null)
            .OrderBy(record => Folding.Fold(register.NameOf(record, language)), StringComparer.Ordinal)
            .ThenBy(record => record.Id, StringComparer.Ordinal);

    private static Html Sessions(Edition edition, Register bodies, RegisterRecord body, Language language) =>
        Markup.Each(edition.Shelf.Below(bodies), register => Markup.Each(
            register.Listed(edition.Occasion, reader: null)
                .Where(record => record.ParentId == body.Id)
                .OrderBy(record => register.Rank(record, edition.Occasion)),
            record =>
            {
                var summary = $"{register.NameOf(record, language)}. {register.Standing(record, edition.Occasion, language)}";
                return Html.Of($"<details><summary>{summary}</summary>{Values(register, record, language)}</details>");
            }));

    private static Html Of(Meeting meeting, Language language)
    {
        var (texts, details) = (SiteTexts.All.In(language), meeting.Details);
        string[] place = [details.Venue?.Text ?? "", PlaceNames.Of(details.Host, language)];
        var hour = details.Date is MeetingDate.Day ? ". " + texts.HourUnknown : "";
        return Markup.Section(MeetingCard.Heading(details, language),
        Html.Lines(Html.Of($"<p><strong>{MeetingDates.Describe(details.Date, language)}</strong>{hour}</p>"),
            Markup.Paragraph(Html.Escape(string.Join(", ", place.Where(part => part.Length > 0))))));
    }

    private static Html Of(Edition edition, Register register, RegisterRecord record, Language language)
    {
        var (texts, standing) = (RegisterTexts.All.In(language), register.Standing(record, edition.Occasion, language));
        var mark = record.IsExample ? texts.Example
            : record.State != RecordState.Verified ? texts.Unverified
            : register.IsStale(record, edition.Occasion) ? texts.Stale(Dates.Day(record.LookedAt, edition.Site.Network, language))
            : "";
        return Markup.Section(HeadingOf(edition, register, record, language),
        Html.Lines(standing.Length > 0 ? Html.Of($"<p><strong>{standing}</strong></p>") : default,
            mark.Length > 0 ? Html.Of($"<p class=\"soft\">{mark}</p>") : default,
            Values(register, record, language)));
    }

    private static Html Values(Register register, RegisterRecord record, Language language) => Markup.Facts(
    [
        .. register.Shown(record, language, withPrivate: false)
            .Where(shown => shown.Field != register.Fields[0] && !IsFullName(register, shown.Field))
            .Select(shown => Markup.Fact(shown.Field.Title(language), Linked(shown.Value))),
    ]);

    /// <summary>
    /// "Comisión de Comercio del Mercosur (CCM)": initials alone say nothing to who does not know them. "FOCEM. Edición 2027", of which
    /// each part says its language.
    /// </summary>
    private static Html HeadingOf(Edition edition, Register register, RegisterRecord record, Language language)
    {
        var name = register.NameOf(record, language);
        var full = register.Fields.Where(field => IsFullName(register, field)).Select(field => register.Value(field, record, language))
            .FirstOrDefault(text => text.Length > 0);
        if (full is not null)
        {
            return Html.Of($"{full} ({name})");
        }

        var spoken = Markup.Spoken(WrittenIn(record, language), language);
        return register.Parent is { } parent && edition.Occasion.Store.Find(RegisterBook.All, record.ParentId ?? "") is { } owner
            ? Html.Of($"{parent.NameOf(owner, language)}. <span{spoken}>{name}</span>")
            : Html.Of($"<span{spoken}>{name}</span>");
    }

    private static bool IsFullName(Register register, RegisterField field) =>
        register.Code == BodiesCode && field.Code == MercosurBodies.Full;

    /// <summary>In which language people wrote a record; the page's where its words do not tell. The examples are in Spanish.</summary>
    private static Language WrittenIn(RegisterRecord record, Language language) =>
        record.IsExample ? Language.Es : record.WrittenIn ?? LanguageGuess.Of(string.Join(' ', record.Values.Values)) ?? language;

    /// <summary>Addresses as links, all else as it is.</summary>
    private static Html Linked(string value) => Html.Join(" ", [.. value.Split(' ').Select(Linking)]);

    private static Html Linking(string word)
    {
        var written = word.TrimEnd(',');
        return Uri.TryCreate(written, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? Markup.Outside(written, written)
            : Html.Escape(word);
    }
}
