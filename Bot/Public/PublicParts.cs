using Bot.Domain;
using Bot.Domain.Adoptions;
using Bot.Domain.Figures;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Registers;
using Bot.Features.Registers;
using NodaTime;

namespace Bot.Public;

/// <summary>
/// What of a document everybody may read, and nothing else of it: pages, feeds and data are made from these, so that what is not here
/// cannot be shown. Null where nothing of it is public.
/// </summary>
internal static class PublicParts
{
    /// <summary>In place of where an online meeting is; the same word in both languages.</summary>
    private static readonly ShortText Online = ShortText.Parse("Online", 2, MeetingDetails.LongestVenue).Value;

    /// <summary>In place of what a decision says.</summary>
    private static readonly LongText Unsaid = LongText.Parse("Acuerdo", 1).Value;

    /// <summary>
    /// A published practice without its people, its private section and what was only written; of its history, only when it was submitted
    /// and answered first, which the figures count.
    /// </summary>
    public static Practice? Of(Practice practice) =>
        practice is not { State: PracticeState.Published, Record: { } record, Number: not null } ? null : new()
        {
            Id = practice.Id,
            Authors = [Person.Nobody],
            Language = practice.Language,
            Place = practice.Place,
            Record = record with
            {
                Contact = null,
                Authorisation = practice is { AwaitsCity: false, Archive: { } confirmed } ? new(Person.Nobody, confirmed.At) : null,
                Endorsement = null,
                Attachments = [.. record.Attachments.Select(file => file with { FileId = "" })],
            },
            State = practice.State,
            History = [.. Paces(practice)],
            Number = practice.Number,
            Version = practice.Version,
            CreatedAt = Since(practice),
            UpdatedAt = ChangedAt(practice),
            UnconfirmedSince = practice.UnconfirmedSince,
            AdaptedFrom = practice.AdaptedFrom,
            PublishedAt = practice.PublishedAt,
            AppliedBy = practice.AppliedBy,
            IsExample = practice.IsExample,
            Archive = practice.Archive is { } entry ? new(Id: null, entry.Year, entry.At) : null,
            Source = practice.Source,
        };

    /// <summary>Which cities were at a meeting, once its acta was handed round.</summary>
    public static Acta? Of(Acta acta) => acta.State == ActaState.Draft ? null : new()
    {
        MeetingId = acta.MeetingId,
        State = acta.State,
        Present = acta.Present ?? [],
    };

    /// <summary>Whether and when a decision was carried out; not what it says, nor whose it is. Null while its acta is a draft.</summary>
    public static Decision? Of(Decision decision) => decision.WaitsForActa ? null : new()
    {
        Number = decision.Number,
        MeetingId = decision.MeetingId,
        Text = Unsaid,
        Cities = [],
        Due = decision.Due,
        State = decision.State,
        History = [.. decision.History.Select(entry => entry with { By = Person.Nobody, Line = null })],
    };

    /// <summary>What a city does with a practice, as far as cards tell it; only whether somebody acted stays of the people.</summary>
    public static Adoption? Of(Adoption adoption) => adoption.State is not (AdoptionState.Applied or AdoptionState.Adapting) ? null : new()
    {
        Id = adoption.Id,
        PracticeId = adoption.PracticeId,
        City = adoption.City,
        Owner = Person.Nobody,
        State = adoption.State,
        Report = adoption.State == AdoptionState.Applied ? adoption.Report : null,
        History = [.. adoption.History.Select(entry => entry with { By = entry.By is null ? null : Person.Nobody })],
    };

    /// <summary>
    /// A meeting that is to be, or was, without its people and groups, and without what only those need who go: remarks, and the link of a
    /// meeting online, through which anybody could come in.
    /// </summary>
    public static Meeting? Of(Meeting meeting) => meeting.State == MeetingState.Cancelled ? null : new()
    {
        Id = meeting.Id,
        Details = meeting.Details with
        {
            Groups = [],
            Remarks = null,
            Title = meeting.Details.Title is { } title && Links.Hold(title.Text) ? null : meeting.Details.Title,
            Venue = meeting.Details.IsOnline ? Online : WithoutLinks(meeting.Details.Venue),
        },
        Organiser = Person.Nobody,
        Version = meeting.Version,
        PlannedAt = meeting.PlannedAt,
        UpdatedAt = meeting.UpdatedAt,
    };

    /// <summary>
    /// A record without its people. Of one that everybody may read, what is public; of all others only what totals count: no name. What was
    /// changed since somebody verified it is as it was then, but for the consent: of the old one and the new one the narrower counts.
    /// </summary>
    public static RegisterRecord? Of(RegisterRecord record, Register? register)
    {
        if (register is null || !record.IsListed)
        {
            return null;
        }

        var shown = register.InScope(record.AsVerified ?? record, register.ScopeOf(record));
        var isPublic = register.ScopeOf(shown) == RecordScope.Public;
        var kept = register.Fields
            .Where(field => field.IsScope || field.IsTotalled || field.IsSummed || (isPublic && field.IsPublic))
            .Select(field => field.Code)
            .ToHashSet(StringComparer.Ordinal);
        return shown with
        {
            Values = shown.Values.RemoveRange(shown.Values.Keys.Where(field => !kept.Contains(field))),
            EnteredBy = Person.Nobody,
            History = [],
        };
    }

    /// <summary>The day on which a practice became public, or changed last.</summary>
    public static Instant Since(Practice practice) => practice.PublishedAt ?? practice.UpdatedAt;

    /// <summary>
    /// When something of a practice changed that everybody reads: its text, its translation, or whether it is confirmed. Whatever else
    /// moves its <see cref="Practice.UpdatedAt"/>, such as a new version that somebody begins to write, is nobody's to know.
    /// </summary>
    private static Instant ChangedAt(Practice practice)
    {
        var (changed, isUnconfirmed) = (Since(practice), false);
        foreach (var entry in practice.History)
        {
            if (entry.Step is Step.Publish or Step.ConfirmForCity or Step.Lapse || (entry.Step == Step.Confirm && isUnconfirmed))
            {
                (changed, isUnconfirmed) = (Instant.Max(changed, entry.At), entry.Step == Step.Lapse);
            }
        }

        // A translation leaves no trace in the history.
        string[] translated = [PracticeFields.OtherTitle, PracticeFields.OtherSummary];
        return translated.Select(practice.Answers.GetValueOrDefault).OfType<Answer>()
            .Aggregate(changed, (latest, answer) => Instant.Max(latest, answer.At));
    }

    /// <summary>What was answered is not told.</summary>
    private static IEnumerable<HistoryEntry> Paces(Practice practice)
    {
        if (practice.AwaitsCity)
        {
            yield break;
        }

        if (practice.History.FirstOrDefault(entry => entry.Step == Step.Submit) is { } submitted)
        {
            yield return new(Step.Submit, Person.Nobody, submitted.At, PracticeState.Submitted);
        }

        if (practice.History.FirstOrDefault(entry => PracticeFigures.IsAnswer(entry.Step)) is { } answered)
        {
            yield return new(Step.Accept, Person.Nobody, answered.At, PracticeState.Accepted);
        }
    }

    private static ShortText? WithoutLinks(ShortText? venue) => venue is null || !Links.Hold(venue.Text) ? venue
        : ShortText.Parse(Links.Without(venue.Text), 2, MeetingDetails.LongestVenue) is { IsValid: true, Value: var place } ? place
        : null;
}
