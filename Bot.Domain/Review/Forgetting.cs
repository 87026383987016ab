using Bot.Domain.People;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Domain.Review;

/// <summary>
/// What of a practice remains when somebody who had a part in it asks to be forgotten, and what of it is theirs to take along.
/// </summary>
public static class Forgetting
{
    /// <summary>
    /// The practice without the person: as author, as contact, in its history and among those who said «Me sirve». Null where nothing
    /// remains: it was theirs alone and not public. The same object where they had no part in it.
    /// </summary>
    /// <param name="name">By which a contact that somebody else wrote is known as theirs; empty where it is not known.</param>
    public static Practice? Without(this Practice practice, string personId, Instant at, string name = "")
    {
        var isPublic = practice.State is PracticeState.Published or PracticeState.Archived;
        if (practice.Authors is [var only] && only == personId && !isPublic)
        {
            return null;
        }

        var left = practice.IsAuthor(personId) || IsContact(practice, personId) ? WithoutAuthor(practice, personId, at, name) : practice;
        return left == practice && !Names(practice, personId)
            ? practice
            : left.Naming(id => id == personId ? Person.Nobody : id) with { Likes = practice.Likes.Remove(personId), Asking = practice.Asking.Remove(personId) };
    }

    private static bool Names(Practice practice, string personId) => practice.Likes.Contains(personId)
        || practice.Asking.Contains(personId)
        || practice.Taken?.By == personId
        || practice.Completing?.By == personId
        || practice.History.Any(entry => entry.By == personId || entry.About == personId)
        || practice.Notes.Any(note => note.By == personId)
        || practice.Requests.Any(request => request.By == personId || request.WhyNot?.By == personId)
        || practice.Answers.Values.Concat(practice.AnswersBefore?.Values ?? [])
            .Any(answer => answer.By == personId || answer.Pieces.Any(piece => piece.By == personId));

    /// <summary>
    /// As its author may take it along: of the other people who had a part in it, nobody is named, and what reviewers wrote for each
    /// other is theirs.
    /// </summary>
    public static Practice AsKeptBy(this Practice practice, string personId) =>
        practice.Naming(id => id == personId ? id : Person.Nobody) with
        {
            Likes = practice.Likes.Intersect([personId]),
            Asking = [],
            Taken = null,
            Notes = [],
        };

    private static bool IsContact(Practice practice, string personId) =>
        practice.Record?.Contact?.TelegramId is { } contact && Person.IdOf(contact) == personId;

    private static Practice WithoutAuthor(Practice practice, string personId, Instant at, string name)
    {
        var others = practice.Authors.Remove(personId);
        bool IsTheirs(Answer? contact) => others.IsEmpty || IsContactOf(personId, name, contact);
        var given = practice.Answers.GetValueOrDefault(PracticeFields.Contact);
        var goes = given is null || IsTheirs(given) || IsContact(practice, personId);
        return practice with
        {
            Authors = others.IsEmpty ? [Person.Nobody] : others,
            Answers = goes ? practice.Answers.Remove(PracticeFields.Contact) : practice.Answers,
            AnswersBefore = IsTheirs(practice.AnswersBefore?.GetValueOrDefault(PracticeFields.Contact))
                ? practice.AnswersBefore?.Remove(PracticeFields.Contact)
                : practice.AnswersBefore,
            Record = !goes || practice.Record is null ? practice.Record : practice.Record with { Contact = null },
            Version = practice.Version + 1,
            UpdatedAt = at,
        };
    }

    /// <summary>
    /// Whether they wrote it, or it names them; what a co-author gave of somebody else stays, where it is known who gave it.
    /// </summary>
    private static bool IsContactOf(string personId, string name, Answer? contact) => contact is not null
        && (contact.By == personId || contact.Pieces.Any(piece => piece.By == personId)
            || (Contact.Parse(contact.Text, contact.By) is { IsValid: true, Value: var read }
                && ((read.TelegramId is { } id && Person.IdOf(id) == personId) || IsSameName(read.Name, name))));

    /// <summary>A first name alone is many people's.</summary>
    private static bool IsSameName(string one, string other) =>
        (Folding.Words(one), Folding.Words(other)) is ({ Count: > 1 } first, { Count: > 1 } second)
            && (first.All(second.Contains) || second.All(first.Contains));

    private static Practice Naming(this Practice practice, Func<string, string> name) => practice with
    {
        Answers = practice.Answers.SetItems(practice.Answers.Select(answer => KeyValuePair.Create(answer.Key, answer.Value.Naming(name)))),
        Record = practice.Record is { Authorisation: { } given } record
            ? record with { Authorisation = given with { By = name(given.By) } }
            : practice.Record,
        History = [.. practice.History.Select(
            entry => entry with { By = entry.By is { } by ? name(by) : null, About = entry.About is { } whom ? name(whom) : null })],
        AnswersBefore = practice.AnswersBefore is { } before
            ? before.SetItems(before.Select(answer => KeyValuePair.Create(answer.Key, answer.Value.Naming(name))))
            : null,
        Requests = [.. practice.Requests.Select(request => request with
        {
            By = name(request.By),
            WhyNot = request.WhyNot is { } whyNot ? whyNot with { By = name(whyNot.By) } : null,
        })],
        Notes = [.. practice.Notes.Select(note => note with { By = name(note.By) })],
        Completing = practice.Completing is { } completing ? completing with { By = name(completing.By) } : null,
        Taken = practice.Taken is { } taken ? taken with { By = name(taken.By) } : null,
    };

    private static Answer Naming(this Answer answer, Func<string, string> name) => answer with
    {
        By = name(answer.By),
        Pieces = [.. answer.Pieces.Select(piece => piece with { By = name(piece.By) })],
    };
}
