using Bot.Domain;
using Bot.Domain.Registers;
using Bot.Texts;

namespace Bot.Features.Registers.Funding;

/// <summary>What the registers of funding are called, and where a call stands.</summary>
internal static class FundingTexts
{
    public static readonly Bilingual<RegisterWords> Sources = new(
        Es: new()
        {
            Title = "Financiamiento",
            Count = count => Plural.Count(count, "fuente", "fuentes"),
            Add = "Agregar una fuente",
            About = "Fuentes y convocatorias",
            FileName = "financiamiento",
        },
        Pt: new()
        {
            Title = "Financiamento",
            Count = count => Plural.Count(count, "fonte", "fontes"),
            Add = "Adicionar uma fonte",
            About = "Fontes e chamadas",
            FileName = "financiamento",
        });

    public static readonly Bilingual<RegisterWords> Calls = new(
        Es: new()
        {
            Title = "Convocatorias",
            Count = count => Plural.Count(count, "convocatoria", "convocatorias"),
            Add = "Agregar una convocatoria",
            About = "Primero las abiertas. Para agregar una, abra la ficha de su fuente.",
            FileName = "convocatorias",
        },
        Pt: new()
        {
            Title = "Chamadas",
            Count = count => Plural.Count(count, "chamada", "chamadas"),
            Add = "Adicionar uma chamada",
            About = "Primeiro as abertas. Para adicionar uma, abra a ficha da fonte.",
            FileName = "chamadas",
        });

    public static readonly Bilingual<Func<CallStanding, string>> Standing = new(
        Es: standing => standing switch
        {
            CallStanding.Open => "Abierta",
            CallStanding.Permanent => "Siempre abierta",
            CallStanding.Forecast => "Por abrir",
            CallStanding.Unknown => "No se sabe si está abierta",
            _ => "Cerrada",
        },
        Pt: standing => standing switch
        {
            CallStanding.Open => "Aberta",
            CallStanding.Permanent => "Sempre aberta",
            CallStanding.Forecast => "Vai abrir",
            CallStanding.Unknown => "Não se sabe se está aberta",
            _ => "Encerrada",
        });

    /// <summary>Who gives: the network and the bloc have a name in each language.</summary>
    public static string Giver(string written, Language language) => language == Language.Es ? written : written
        .Replace("Mercociudades", "Mercocidades", StringComparison.Ordinal)
        .Replace("Mercosur", "Mercosul", StringComparison.Ordinal);

    public static readonly Bilingual<string> DatesContradict = new(
        Es: "Esas fechas no van juntas: primero abre, después terminan las consultas y al final cierra. ¿Cuál es la correcta?",
        Pt: "Essas datas não combinam: primeiro abre, depois terminam as perguntas e no fim encerra. Qual é a certa?");

    public static readonly Bilingual<string> AmountsContradict = new(
        Es: "El monto mínimo no puede ser mayor que el máximo. ¿Cuál es el correcto?",
        Pt: "O valor mínimo não pode ser maior que o máximo. Qual é o certo?");

    /// <summary>From the date as it stands within a sentence.</summary>
    public static readonly Bilingual<Func<string, string>> OpenUntil = new(
        Es: date => $"Abierta; cierra: {date}",
        Pt: date => $"Aberta; encerra: {date}");

    /// <inheritdoc cref="OpenUntil"/>
    public static readonly Bilingual<Func<string, string>> OpensOn = new(
        Es: date => $"Abre: {date}",
        Pt: date => $"Abre: {date}");

    /// <summary>
    /// A month in which calls may open again, as it stands within a sentence, and the years of the editions from which it was reckoned.
    /// </summary>
    public static readonly Bilingual<Func<string, string, string>> MayOpen = new(
        Es: (month, years) => $"Posible apertura: {month} (calculada a partir de las ediciones de {years})",
        Pt: (month, years) => $"Possível abertura: {month} (calculada a partir das edições de {years})");

    /// <summary>A button of a call that is for some themes.</summary>
    public static readonly Bilingual<string> PracticesOfTheme = new("Prácticas de su tema", "Práticas do seu tema");

    /// <summary>A button of a source, and of its calls that are for all themes.</summary>
    public static readonly Bilingual<string> PracticesNaming = new("Prácticas que nombran la fuente", "Práticas que citam a fonte");

    /// <summary>
    /// On the card of a practice: how many calls for its theme are open, 1 or more; of them, how many close, 1 or more, and how many are
    /// always open.
    /// </summary>
    public static readonly Bilingual<Func<int, int, string>> OpenForTheme = new(
        Es: (closing, always) => $"Para su tema hay {Plural.Count(closing + always, "convocatoria abierta", "convocatorias abiertas")}"
            + (always == 0 ? "." : $": {Plural.Count(closing, "con fecha de cierre", "con fecha de cierre")} y {Plural.Count(always, "siempre abierta", "siempre abiertas")}."),
        Pt: (closing, always) => $"Para o seu tema há {Plural.Count(closing + always, "chamada aberta", "chamadas abertas")}"
            + (always == 0 ? "." : $": {Plural.Count(closing, "com data de encerramento", "com data de encerramento")} e {Plural.Count(always, "sempre aberta", "sempre abertas")}."));

    /// <summary>A button to the calls that are open, so many.</summary>
    public static readonly Bilingual<Func<int, string>> ToOpen = new(
        Es: count => $"Convocatorias abiertas ({count})",
        Pt: count => $"Chamadas abertas ({count})");

    /// <summary>Of a source that is always open: how many of its other calls are open, 1 or more.</summary>
    public static readonly Bilingual<Func<int, string>> AlwaysAndOpen = new(
        Es: count =>
            $"Siempre abierta; además hay {Plural.Count(count, "convocatoria con fecha de cierre", "convocatorias con fecha de cierre")}",
        Pt: count => $"Sempre aberta; além disso, há {Plural.Count(count, "chamada com data de encerramento", "chamadas com data de encerramento")}");

    /// <summary>How many calls are open.</summary>
    public static readonly Bilingual<Func<int, string>> Open = new(
        Es: count => Plural.Count(count, "convocatoria abierta", "convocatorias abiertas"),
        Pt: count => Plural.Count(count, "chamada aberta", "chamadas abertas"));
}
