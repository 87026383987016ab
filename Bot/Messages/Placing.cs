namespace Bot.Messages;

/// <summary>Where a button shows what it leads to.</summary>
public enum Placing
{
    /// <summary>In place of the pressed message.</summary>
    Instead,

    /// <summary>In a message of its own.</summary>
    Apart,
}
