namespace Bot.Playground.Api;

/// <summary>A file that came as a part of a call.</summary>
/// <param name="Name">Of the part.</param>
/// <param name="FileName">As the sender called it; "file" where it has no name.</param>
internal sealed record Upload(string Name, string FileName, byte[] Content);
