using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Actas;
using Bot.Texts;

namespace Bot.Features.Meetings.WriteActa;

/// <param name="Text">Each line a paragraph.</param>
internal sealed record ActaPart(Html Heading, Html Text);

/// <summary>What an acta says, as a message and as a Word file.</summary>
internal static class ActaContent
{
    public static string Title(ActaCase at, Language language) => $"{ActaTexts.All.In(language).Heading}: {at.Heading(language)}";

    /// <summary>The date, how far it is, and who was there.</summary>
    public static Html[] Lead(Occasion occasion, ActaCase at, Language language)
    {
        var texts = ActaTexts.All.In(language);
        var cities = at.Present.IsEmpty
            ? texts.NobodyYet
            : texts.WereThere(Locale.Of(language).And(at.Present.Select(city => city.NameIn(language))), at.Present.Length);
        return [MeetingDates.Show(at.Meeting.Details.Date, language), StateOf(occasion, at, language), Html.Escape(cities)];
    }

    /// <summary>Each point with what came of it, then what was decided and remarked.</summary>
    public static IReadOnlyList<ActaPart> Parts(Occasion occasion, ActaCase at, Language language) =>
    [
        .. at.Entries(occasion).Select((entry, index) => new ActaPart(
            AgendaList.Numbered(entry, index, language), OutcomeOf(occasion, at, entry, language))),
        .. After(occasion, at, language),
    ];

    /// <summary>What stands below the points: what was decided and, until the acta is approved, remarked.</summary>
    public static IReadOnlyList<ActaPart> After(Occasion occasion, ActaCase at, Language language)
    {
        var texts = ActaTexts.All.In(language);
        var decisions = DecisionBook.OfMeeting(occasion.Store, at.Meeting.Id)
            .Select(decision => Line(occasion, decision, language))
            .ToArray();
        var remarks = at.Remarks.Select(remark => Html.Of($"{remark.City?.NameIn(language) ?? texts.Somebody}: {remark.Text.Text}"))
            .ToArray();
        return
        [
            .. decisions.Length == 0 ? Array.Empty<ActaPart>() : [new(Html.Escape(texts.Decisions), Html.Lines(decisions))],
            .. remarks.Length == 0 ? Array.Empty<ActaPart>() : [new(Html.Escape(texts.Remarks), Html.Lines(remarks))],
        ];
    }

    /// <summary>The whole as one text; delivery divides it into messages.</summary>
    public static Html Text(Occasion occasion, ActaCase at, Language language) => Html.Paragraphs(
    [
        Html.Lines([Html.Of($"<b>{Title(at, language)}</b>"), .. Lead(occasion, at, language)]),
        .. Parts(occasion, at, language).Select(part => Html.Lines(Html.Of($"<b>{part.Heading}</b>"), part.Text)),
    ]);

    /// <summary>What came of one point.</summary>
    public static Html OutcomeOf(Occasion occasion, ActaCase at, AgendaEntry entry, Language language)
    {
        var (texts, outcome) = (ActaTexts.All.In(language), at.Acta.Outcomes.GetValueOrDefault(entry.Id));
        var isApproved = entry.Held is { } held && Acta.Of(occasion.Store, held.Id).State == ActaState.Approved;
        string?[] lines =
            [isApproved ? texts.ActaApproved : null, outcome?.Text?.Text, outcome is { IsUnfinished: true } ? texts.GoesOn : null];
        return Html.Escape(lines.OfType<string>().ToArray() is { Length: > 0 } said ? string.Join('\n', said) : texts.NothingWritten);
    }

    private static Html Line(Occasion occasion, Decision decision, Language language)
    {
        var texts = ActaTexts.All.In(language);
        return texts.Decision(
            decision.Number.Text,
            Ended(Cleaning.Line(decision.Text.Text)),
            Locale.Of(language).And(decision.Cities.Select(city => city.NameIn(language))),
            decision.Due is { } due ? MeetingDates.ShowWithin(due, language) : Html.Escape(texts.NextMeeting),
            decision.State);
    }

    private static string Ended(string sentence) => sentence[^1] is '.' or '!' or '?' ? sentence : sentence + ".";

    private static Html StateOf(Occasion occasion, ActaCase at, Language language)
    {
        var texts = ActaTexts.All.In(language);
        return at.Acta switch
        {
            { State: ActaState.Draft } => at.Acta.Writer is { } writer && occasion.FindPerson(writer) is { Name.Length: > 0 } named
                ? Html.Of($"{texts.IsDraft} {texts.WrittenBy(named.Name)}")
                : Html.Escape(texts.IsDraft),
            { State: ActaState.Approved, ApprovedIn: { } id } when occasion.Store.Find(MeetingBook.All, id) is { } approving =>
                texts.IsApproved(
                    MeetingCard.Heading(approving.Details, language), MeetingDates.ShowWithin(approving.Details.Date, language)),
            { CirculatedAt: { } since } when at.Acta.TakesRemarks(occasion.Now) =>
                Html.Escape(Changed(texts.TakesRemarks(Dates.Day(at.LastDay(since), language)))),
            _ => Html.Escape(Changed(texts.WaitsForApproval)),
        };

        string Changed(string state) => at.Acta.IsChanged ? $"{texts.IsChanged} {state}" : state;
    }
}
