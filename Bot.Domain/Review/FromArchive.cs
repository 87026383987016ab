using System.Collections.Immutable;
using Bot.Domain.People;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Domain.Review;

/// <summary>
/// What is brought in from an older bank is public at once and marked, because it was public before; it has no author and nobody's
/// authorisation until somebody who speaks for its city confirms it. Whoever confirms becomes its author, gives the authorisation with
/// their own press, and decides on the contact person, whom nobody sees before.
/// </summary>
public static class FromArchive
{
    /// <summary>A new practice from an entry of an older bank. Null where title, theme, summary or results are not there.</summary>
    public static Practice? Enter(
        string id,
        ArchiveEntry entry,
        Place place,
        Language language,
        ImmutableDictionary<string, Answer> answers,
        PracticeNumber number,
        Person by)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(entry);
        return PracticeRecord.FromArchive(answers, entry.At) is not { } record ? null : new()
        {
            Id = id,
            Authors = [Person.Nobody],
            Language = language,
            Place = place,
            Answers = answers,
            Record = record,
            State = PracticeState.Published,
            History = [new(Step.Publish, by.Id, entry.At, PracticeState.Published)],
            Number = number,
            Archive = entry,
            CreatedAt = entry.At,
            UpdatedAt = entry.At,
            PublishedAt = entry.At,
        };
    }

    /// <summary>
    /// The same entry once more, with other answers; null as <see cref="Enter"/>. Only for a practice that still waits for its city
    /// (<see cref="ArgumentException"/>).
    /// </summary>
    public static Practice? EnterAgain(
        this Practice practice, Language language, ImmutableDictionary<string, Answer> answers, Person by, Instant at)
    {
        ArgumentNullException.ThrowIfNull(practice);
        ArgumentNullException.ThrowIfNull(by);
        return !practice.AwaitsCity ? throw new ArgumentException("Its city keeps it.", nameof(practice))
            : PracticeRecord.FromArchive(answers, at) is not { } record ? null
            : practice.Taking(new(Step.Publish, by.Id, at, PracticeState.Published)) with
            {
                Language = language,
                Answers = answers,
                Record = record,
            };
    }

    /// <summary>Whether the person can confirm it: whom the coordination has confirmed for its city, while it waits for that.</summary>
    public static bool CanConfirm(Person person, Practice practice)
    {
        ArgumentNullException.ThrowIfNull(practice);
        return practice is { AwaitsCity: true, State: PracticeState.Published }
            && person is { Confirmed: true, Role: not Role.Visitor, Place: { } place } && place.IsSameAs(practice.Place);
    }

    /// <summary>
    /// The city confirms it: it is a practice like others, of this author, who authorises its publication. The contact person is the one
    /// of the entry, else they themselves. Refuses with NotAllowed.
    /// </summary>
    public static Reviewed ConfirmForCity(this Practice practice, Person by, Instant at)
    {
        if (!CanConfirm(by, practice))
        {
            return RefusalCode.NotAllowed;
        }

        var contact = ContactAfter(practice, by);
        var taken = practice.Taking(new(Step.ConfirmForCity, by.Id, at, PracticeState.Published));
        return taken with
        {
            Authors = AuthorsWith(practice, by),
            Answers = (contact is null
                ? taken.Answers.Remove(PracticeFields.Contact)
                : taken.Answers.SetItem(PracticeFields.Contact, Answer.Of(contact.ToAnswer(), 0, by.Id, at)))
                .SetItem(PracticeFields.Consent, Answer.Of(Consent.Given, 0, by.Id, at)),
            Record = taken.Record! with { Authorisation = new(by.Id, at), Contact = contact },
            ConfirmedAt = at,
        };
    }

    /// <summary>
    /// Makes the person its author, so that they can revise it first; it stays marked until they confirm it or their revision is
    /// published, which needs their authorisation. Refuses with NotAllowed.
    /// </summary>
    public static Reviewed TakeForCity(this Practice practice, Person by, Instant at) => !CanConfirm(by, practice)
        ? RefusalCode.NotAllowed
        : practice with { Authors = AuthorsWith(practice, by), Version = practice.Version + 1, UpdatedAt = at };

    private static ImmutableArray<string> AuthorsWith(Practice practice, Person by) =>
        [.. practice.Authors.Where(author => author != Person.Nobody && author != by.Id), by.Id];

    /// <summary>
    /// The contact person once this person has confirmed it: of the entry, else they themselves; null where neither has a name.
    /// </summary>
    public static Contact? ContactAfter(Practice practice, Person by)
    {
        ArgumentNullException.ThrowIfNull(practice);
        var written = Contact.Parse(practice.Answers.GetValueOrDefault(PracticeFields.Contact)?.Text ?? "", by.Id);
        var own = Contact.Of(by);
        return written.IsValid ? written.Value : own.IsValid ? own.Value : null;
    }
}
