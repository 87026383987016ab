using Bot.Domain;
using Bot.Messages;

namespace Bot.Forms.Kinds;

/// <summary>A yes by button, or typed.</summary>
internal sealed record ConsentKind : FieldKind
{
    internal override IEnumerable<string> Values => [Consent.Given, Consent.Withheld];

    internal override Refusal? Check(Answer kept, FormScene scene) => Consent.Parse(kept.Text).Refusal;

    internal override Reaction? Press(Question question, string action, string value) =>
        action == Presses.Value && Values.Contains(value) ? new Reaction.Answered(question.Written(value, messageId: 0)) : null;

    internal override Screen Draw(Screen screen, Question question) => screen.Items(
        [
            question.Offer(question.Shared.Agree, Presses.Value, Consent.Given),
            question.Offer(question.Shared.NotYet, Presses.Value, Consent.Withheld),
        ],
        inRow: 2);

    /// <summary>As the button says it.</summary>
    internal override string Say(Answer kept, FormScene scene) => FormTexts.Of.In(scene.Language).Agree;

    /// <summary>A typed no is kept as one, and does not count.</summary>
    private protected override Parsed<string> Read(string typed, FormScene scene) => Consent.Parse(typed) switch
    {
        { IsValid: true } => Consent.Given,
        { Refusal.Code: RefusalCode.ConsentNeeded } => Consent.Withheld,
        { Refusal.Code: RefusalCode.Empty } => RefusalCode.NotInList,
        { Refusal: var refusal } => refusal!,
    };
}

/// <summary>The factory by which forms name it.</summary>
public static class ConsentField
{
    extension<TTexts>(Field<TTexts>)
    {
        /// <summary>
        /// A yes that must be given by hand; «Todavía no» leaves the field missing. Kept as <see cref="Domain.Consent.Given"/>.
        /// </summary>
        public static Field<TTexts> Consent(string code, Func<TTexts, Prompt> ask) => new(code, ask, new ConsentKind());
    }
}
