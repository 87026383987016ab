using Bot.Forms;
using Bot.Texts;

namespace Bot.Features.Registers.Survey;

/// <summary>What the survey of the social economy and its three registers are called.</summary>
internal static class SurveyTexts
{
    /// <summary>Also the line of the help that leads to it.</summary>
    public static readonly Bilingual<string> Title = new("Economía social y solidaria", "Economia social e solidária");

    public static readonly Bilingual<string> About = new(
        Es: "Quiénes trabajan, quiénes ayudan y qué hacen las ciudades. Cualquier persona confirmada anota; verifica la comisión de Economía Social y Solidaria.",
        Pt: "Quem trabalha, quem ajuda e o que as cidades fazem. Qualquer pessoa confirmada registra; a comissão de Economia Social e Solidária verifica.");

    public static readonly Bilingual<string> YearToCome = new(
        Es: "Ese año todavía no llegó. ¿En qué año empezó?", Pt: "Esse ano ainda não chegou. Em que ano começou?");

    /// <summary>In the chat, and in the row of a table.</summary>
    public static readonly Bilingual<string> HoldsAddress = new(
        Es: "Esto es público y no publicamos direcciones, teléfonos ni correos. Diga el lugar sin calle ni número, por ejemplo «en la feria del barrio»; para el teléfono y el correo está «Contacto», que es privado.",
        Pt: "Isto é público e não publicamos endereços, telefones nem e-mails. Diga o lugar sem rua nem número, por exemplo «na feira do bairro»; para telefone e e-mail há «Contato», que é privado.");

    public static readonly Bilingual<string> ScopeOfPeople = new(
        Es: "Pregunte a quienes figuran: ¿quién puede ver esta ficha?",
        Pt: "Pergunte a quem aparece: quem pode ver esta ficha?");

    /// <summary>A norm is public, and nobody figures in it who could be asked.</summary>
    public static readonly Bilingual<string> ScopeOfNorms = new(
        Es: "¿Quién puede ver esta ficha? Lo que ya es norma o está publicado es público; lo que se prepara puede esperar.",
        Pt: "Quem pode ver esta ficha? O que já é norma ou está publicado é público; o que se prepara pode esperar.");

    public static readonly Bilingual<string> City = new("Ciudad", "Cidade");

    public static readonly Choice OtherCities = new("other", "Otras ciudades", "Outras cidades");

    public static readonly Bilingual<RegisterWords> Ventures = new(
        Es: new()
        {
            Title = "Emprendimientos",
            Count = count => Plural.Count(count, "emprendimiento", "emprendimientos"),
            Add = "Agregar un emprendimiento",
            About = "Cooperativas, asociaciones y grupos que trabajan en común.",
            FileName = "emprendimientos",
        },
        Pt: new()
        {
            Title = "Empreendimentos",
            Count = count => Plural.Count(count, "empreendimento", "empreendimentos"),
            Add = "Adicionar um empreendimento",
            About = "Cooperativas, associações e grupos que trabalham em comum.",
            FileName = "empreendimentos",
        });

    public static readonly Bilingual<RegisterWords> SupportBodies = new(
        Es: new()
        {
            Title = "Entidades de apoyo",
            Count = count => Plural.Count(count, "entidad de apoyo", "entidades de apoyo"),
            Add = "Agregar una entidad",
            About = "Quiénes ayudan a los emprendimientos.",
            FileName = "entidades-de-apoyo",
        },
        Pt: new()
        {
            Title = "Entidades de apoio",
            Count = count => Plural.Count(count, "entidade de apoio", "entidades de apoio"),
            Add = "Adicionar uma entidade",
            About = "Quem ajuda os empreendimentos.",
            FileName = "entidades-de-apoio",
        });

    public static readonly Bilingual<RegisterWords> PublicPolicies = new(
        Es: new()
        {
            Title = "Políticas públicas",
            Count = count => Plural.Count(count, "política pública", "políticas públicas"),
            Add = "Agregar una política",
            About = "Normas, programas y consejos de las ciudades.",
            FileName = "politicas-publicas",
        },
        Pt: new()
        {
            Title = "Políticas públicas",
            Count = count => Plural.Count(count, "política pública", "políticas públicas"),
            Add = "Adicionar uma política",
            About = "Normas, programas e conselhos das cidades.",
            FileName = "politicas-publicas",
        });
}
