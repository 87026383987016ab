using Bot.Conversation;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Forms;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.ReviewPractices;

/// <summary>Whether what a reviewer writes about a practice can still be sent, and what is said where it cannot.</summary>
internal static class LeftOpen
{
    /// <summary>
    /// For what is written about a practice; null where it cannot be sent any more. A button passes: what it sends is refused, or shown
    /// with what happened, where it is pressed.
    /// </summary>
    /// <param name="step">What the words are for.</param>
    public static FormSheet? Sheet(Context context, string practiceId, Step step) => Reading.Find(context, practiceId) is { } practice
        && (context.Incoming is Pressed || ReviewRules.Check(practice, step, context.Person, Offices.Of(context.Store)) is null)
            ? new() { About = practice.Title }
            : null;

    public static Html WhyClosed(Context context, string practiceId)
    {
        var texts = ReviewTexts.All.In(context.Language);
        return Reading.Find(context, practiceId) is { } practice
            ? RequestTexts.All.In(context.Language).Closed(practice.Title, Reading.Happened(context, practice, context.Person))
            : Html.Escape(texts.Gone);
    }
}
