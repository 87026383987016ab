using Bot.Conversation;
using Bot.Domain;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Forms;

/// <summary>
/// What the buttons do. A button carries subject, field, action and value; all four are checked, because it can be old or forged.
/// </summary>
internal static class Presses
{
    /// <summary>An answer that the kind offers; every other letter that is not here is the kind's own.</summary>
    public const string Value = "v";

    public const string Suggestion = "s";
    public const string Done = "d";
    public const string Redo = "r";
    public const string Restore = "u";
    public const string Pass = "k";
    public const string Clear = "x";
    public const string Back = "b";
    public const string Leave = "q";
    public const string Edit = "e";
    public const string Complete = "c";

    private static readonly string[] WithoutValue = [Done, Redo, Restore, Pass, Clear, Back, Leave, Complete];

    private static readonly string[] AlsoTyped = [Suggestion, Done, Pass, Back, Leave, Complete];

    /// <summary>A text, or the button of the pending screen that somebody typed instead of pressing it.</summary>
    public static FormStep Hear<TTexts>(Walk<TTexts> walk, string text, int messageId) => MeantBy(walk, text) is { } press
        ? Take(walk, press, ShowMode.New)
        : Steps.Hear(walk, text, messageId, ShowMode.New);

    public static FormStep Take<TTexts>(Walk<TTexts> walk, FormPress press, ShowMode mode)
    {
        var isOfField = PressMark.Means(press.Field, walk.Cursor.Field)
            && (press.Value.Length == 0 || !WithoutValue.Contains(press.Action));
        return (isOfField ? Act(walk, press.Action, PressMark.OneOf(press.Value, ValuesOf(walk)), mode) : null)
            ?? Steps.Quiet(walk.Cursor, walk.Answers, walk.Shared.OldButton);
    }

    /// <summary>Every value that a button of the pending question may stand for.</summary>
    private static IEnumerable<string> ValuesOf<TTexts>(Walk<TTexts> walk) => walk.Current.IsReview
        ? walk.Form.Fields.Select(field => field.Code)
        : walk.Current.Kind.ButtonValues(walk).Concat(walk.Current.Suggestions.Select(suggestion => suggestion.Code));

    private static FormPress? MeantBy<TTexts>(Walk<TTexts> walk, string typed)
    {
        var words = Folding.Words(typed.Length > Shortening.Answer ? "" : typed);
        return words.Count == 0 ? null : Steps.Buttons(walk).Rows.SelectMany(row => row)
            .Where(button => words.SequenceEqual(Folding.Words(button.Label)))
            .Select(button => Press.Parse(button.Data!) is { } press ? FormPress.Of(walk.Form, press) : null)
            .FirstOrDefault(press => press is not null && AlsoTyped.Contains(press.Action)) ?? DoneBy(walk, words);
    }

    /// <summary>Other words for «Listo», where it stands below an answer that counts.</summary>
    private static FormPress? DoneBy<TTexts>(Walk<TTexts> walk, IReadOnlyList<string> words) =>
        walk.Current is { IsReview: false, Kind: { Gathers: true } kind } && walk.Problem is null && ReadyWords.Mean(words, kind.ReadsBack)
            ? new(walk.Cursor.Subject, walk.Cursor.Field, Done, "")
            : null;

    /// <summary>Null where the current field does not offer it (now).</summary>
    private static FormStep? Act<TTexts>(Walk<TTexts> walk, string action, string value, ShowMode mode) => action switch
    {
        Suggestion => Suggested(walk, value) is { Length: > 0 } text ? Steps.Hear(walk, text, messageId: 0, mode) : null,
        Done => walk.Current.Kind.Gathers ? Finished(walk, mode) : null,
        Redo => walk.CanRedo ? Redone(walk, mode) : null,
        Restore => walk.CanRestore ? Steps.Ask(walk.Recovered(), mode, Html.Escape(walk.Shared.Restored)) : null,
        Pass => walk.CanPass ? Steps.Advance(Forgotten(walk.CanGiveUp ? walk.Cleared() : walk), mode) : null,
        Clear => walk.CanClear ? Steps.Advance(walk.Cleared(), mode) : null,
        Back => GoBack(walk, mode),
        Leave => Steps.Leave(walk, mode),
        Edit => walk.Current.IsReview && walk.Steps.FirstOrDefault(field => field.Code == value) is { } field
            ? Steps.Ask(walk.To(field, Destination.Review), mode)
            : null,
        Complete => !walk.Current.IsReview ? null : walk.MissingSteps.Any() ? Steps.Ask(walk, mode) : Steps.Finish(walk, mode),
        _ => walk.Current.Kind.Press(walk, action, value) is { } reaction ? Steps.Follow(walk, reaction, mode) : null,
    };

    private static string? Suggested<TTexts>(Walk<TTexts> walk, string code) =>
        walk.Current.Suggestions.FirstOrDefault(suggestion => suggestion.Code == code)?.Text(walk.Scene);

    private static FormStep Finished<TTexts>(Walk<TTexts> walk, ShowMode mode) => walk.Problem switch
    {
        null => Steps.Advance(walk, mode),
        { Code: RefusalCode.Missing } missing => Steps.Ask(walk, mode, Html.Escape(walk.Sentence(missing))),
        var refusal => Steps.Follow(walk, walk.Current.Kind.NotDone(walk, refusal), mode),
    };

    private static FormStep Redone<TTexts>(Walk<TTexts> walk, ShowMode mode)
    {
        var redone = walk.Cleared();
        return Steps.Ask(redone with { Cursor = redone.Cursor with { Redone = walk.Kept } }, mode, Html.Escape(walk.Shared.StartedOver));
    }

    private static FormStep? GoBack<TTexts>(Walk<TTexts> walk, ShowMode mode) => walk.Cursor.After switch
    {
        Destination.Review when walk.Review is { } review => Steps.Ask(walk.To(review, Destination.Next), mode),
        Destination.Next when walk.Previous is { } previous => Steps.Ask(walk.To(previous, Destination.Next), mode),
        _ => null,
    };

    /// <summary>Passing over an optional field after «Rehacer» means that it shall stay empty.</summary>
    private static Walk<TTexts> Forgotten<TTexts>(Walk<TTexts> walk) => walk with { Cursor = walk.Cursor with { Redone = null } };
}
