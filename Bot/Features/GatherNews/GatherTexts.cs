using Bot.Texts;

namespace Bot.Features.GatherNews;

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
            Heading = count => count == 1 ? "Hay 1 práctica nueva en el Banco" : $"Hay {count} prácticas nuevas en el Banco",
            AndMore = count => count == 1 ? "Y 1 más, con /practicas." : $"Y {count} más, con /practicas.",
        },
        Pt: new()
        {
            Heading = count => count == 1 ? "Há 1 prática nova no Banco" : $"Há {count} práticas novas no Banco",
            AndMore = count => count == 1 ? "E mais 1, com /praticas." : $"E mais {count}, com /praticas.",
        });
}
