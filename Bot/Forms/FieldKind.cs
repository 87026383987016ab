using Bot.Domain;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Forms;

/// <summary>
/// What sort of answer a field takes: how it hears what is typed or sent, takes a press, draws its question and describes what is kept.
/// A kind is one file of Kinds, with the factory by which forms name it; the rest of the engine knows this type only.
/// </summary>
public abstract record FieldKind
{
    private protected FieldKind()
    {
    }

    /// <summary>Whether answers are gathered until «Listo», instead of leading on at once.</summary>
    /// <summary>Whether the question is said again with each piece of what is gathered: it stands in place of the one before.</summary>
    internal virtual bool StaysAsked => false;

    internal virtual bool Gathers => false;

    /// <summary>Whether «Listo» says that what was understood is right.</summary>
    internal virtual bool ReadsBack => false;

    /// <summary>Whether what was gathered can be taken away at once.</summary>
    internal virtual bool CanRedo => Gathers;

    /// <summary>
    /// Whether an answer may come at any time, unasked: it is shown in its turn all the same, so that no number is left out.
    /// </summary>
    internal virtual bool ComesUnasked => false;

    /// <summary>Whether what is kept is something that its writer would know again (no code).</summary>
    internal virtual bool IsReadable => false;

    /// <summary>The codes that it takes, where these are a fixed list.</summary>
    internal virtual IEnumerable<string> Values => [];

    /// <summary>Whether its buttons are all that it takes but for their words: then a sticker or an emoji is answered with them.</summary>
    internal virtual bool IsPressed => Values.Any();

    /// <summary>Every code that a button of the pending question may carry; any length, without ~ and @.</summary>
    internal virtual IEnumerable<string> ButtonValues(Question question) => Values;

    /// <summary>What the answer becomes when its message is edited; a refusal leaves it as it was.</summary>
    /// <param name="former">What is kept of the message.</param>
    internal virtual Parsed<string> Correct(string former, string text, FormScene scene) => Read(text, scene);

    /// <summary>Why a kept answer does not count under the rules of today; null where it does.</summary>
    internal virtual Refusal? Check(Answer kept, FormScene scene) => Read(kept.Text, scene).Refusal;

    /// <summary>A text, or what a suggestion says in the person's place. Null where the kind takes nothing that is typed.</summary>
    /// <param name="messageId">Its Telegram id; 0 for a suggestion.</param>
    internal virtual Reaction? Hear(Question question, string typed, int messageId) => Read(typed, question.Scene) switch
    {
        { Refusal: { } refusal } => new Reaction.AsksBack(Html.Escape(question.Sentence(refusal))),
        { Value: var value } => Take(question, value, messageId),
    };

    /// <summary>A photo or a document; null where the kind takes none.</summary>
    internal virtual Reaction? Receive(Question question, SentFile sent) => null;

    /// <summary>What it says to something that it does not take.</summary>
    internal virtual string Expects(FormTexts texts) => texts.WriteText;

    /// <summary>One of its own buttons; null where the question does not offer it (now).</summary>
    /// <param name="action"><see cref="Presses.Value"/>, or a letter of its own that <see cref="Presses"/> does not take.</param>
    internal virtual Reaction? Press(Question question, string action, string value) => null;

    /// <summary>«Listo» on an answer that does not count.</summary>
    internal virtual Reaction NotDone(Question question, Refusal refusal) =>
        new Reaction.Gathered(question.Kept, Html.Escape(question.Sentence(refusal)));

    /// <summary>What is kept so far, and what to do about it.</summary>
    /// <param name="arriving">Whether the question itself is shown; not after each piece of what is gathered.</param>
    internal virtual Html Tell(Question question, bool arriving) => question switch
    {
        { Kept: null } => Html.Empty,
        { Kept: { } kept, Problem: null } => question.Shared.Kept(Show(kept, question.Scene)),
        { Kept: { } kept } when IsReadable => Html.Escape(question.Shared.KeptInvalid(Shortening.Line(kept.Text, Shortening.Answer))),
        _ => Html.Empty,
    };

    /// <summary>Its own buttons.</summary>
    internal virtual Screen Draw(Screen screen, Question question) => screen;

    /// <summary>A kept, valid answer in one line, as the review shows it.</summary>
    internal virtual string Describe(Answer kept, FormScene scene) => Shortening.Line(Say(kept, scene), Shortening.Answer);

    /// <summary>The same where it is read back, with exact hours by each reader's own clock.</summary>
    internal virtual Html Show(Answer kept, FormScene scene) => Html.Escape(Describe(kept, scene));

    /// <summary>A kept, valid answer in words, of any length.</summary>
    internal virtual string Say(Answer kept, FormScene scene) => kept.Text;

    /// <summary>What is kept of a typed text.</summary>
    private protected abstract Parsed<string> Read(string typed, FormScene scene);

    /// <summary>What follows a text that can be read.</summary>
    private protected virtual Reaction Take(Question question, string value, int messageId) =>
        new Reaction.Answered(question.Written(value, messageId));
}
