using Bot.Texts;

namespace Bot.Features.Practices.BrowsePractices;

/// <summary>What browsing says in both languages.</summary>
public sealed record BrowseTexts
{
    public required string MenuLine { get; init; }

    /// <summary>Given how many practices there are, and how many are counted apart; together 1 or more.</summary>
    public required Func<int, int, Html> HowToBrowse { get; init; }

    public required Html EmptyBank { get; init; }

    public required string ByTheme { get; init; }

    public required string ByCountry { get; init; }

    public required string Newest { get; init; }

    /// <summary>Given whether some are counted apart.</summary>
    public required Func<bool, Html> ChooseTheme { get; init; }

    /// <inheritdoc cref="ChooseTheme"/>
    public required Func<bool, Html> ChooseCountry { get; init; }

    public required string Back { get; init; }

    public required string Propose { get; init; }

    public required string OneMoment { get; init; }

    public required Html OneMomentScreen { get; init; }

    public static readonly Bilingual<BrowseTexts> All = new(
        Es: new()
        {
            MenuLine = "Prácticas por tema o país",
            HowToBrowse = (count, apart) => Html.Of(
                $"<b>Hay {Plural.Count(count, "práctica publicada", "prácticas publicadas")}.</b>{(apart > 0 ? $" Aparte, del archivo, sin confirmar: {Locale.Es.Number(apart)}." : "")} {Plural.Form(count + apart, "¿Cómo quiere verla?", "¿Cómo quiere verlas?")}"),
            EmptyBank = Html.Of($"Todavía no hay prácticas publicadas. La primera puede ser la de su ciudad."),
            ByTheme = "Por tema",
            ByCountry = "Por país",
            Newest = "Las más nuevas",
            ChooseTheme = apart =>
                Html.Of(
                    $"<b>¿Qué tema?</b> Entre paréntesis, cuántas prácticas tiene.{(apart ? " Tras el «+», las del archivo, sin confirmar." : "")}"),
            ChooseCountry = apart =>
                Html.Of(
                    $"<b>¿Qué país?</b> Entre paréntesis, cuántas prácticas tiene.{(apart ? " Tras el «+», las del archivo, sin confirmar." : "")}"),
            Back = "Volver",
            Propose = "Proponer una práctica",
            OneMoment = "Un momento, por favor. Toque de nuevo en unos segundos.",
            OneMomentScreen = Html.Of($"Un momento, por favor: escriba /practicas de nuevo en unos segundos."),
        },
        Pt: new()
        {
            MenuLine = "Práticas por tema ou país",
            HowToBrowse = (count, apart) => Html.Of(
                $"<b>Há {Plural.Count(count, "prática publicada", "práticas publicadas")}.</b>{(apart > 0 ? $" À parte, do arquivo, sem confirmação: {Locale.Pt.Number(apart)}." : "")} {Plural.Form(count + apart, "Como quer vê-la?", "Como quer vê-las?")}"),
            EmptyBank = Html.Of($"Ainda não há práticas publicadas. A primeira pode ser a da sua cidade."),
            ByTheme = "Por tema",
            ByCountry = "Por país",
            Newest = "As mais novas",
            ChooseTheme = apart =>
                Html.Of(
                    $"<b>Que tema?</b> Entre parênteses, quantas práticas tem.{(apart ? " Depois do «+», as do arquivo, sem confirmação." : "")}"),
            ChooseCountry = apart =>
                Html.Of(
                    $"<b>Que país?</b> Entre parênteses, quantas práticas tem.{(apart ? " Depois do «+», as do arquivo, sem confirmação." : "")}"),
            Back = "Voltar",
            Propose = "Propor uma prática",
            OneMoment = "Um momento, por favor. Toque de novo em alguns segundos.",
            OneMomentScreen = Html.Of($"Um momento, por favor: escreva /praticas de novo em alguns segundos."),
        });
}
