using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.WriteTogether;

/// <summary>Up to when an author was told of what the others wrote.</summary>
public sealed record ToldChanges
{
    public required string PersonId { get; init; }

    public required string PracticeId { get; init; }

    public required Instant At { get; init; }

    public static readonly Collection<ToldChanges> All = new("toldchanges", told => IdOf(told.PersonId, told.PracticeId));

    public static string IdOf(string personId, string practiceId) => Key.Of(personId, practiceId);
}

/// <summary>Tells each author in one message what the others wrote since they were told last, or came in.</summary>
internal static class ChangeNews
{
    public static Turn Tell(Occasion occasion, Due due) => occasion.Store.Find(PracticeBank.All, due.Subject) is { Authors.Length: > 1 } practice
        ? practice.Authors
            .Select(id => occasion.Store.Find(Persons.All, id))
            .OfType<Person>()
            .Aggregate(Turn.Quiet, (turn, author) => turn.Then(ToAuthor(occasion, practice, author)))
        : Turn.Quiet;

    private static Turn ToAuthor(Occasion occasion, Practice practice, Person author)
    {
        var since = occasion.Store.Find(ToldChanges.All, ToldChanges.IdOf(author.Id, practice.Id))?.At ?? BeganAt(practice, author);
        occasion.Store.Put(ToldChanges.All, new ToldChanges { PersonId = author.Id, PracticeId = practice.Id, At = occasion.Now });
        var changes = PracticeFields.All
            .Select(field => (field.Code, Answer: practice.Answers.GetValueOrDefault(field.Code)))
            .Where(one => one.Answer is { } answer && answer.By != author.Id && answer.At > since)
            .ToLookup(one => one.Answer!.By, one => one.Code);
        if (changes.Count == 0 || !author.Reachable)
        {
            return Turn.Quiet;
        }

        var texts = TogetherTexts.All.In(author.Language);
        var names = PracticeFieldTexts.All.In(author.Language).Names;
        return Occasion.Tell(author, new Screen(Html.Lines(
            [
                texts.Changed(TogetherScreens.TitleOf(practice, author.Language)),
                .. changes.Select(by => Html.Escape(texts.ChangedBy(TogetherScreens.NameOf(occasion, by.Key, author), [.. by.Select(code => names[code])]))),
            ]))
            .Row(Button.Do(texts.See, Doors.Hub, practice.Id), Button.Do(texts.WhoWroteWhat, Sharing.WhoCode, practice.Id)));
    }

    /// <summary>When they came in; who began it knows all until the others came.</summary>
    private static Instant BeganAt(Practice practice, Person author) =>
        practice.History.LastOrDefault(entry => entry.Step == Step.Join && entry.By == author.Id)?.At ?? practice.CreatedAt;
}
