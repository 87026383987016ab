namespace Bot.Domain;

/// <summary>A language that the network's people write: Spanish or Brazilian Portuguese.</summary>
public enum Language
{
    Es,
    Pt,
}
