using Bot.Domain.People;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Domain.Review;

/// <summary>What of a practice remains when somebody who had a part in it asks to be forgotten, and what of it is theirs to take along.</summary>
public static class Forgetting
{
    /// <summary>Stands in for whoever is not named; no Telegram user has this id.</summary>
    public const string Nobody = "0";

    /// <summary>
    /// The practice without the person: as author, as contact, in its history and among those who said «Me sirve». Null where nothing
    /// remains: it was theirs alone and not public. The same object where they had no part in it.
    /// </summary>
    public static Practice? Without(this Practice practice, string personId, Instant at)
    {
        var isPublic = practice.State is PracticeState.Published or PracticeState.Archived;
        if (practice.Authors is [var only] && only == personId && !isPublic)
        {
            return null;
        }

        var left = practice.IsAuthor(personId) || IsContact(practice, personId) ? WithoutAuthor(practice, personId, at) : practice;
        return left == practice && !practice.Likes.Contains(personId) && practice.History.All(entry => entry.By != personId)
            ? practice
            : left.Naming(id => id == personId ? Nobody : id) with { Likes = practice.Likes.Remove(personId) };
    }

    /// <summary>As its author may take it along: of the other people who had a part in it, nobody is named.</summary>
    public static Practice AsKeptBy(this Practice practice, string personId) =>
        practice.Naming(id => id == personId ? id : Nobody) with { Likes = practice.Likes.Intersect([personId]) };

    private static bool IsContact(Practice practice, string personId) =>
        practice.Record?.Contact?.TelegramId is { } contact && Person.IdOf(contact) == personId;

    private static Practice WithoutAuthor(Practice practice, string personId, Instant at)
    {
        var others = practice.Authors.Remove(personId);
        return practice with
        {
            Authors = others.IsEmpty ? [Nobody] : others,
            Answers = practice.Answers.Remove(PracticeFields.Contact),
            Record = practice.Record is null ? null : practice.Record with { Contact = null },
            Version = practice.Version + 1,
            UpdatedAt = at,
        };
    }

    private static Practice Naming(this Practice practice, Func<string, string> name) => practice with
    {
        Answers = practice.Answers.SetItems(practice.Answers.Select(answer => KeyValuePair.Create(answer.Key, answer.Value.Naming(name)))),
        Record = practice.Record is { Authorisation: { } given } record ? record with { Authorisation = given with { By = name(given.By) } } : practice.Record,
        History = [.. practice.History.Select(entry => entry.By is { } by ? entry with { By = name(by) } : entry)],
    };

    private static Answer Naming(this Answer answer, Func<string, string> name) => answer with
    {
        By = name(answer.By),
        Pieces = [.. answer.Pieces.Select(piece => piece with { By = name(piece.By) })],
    };
}
