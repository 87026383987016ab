using Bot.Texts;

namespace Bot.Features.Practices.PrintPractices;

/// <summary>What stands on the sheet beside the record's own headings, and what is said when it is sent.</summary>
public sealed record SheetTexts
{
    public required string Preparing { get; init; }

    public required string Gone { get; init; }

    public required Html NotMade { get; init; }

    /// <summary>By the practice's title.</summary>
    public required Func<string, Html> Caption { get; init; }

    public required string Bank { get; init; }

    public required string Number { get; init; }

    public required string City { get; init; }

    public required string AdaptedFrom { get; init; }

    public required string OtherCities { get; init; }

    /// <summary>By the source of an example.</summary>
    public required Func<string, string> Example { get; init; }

    public static readonly Bilingual<SheetTexts> All = new(
        Es: new()
        {
            Preparing = "Preparo la ficha en Word. Llega en unos segundos.",
            Gone = "Esta práctica ya no se puede leer.",
            NotMade = Html.Of($"No pude preparar la ficha. Pídala otra vez, por favor."),
            Caption = title => Html.Of($"Ficha completa de «{title}», para leer o imprimir."),
            Bank = "Banco de Buenas Prácticas, UT Desarrollo Económico Local, Mercociudades",
            Number = "Número",
            City = "Ciudad",
            AdaptedFrom = "Adaptada de",
            OtherCities = "En otras ciudades",
            Example = source => $"Ejemplo, fuente: {source}",
        },
        Pt: new()
        {
            Preparing = "Preparo a ficha em Word. Chega em alguns segundos.",
            Gone = "Esta prática não pode mais ser lida.",
            NotMade = Html.Of($"Não consegui preparar a ficha. Peça outra vez, por favor."),
            Caption = title => Html.Of($"Ficha completa de «{title}», para ler ou imprimir."),
            Bank = "Banco de Boas Práticas, UT Desenvolvimento Econômico Local, Mercocidades",
            Number = "Número",
            City = "Cidade",
            AdaptedFrom = "Adaptada de",
            OtherCities = "Em outras cidades",
            Example = source => $"Exemplo, fonte: {source}",
        });
}
