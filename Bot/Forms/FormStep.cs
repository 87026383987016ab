using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Messages;

namespace Bot.Forms;

/// <summary>What came of one thing that a person did in a form.</summary>
/// <param name="Cursor">To be kept in the session; null when the form is over.</param>
/// <param name="Answers">To be kept with the subject.</param>
public sealed record FormStep(FormCursor? Cursor, ImmutableDictionary<string, Answer> Answers, FormOutcome Outcome)
{
    /// <summary>
    /// The question, the review or a sentence; null where there is nothing to say, and on completion, which the owner answers.
    /// </summary>
    public Screen? Screen { get; init; }

    /// <summary>A message of its own after something was typed or sent; a change of the pressed one after a press.</summary>
    public ShowMode Mode { get; init; }

    public Toast? Toast { get; init; }

    /// <summary>What the feature puts around the screen; nothing where null.</summary>
    public Around? Around { get; init; }
}

public enum FormOutcome
{
    /// <summary>A question or the review is shown.</summary>
    Asking,

    /// <summary>The person confirmed; nothing that the walk needs is missing.</summary>
    Completed,

    /// <summary>The form was left, or the one field that the owner asked for is done; everything is kept.</summary>
    Left,

    /// <summary>Nothing changed but perhaps the toast.</summary>
    Quiet,
}
