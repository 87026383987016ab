using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Contacts;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.Practices;
using Bot.Domain.Registers;
using Bot.Domain.Storage;
using Bot.Features.Registers;
using Bot.Texts;
using Bot.WordFiles;
using NodaTime;

namespace Bot.Features.Network.SeeFigures.WriteReport;

/// <summary>What is open when a coordination begins, as a page: practices, contacts, decisions, calls. Of people it names none.</summary>
/// <param name="calls">The register of calls.</param>
/// <param name="network">By whose calendar days are told.</param>
internal sealed class DossierPage(Register calls, DateTimeZone network)
{
    private static readonly PracticeState[] OnTheWay = [PracticeState.Submitted, PracticeState.ChangesRequested, PracticeState.Accepted];

    public WordPage Of(Occasion occasion, Language language)
    {
        var texts = ReportTexts.All.In(language);
        return new()
        {
            Language = language,
            Title = texts.DossierTitle,
            Lead = [Dates.Day(occasion.Now, network, language)],
            Parts =
            [
                Part(texts, texts.OpenReviews, Reviews(occasion, language)),
                Part(texts, texts.OpenContacts, Contacts(occasion, language)),
                Part(texts, texts.OpenDecisions, Decisions(occasion, language)),
                Part(texts, texts.CallsHeading, Calls(occasion, language)),
                new(texts.TheReport, texts.ReportComesApart),
            ],
            Foot = texts.DossierTitle,
        };
    }

    private static WordPart Part(ReportTexts texts, string heading, IEnumerable<string> lines) =>
        new(heading, string.Join('\n', lines.DefaultIfEmpty(texts.Nothing)));

    private static IEnumerable<string> Reviews(Occasion occasion, Language language) => OnTheWay
        .SelectMany(state => occasion.Store.Query(PracticeBank.ByState, KeyRange.Under(state.ToString())))
        .Where(practice => !practice.IsExample)
        .Select(practice => Line(
            StateNames.Of(practice.State).In(language), practice.TitleFor(language), PracticeCard.Place(practice, language)));

    /// <summary>States and cities, and how often; nothing of what was asked and by whom.</summary>
    private static IEnumerable<string> Contacts(Occasion occasion, Language language) => occasion.Store
        .Query(ContactRequests.Open, KeyRange.All)
        .Select(request => (
            request.State, Asking: request.Asking.NameIn(language),
            Asked: occasion.Store.Find(PracticeBank.All, request.PracticeId)?.Place?.NameIn(language)))
        .CountBy(request => request)
        .Select(request => Line(
            FigureTexts.All.In(language).Contact(request.Key.State),
            request.Key.Asked is { } asked ? $"{request.Key.Asking} → {asked}" : request.Key.Asking,
            request.Value > 1 ? Locale.Of(language).Number(request.Value) : ""));

    private static IEnumerable<string> Decisions(Occasion occasion, Language language) => occasion.Store.All(DecisionBook.All, KeyRange.All)
        .Where(decision => decision is { State: DecisionState.Open, WaitsForActa: false })
        .Select(decision => Line(
            decision.Number.Text,
            decision.Text.Text,
            string.Join(", ", decision.Cities.Select(city => city.NameIn(language))),
            Until(DecisionBook.DueDay(occasion.Store, decision), language)));

    private IEnumerable<string> Calls(Occasion occasion, Language language) => RegisterBook.Listed(occasion.Store, calls.Code)
        .Select(record => (Record: record, Call: FundingCall.Of(record)))
        .Where(one => one.Call.StandingAt(occasion.Now, network) is CallStanding.Open or CallStanding.Permanent)
        .Select(one => Line(
            calls.NameOf(one.Record, occasion.Store, language),
            Until(one.Call.Closes?.Latest, language)));

    private static string Until(LocalDate? day, Language language) =>
        day is { } last ? ReportTexts.All.In(language).Until(Dates.Day(last, language)) : "";

    private static string Line(params IEnumerable<string> parts) => string.Join(". ", parts.Where(part => part.Length > 0)) + ".";
}
