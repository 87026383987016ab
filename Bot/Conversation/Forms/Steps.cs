using System.Collections.Immutable;
using Bot.Domain;
using Bot.Texts;

namespace Bot.Conversation.Forms;

/// <summary>What a walk can come to.</summary>
internal static class Steps
{
    public static FormStep Quiet(FormCursor cursor, ImmutableDictionary<string, Answer> answers, string? toast = null) =>
        new(cursor, answers, FormOutcome.Quiet) { Toast = toast is null ? null : new(toast) };

    /// <summary>Asks the current field, below a sentence about what just happened.</summary>
    public static FormStep Ask<TTexts>(Walk<TTexts> walk, ShowMode mode, string note = "") =>
        Shown(walk, mode, walk.Current.IsReview ? ReviewScreen.Of(walk, note) : QuestionScreen.Of(walk, note, arriving: true));

    /// <summary>The buttons of the current field's screen, without its text.</summary>
    public static Screen Buttons<TTexts>(Walk<TTexts> walk) =>
        walk.Current.IsReview ? ReviewScreen.WithButtons(new(Html.Empty), walk) : QuestionScreen.WithButtons(new(Html.Empty), walk);

    /// <summary>Stays on a field that gathers: shows the count, not the question again.</summary>
    public static FormStep Gathered<TTexts>(Walk<TTexts> walk, ShowMode mode, string note = "") =>
        Shown(walk, mode, QuestionScreen.Of(walk, note, arriving: false));

    /// <summary>The current field is done: goes where its answer leads.</summary>
    /// <param name="note">A sentence about the answer, above what follows.</param>
    public static FormStep Advance<TTexts>(Walk<TTexts> walk, ShowMode mode, string note = "") => walk.Cursor.After switch
    {
        Destination.Owner => new(null, walk.Answers, FormOutcome.Left) { Mode = mode },
        Destination.Review when walk.Review is { } review => Ask(walk.To(review, Destination.Next), mode, note),
        _ => Way.Next(walk) is { } next ? Ask(walk.To(next, Destination.Next), mode, note) : Finish(walk, mode),
    };

    /// <summary>The end of the walk: completed, or kept where something that the walk needs is still missing.</summary>
    public static FormStep Finish<TTexts>(Walk<TTexts> walk, ShowMode mode) =>
        walk.MissingSteps.Any() ? Leave(walk, mode) : new(null, walk.Answers, FormOutcome.Completed) { Mode = mode };

    public static FormStep Leave<TTexts>(Walk<TTexts> walk, ShowMode mode) =>
        new(null, walk.Recovered().Answers, FormOutcome.Left) { Screen = new(Html.Escape(walk.Shared.Saved)), Mode = mode };

    private static FormStep Shown<TTexts>(Walk<TTexts> walk, ShowMode mode, Screen screen) =>
        new(walk.Cursor, walk.Answers, FormOutcome.Asking) { Screen = screen, Mode = mode };
}
