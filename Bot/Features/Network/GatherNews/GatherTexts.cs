using Bot.Texts;

namespace Bot.Features.Network.GatherNews;

/// <summary>What groups are told of new practices.</summary>
public sealed record GatherTexts
{
    /// <summary>How many are new, 1 or more.</summary>
    public required Func<int, string> Heading { get; init; }

    /// <summary>How many are not in the list, 1 or more.</summary>
    public required Func<int, string> AndMore { get; init; }

    public static readonly Bilingual<GatherTexts> All = new(
        Es: new()
        {
            Heading = count => $"Hay {Plural.Count(count, "práctica nueva", "prácticas nuevas")} en el Banco",
            AndMore = count => $"Y {Locale.Es.Number(count)} más, con /practicas.",
        },
        Pt: new()
        {
            Heading = count => $"Há {Plural.Count(count, "prática nova", "práticas novas")} no Banco",
            AndMore = count => $"E mais {Locale.Pt.Number(count)}, com /praticas.",
        });
}
