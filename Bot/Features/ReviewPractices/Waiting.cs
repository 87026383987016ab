using System.Globalization;
using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.ReviewPractices;

/// <summary>The queue: what waits for review, longest waiting first.</summary>
internal sealed class Waiting(Zones zones)
{
    private const int OnPage = 6;

    /// <summary>Far beyond what a coordination leaves waiting; a forged page is brought back to the last.</summary>
    private const int MostPages = 1000;

    private static readonly KeyRange Submitted = KeyRange.Under(nameof(PracticeState.Submitted));

    /// <param name="page">From 0; one that is not there any more shows the last.</param>
    public Screen Page(Context context, int page)
    {
        var texts = ReviewTexts.All.In(context.Language);
        var waiting = context.Store.Count(PracticeBank.ByState, Submitted);
        if (waiting == 0)
        {
            return new(texts.NothingWaits);
        }

        var last = (waiting - 1) / OnPage;
        var shown = Math.Clamp(page, 0, Math.Min(last, MostPages));
        var first = shown * OnPage;
        var practices = context.Store.Query(PracticeBank.ByState, Submitted, Order.OldestFirst, first + OnPage).Skip(first).ToArray();
        Html[] entries = [.. practices.Select((practice, index) => Entry(practice, first + index + 1, context, texts))];
        return new Screen(Html.Paragraphs([texts.Queue(waiting), .. entries]))
            .Column(practices.Select((practice, index) =>
                Button.Do(Shortening.Cut($"{first + index + 1}. {practice.Title}", Shortening.ButtonLabel), Doors.ReadForReview, practice.Id, Number(shown))))
            .Row(
                shown > 0 ? Button.Do(texts.Earlier, Doors.Queue, Number(shown - 1)) : null,
                shown < last ? Button.Do(texts.Later, Doors.Queue, Number(shown + 1)) : null);
    }

    private Html Entry(Practice practice, int number, Context context, ReviewTexts texts)
    {
        var place = PracticeCard.Place(practice, context.Language);
        return Html.Lines(
            Html.Of($"<b>{number}. {practice.Title}</b>"),
            Html.Join(" ", place.Length == 0 ? Html.Empty : Html.Of($"{place}."), Html.Escape(texts.Waits(DaysOf(practice, context.Now)))));
    }

    /// <summary>Midnights of the network since it was submitted.</summary>
    private int DaysOf(Practice practice, Instant now) => practice.SubmittedAt is { } since
        ? Period.DaysBetween(since.InZone(zones.Network).Date, now.InZone(zones.Network).Date)
        : 0;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
