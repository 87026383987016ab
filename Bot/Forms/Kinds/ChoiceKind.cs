using System.Collections.Immutable;
using Bot.Domain;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Forms.Kinds;

/// <summary>One of a list.</summary>
/// <param name="Parse">Typed text to a code, before it is read as a place in the list or the beginning of a label.</param>
internal sealed record ChoiceKind(ImmutableArray<Choice> Choices, Func<string, Parsed<string>> Parse) : FieldKind
{
    private const int ShortLabel = 12;

    private const int LabelsInRow = 3;

    /// <summary>So many in one column are longer than a screen of a phone.</summary>
    private const int ManyLabels = 14;

    internal override IEnumerable<string> Values => Choices.Select(choice => choice.Code);

    internal override Refusal? Check(Answer kept, FormScene scene) => Values.Contains(kept.Text) ? null : new(RefusalCode.NotInList);

    /// <summary>What was said in other words than the label's is said back.</summary>
    internal override Reaction? Hear(Question question, string typed, int messageId)
    {
        var heard = base.Hear(question, typed, messageId);
        return messageId != 0 && heard is Reaction.Answered { Answer: var taken } answered
            && !Choices.Any(choice => choice.Code == taken.Text && choice.IsMeantBy(typed))
                ? answered with { Note = Html.Escape(question.Shared.Taken(Say(taken, question.Scene))) }
                : heard;
    }

    internal override Reaction? Press(Question question, string action, string value) =>
        action == Presses.Value && Values.Contains(value) ? new Reaction.Answered(question.Written(value, messageId: 0)) : null;

    internal override Screen Draw(Screen screen, Question question) =>
        InRows(screen, [.. Choices.Select(one => question.Offer(one.Label(question.Scene.Language), Presses.Value, one.Code))]);

    /// <summary>A few short labels side by side, else each in a row of its own.</summary>
    internal static Screen InRows(Screen screen, Button[] buttons) =>
        buttons.Length > ManyLabels ? InPairs(screen, buttons)
        : screen.Items(
            buttons, buttons.Length <= LabelsInRow && buttons.All(button => button.Label.Length <= ShortLabel) ? LabelsInRow : 1);

    /// <summary>Of many, two that are neighbours side by side where both have room.</summary>
    private static Screen InPairs(Screen screen, Button[] buttons)
    {
        for (var next = 0; next < buttons.Length; next++)
        {
            var pair = buttons[next..Math.Min(next + 2, buttons.Length)];
            var fits = pair.Length == 2 && pair.All(button => button.Label.Length <= Shortening.HalfRow);
            screen = screen.Items(fits ? pair : pair[..1], fits ? 2 : 1);
            next += fits ? 1 : 0;
        }

        return screen;
    }

    internal override string Say(Answer kept, FormScene scene) =>
        Choices.FirstOrDefault(choice => choice.Code == kept.Text)?.Label(scene.Language) ?? kept.Text;

    private protected override Parsed<string> Read(string typed, FormScene scene) => ChoiceWords.Meant(Choices, Parse, typed);
}

/// <summary>The factory by which forms name it.</summary>
public static class ChoiceField
{
    extension<TTexts>(Field<TTexts>)
    {
        /// <summary>One of a list, by button or typed. Its code is kept.</summary>
        public static Field<TTexts> Choice(string code, Func<TTexts, Prompt> ask, params ImmutableArray<Choice> choices) =>
            new(code, ask, new ChoiceKind(choices, typed => ChoiceWords.Labelled(choices, typed)));

        /// <summary>One of a list of the domain, whose parser also reads what is typed.</summary>
        public static Field<TTexts> Choice<T>(string code, Func<TTexts, Prompt> ask, ImmutableArray<T> terms, Func<string, Parsed<T>> parse)
            where T : Term =>
            new(code, ask, new ChoiceKind([.. terms.Select(Forms.Choice.Of)], typed => parse(typed).Select(term => term.Code)));
    }
}
