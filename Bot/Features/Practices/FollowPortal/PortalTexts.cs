using Bot.Forms;
using Bot.Texts;

namespace Bot.Features.Practices.FollowPortal;

/// <summary>What the secretariat reads about practices and the network's portal.</summary>
public sealed record PortalTexts
{
    public required string MenuLine { get; init; }

    public required Prompt AskAddress { get; init; }

    public required Prompt AskDay { get; init; }

    /// <summary>From the title, the address and the day.</summary>
    public required Func<string, string, string, Html> IsThere { get; init; }

    /// <summary>From the title.</summary>
    public required Func<string, Html> IsNotThere { get; init; }

    public required string Record { get; init; }

    public required string Change { get; init; }

    public required string TookAway { get; init; }

    public required string ToCard { get; init; }

    public required string ToMissing { get; init; }

    /// <summary>From how many there are.</summary>
    public required Func<int, Html> Missing { get; init; }

    public required Html NothingMissing { get; init; }

    /// <summary>Nothing that a city sent is published; there may be examples.</summary>
    public required Html NothingPublished { get; init; }

    public required string Earlier { get; init; }

    public required string Later { get; init; }

    /// <summary>From the title and the address: it is not published any more, and still stands on the portal.</summary>
    public required Func<string, string, Html> StillThere { get; init; }

    public required string IsTakenAway { get; init; }

    /// <summary>The list of those, and its button.</summary>
    public required string Left { get; init; }

    public required Html NothingLeft { get; init; }

    /// <summary>A day to come.</summary>
    public required string DayToCome { get; init; }

    /// <summary>A day before the practice was published here.</summary>
    public required string DayTooEarly { get; init; }

    public required string NoAddress { get; init; }

    public required string Gone { get; init; }

    public required string OnlySecretariat { get; init; }

    public static readonly Bilingual<PortalTexts> All = new(
        Es: new()
        {
            MenuLine = "Prácticas que faltan en el portal",
            AskAddress = new("Dirección", "¿En qué dirección del portal está?", "www.mercociudades.org/practica"),
            AskDay = new("Día", "¿Qué día se publicó ahí? Puede escribir «hoy».", "29 de noviembre de 2026"),
            IsThere = (title, address, day) => Html.Of($"<b>{title}</b> está en el portal desde el {day}:\n{address}"),
            IsNotThere = title => Html.Of($"<b>{title}</b> no está anotada en el portal."),
            Record = "Anotar dónde está",
            Change = "Cambiar",
            TookAway = "Ya no está en el portal",
            ToCard = "Ver la práctica",
            ToMissing = "Faltan en el portal",
            Missing = count => Html.Of($"<b>Aquí sí, en el portal todavía no</b>: {Plural.Count(count, "práctica", "prácticas")}"),
            NothingMissing = Html.Of($"<b>Todas las prácticas publicadas están anotadas en el portal.</b>"),
            NothingPublished = Html.Of($"<b>Todavía no hay prácticas de las ciudades publicadas.</b>\nLos ejemplos no van al portal."),
            Earlier = "Anteriores",
            Later = "Siguientes",
            StillThere = (title, address) =>
                Html.Of($"<b>«{title}» ya no está publicada en el Banco</b>, pero sigue en el portal:\n{address}"),
            IsTakenAway = "Anotado: ya no está en el portal.",
            Left = "Retiradas aquí, todavía en el portal",
            NothingLeft = Html.Of($"<b>Nada de lo retirado aquí sigue en el portal.</b>"),
            DayToCome = "Esa fecha todavía no llegó. Escriba el día en que se publicó en el portal.",
            DayTooEarly = "Ese día todavía no estaba en el Banco. Escriba el día en que se publicó en el portal.",
            NoAddress = "No es una dirección de internet. Escríbala así: www.ejemplo.org/nota",
            Gone = "Esta práctica ya no está publicada.",
            OnlySecretariat = "Qué prácticas están en el portal lo lleva la Secretaría Técnica.",
        },
        Pt: new()
        {
            MenuLine = "Práticas que faltam no portal",
            AskAddress = new("Endereço", "Em que endereço do portal está?", "www.mercociudades.org/pratica"),
            AskDay = new("Dia", "Em que dia foi publicada lá? Pode escrever «hoje».", "29 de novembro de 2026"),
            IsThere = (title, address, day) => Html.Of($"<b>{title}</b> está no portal desde {day}:\n{address}"),
            IsNotThere = title => Html.Of($"<b>{title}</b> não está anotada no portal."),
            Record = "Anotar onde está",
            Change = "Alterar",
            TookAway = "Não está mais no portal",
            ToCard = "Ver a prática",
            ToMissing = "Faltam no portal",
            Missing = count => Html.Of($"<b>Aqui sim, no portal ainda não</b>: {Plural.Count(count, "prática", "práticas")}"),
            NothingMissing = Html.Of($"<b>Todas as práticas publicadas estão anotadas no portal.</b>"),
            NothingPublished = Html.Of($"<b>Ainda não há práticas das cidades publicadas.</b>\nOs exemplos não vão para o portal."),
            Earlier = "Anteriores",
            Later = Nouns.NextPage.Pt,
            StillThere = (title, address) =>
                Html.Of($"<b>«{title}» não está mais publicada no Banco</b>, mas continua no portal:\n{address}"),
            IsTakenAway = "Anotado: não está mais no portal.",
            Left = "Retiradas aqui, ainda no portal",
            NothingLeft = Html.Of($"<b>Nada do que foi retirado aqui continua no portal.</b>"),
            DayToCome = "Essa data ainda não chegou. Escreva o dia em que foi publicada no portal.",
            DayTooEarly = "Nesse dia ainda não estava no Banco. Escreva o dia em que foi publicada no portal.",
            NoAddress = "Não é um endereço da internet. Escreva assim: www.exemplo.org/nota",
            Gone = "Esta prática não está mais publicada.",
            OnlySecretariat = "A lista do que está no portal fica com a Secretaria Técnica.",
        });
}
