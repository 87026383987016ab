using Bot.Conversation;
using Bot.Domain;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Forms;

/// <summary>How a field is asked: the question, what its kind tells and draws, and the buttons that every field has.</summary>
internal static class QuestionScreen
{
    /// <param name="note">A sentence about what just happened; empty for none.</param>
    /// <param name="arriving">Whether the question itself is shown; not after each piece of what is gathered.</param>
    public static Screen Of<TTexts>(Walk<TTexts> walk, Html note, bool arriving)
    {
        var prompt = walk.Current.Ask(walk.Texts);
        var example = prompt.ExampleIn(walk.Scene);
        var question = Html.Lines(
            About(walk),
            Heading(walk, prompt),
            arriving || walk.Current.Kind.StaysAsked ? Html.Escape(prompt.Question) : Html.Empty,
            arriving && example.Length > 0 ? Html.Of($"<i>{walk.Shared.Example} {example}</i>") : Html.Empty);
        var text = Html.Paragraphs(note, question, walk.Current.Kind.Tell(walk, arriving));
        return WithButtons(new Screen(text) { Quotes = walk.Kept is not null }, walk);
    }

    /// <summary>Of a question that stands further up with all its buttons: its name, and how it is answered.</summary>
    public static Screen Reminder<TTexts>(Walk<TTexts> walk) => Move(
        new Screen(Html.Lines(About(walk), Heading(walk, walk.Current.Ask(walk.Texts)), Html.Escape(walk.Shared.StandsAbove))), walk);

    public static Screen WithButtons<TTexts>(Screen screen, Walk<TTexts> walk)
    {
        var drawn = walk.Current.Kind.Draw(screen, walk);
        var isGathered = walk.Current.Kind.Gathers && walk.Kept is not null;
        return Move(isGathered ? Suggest(Gather(drawn, walk), walk) : Gather(Suggest(drawn, walk), walk), walk);
    }

    /// <summary>What the question is about, so that nobody answers for something else.</summary>
    public static Html About<TTexts>(Walk<TTexts> walk)
    {
        var about = walk.KeptFor(walk.Scene.AboutField) is { } named ? Cleaning.Line(named.Text) : walk.Scene.About;
        return about.Length == 0 ? Html.Empty : Html.Of($"«{Shortening.Line(about, Shortening.Answer)}»");
    }

    /// <summary>Below «Listo», where there is something that it can be said of.</summary>
    private static Screen Suggest<TTexts>(Screen screen, Walk<TTexts> walk) => screen.Items(walk.Current.Suggestions
        .Where(suggestion => !string.IsNullOrEmpty(suggestion.Text(walk.Scene)))
        .Select(suggestion => walk.Offer(suggestion.Label(walk.Texts), Presses.Suggestion, suggestion.Code)));

    private static Html Heading<TTexts>(Walk<TTexts> walk, Prompt prompt)
    {
        var (steps, before) = (walk.Asked, walk.Form.StepsBefore);
        var step = walk.Cursor.After == Destination.Next && steps.Length > 1
            ? Html.Of($"<b>{walk.Shared.Step(before + steps.IndexOf(walk.Current) + 1, before + steps.Length)}. {prompt.Title}.</b>")
            : Html.Of($"<b>{prompt.Title}.</b>");
        return Html.Join(" ", step, Html.Escape(prompt.Note));
    }

    private static Screen Gather<TTexts>(Screen screen, Walk<TTexts> walk) => screen.Row(
        Done(walk),
        walk.CanRedo ? walk.Offer(walk.Shared.Redo, Presses.Redo) : null,
        walk.CanRestore ? walk.Offer(walk.Shared.Restore, Presses.Restore) : null);

    /// <summary>The main thing only where it leads on.</summary>
    private static Button? Done<TTexts>(Walk<TTexts> walk) => !walk.Current.Kind.Gathers || walk.Kept is null ? null
        : walk.Problem is null ? walk.Offer(walk.Shared.Done, Presses.Done).AsMain()
        : walk.Offer(walk.Shared.Done, Presses.Done);

    private static Screen Move<TTexts>(Screen screen, Walk<TTexts> walk)
    {
        var passing = walk.Kept is null || walk.CanGiveUp ? walk.Shared.Skip : walk.Shared.KeepIt;
        var pass = walk.CanPass ? walk.Offer(passing, Presses.Pass) : null;
        var clear = walk.CanClear ? walk.Offer(walk.Shared.Clear, Presses.Clear).AsDanger() : null;
        var back = walk.Cursor.After switch
        {
            Destination.Review when walk.Review is not null => walk.Offer(walk.Shared.BackToReview, Presses.Back),
            Destination.Next when walk.Previous is not null => walk.Offer(walk.Shared.Back, Presses.Back),
            _ => null,
        };
        return screen.Row(pass).Row(back, walk.Offer(walk.Shared.SaveAndLeave, Presses.Leave)).Row(clear);
    }
}
