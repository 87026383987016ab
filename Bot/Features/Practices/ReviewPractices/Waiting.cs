using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Practices.ReviewPractices;

/// <summary>The queue, longest waiting first: for the secretariat what waits for its agreement, then what waits for review.</summary>
internal sealed class Waiting(Zones zones)
{
    private const int OnPage = 6;

    /// <summary>Far beyond what a coordination leaves waiting; a forged page is brought back to the last.</summary>
    private const int MostPages = 1000;

    private static readonly KeyRange Accepted = KeyRange.Under(nameof(PracticeState.Accepted));

    private static readonly KeyRange Submitted = KeyRange.Under(nameof(PracticeState.Submitted));

    /// <param name="page">From 0; one that is not there any more shows the last.</param>
    public Screen Page(Context context, int page)
    {
        var texts = ReviewTexts.All.In(context.Language);
        var toAgree = ToAgree(context);
        var waiting = toAgree.Length + context.Store.Count(PracticeBank.ByState, Submitted);
        if (waiting == 0)
        {
            return new(texts.NothingWaits);
        }

        var last = (waiting - 1) / OnPage;
        var shown = Math.Clamp(page, 0, Math.Min(last, MostPages));
        var first = shown * OnPage;
        Practice[] practices = [.. toAgree.Concat(context.Store.Query(PracticeBank.ByState, Submitted, Order.OldestFirst, first + OnPage)).Skip(first).Take(OnPage)];
        var offices = Offices.Of(context.Store);
        Html[] entries = [.. practices.Select((practice, index) => Entry(practice, first + index + 1, context, offices))];
        return new Screen(Html.Paragraphs([texts.Queue(waiting), .. entries]))
            .Items(practices.Select((practice, index) =>
                Button.Do(
                    Shortening.Cut($"{first + index + 1}. {practice.Title}", Shortening.WholeRow),
                    PracticeDoors.ReadForReview.To(practice.Id, shown))))
            .Row(
                shown > 0 ? Button.Do(texts.Earlier, PracticeDoors.Queue.To(shown - 1)).AsItem() : null,
                shown < last ? Button.Do(texts.Later, PracticeDoors.Queue.To(shown + 1)).AsItem() : null)
            .Row(Button.Do(texts.Print, PracticeDoors.PrintQueue.To()));
    }

    private static Practice[] ToAgree(Context context) => !Rights.IsSecretariat(context.Person) ? [] :
    [
        .. context.Store.Query(PracticeBank.ByState, Accepted)
            .Where(practice => practice.KeyedAt is null && PracticeRights.HoldsSecondKey(context.Person, practice)),
    ];

    private Html Entry(Practice practice, int number, Context context, Offices offices)
    {
        var texts = ReviewTexts.All.In(context.Language);
        var place = PracticeCard.Place(practice, context.Language);
        return Html.Lines(
            Html.Of($"<b>{number}. {practice.Title}</b>"),
            Html.Join(" ", place.Length == 0 ? Html.Empty : Html.Of($"{place}."), Html.Escape(WaitsOf(practice, context.Now, texts))),
            practice.RevisionOf is null ? Html.Empty : Html.Escape(RequestTexts.All.In(context.Language).IsRevision),
            practice.State == PracticeState.Accepted ? Html.Escape(KeyTexts.All.In(context.Language).WaitsForYou) : Html.Empty,
            ReadingAlone.OtherReader(practice, context.Person, offices, context.Now) is { } other
                ? Html.Escape(
                    RequestTexts.All.In(context.Language).TakenBy(ReviewNotes.NameOf(context.Store.Find(Persons.All, other), texts)))
                : Html.Empty);
    }

    private string WaitsOf(Practice practice, Instant now, ReviewTexts texts) =>
        DaysOf(practice, now) is 0 && practice is { IsSentAgain: true, State: PracticeState.Submitted }
            ? texts.CameBackToday
            : texts.Waits(DaysOf(practice, now));

    /// <summary>Midnights of the network since it was submitted, or accepted where it waits for the secretariat.</summary>
    private int DaysOf(Practice practice, Instant now) => (practice.AcceptedAt ?? practice.SubmittedAt) is { } since
        ? Period.DaysBetween(since.InZone(zones.Network).Date, now.InZone(zones.Network).Date)
        : 0;
}
