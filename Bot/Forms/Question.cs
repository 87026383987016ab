using Bot.Conversation;
using Bot.Domain;
using Bot.Messages;

namespace Bot.Forms;

/// <summary>The pending question, as its kind sees it.</summary>
internal abstract record Question(FormCursor Cursor, FormScene Scene)
{
    public FormTexts Shared => FormTexts.Of.In(Scene.Language);

    /// <summary>What is kept for the field, valid or not.</summary>
    public abstract Answer? Kept { get; }

    /// <summary>Why the field has no valid answer; null where it has one.</summary>
    public abstract Refusal? Problem { get; }

    /// <summary>The kind sentence for a refusal: the feature's own, or the shared one.</summary>
    public abstract string Sentence(Refusal refusal);

    /// <summary>A button that comes back to the field.</summary>
    /// <param name="action">What it does: one of <see cref="Presses"/>, or a letter of the kind's own.</param>
    public abstract Button Offer(string label, string action, string value = "");

    /// <summary>An answer of one piece, written now by who is asked.</summary>
    /// <param name="messageId">The Telegram message that brought it; 0 for a button.</param>
    public Answer Written(string text, int messageId) => Answer.Of(text, messageId, Scene.By, Scene.At);

    /// <summary>What is kept and one more message. Message ids count in one person's chat only, so another writer's are given up.</summary>
    public Answer Joined(string text, int messageId) => Kept switch
    {
        null => Written(text, messageId),
        { } own when own.By == Scene.By => own.Add(text, messageId, Scene.By, Scene.At),
        { } other => (other with { Pieces = [.. other.Pieces.Select(piece => piece with { MessageId = 0 })] })
            .Add(text, messageId, Scene.By, Scene.At),
    };
}
