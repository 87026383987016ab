using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.ReviewPractices;

/// <summary>Hands an accepted practice to the public when the time to take it back is over.</summary>
internal sealed class Publishing(Zones zones)
{
    public static readonly Moment WhenSure = new("r.publish", "publish");

    public Turn Publish(Occasion occasion, string practiceId)
    {
        var acceptance = occasion.Store.Find(Acceptance.All, practiceId);
        if (occasion.Store.Find(PracticeBank.All, practiceId) is not { } practice)
        {
            _ = occasion.Store.Delete(Acceptance.All, practiceId);
            return ToReviewer(occasion, acceptance, reviewer => new(Html.Escape(ReviewTexts.All.In(reviewer.Language).Gone)));
        }

        var (whole, original) = WithOriginal(occasion, practice);
        var year = occasion.Now.InZone(zones.Network).Year;
        var numbers = PracticeNumberings.Of(occasion.Store, year);
        var published = whole.Publish(numbers, occasion.Now);
        if (published.Refusal is { Code: RefusalCode.TooSoon })
        {
            occasion.Plan(WhenSure, practice.Id, practice.KeyedAt!.Value + ReviewSteps.UndoTime);
            return Turn.Quiet;
        }

        if (published.Refusal is { Code: RefusalCode.SecondKeyMissing })
        {
            _ = Settling.Settle(occasion, practice);
            return Turn.Quiet;
        }

        _ = occasion.Store.Delete(Acceptance.All, practice.Id);
        return published.IsValid
            ? Published(occasion, published.Value, original, acceptance)
            : ToReviewer(occasion, acceptance, reviewer => Result(occasion, practice, reviewer));
    }

    /// <summary>A revision with what it revises; one whose practice is gone is published as a practice of its own.</summary>
    private static (Practice Practice, Practice? Original) WithOriginal(Occasion occasion, Practice practice)
    {
        var original = practice.RevisionOf is { } id ? occasion.Store.Find(PracticeBank.All, id) : null;
        return original is null ? (practice with { RevisionOf = null }, null) : (practice, original);
    }

    private static Turn Published(Occasion occasion, Publication publication, Practice? original, Acceptance? acceptance)
    {
        var practice = original?.TakeOver(publication.Practice) ?? publication.Practice;
        occasion.Store.Put(PracticeBank.All, practice);
        occasion.Store.Put(PracticeNumberings.All, publication.Numbers);
        if (original is not null)
        {
            _ = occasion.Store.Delete(PracticeBank.All, publication.Practice.Id);
        }

        return Authors.Tell(occasion, practice, author => Congratulation(occasion, practice, author, isRevision: original is not null))
            .Then(ToReviewer(occasion, acceptance, reviewer => Result(occasion, practice, reviewer)));
    }

    private static Screen Congratulation(Occasion occasion, Practice practice, Person author, bool isRevision)
    {
        var texts = ReviewTexts.All.In(author.Language);
        var number = practice.Number!.Text;
        return new Screen(Html.Paragraphs(
                isRevision ? texts.IsRevised(number) : texts.IsPublic(number),
                PracticeCard.Card(practice, author.Language),
                texts.LinkToShare(occasion.Bot.DeepLink(PracticeDoors.PracticeLink + number))))
            .Row(Button.Share(texts.Share, number), Button.Do(texts.SeeCard, PracticeDoors.Card.To(practice.Id)))
            .Row(CopyButtons.Number(practice, author.Language), CopyButtons.Link(practice, occasion.Bot, author.Language));
    }

    public static Screen Result(Occasion occasion, Practice practice, Person reviewer)
    {
        var texts = ReviewTexts.All.In(reviewer.Language);
        return practice is { State: PracticeState.Published, Number: { } number }
            ? new Screen(texts.WasPublished(practice.Title, number.Text))
                .Row(Button.Do(texts.SeeCard, PracticeDoors.Card.To(practice.Id)), CopyButtons.Number(practice, reviewer.Language))
            : new Screen(Html.Lines(Html.Of($"<b>{practice.Title}</b>"), Html.Escape(Reading.Happened(occasion, practice, reviewer))));
    }

    /// <summary>The messages in which it was accepted and agreed to turn into what came of it.</summary>
    private static Turn ToReviewer(Occasion occasion, Acceptance? acceptance, Func<Person, Screen> result) => acceptance is null
        ? Turn.Quiet
        : Turned(occasion, acceptance.Reviewer, acceptance.MessageId, result)
            .Then(Turned(occasion, acceptance.Secretary, acceptance.SecretaryMessageId, result));

    public static Turn Turned(Occasion occasion, long telegramId, int messageId, Func<Person, Screen> result) =>
        messageId > 0 && occasion.Store.Find(Persons.All, Person.IdOf(telegramId)) is { } reader
            ? Turn.Of(new Show(
                Address.Of(telegramId),
                Slots.OfMessage(messageId),
                result(reader).Row(Reading.NextInQueue(reader.Language)),
                ShowMode.Change))
            : Turn.Quiet;
}
