using Bot.Texts;

namespace Bot.Features.People.GuardPrivacy;

/// <summary>The sentences of the readable copy of a person's data.</summary>
public sealed record CopyTexts
{
    public required string Title { get; init; }

    /// <summary>What it is, given the day on which it was made.</summary>
    public required Func<string, string> Lead { get; init; }

    public required string Others { get; init; }

    public required string Yes { get; init; }

    public required string No { get; init; }

    /// <summary>The person themselves, where documents have their id.</summary>
    public required string You { get; init; }

    /// <summary>Whoever else, or the program: who it was is not theirs to know.</summary>
    public required string SomebodyElse { get; init; }

    public static readonly Bilingual<CopyTexts> All = new(
        Es: new()
        {
            Title = "Lo que guardamos de usted",
            Lead = day => $"Banco de Buenas Prácticas de Mercociudades, {day}. De lo que no aparece aquí no guardamos nada.",
            Others = "Otros datos",
            Yes = "Sí",
            No = "No",
            You = "Usted",
            SomebodyElse = "Otra persona, o el bot",
        },
        Pt: new()
        {
            Title = "O que guardamos de você",
            Lead = day => $"Banco de Boas Práticas da Mercocidades, {day}. Do que não aparece aqui não guardamos nada.",
            Others = "Outros dados",
            Yes = "Sim",
            No = "Não",
            You = "Você",
            SomebodyElse = "Outra pessoa, ou o bot",
        });
}
