using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Forms;

/// <summary>What a walk can come to.</summary>
internal static class Steps
{
    /// <summary>Rows of buttons below which a phone shows something else, too.</summary>
    private const int MostRowsBelow = 6;

    public static FormStep Quiet(FormCursor cursor, ImmutableDictionary<string, Answer> answers, string? toast = null) =>
        new(cursor, answers, FormOutcome.Quiet) { Toast = toast is null ? null : new(toast) };

    /// <summary>A text, or what a suggestion says in the person's place (message id 0).</summary>
    public static FormStep Hear<TTexts>(Walk<TTexts> walk, string text, int messageId, ShowMode mode) =>
        walk.Current.Kind.Hear(walk, text, messageId) is { } reaction
            ? Follow(walk, reaction, mode, messageId)
            : Ask(walk, mode, Html.Escape(walk.Current.Kind.Expects(walk.Shared)));

    /// <summary>
    /// A photo or a document. The parts of one album are answered in one message, and only the first where none is taken.
    /// </summary>
    public static FormStep Receive<TTexts>(Walk<TTexts> before, SentFile sent)
    {
        var isNextOfAlbum = sent.Album is not null && sent.Album == before.Cursor.Album;
        var mode = isNextOfAlbum ? ShowMode.Change : ShowMode.New;
        var walk = before.Heard(sent.MessageId);
        walk = walk with { Cursor = walk.Cursor with { Album = sent.Album } };
        return walk.Current.Kind.Receive(walk, sent) is { } reaction ? Follow(walk, reaction, mode)
            : isNextOfAlbum ? Quiet(walk.Cursor, walk.Answers)
            : Ask(walk, mode, Html.Escape(walk.Current.Kind.Expects(walk.Shared)));
    }

    /// <summary>What follows from what the kind made of it.</summary>
    /// <param name="messageId">The message that may be no answer yet; 0 for a press.</param>
    public static FormStep Follow<TTexts>(Walk<TTexts> walk, Reaction reaction, ShowMode mode, int messageId = 0) => reaction switch
    {
        Reaction.Answered answered => Contradicted(walk, walk.Keep(answered.Answer), mode)
            ?? Advance(walk.Keep(answered.Answer), mode, answered.Note),
        Reaction.Gathered gathered => Contradicted(walk, walk.Holding(gathered.Kept), mode)
            ?? Gathered(walk.Holding(gathered.Kept), mode, gathered.Note),
        Reaction.AsksBack back => Ask(walk.Remembering(back.State, messageId), mode, back.Note),
        Reaction.Repeated again => Ask(walk.Remembering(again.State, walk.Cursor.Unanswered), mode, again.Note),
        _ => throw new InvalidOperationException($"Nothing follows from {reaction}."),
    };

    /// <summary>An answer that contradicts another is not kept, and asked again; null where it does not.</summary>
    private static FormStep? Contradicted<TTexts>(Walk<TTexts> before, Walk<TTexts> walk, ShowMode mode) =>
        walk.Problem is { Code: RefusalCode.Contradictory } refusal ? Ask(before, mode, Html.Escape(walk.Sentence(refusal))) : null;

    /// <summary>Asks the current field, below a sentence about what just happened.</summary>
    public static FormStep Ask<TTexts>(Walk<TTexts> walk, ShowMode mode, Html note = default) =>
        Shown(walk, mode, walk.Current.IsReview ? ReviewScreen.Of(walk, note) : QuestionScreen.Of(walk, note, arriving: true));

    /// <summary>The question once more, below an answer that must not leave the screen for it.</summary>
    public static FormStep Remind<TTexts>(Walk<TTexts> walk)
    {
        var asked = Ask(walk, ShowMode.New);
        return walk.Current.IsReview || asked.Screen!.Rows.Length <= MostRowsBelow
            ? asked
            : asked with { Screen = QuestionScreen.Reminder(walk) };
    }

    /// <summary>The buttons of the current field's screen, without its text.</summary>
    public static Screen Buttons<TTexts>(Walk<TTexts> walk) =>
        walk.Current.IsReview ? ReviewScreen.WithButtons(new(Html.Empty), walk) : QuestionScreen.WithButtons(new(Html.Empty), walk);

    /// <summary>Stays on a field that gathers: shows the count, not the question again.</summary>
    public static FormStep Gathered<TTexts>(Walk<TTexts> walk, ShowMode mode, Html note = default) =>
        Shown(walk, mode, QuestionScreen.Of(walk, note, arriving: false));

    /// <summary>The current field is done: goes where its answer leads.</summary>
    /// <param name="note">A sentence about the answer, above what follows.</param>
    public static FormStep Advance<TTexts>(Walk<TTexts> walk, ShowMode mode, Html note = default) => walk.Cursor.After switch
    {
        Destination.Owner => new(null, walk.Answers, FormOutcome.Left) { Mode = mode },
        Destination.Review when walk.Review is { } review => Ask(walk.To(review, Destination.Next), mode, note),
        _ => Way.Next(walk) is { } next && !(next.GivesWay && !walk.MissingSteps.Any())
            ? Ask(walk.To(next, Destination.Next), mode, note)
            : Finish(walk, mode),
    };

    /// <summary>The end of the walk: completed, or kept where something that is required is still missing.</summary>
    public static FormStep Finish<TTexts>(Walk<TTexts> walk, ShowMode mode) =>
        walk.MissingSteps.Any() ? Leave(walk, mode) : new(null, walk.Answers, FormOutcome.Completed) { Mode = mode };

    public static FormStep Leave<TTexts>(Walk<TTexts> walk, ShowMode mode) =>
        new(null, walk.Recovered().Answers, FormOutcome.Left) { Screen = new(Html.Escape(walk.Shared.Saved)), Mode = mode };

    private static FormStep Shown<TTexts>(Walk<TTexts> walk, ShowMode mode, Screen screen) =>
        new(walk.Cursor, walk.Answers, FormOutcome.Asking) { Screen = screen, Mode = mode };
}
