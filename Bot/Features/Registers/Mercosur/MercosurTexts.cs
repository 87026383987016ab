using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Texts;

namespace Bot.Features.Registers.Mercosur;

/// <summary>What the registers of Mercosur are called, and how a session is told.</summary>
internal static class MercosurTexts
{
    public static readonly Bilingual<RegisterWords> Bodies = new(
        Es: new()
        {
            Title = "Mercosur",
            Count = count => Plural.Count(count, "instancia", "instancias"),
            Add = "Agregar una instancia",
            About = "Instancias del Mercosur",
            FileName = "mercosur",
        },
        Pt: new()
        {
            Title = "Mercosul",
            Count = count => Plural.Count(count, "instância", "instâncias"),
            Add = "Adicionar uma instância",
            About = "Instâncias do Mercosul",
            FileName = "mercosul",
        });

    public static readonly Bilingual<RegisterWords> Sessions = new(
        Es: new()
        {
            Title = "Reuniones del Mercosur",
            Count = count => Plural.Count(count, "reunión", "reuniones"),
            Add = "Agregar una reunión",
            About = "Primero las más recientes. Para agregar una, abra la ficha de su instancia.",
            FileName = "reuniones-mercosur",
        },
        Pt: new()
        {
            Title = "Reuniões do Mercosul",
            Count = count => Plural.Count(count, "reunião", "reuniões"),
            Add = "Adicionar uma reunião",
            About = "Primeiro as mais recentes. Para adicionar uma, abra a ficha da instância.",
            FileName = "reunioes-mercosul",
        });

    public static readonly Bilingual<RegisterWords> Activities = new(
        Es: new()
        {
            Title = "Actividades conjuntas",
            Count = count => Plural.Count(count, "actividad", "actividades"),
            Add = "Agregar una actividad",
            About = "Lo que hacen las ciudades con programas de integración productiva.",
            FileName = "actividades-mercosur",
        },
        Pt: new()
        {
            Title = "Atividades conjuntas",
            Count = count => Plural.Count(count, "atividade", "atividades"),
            Add = "Adicionar uma atividade",
            About = "O que as cidades fazem com programas de integração produtiva.",
            FileName = "atividades-mercosul",
        });

    public static readonly Bilingual<string> CitiesUnclear = new(
        Es: "No encontré alguna de esas ciudades en la lista. Escriba los nombres completos, separados con comas.",
        Pt: "Não encontrei alguma dessas cidades na lista. Escreva os nomes completos, separados com vírgulas.");

    public static readonly Bilingual<string> DoneTooEarly = new(
        Es: "Una actividad realizada no puede ser de una fecha que todavía no llegó. ¿Qué es lo correcto?",
        Pt: "Uma atividade realizada não pode ser de uma data que ainda não chegou. O que está certo?");

    public static readonly Bilingual<string> OrdinalUnclear = new(
        Es: "No pude leer el número. Escriba uno de 1 a 999, por ejemplo 67 o LXVII.",
        Pt: "Não consegui ler o número. Escreva um de 1 a 999, por exemplo 67 ou LXVII.");

    public static readonly Bilingual<Func<HalfYear, string>> HalfYear = new(
        Es: half => $"{(half.Number == 1 ? "1.er" : "2.º")} semestre de {half.Year}",
        Pt: half => $"{half.Number}º semestre de {half.Year}");

    /// <summary>A session is planned as a meeting of the network.</summary>
    public static readonly Bilingual<string> PlanMeeting = new(Es: "Planear esta reunión", Pt: "Planejar esta reunião");

    /// <summary>Leads to the meeting as which it is planned, by its heading.</summary>
    public static readonly Bilingual<Func<string, string>> SeeMeeting = new(
        Es: heading => $"En /reuniones: {heading}",
        Pt: heading => $"Em /reunioes: {heading}");

    private static readonly Bilingual<Func<string, string>> Ordinal = new(
        Es: roman => $"{roman} reunión",
        Pt: roman => $"{roman} reunião");

    /// <summary>"LXVII reunión".</summary>
    public static string Say(SessionOrdinal ordinal, Language language) => Ordinal.In(language)(ordinal.Roman);

    /// <summary>"PPT Brasil, 2.º semestre de 2025"; less where less is known.</summary>
    public static string Presided(BodySession session, Language language)
    {
        var country = Country.All.FirstOrDefault(one => one.Code == session.Presidency)?.Name(language);
        string?[] parts = [country is null ? null : $"PPT {country}", session.HalfYear is { } half ? HalfYear.In(language)(half) : null];
        return string.Join(", ", parts.OfType<string>());
    }
}
