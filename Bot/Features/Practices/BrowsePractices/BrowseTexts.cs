using Bot.Texts;

namespace Bot.Features.Practices.BrowsePractices;

/// <summary>What browsing says in both languages.</summary>
public sealed record BrowseTexts
{
    public required string MenuLine { get; init; }

    /// <summary>Given how many practices there are, 1 or more.</summary>
    public required Func<int, Html> HowToBrowse { get; init; }

    public required Html EmptyBank { get; init; }

    public required string ByTheme { get; init; }

    public required string ByCountry { get; init; }

    public required string Newest { get; init; }

    public required Html ChooseTheme { get; init; }

    public required Html ChooseCountry { get; init; }

    public required string Back { get; init; }

    public required string Propose { get; init; }

    public required string OneMoment { get; init; }

    public required Html OneMomentScreen { get; init; }

    public static readonly Bilingual<BrowseTexts> All = new(
        Es: new()
        {
            MenuLine = "Prácticas por tema o país",
            HowToBrowse = count => Plural.Form(
                count,
                Html.Of($"<b>Hay 1 práctica publicada.</b> ¿Cómo quiere verla?"),
                Html.Of($"<b>Hay {Locale.Es.Number(count)} prácticas publicadas.</b> ¿Cómo quiere verlas?")),
            EmptyBank = Html.Of($"Todavía no hay prácticas publicadas. La primera puede ser la de su ciudad."),
            ByTheme = "Por tema",
            ByCountry = "Por país",
            Newest = "Las más nuevas",
            ChooseTheme = Html.Of($"<b>¿Qué tema?</b> Entre paréntesis, cuántas prácticas tiene."),
            ChooseCountry = Html.Of($"<b>¿Qué país?</b> Entre paréntesis, cuántas prácticas tiene."),
            Back = "Volver",
            Propose = "Proponer una práctica",
            OneMoment = "Un momento, por favor. Toque de nuevo en unos segundos.",
            OneMomentScreen = Html.Of($"Un momento, por favor: escriba /practicas de nuevo en unos segundos."),
        },
        Pt: new()
        {
            MenuLine = "Práticas por tema ou país",
            HowToBrowse = count => Plural.Form(
                count,
                Html.Of($"<b>Há 1 prática publicada.</b> Como quer vê-la?"),
                Html.Of($"<b>Há {Locale.Pt.Number(count)} práticas publicadas.</b> Como quer vê-las?")),
            EmptyBank = Html.Of($"Ainda não há práticas publicadas. A primeira pode ser a da sua cidade."),
            ByTheme = "Por tema",
            ByCountry = "Por país",
            Newest = "As mais novas",
            ChooseTheme = Html.Of($"<b>Que tema?</b> Entre parênteses, quantas práticas tem."),
            ChooseCountry = Html.Of($"<b>Que país?</b> Entre parênteses, quantas práticas tem."),
            Back = "Voltar",
            Propose = "Propor uma prática",
            OneMoment = "Um momento, por favor. Toque de novo em alguns segundos.",
            OneMomentScreen = Html.Of($"Um momento, por favor: escreva /praticas de novo em alguns segundos."),
        });
}
