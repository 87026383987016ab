using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Conversation.Forms;

/// <summary>How a field is asked.</summary>
internal static class QuestionScreen
{
    private const int ShortLabel = 12;

    /// <summary>Characters of what was typed, on a button that says more than it.</summary>
    private const int OnButton = 20;

    private const int LabelsInRow = 3;

    /// <param name="note">A sentence about what just happened; empty for none.</param>
    /// <param name="arriving">Whether the question itself is shown; not after each piece of what is gathered.</param>
    public static Screen Of<TTexts>(Walk<TTexts> walk, string note, bool arriving)
    {
        var prompt = walk.Current.Ask(walk.Texts);
        var question = Html.Lines(
            Heading(walk, prompt),
            arriving ? Html.Escape(prompt.Question) : Html.Empty,
            arriving && prompt.Example.Length > 0 ? Html.Of($"<i>{walk.Shared.Example} {prompt.Example}</i>") : Html.Empty);
        var text = Html.Paragraphs(Html.Escape(note), question, State(walk, arriving), Html.Escape(DateScreen.Note(walk)));
        return WithButtons(new Screen(text), walk);
    }

    public static Screen WithButtons<TTexts>(Screen screen, Walk<TTexts> walk) => Move(Gather(Offers(screen, walk), walk), walk);

    private static Html Heading<TTexts>(Walk<TTexts> walk, Prompt prompt)
    {
        var steps = walk.Steps;
        var step = walk.Cursor.After == Destination.Next && steps.Length > 1
            ? Html.Of($"<b>{walk.Shared.Step(steps.IndexOf(walk.Current) + 1, steps.Length)}. {prompt.Title}.</b>")
            : Html.Of($"<b>{prompt.Title}.</b>");
        return Html.Join(" ", step, Html.Escape(prompt.Note));
    }

    /// <summary>What is kept so far, and what to do about it.</summary>
    private static Html State<TTexts>(Walk<TTexts> walk, bool arriving)
    {
        if (walk.Kept is not { } kept)
        {
            return Html.Empty;
        }

        return walk.Current.Kind switch
        {
            LongTextKind longText => Html.Paragraphs(arriving ? Whole(walk, kept) : Html.Empty, Count(walk, longText, kept)),
            FilesKind files => Html.Escape($"{walk.Shared.Files(kept.Pieces.Length, files.Max)}. {walk.Shared.MoreFilesOrDone}"),
            ManyChoicesKind => Html.Empty,
            LinesKind or TextKind when walk.Current.Kind.ReadBack(kept, walk.Scene) is { IsEmpty: false } understood => ReadBack(walk, understood),
            LinesKind lines when lines.Check(kept, walk.Scene) is { } refusal => Html.Escape(walk.Sentence(walk.Current, refusal)),
            var kind when walk.IsAnswered(walk.Current) => Html.Escape(walk.Shared.Kept(Shortening.Line(kind.Describe(kept, walk.Scene), Shortening.Answer))),
            { IsReadable: true } => Html.Escape(walk.Shared.KeptInvalid(Shortening.Line(kept.Text, Shortening.Answer))),
            _ => Html.Empty,
        };
    }

    private static Html ReadBack<TTexts>(Walk<TTexts> walk, Html understood) => Html.Lines(
        Html.Escape(walk.Shared.Understood),
        understood,
        Html.Escape(walk.Current.Kind is LinesKind ? walk.Shared.MoreLinesOrDone : walk.Shared.RightOrAgain));

    private static Html Whole<TTexts>(Walk<TTexts> walk, Answer kept) =>
        Html.Lines(Html.Escape(walk.Shared.WrittenSoFar), Html.Of($"<blockquote expandable>{kept.Text}</blockquote>"));

    private static Html Count<TTexts>(Walk<TTexts> walk, LongTextKind kind, Answer kept) => kind.Check(kept, walk.Scene) switch
    {
        { Code: RefusalCode.TooManyWords or RefusalCode.TooLong } over => Html.Escape($"{walk.Sentence(walk.Current, over)} {walk.Shared.Shorten}"),
        _ => Html.Escape($"{walk.Shared.Words(LongText.CountWords(kept.Text), kind.Words)}. {walk.Shared.MoreOrDone}"),
    };

    private static Screen Offers<TTexts>(Screen screen, Walk<TTexts> walk)
    {
        var offered = walk.Current.Kind switch
        {
            ChoiceKind choice => InRows(screen, [.. choice.Choices.Select(one => Value(walk, one.Label(walk.Scene.Language), one.Code))]),
            ManyChoicesKind many => InRows(screen, [.. many.Choices.Select(one => Value(walk, Ticked(walk, one), one.Code))]),
            LookupKind lookup => Candidates(screen, walk, lookup),
            DateKind => DateScreen.Add(screen, walk),
            ConsentKind => screen.Row(Value(walk, walk.Shared.Agree, Consent.Given), Value(walk, walk.Shared.NotYet, Consent.Withheld)),
            _ => screen,
        };
        return offered.Column(walk.Current.Suggestions
            .Where(suggestion => !string.IsNullOrEmpty(suggestion.Text(walk.Scene)))
            .Select(suggestion => Presses.Button(walk, suggestion.Label(walk.Texts), Presses.Actions.Suggestion, suggestion.Code)));
    }

    private static Screen InRows(Screen screen, Button[] buttons) =>
        buttons.Length <= LabelsInRow && buttons.All(button => button.Label.Length <= ShortLabel) ? screen.Row(buttons) : screen.Column(buttons);

    private static Screen Candidates<TTexts>(Screen screen, Walk<TTexts> walk, LookupKind lookup)
    {
        var found = walk.Cursor.Candidates.Select(lookup.Find).Where(choice => choice is not null).Select(choice => choice!);
        var matches = screen.Column(found.Select(choice => Value(walk, choice.Label(walk.Scene.Language), choice.Code)));
        return walk.Cursor.Typed.Length == 0 ? matches : matches.Row(Presses.Button(
            walk, walk.Shared.TakeAsNew(Shortening.Line(walk.Cursor.Typed, OnButton)), Presses.Actions.TakeAsNew, Presses.NewValue(walk)));
    }

    private static string Ticked<TTexts>(Walk<TTexts> walk, Choice choice)
    {
        var label = choice.Label(walk.Scene.Language);
        return ManyChoicesKind.Codes(walk.Kept).Contains(choice.Code) ? walk.Shared.Ticked(label) : label;
    }

    private static Button Value<TTexts>(Walk<TTexts> walk, string label, string code) => Presses.Button(walk, label, Presses.Actions.Value, code);

    private static Screen Gather<TTexts>(Screen screen, Walk<TTexts> walk)
    {
        var hasAnswer = walk.Kept is not null;
        return screen.Row(
            walk.Current.Kind.Gathers && hasAnswer ? Presses.Button(walk, walk.Shared.Done, Presses.Actions.Done) : null,
            Presses.CanRedo(walk) ? Presses.Button(walk, walk.Shared.Redo, Presses.Actions.Redo) : null,
            walk.Cursor.Redone is not null && !hasAnswer ? Presses.Button(walk, walk.Shared.Restore, Presses.Actions.Restore) : null);
    }

    private static Screen Move<TTexts>(Screen screen, Walk<TTexts> walk)
    {
        var isKept = walk.Kept is not null;
        var pass = Presses.CanPass(walk)
            ? Presses.Button(walk, isKept ? walk.Shared.KeepIt : walk.Shared.Skip, Presses.Actions.Pass)
            : null;
        var clear = Presses.CanClear(walk)
            ? Presses.Button(walk, walk.Shared.Clear, Presses.Actions.Clear)
            : null;
        var back = walk.Cursor.After switch
        {
            Destination.Review when walk.Review is not null => Presses.Button(walk, walk.Shared.BackToReview, Presses.Actions.Back),
            Destination.Next when walk.Previous is not null => Presses.Button(walk, walk.Shared.Back, Presses.Actions.Back),
            _ => null,
        };
        return screen.Row(pass, clear).Row(back, Presses.Button(walk, walk.Shared.SaveAndLeave, Presses.Actions.Leave));
    }
}
