using Bot.Texts;

namespace Bot.Features.Practices.HearArrivals;

/// <summary>What the coordination hears of what came in.</summary>
public sealed record NewsTexts
{
    /// <summary>How many practices came in, 1 or more.</summary>
    public required Func<int, Html> Practices { get; init; }

    /// <summary>The same where all of them were sent before.</summary>
    public required Func<int, Html> SentAgain { get; init; }

    /// <summary>Behind one that was sent before, among others.</summary>
    public required string CameBack { get; init; }

    /// <summary>How many practices wait for the secretariat's agreement, 1 or more.</summary>
    public required Func<int, Html> ToAgree { get; init; }

    /// <summary>How many people ask to be confirmed, 1 or more.</summary>
    public required Func<int, Html> People { get; init; }

    /// <summary>Nothing of what was told waits any more.</summary>
    public required Html Settled { get; init; }

    /// <summary>In place of what is told anew.</summary>
    public required Html FurtherDown { get; init; }

    public required string ReadIt { get; init; }

    public required string SeeQueue { get; init; }

    /// <summary>From the person's name.</summary>
    public required Func<string, string> Confirm { get; init; }

    public required Func<string, string> Refuse { get; init; }

    /// <summary>How many people wait, 2 or more.</summary>
    public required Func<int, string> SeeAll { get; init; }

    public static readonly Bilingual<NewsTexts> All = new(
        Es: new()
        {
            Practices = count => Plural.Form(
                count,
                Html.Of($"<b>Llegó una práctica para revisar</b>"),
                Html.Of($"<b>Llegaron {Locale.Es.Number(count)} prácticas para revisar</b>")),
            SentAgain = count => Plural.Form(
                count,
                Html.Of($"<b>Volvió una práctica para revisar</b>"),
                Html.Of($"<b>Volvieron {Locale.Es.Number(count)} prácticas para revisar</b>")),
            CameBack = "Enviada de nuevo.",
            ToAgree = count => Plural.Form(
                count,
                Html.Of($"<b>Una práctica espera su acuerdo para publicarse</b>"),
                Html.Of($"<b>{Locale.Es.Number(count)} prácticas esperan su acuerdo para publicarse</b>")),
            People = count => Plural.Form(
                count,
                Html.Of($"<b>Una persona espera confirmación</b>"),
                Html.Of($"<b>{Locale.Es.Number(count)} personas esperan confirmación</b>")),
            Settled = Html.Of($"Lo que había llegado ya está resuelto."),
            FurtherDown = Html.Of($"Hay novedades: vea el mensaje nuevo, más abajo."),
            ReadIt = "Leerla",
            SeeQueue = "Ver lo pendiente",
            Confirm = name => $"Confirmar: {name}",
            Refuse = name => $"{Verbs.Decline.Es}: {name}",
            SeeAll = count => Plural.Form(count, "Ver a la persona", $"Ver las {Locale.Es.Number(count)} personas"),
        },
        Pt: new()
        {
            Practices = count => Plural.Form(
                count,
                Html.Of($"<b>Chegou uma prática para revisar</b>"),
                Html.Of($"<b>Chegaram {Locale.Pt.Number(count)} práticas para revisar</b>")),
            SentAgain = count => Plural.Form(
                count,
                Html.Of($"<b>Voltou uma prática para revisar</b>"),
                Html.Of($"<b>Voltaram {Locale.Pt.Number(count)} práticas para revisar</b>")),
            CameBack = "Enviada de novo.",
            ToAgree = count => Plural.Form(
                count,
                Html.Of($"<b>Uma prática espera a sua anuência para ser publicada</b>"),
                Html.Of($"<b>{Locale.Pt.Number(count)} práticas esperam a sua anuência para serem publicadas</b>")),
            People = count => Plural.Form(
                count,
                Html.Of($"<b>Uma pessoa espera confirmação</b>"),
                Html.Of($"<b>{Locale.Pt.Number(count)} pessoas esperam confirmação</b>")),
            Settled = Html.Of($"O que tinha chegado já está resolvido."),
            FurtherDown = Html.Of($"Há novidades: veja a mensagem nova, mais abaixo."),
            ReadIt = "Ler agora",
            SeeQueue = "Ver o que espera",
            Confirm = name => $"Confirmar {name}",
            Refuse = name => $"{Verbs.Decline.Pt} {name}",
            SeeAll = count => Plural.Form(count, "Ver a pessoa", $"Ver as {Locale.Pt.Number(count)} pessoas"),
        });
}
