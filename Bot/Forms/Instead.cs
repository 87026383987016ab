using Bot.Messages;

namespace Bot.Forms;

/// <summary>What happens in place of an answer.</summary>
public sealed record Instead(Turn Turn)
{
    /// <summary>Not null where the question is asked again after the turn, with this around it.</summary>
    public Around? Again { get; init; }
}
