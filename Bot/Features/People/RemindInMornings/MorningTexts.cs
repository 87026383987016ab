using Bot.Texts;

namespace Bot.Features.People.RemindInMornings;

/// <summary>What stands in a morning letter of which nothing is left.</summary>
public sealed record MorningTexts
{
    public required Html Settled { get; init; }

    public static readonly Bilingual<MorningTexts> All = new(
        Es: new() { Settled = Html.Of($"Lo que esperaba ya está resuelto.") },
        Pt: new() { Settled = Html.Of($"O que esperava já está resolvido.") });
}
