using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.Meetings.Agendas;
using Bot.Domain.Search;
using Bot.Features.Practices;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Meetings;

/// <summary>
/// Meetings, the points of their temarios, actas and decisions as the search finds them: what everybody reads on their cards. Cancelled
/// meetings, points that nobody accepted, and actas that are not approved yet are not among it.
/// </summary>
internal static class FoundMeetings
{
    private const string OfMeeting = "meeting", OfPoint = "point", OfActa = "acta", OfDecision = "decision";

    /// <summary>Between the parts of a document's id.</summary>
    private const char Mark = ':';

    private static readonly ImmutableArray<ResultKind> Kinds =
    [
        new(OfMeeting, new("Reunión", "Reunião")),
        new(OfPoint, new("Punto de temario", "Ponto da pauta")),
        new(OfActa, new("Acta", "Ata")),
        new(OfDecision, new("Acuerdo", "Decisão")),
    ];

    public static readonly SearchSource All = new(Kinds, catalogue => new MeetingProjection(catalogue), Find);

    public static string DecisionId(string number) => Id(OfDecision, number);

    public static SearchDocument Of(Decision decision) => new()
    {
        Id = DecisionId(decision.Number.Text),
        Kind = OfDecision,
        Title = decision.Number.Text,
        City = "",
        Country = "",
        Language = SearchLanguage.Spanish,
        Theme = NameOf(OfDecision),
        Summary = decision.Text.Text,
        Sections =
        [
            string.Join(", ", decision.Cities.Select(city => city.Name)),
            .. decision.Line is { } line ? [line.Text] : Array.Empty<string>(),
        ],
        Published = decision.MadeAt,
    };

    /// <summary>The meeting itself, its accepted points, and its acta once it was approved; nothing of a cancelled one.</summary>
    public static IEnumerable<SearchDocument> Of(Meeting meeting, Agenda? agenda, Acta? acta)
    {
        if (meeting.State == MeetingState.Cancelled)
        {
            return [];
        }

        AgendaPoint[] points = agenda is null ? [] : [.. agenda.Accepted];
        return
        [
            About(meeting, OfMeeting, "", meeting.Details.Venue?.Text, meeting.Details.Remarks?.Text),
            .. points.Select(point => About(meeting, OfPoint, point.Id, point.Content.Why?.Text) with
            {
                Title = point.Content.Title.Text,
                OtherTitle = null,
            }),
            .. acta is not { State: ActaState.Approved }
                ? Array.Empty<SearchDocument>()
                : [About(meeting, OfActa, "", [.. acta.Outcomes.Values.Select(outcome => outcome.Text?.Text)])],
        ];
    }

    private static SearchDocument About(Meeting meeting, string kind, string part, params string?[] texts) => new()
    {
        Id = Id(kind, meeting.Id, part),
        Kind = kind,
        Title = MeetingCard.Heading(meeting.Details, Language.Es),
        OtherTitle = MeetingCard.Heading(meeting.Details, Language.Pt),
        City = meeting.Details.Host?.Name ?? "",
        Country = meeting.Details.Host?.Country?.Code ?? "",
        Language = SearchLanguage.Spanish,
        Theme = NameOf(kind),
        Summary = MeetingDates.Describe(meeting.Details.Date, Language.Es),
        OtherSummary = MeetingDates.Describe(meeting.Details.Date, Language.Pt),
        Sections = [.. texts.OfType<string>()],
        Published = meeting.UpdatedAt,
    };

    private static FoundResult? Find(Occasion occasion, string id, Language language)
    {
        if (id.Split(Mark) is not [var kind, var of, .. var part])
        {
            return null;
        }

        if (kind == OfDecision)
        {
            return DecisionBook.Find(occasion.Store, of) is { WaitsForActa: false } decision
                ? new(Html.Escape(Shortening.Cut(decision.Text.Text, Shortening.Answer)), MeetingDoors.Decision.To(of))
                : null;
        }

        return occasion.Store.Find(MeetingBook.All, of) is { State: MeetingState.Planned } meeting
            && Door(occasion, kind, meeting, part is [var one] ? one : "") is { } opens
                ? new(Html.Of($"{MeetingCard.Heading(meeting.Details, language)}, {MeetingDates.ShowWithin(meeting.Details.Date, language)}."), opens)
                : null;
    }

    private static Press? Door(Occasion occasion, string kind, Meeting meeting, string part) => kind switch
    {
        OfMeeting => MeetingDoors.Meeting.To(meeting.Id),
        OfPoint => Agenda.Of(occasion.Store, meeting.Id).Find(part) is { State: PointState.Accepted }
            ? MeetingDoors.Point.To(meeting.Id, part)
            : null,
        _ => Acta.Of(occasion.Store, meeting.Id).State == ActaState.Approved ? MeetingDoors.Acta.To(meeting.Id) : null,
    };

    private static string NameOf(string kind) =>
        Kinds.First(one => one.Code == kind).Name is var name && name.Es == name.Pt ? name.Es : $"{name.Es}, {name.Pt}";

    private static string Id(params ReadOnlySpan<string> parts) => string.Join(Mark, parts);
}
