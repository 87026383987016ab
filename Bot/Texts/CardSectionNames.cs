namespace Bot.Texts;

/// <summary>What the sections of a card are called on its buttons.</summary>
public sealed record CardSectionNames
{
    public required PracticeFieldTexts Fields { get; init; }

    public required string Whole { get; init; }

    public string Of(CardSection section) => PracticeCard.FieldOf(section) is { } field ? Fields.Name(field) : Whole;

    public static readonly Bilingual<CardSectionNames> All = new(
        Es: new() { Fields = PracticeFieldTexts.All.Es, Whole = "Ficha completa" },
        Pt: new() { Fields = PracticeFieldTexts.All.Pt, Whole = "Ficha completa" });
}
