using System.Collections.Immutable;
using Bot.Domain;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Forms.Kinds;

/// <summary>One or more of a list.</summary>
/// <param name="Parse">A typed name to a code.</param>
internal sealed record ManyChoicesKind(ImmutableArray<Choice> Choices, Func<string, Parsed<string>> Parse) : FieldKind
{
    private static readonly char[] Separators = [',', ';', '\n'];

    private static readonly string[] And = [" y ", " e ", " o ", " ou ", " Y ", " E ", "+", "/", "&"];

    internal override bool Gathers => true;

    internal override bool StaysAsked => true;

    /// <summary>Ticks are taken away one by one.</summary>
    internal override bool CanRedo => false;

    internal override IEnumerable<string> Values => Choices.Select(choice => choice.Code);

    internal override Refusal? Check(Answer kept, FormScene scene) => Codes(kept) switch
    {
        { Count: 0 } => new(RefusalCode.Missing),
        var codes => codes.IsSubsetOf(Values) ? null : new(RefusalCode.NotInList),
    };

    /// <summary>Ticks what was not ticked, and takes the tick away where it was.</summary>
    internal override Reaction? Press(Question question, string action, string value)
    {
        if (action != Presses.Value || !Values.Contains(value))
        {
            return null;
        }

        var codes = Write(Codes(question.Kept).SymmetricExcept([value]));
        return new Reaction.Gathered(codes.Length == 0 ? null : question.Written(codes, messageId: 0));
    }

    /// <summary>The ticks on the buttons say it.</summary>
    internal override Html Tell(Question question, bool arriving) => Html.Empty;

    internal override Screen Draw(Screen screen, Question question)
    {
        var ticked = Codes(question.Kept);
        var buttons = Choices.Select(one => question.Offer(Label(one, ticked.Contains(one.Code), question), Presses.Value, one.Code));
        return ChoiceKind.InRows(screen, [.. buttons]);
    }

    internal override string Say(Answer kept, FormScene scene)
    {
        var codes = Codes(kept);
        return string.Join(", ", Choices.Where(choice => codes.Contains(choice.Code)).Select(choice => choice.Label(scene.Language)));
    }

    /// <summary>Names, codes or places, separated by commas, lines or «y»; one that is not offered refuses all.</summary>
    private protected override Parsed<string> Read(string typed, FormScene scene)
    {
        var meant = typed.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(Meant)
            .ToArray();
        var refusal = meant.Length == 0 ? new(RefusalCode.Empty) : meant.FirstOrDefault(one => !one.IsValid).Refusal;
        return refusal is null ? Write(meant.Select(one => one.Value)) : refusal;
    }

    /// <summary>«Mujeres y jóvenes» are two where no name holds both; figures may stand beside each other.</summary>
    private Parsed<string>[] Meant(string part)
    {
        var whole = ChoiceWords.Meant(Choices, Parse, part);
        var pieces = part.All(sign => char.IsAsciiDigit(sign) || sign == ' ')
            ? part.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            : part.Split(And, StringSplitOptions.TrimEntries);
        return whole.IsValid || pieces.Length < 2 ? [whole] : [.. pieces.Select(piece => ChoiceWords.Meant(Choices, Parse, piece))];
    }

    /// <summary>What is ticked already, and what was typed too.</summary>
    private protected override Reaction Take(Question question, string value, int messageId) =>
        new Reaction.Gathered(question.Written(Write(Codes(question.Kept).Union(value.Split(','))), messageId));

    private static string Label(Choice choice, bool isTicked, Question question)
    {
        var label = choice.Label(question.Scene.Language);
        return isTicked ? question.Shared.Ticked(label) : label;
    }

    private static ImmutableHashSet<string> Codes(Answer? kept) =>
        kept is null ? [] : [.. kept.Text.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The offered ones among these codes, in the list's order.</summary>
    private string Write(IEnumerable<string> codes)
    {
        var wanted = codes.ToHashSet();
        return string.Join(',', Values.Where(wanted.Contains));
    }
}

/// <summary>The factory by which forms name it.</summary>
public static class ManyChoicesField
{
    extension<TTexts>(Field<TTexts>)
    {
        /// <summary>
        /// One or more of a list of the domain, ticked until the person presses «Listo», or typed as its parser reads each name. The
        /// codes are kept, separated by commas, in the list's order.
        /// </summary>
        public static Field<TTexts> ManyChoices<T>(
            string code, Func<TTexts, Prompt> ask, ImmutableArray<T> terms, Func<string, Parsed<T>> parse)
            where T : Term =>
            new(code, ask, new ManyChoicesKind([.. terms.Select(Forms.Choice.Of)], typed => parse(typed).Select(term => term.Code)));

        /// <summary>The same of a list of the feature's own, typed by a label.</summary>
        public static Field<TTexts> ManyChoices(string code, Func<TTexts, Prompt> ask, params ImmutableArray<Choice> choices) =>
            new(code, ask, new ManyChoicesKind(choices, typed => ChoiceWords.Labelled(choices, typed)));
    }
}
