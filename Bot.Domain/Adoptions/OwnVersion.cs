using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Adoptions;

/// <summary>A city's own practice that began with what it told of another one that it applies; each says where the other is.</summary>
public static class OwnVersion
{
    /// <summary>
    /// A new draft of the record's owner: the theme of the practice that it is adapted from, and what its city told. Nobody's contact is
    /// taken over. Refuses with NotAllowed where it is not the owner, and NotInThisState where nothing is applied or the other practice is
    /// not published.
    /// </summary>
    /// <param name="id">The new one's, as <see cref="Practice.Begin"/> wants it.</param>
    /// <param name="figures">Further answers from the report's figures, by field code, in the owner's language.</param>
    public static Parsed<Practice> BeginOwn(
        this Adoption adoption, Practice origin, string id, Person by, IReadOnlyDictionary<string, string> figures, Instant at)
    {
        ArgumentNullException.ThrowIfNull(adoption);
        ArgumentNullException.ThrowIfNull(origin);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(figures);
        if (adoption.Owner != by.Id)
        {
            return RefusalCode.NotAllowed;
        }

        if (adoption is not { State: AdoptionState.Applied, Report: { } report }
            || origin is not { State: PracticeState.Published, Number: { } number, Record: { } record, Place: { } city })
        {
            return RefusalCode.NotInThisState;
        }

        var told = figures.Append(new(PracticeFields.Theme, record.Theme.Code))
            .Append(new(PracticeFields.Summary, report.Changed.Text))
            .Append(new(PracticeFields.Start, report.Since.Text));
        var all = report.Size is { } size ? told.Append(new(PracticeFields.Population, size.Code)) : told;
        var draft = Practice.Begin(id, by, at);
        return draft with
        {
            Answers = draft.Answers.SetItems(all.Select(one => KeyValuePair.Create(one.Key, Answer.Of(one.Value, 0, by.Id, at)))),
            AdaptedFrom = new(origin.Id, number, city),
        };
    }

    /// <summary>What the person has begun from that practice, or a version of; null where there is none, or it is deleted.</summary>
    public static Practice? Of(IWork work, string originId, Person author)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(author);
        return work.Query(PracticeBank.ByOrigin, KeyRange.Exactly(originId))
            .FirstOrDefault(practice => practice.RevisionOf is null && practice.IsAuthor(author.Id));
    }

    /// <summary>
    /// What other cities published of their own from a practice, longest published first; what turned out to be of its own city is not
    /// shown.
    /// </summary>
    public static IReadOnlyList<Practice> PublishedFrom(IWork work, Practice origin)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(origin);
        return
        [
            .. work.Query(PracticeBank.ByOrigin, KeyRange.Exactly(origin.Id))
                .Where(own => own is { State: PracticeState.Published, RevisionOf: null } && own.Place?.IsSameAs(origin.Place) == false)
                .OrderBy(own => own.PublishedAt),
        ];
    }
}
