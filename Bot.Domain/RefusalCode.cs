namespace Bot.Domain;

/// <summary>Every rule that can say no to a person. The texts hold one sentence a code and language; a test compares.</summary>
public enum RefusalCode
{
    /// <summary>Nothing readable was written (empty, only signs or emoji).</summary>
    Empty,
    TooShort,
    TooLong,
    TooManyWords,
}
