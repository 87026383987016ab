namespace Bot.Messages;

/// <summary>Something that is due at a planned moment, once, about one subject; planned anew it moves.</summary>
/// <param name="Code">1 to 12 characters, letters, digits and dots; kept for ever, since a store may hold one that waits.</param>
/// <param name="IdPrefix">Where several moments stand for one another, so that of a subject only one waits; null: the code.</param>
public record Moment(string Code, string? IdPrefix = null)
{
    /// <summary>By which it is planned, moved and called off.</summary>
    /// <param name="subject">Empty where there is only one.</param>
    public string IdOf(string subject) => subject.Length == 0 ? IdPrefix ?? Code : SubjectPrefix + subject;

    /// <summary>Where there are several subjects, all ids begin so.</summary>
    public string SubjectPrefix => $"{IdPrefix ?? Code}:";

    public sealed override string ToString() => Code;
}

/// <summary>
/// By which one feature tells another that something happened to a document: due at once, in the next batch or, after a stop, the next
/// start.
/// </summary>
/// <param name="Code">As of <see cref="Moment"/>.</param>
public sealed record Signal(string Code) : Moment(Code);
