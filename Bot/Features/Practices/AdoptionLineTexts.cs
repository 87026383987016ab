using Bot.Texts;

namespace Bot.Features.Practices;

/// <summary>What a practice's card says of other cities that apply it.</summary>
public sealed record AdoptionLineTexts
{
    /// <summary>How many cities apply it, 1 or more, and their names.</summary>
    public required Func<int, string, string> Apply { get; init; }

    /// <summary>How many adapt it, 1 or more, where nobody applies it.</summary>
    public required Func<int, string> Adapt { get; init; }

    /// <summary>How many apply it, their names, and how many adapt it; 1 or more each.</summary>
    public required Func<int, string, int, string> ApplyAndAdapt { get; init; }

    /// <summary>How many adapted it when they were last heard, 1 or more, and the month.</summary>
    public required Func<int, string, string> Unheard { get; init; }

    /// <summary>Own practices of other cities that are adapted from it, each with its number and city.</summary>
    public required Func<string, string> AdaptedIn { get; init; }

    /// <summary>Behind the named ones: how many more, 1 or more.</summary>
    public required Func<int, string> More { get; init; }

    /// <summary>Behind a city: nobody but the city itself says so.</summary>
    public required string OwnWord { get; init; }

    /// <summary>Behind a city: the practice's city may still say that it is so.</summary>
    public required string NotConfirmed { get; init; }

    /// <summary>Behind a city, from the month.</summary>
    public required Func<string, string> NoNewsSince { get; init; }

    public static readonly Bilingual<AdoptionLineTexts> All = new(
        Es: new()
        {
            Apply = ApplyEs,
            Adapt = count => Plural.Form(count, "Una ciudad la adapta.", $"{Locale.Es.Number(count)} ciudades la adaptan."),
            ApplyAndAdapt = (count, names, adapting) =>
                $"{ApplyEs(count, names)[..^1]}; {Plural.Form(adapting, "otra la adapta", $"{Locale.Es.Number(adapting)} la adaptan")}.",
            Unheard = (count, month) => Plural.Form(
                count,
                $"De una ciudad que la adaptaba no hay noticias desde {month}.",
                $"De {Locale.Es.Number(count)} ciudades que la adaptaban no hay noticias desde {month}."),
            AdaptedIn = practices => $"Adaptada en {practices}.",
            More = count => $"{Locale.Es.Number(count)} más",
            OwnWord = "según la ciudad",
            NotConfirmed = "por confirmar",
            NoNewsSince = month => $"sin noticias desde {month}",
        },
        Pt: new()
        {
            Apply = ApplyPt,
            Adapt = count => Plural.Form(count, "Uma cidade está adaptando.", $"{Locale.Pt.Number(count)} cidades estão adaptando."),
            ApplyAndAdapt = (count, names, adapting) =>
                $"{ApplyPt(count, names)[..^1]}; {Plural.Form(adapting, "outra está adaptando", $"{Locale.Pt.Number(adapting)} estão adaptando")}.",
            Unheard = (count, month) => Plural.Form(
                count,
                $"De uma cidade que a adaptava não há notícias desde {month}.",
                $"De {Locale.Pt.Number(count)} cidades que a adaptavam não há notícias desde {month}."),
            AdaptedIn = practices => $"Adaptada em {practices}.",
            More = count => $"mais {Locale.Pt.Number(count)}",
            OwnWord = "segundo a cidade",
            NotConfirmed = "a confirmar",
            NoNewsSince = month => $"sem notícias desde {month}",
        });

    private static string ApplyEs(int count, string names) =>
        Plural.Form(count, $"La aplica una ciudad: {names}.", $"La aplican {Locale.Es.Number(count)} ciudades: {names}.");

    private static string ApplyPt(int count, string names) =>
        Plural.Form(count, $"Uma cidade a aplica: {names}.", $"{Locale.Pt.Number(count)} cidades a aplicam: {names}.");
}
