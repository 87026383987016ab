namespace Bot.Texts;

/// <summary>What the sections of a card are called on its buttons.</summary>
public sealed record CardSectionNames
{
    public required string Results { get; init; }

    public required string Lessons { get; init; }

    public required string Replicability { get; init; }

    public required string Whole { get; init; }

    public string Of(CardSection section) => section switch
    {
        CardSection.Results => Results,
        CardSection.Lessons => Lessons,
        CardSection.Replicability => Replicability,
        _ => Whole,
    };

    public static readonly Bilingual<CardSectionNames> All = new(
        Es: new() { Results = "Resultados", Lessons = "Dificultades", Replicability = "Cómo aplicarla", Whole = "Ficha completa" },
        Pt: new() { Results = "Resultados", Lessons = "Dificuldades", Replicability = "Como aplicá-la", Whole = "Ficha completa" });
}
