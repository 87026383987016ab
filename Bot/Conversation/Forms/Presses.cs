using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Conversation.Forms;

/// <summary>What the buttons do. A button carries subject, field, action and value; all four are checked, because it can be old or forged.</summary>
internal static class Presses
{
    public static class Actions
    {
        public const string Value = "v";
        public const string Suggestion = "s";
        public const string TakeAsNew = "n";
        public const string Done = "d";
        public const string Redo = "r";
        public const string Restore = "u";
        public const string Pass = "k";
        public const string Clear = "x";
        public const string Back = "b";
        public const string Leave = "q";
        public const string Edit = "e";
        public const string Complete = "c";
        public const string Turn = "m";
    }

    private static readonly string[] WithValue = [Actions.Value, Actions.Suggestion, Actions.TakeAsNew, Actions.Edit, Actions.Turn];

    private static readonly string[] AlsoTyped = [Actions.Suggestion, Actions.Done, Actions.Pass, Actions.Back, Actions.Leave, Actions.Complete];

    public static Button Button<TTexts>(Walk<TTexts> walk, string label, string action, string value = "") =>
        Messages.Button.Do(label, walk.Form.PressCode, walk.Cursor.Subject, walk.Cursor.Field, action, value);

    /// <summary>The button of the pending screen that somebody typed instead of pressing it; null for any other text.</summary>
    public static Press? MeantBy<TTexts>(Walk<TTexts> walk, string typed)
    {
        var words = Folding.Words(typed.Length > Shortening.Answer ? "" : typed);
        return words.Count == 0 ? null : Steps.Buttons(walk).Rows.SelectMany(row => row)
            .Where(button => words.SequenceEqual(Folding.Words(button.Label)))
            .Select(button => Press.Parse(button.Data!))
            .FirstOrDefault(press => press is not null && AlsoTyped.Contains(press[2]));
    }

    public static FormStep Take<TTexts>(Walk<TTexts> walk, Press press, ShowMode mode) =>
        (press[1] == walk.Cursor.Field && (press[3].Length == 0 || WithValue.Contains(press[2])) ? Act(walk, press[2], press[3], mode) : null)
        ?? Steps.Quiet(walk.Cursor, walk.Answers, walk.Shared.OldButton);

    /// <summary>Null where the current field does not offer it (now).</summary>
    private static FormStep? Act<TTexts>(Walk<TTexts> walk, string action, string value, ShowMode mode) => action switch
    {
        Actions.Value => Choose(walk, value, mode),
        Actions.Suggestion => Suggested(walk, value) is { Length: > 0 } text ? TypedAnswers.Read(walk, text, messageId: 0, mode) : null,
        Actions.TakeAsNew => TakeAsNew(walk, value, mode),
        Actions.Turn when walk.Current.Kind is DateKind => DateAnswers.Turn(walk, value, mode),
        Actions.Done when walk.Current.Kind.Gathers => Done(walk, mode),
        Actions.Redo when CanRedo(walk) => Redo(walk, mode),
        Actions.Restore when walk.Cursor.Redone is not null && walk.Kept is null => Steps.Ask(walk.Recovered(), mode, walk.Shared.Restored),
        Actions.Pass when CanPass(walk) => Steps.Advance(Forgotten(walk), mode),
        Actions.Clear when CanClear(walk) => Steps.Advance(Cleared(walk), mode),
        Actions.Back => Back(walk, mode),
        Actions.Leave => Steps.Leave(walk, mode),
        Actions.Edit when walk.Current.IsReview && walk.Steps.FirstOrDefault(field => field.Code == value) is { } field =>
            Steps.Ask(walk.To(field, Destination.Review), mode),
        Actions.Complete when walk.Current.IsReview => walk.MissingSteps.Any() ? Steps.Ask(walk, mode) : Steps.Finish(walk, mode),
        _ => null,
    };

    /// <summary>Whether the current field can be passed over: it may stay empty, or has its answer; what gathers is left by «Listo».</summary>
    public static bool CanPass<TTexts>(Walk<TTexts> walk) => !walk.Current.IsReview
        && (walk.Kept is null ? walk.Current.Need == Need.Optional : !walk.Current.Kind.Gathers && walk.IsAnswered(walk.Current));

    /// <summary>Whether what was gathered can be taken away at once; ticks are taken away one by one.</summary>
    public static bool CanRedo<TTexts>(Walk<TTexts> walk) =>
        walk.Kept is not null && walk.Current.Kind is { Gathers: true } and not ManyChoicesKind;

    /// <summary>Whether an optional answer can be taken away; what was gathered is redone instead.</summary>
    public static bool CanClear<TTexts>(Walk<TTexts> walk) =>
        walk.Kept is not null && walk.Current is { Need: Need.Optional, Kind.Gathers: false };

    private static FormStep? Choose<TTexts>(Walk<TTexts> walk, string value, ShowMode mode) => walk.Current.Kind switch
    {
        ChoiceKind choice when choice.Values.Contains(value) => Steps.Advance(walk.Keep(value, messageId: 0), mode),
        ManyChoicesKind many when many.Values.Contains(value) => Toggle(walk, many, value, mode),
        LookupKind lookup when walk.Cursor.Candidates.Contains(value) && lookup.Find(value) is not null => Steps.Advance(walk.Keep(value, messageId: 0), mode),
        DateKind => DateAnswers.Choose(walk, value, mode),
        ConsentKind when value is Consent.Given or Consent.Withheld => Steps.Advance(walk.Keep(value, messageId: 0), mode),
        _ => null,
    };

    private static FormStep Toggle<TTexts>(Walk<TTexts> walk, ManyChoicesKind many, string code, ShowMode mode)
    {
        var codes = many.Write(ManyChoicesKind.Codes(walk.Kept).SymmetricExcept([code]));
        return Steps.Gathered(codes.Length == 0 ? Cleared(walk) : walk.Keep(codes, messageId: 0), mode);
    }

    private static string? Suggested<TTexts>(Walk<TTexts> walk, string code) =>
        walk.Current.Suggestions.FirstOrDefault(suggestion => suggestion.Code == code)?.Text(walk.Scene);

    /// <param name="message">Which message the button was made for: an older one's would take something else.</param>
    private static FormStep? TakeAsNew<TTexts>(Walk<TTexts> walk, string message, ShowMode mode) =>
        walk.Current.Kind is LookupKind lookup && walk.Cursor.Typed is { Length: > 0 } typed
        && message == NewValue(walk) && lookup.Refuse(typed) is null
            ? Steps.Advance(walk.Keep(typed, walk.Cursor.Unanswered), mode)
            : null;

    public static string NewValue<TTexts>(Walk<TTexts> walk) =>
        walk.Cursor.Unanswered.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static FormStep Done<TTexts>(Walk<TTexts> walk, ShowMode mode) => (walk.Problem(walk.Current), walk.Current.Kind) switch
    {
        (null, _) => Steps.Advance(walk, mode),
        ({ Code: RefusalCode.Missing } missing, _) => Steps.Ask(walk, mode, walk.Sentence(walk.Current, missing)),
        (_, FilesKind files) => Steps.Ask(walk, mode, walk.Shared.FilesOver(walk.Kept!.Pieces.Length, files.Max)),
        ({ } refusal, _) => Steps.Gathered(walk, mode, walk.Sentence(walk.Current, refusal)),
    };

    private static FormStep Redo<TTexts>(Walk<TTexts> walk, ShowMode mode)
    {
        var redone = Cleared(walk);
        return Steps.Ask(redone with { Cursor = redone.Cursor with { Redone = walk.Kept } }, mode, walk.Shared.StartedOver);
    }

    private static FormStep? Back<TTexts>(Walk<TTexts> walk, ShowMode mode) => walk.Cursor.After switch
    {
        Destination.Review when walk.Review is { } review => Steps.Ask(walk.To(review, Destination.Next), mode),
        Destination.Next when walk.Previous is { } previous => Steps.Ask(walk.To(previous, Destination.Next), mode),
        _ => null,
    };

    private static Walk<TTexts> Cleared<TTexts>(Walk<TTexts> walk) => walk with { Answers = walk.Answers.Remove(walk.Cursor.Field) };

    /// <summary>Passing over an optional field after «Rehacer» means that it shall stay empty.</summary>
    private static Walk<TTexts> Forgotten<TTexts>(Walk<TTexts> walk) => walk with { Cursor = walk.Cursor with { Redone = null } };
}
