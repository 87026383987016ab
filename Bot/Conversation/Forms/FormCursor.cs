using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Practices;

namespace Bot.Conversation.Forms;

/// <summary>Where a person stands in a form; part of their session, survives restarts and upgrades of the form.</summary>
public sealed record FormCursor
{
    /// <summary>The code of the form.</summary>
    public required string Form { get; init; }

    /// <summary>The version of the form when this was written.</summary>
    public required int Version { get; init; }

    /// <summary>What is being filled in, such as the id of a practice; up to <see cref="Form{TTexts}.SubjectBytes"/> bytes without ~ and @.</summary>
    public required string Subject { get; init; }

    /// <summary>The code of the field that is asked.</summary>
    public required string Field { get; init; }

    /// <summary>Only the fields of this need are walked; all where null.</summary>
    public Need? Scope { get; init; }

    public Destination After { get; init; }

    /// <summary>The message that was handled last, so that the same one twice is one answer; 0 for none.</summary>
    public int LastMessage { get; init; }

    /// <summary>The album whose parts are arriving (media_group_id).</summary>
    public string? Album { get; init; }

    /// <summary>The last message that became no answer of the current field, and may still by an edit or a button; 0 for none.</summary>
    public int Unanswered { get; init; }

    /// <summary>What it said, where a lookup would take it as new.</summary>
    public string Typed { get; init; } = "";

    /// <summary>The codes that a lookup offered for it.</summary>
    public ImmutableArray<string> Candidates { get; init; } = [];

    /// <summary>Where a date is asked: the month that the calendar shows, or the day whose hour is asked (ISO); empty while it is closed.</summary>
    public string Calendar { get; init; } = "";

    /// <summary>What «Rehacer» took away, until something else is written.</summary>
    public Answer? Redone { get; init; }
}

/// <summary>Where an answer leads.</summary>
public enum Destination
{
    /// <summary>To the next field that has no valid answer.</summary>
    Next,

    /// <summary>Back to the review, from which this one field was chosen.</summary>
    Review,

    /// <summary>Back to the owner's own screen, which asked for this one field.</summary>
    Owner,
}
