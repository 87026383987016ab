using Bot.Domain;
using Bot.Texts;

namespace Bot.Forms;

/// <summary>What a kind makes of something that a person did.</summary>
/// <param name="Note">A sentence about it, above what is shown next; empty for none.</param>
internal abstract record Reaction(Html Note)
{
    /// <summary>The answer is whole, and leads on.</summary>
    public sealed record Answered(Answer Answer, Html Note = default) : Reaction(Note);

    /// <summary>The field gathers on.</summary>
    /// <param name="Kept">What is kept now; null takes away what was.</param>
    public sealed record Gathered(Answer? Kept, Html Note = default) : Reaction(Note);

    /// <summary>The message is no answer yet: an edit of it, or a button, may make it one.</summary>
    /// <param name="State">What the kind remembers of it.</param>
    public sealed record AsksBack(Html Note, string State = "") : Reaction(Note);

    /// <summary>The question once more; nothing is kept.</summary>
    /// <param name="State">What the kind remembers now.</param>
    public sealed record Repeated(Html Note, string State) : Reaction(Note);
}
