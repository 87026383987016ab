namespace Bot.Domain.Figures;

/// <summary>How many of something.</summary>
/// <param name="Count">1 or more.</param>
public readonly record struct Tally<T>(T Of, int Count);
