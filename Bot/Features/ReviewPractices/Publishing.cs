using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Texts;

namespace Bot.Features.ReviewPractices;

/// <summary>Hands an accepted practice to the public when the time to take it back is over.</summary>
internal sealed class Publishing(Zones zones)
{
    public const string Code = "r.publish";

    public static string IdOf(string practiceId) => "publish:" + practiceId;

    public Turn Publish(Occasion occasion, Due due)
    {
        var acceptance = occasion.Store.Find(Acceptance.All, due.Subject);
        if (occasion.Store.Find(PracticeBank.All, due.Subject) is not { } practice)
        {
            _ = occasion.Store.Delete(Acceptance.All, due.Subject);
            return ToReviewer(occasion, acceptance, reviewer => new(Html.Escape(ReviewTexts.All.In(reviewer.Language).Gone)));
        }

        var year = occasion.Now.InZone(zones.Network).Year;
        var numbers = occasion.Store.Find(PracticeNumberings.All, PracticeNumberings.IdOf(year)) ?? new PracticeNumbers { Year = year };
        var published = practice.Publish(numbers, occasion.Now);
        if (published.Refusal is { Code: RefusalCode.TooSoon })
        {
            occasion.Plan(due.Id, practice.AcceptedAt!.Value + ReviewSteps.UndoTime, Code, practice.Id);
            return Turn.Quiet;
        }

        _ = occasion.Store.Delete(Acceptance.All, practice.Id);
        return published.IsValid
            ? Published(occasion, published.Value, acceptance)
            : ToReviewer(occasion, acceptance, reviewer => Result(occasion, practice, reviewer));
    }

    private static Turn Published(Occasion occasion, Publication publication, Acceptance? acceptance)
    {
        occasion.Store.Put(PracticeBank.All, publication.Practice);
        occasion.Store.Put(PracticeNumberings.All, publication.Numbers);
        return Authors.Tell(occasion, publication.Practice, author => Congratulation(occasion, publication.Practice, author))
            .Then(ToReviewer(occasion, acceptance, reviewer => Result(occasion, publication.Practice, reviewer)));
    }

    private static Screen Congratulation(Occasion occasion, Practice practice, Person author)
    {
        var texts = ReviewTexts.All.In(author.Language);
        var number = practice.Number!.Text;
        return new Screen(Html.Paragraphs(
                texts.IsPublic(number),
                PracticeCard.Card(practice, author.Language),
                texts.LinkToShare(occasion.Bot.DeepLink(Doors.PracticeLink + number))))
            .Row(Button.Share(texts.Share, number), Button.Do(texts.SeeCard, Doors.Card, practice.Id));
    }

    private static Screen Result(Occasion occasion, Practice practice, Person reviewer)
    {
        var texts = ReviewTexts.All.In(reviewer.Language);
        return practice is { State: PracticeState.Published, Number: { } number }
            ? new Screen(texts.WasPublished(practice.Title, number.Text)).Row(Button.Do(texts.SeeCard, Doors.Card, practice.Id))
            : new Screen(Html.Lines(Html.Of($"<b>{practice.Title}</b>"), Html.Escape(Reading.Happened(occasion, practice, reviewer))));
    }

    /// <summary>The message in which it was accepted turns into what came of it.</summary>
    private static Turn ToReviewer(Occasion occasion, Acceptance? acceptance, Func<Person, Screen> result) =>
        acceptance is { MessageId: > 0 } && occasion.Store.Find(Persons.All, Person.IdOf(acceptance.Reviewer)) is { } reviewer
            ? Turn.Of(new Show(
                Address.Of(acceptance.Reviewer),
                Slots.OfMessage(acceptance.MessageId),
                result(reviewer).Row(Reading.NextInQueue(reviewer.Language)),
                ShowMode.Change))
            : Turn.Quiet;
}
