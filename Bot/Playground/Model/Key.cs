namespace Bot.Playground.Model;

/// <summary>A key of a reply keyboard, alone in its row: it sends its text, or lets the person pick a group.</summary>
/// <param name="Request">The request_id under which a picked group is told; null for a key that sends its text.</param>
/// <param name="Lets">Whether the bot becomes an administrator of the picked group.</param>
public sealed record Key(string Text, int? Request = null, bool Lets = false);
