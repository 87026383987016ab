using Bot.Texts;

namespace Bot.Features.Practices.FollowSearches;

/// <summary>What alerts say in both languages.</summary>
public sealed record FollowTexts
{
    public required string Saved { get; init; }

    public required string SavedAlready { get; init; }

    public required string OldList { get; init; }

    /// <summary>Given how many searches are followed, 1 or more.</summary>
    public required Func<int, Html> Followed { get; init; }

    public required Html NoneFollowed { get; init; }

    public required Func<string, string> Remove { get; init; }

    public required string EveryPractice { get; init; }

    public required string Manage { get; init; }

    public required string Search { get; init; }

    /// <summary>Given how many new practices there are, 1 or more.</summary>
    public required Func<int, Html> News { get; init; }

    public required Func<string, Html> Because { get; init; }

    /// <summary>Given how many are not shown, 1 or more.</summary>
    public required Func<int, Html> More { get; init; }

    public static readonly Bilingual<FollowTexts> All = new(
        Es: new()
        {
            Saved = "Listo. Cuando se publique una práctica así, le avisaré en privado a las 9:00.",
            SavedAlready = "Ya está entre sus avisos. Puede quitarlo con /buscar, en «Mis avisos».",
            OldList = "Esta lista ya es muy vieja. Escriba de nuevo lo que busca.",
            Followed = count => Plural.Form(
                count,
                Html.Of($"<b>Usted tiene 1 aviso.</b> Le escribo a las 9:00 cuando se publica algo. Toque para quitarlo:"),
                Html.Of($"<b>Usted tiene {Locale.Es.Number(count)} avisos.</b> Le escribo a las 9:00 cuando se publica algo. Toque para quitar uno:")),
            NoneFollowed = Html.Of($"No tiene avisos. Busque algo, por ejemplo <i>ferias</i>, y toque «Avisarme» debajo de la lista."),
            Remove = name => $"Quitar: {name}",
            EveryPractice = "todas las prácticas",
            Manage = "Mis avisos",
            Search = "Temas y países",
            News = count => Plural.Form(
                count,
                Html.Of($"<b>Se publicó 1 práctica que puede servirle</b>"),
                Html.Of($"<b>Se publicaron {Locale.Es.Number(count)} prácticas que pueden servirle</b>")),
            Because = name => Html.Of($"Por su aviso: {name}"),
            More = count => Html.Of($"Y {Locale.Es.Number(count)} más en /practicas."),
        },
        Pt: new()
        {
            Saved = "Pronto. Quando for publicada uma prática assim, avisarei em particular às 9:00.",
            SavedAlready = "Já está entre os seus avisos. Pode removê-lo com /buscar, em «Meus avisos».",
            OldList = "Esta lista já é muito antiga. Escreva de novo o que procura.",
            Followed = count => Plural.Form(
                count,
                Html.Of($"<b>Você tem 1 aviso.</b> Escrevo às 9:00 quando algo é publicado. Toque para removê-lo:"),
                Html.Of(
                    $"<b>Você tem {Locale.Pt.Number(count)} avisos.</b> Escrevo às 9:00 quando algo é publicado. Toque para remover um:")),
            NoneFollowed = Html.Of($"Você não tem avisos. Busque algo, por exemplo <i>feiras</i>, e toque em «Avisar» abaixo da lista."),
            Remove = name => $"Remover: {name}",
            EveryPractice = "todas as práticas",
            Manage = "Meus avisos",
            Search = "Temas e países",
            News = count => Plural.Form(
                count,
                Html.Of($"<b>Foi publicada 1 prática que pode ser útil para você</b>"),
                Html.Of($"<b>Foram publicadas {Locale.Pt.Number(count)} práticas que podem ser úteis para você</b>")),
            Because = name => Html.Of($"Pelo seu aviso: {name}"),
            More = count => Html.Of($"E mais {Locale.Pt.Number(count)} em /praticas."),
        });
}
