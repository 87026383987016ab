using Bot.Domain.Practices;
using Bot.Domain.Search;
using Bot.Texts;

namespace Bot.Features.Practices.FindPractices;

/// <summary>What finding says in both languages.</summary>
public sealed record FindTexts
{
    public required string MenuLine { get; init; }

    /// <summary>Asked by /buscar alone, in private.</summary>
    public required Html Ask { get; init; }

    /// <summary>The same in the middle of a form, whose question takes the next message.</summary>
    public required Html AskInForm { get; init; }

    public required Html AskInGroup { get; init; }

    /// <summary>In a group, to who searched for this.</summary>
    public required Func<string, Html> FoundForYou { get; init; }

    public required string SeeInPrivate { get; init; }

    public required Html Unreadable { get; init; }

    public required Html TooShort { get; init; }

    public required Html OneMoment { get; init; }

    /// <summary>On the button above empty inline results.</summary>
    public required string OneMomentInline { get; init; }

    public required string OneMomentToast { get; init; }

    /// <summary>On the card of a source of funding.</summary>
    public required string NothingNamesIt { get; init; }

    public required string OldList { get; init; }

    public required Func<int, string> Practices { get; init; }

    /// <summary>Given the first and the last number on this page.</summary>
    public required Func<int, int, string> Range { get; init; }

    public required string Newest { get; init; }

    public required string NewestFirst { get; init; }

    public required Func<string, Html> FilteredBy { get; init; }

    public required Func<string, Html> DidYouMean { get; init; }

    public required Func<string, string> DidYouMeanButton { get; init; }

    /// <summary>In the head: what was left out.</summary>
    public required Func<string, Html> Without { get; init; }

    public required Func<string, string> IncludeAgain { get; init; }

    public required Func<string, Html> NothingFound { get; init; }

    public required Html NothingHere { get; init; }

    public required Html MissNoted { get; init; }

    public required string Earlier { get; init; }

    public required string Later { get; init; }

    public required string Filter { get; init; }

    public required string Follow { get; init; }

    public required string Followed { get; init; }

    public required string ThemesAndCountries { get; init; }

    public required Html ChooseFilter { get; init; }

    public required Func<string, Html> ChooseValue { get; init; }

    /// <summary>What a practice is called among other results.</summary>
    public required string Practice { get; init; }

    /// <summary>How much was found where not all of it is practices.</summary>
    public required Func<int, string> Results { get; init; }

    /// <summary>How many results that are no practices, 1 or more, where no practice is among them.</summary>
    public required Func<int, string> NoPractice { get; init; }

    public required Func<Facet, string> FacetName { get; init; }

    public required Func<string, string> RemoveFilter { get; init; }

    public required string SortByNewest { get; init; }

    public required string SortByFit { get; init; }

    public required Func<int, string> ShowResults { get; init; }

    public required string BackToFilters { get; init; }

    public static readonly Bilingual<FindTexts> All = new(
        Es: new()
        {
            MenuLine = "Buscar prácticas",
            Ask = Html.Of($"<b>¿Qué busca?</b> Escríbalo con sus palabras; solo usted lo ve.\n<i>Ejemplo: microcrédito para mujeres</i>"),
            AskInForm = Html.Of($"Escriba qué busca en el mismo mensaje: <code>/buscar microcrédito</code>."),
            AskInGroup = Html.Of(
                $"<b>¿Qué busca?</b> Responda a este mensaje; lo verá todo el grupo.\n<i>Ejemplo: microcrédito para mujeres</i>"),
            FoundForYou = text =>
                Html.Of(
                    $"Lo que encontré con «{Shortening.Cut(text, Shortening.Query)}» se lo muestro en privado, para no llenar el grupo."),
            SeeInPrivate = "Ver lo que encontré",
            Unreadable = Html.Of($"Eso no lo puedo buscar. Escriba con palabras, por ejemplo: <i>ferias</i>."),
            TooShort = Html.Of($"Escriba al menos dos letras, por ejemplo: <i>ferias</i>."),
            OneMoment = Html.Of($"Un momento, por favor. Le respondo aquí mismo."),
            OneMomentInline = "Un momento: preparo la búsqueda",
            OneMomentToast = "Un momento, por favor. Toque de nuevo en unos segundos.",
            NothingNamesIt = "Ninguna práctica nombra esta fuente todavía.",
            OldList = "Esta lista ya es muy vieja. Escriba de nuevo lo que busca.",
            Practice = "Práctica",
            Practices = count => Plural.Count(count, "práctica", "prácticas"),
            Results = count => Plural.Count(count, "resultado", "resultados"),
            NoPractice = count =>
                $"no encontré ninguna práctica. Hay {Plural.Form(count, "otro resultado", $"otros {Locale.Es.Number(count)} resultados")}",
            Range = (from, to) => from == to ? $"se muestra la {from}" : $"se muestran {from} a {to}",
            Newest = "Las más nuevas",
            NewestFirst = "Primero las más nuevas.",
            FilteredBy = filters => Html.Of($"Con filtro: {filters}."),
            DidYouMean = text => Html.Of($"¿Quiso decir <b>{text}</b>?"),
            DidYouMeanButton = text => $"Sí: {text}",
            Without = names => Html.Of($"Sin: <b>{names}</b>."),
            IncludeAgain = names => $"Incluir también {names}",
            NothingFound = text => Html.Of($"<b>{text}</b>: no encontré ninguna práctica."),
            NothingHere = Html.Of($"Con estos filtros no queda ninguna práctica. Quite uno:"),
            MissNoted = Html.Of($"Lo anoté sin su nombre, para saber qué falta. Pruebe con otras palabras o elija un tema:"),
            Earlier = Nouns.PreviousPage.Es,
            Later = Nouns.NextPage.Es,
            Filter = "Filtrar",
            Follow = "Avisarme",
            Followed = "Mis avisos",
            ThemesAndCountries = "Temas y países",
            ChooseFilter = Html.Of($"<b>¿Qué prácticas quiere ver?</b> Puede combinar varios."),
            ChooseValue = facet => Html.Of($"<b>{facet}</b>. Entre paréntesis, cuántas prácticas quedan."),
            FacetName = facet => facet switch
            {
                Facet.Theme => PracticeFieldTexts.All.Es.Names[PracticeFields.Theme],
                Facet.Country => "País",
                Facet.Beneficiary => PracticeFieldTexts.All.Es.Names[PracticeFields.Beneficiaries],
                Facet.PopulationBand => PracticeFieldTexts.All.Es.Names[PracticeFields.Population],
                Facet.Stage => PracticeFieldTexts.All.Es.Names[PracticeFields.Stage],
                Facet.Uptake => "Otras ciudades",
                Facet.Kind => "Qué",
                _ => "Año de inicio",
            },
            RemoveFilter = name => $"Quitar: {name}",
            SortByNewest = "Primero las más nuevas",
            SortByFit = "Primero las más parecidas",
            ShowResults = count => $"Ver {Plural.Count(count, "práctica", "prácticas")}",
            BackToFilters = "Volver a los filtros",
        },
        Pt: new()
        {
            MenuLine = "Buscar práticas",
            Ask = Html.Of($"<b>O que procura?</b> Escreva com suas palavras; só você vê.\n<i>Exemplo: microcrédito para mulheres</i>"),
            AskInForm = Html.Of($"Escreva o que procura na mesma mensagem: <code>/buscar microcrédito</code>."),
            AskInGroup = Html.Of(
                $"<b>O que procura?</b> Responda a esta mensagem; todo o grupo verá.\n<i>Exemplo: microcrédito para mulheres</i>"),
            FoundForYou = text =>
                Html.Of($"O que encontrei com «{Shortening.Cut(text, Shortening.Query)}» mostro em particular, para não encher o grupo."),
            SeeInPrivate = "Ver o que encontrei",
            Unreadable = Html.Of($"Isso eu não consigo buscar. Escreva com palavras, por exemplo: <i>feiras</i>."),
            TooShort = Html.Of($"Escreva pelo menos duas letras, por exemplo: <i>feiras</i>."),
            OneMoment = Html.Of($"Um momento, por favor. Respondo aqui mesmo."),
            OneMomentInline = "Um momento: preparo a busca",
            OneMomentToast = "Um momento, por favor. Toque de novo em alguns segundos.",
            NothingNamesIt = "Nenhuma prática cita esta fonte ainda.",
            OldList = "Esta lista já é muito antiga. Escreva de novo o que procura.",
            Practice = "Prática",
            Practices = count => Plural.Count(count, "prática", "práticas"),
            Results = count => Plural.Count(count, "resultado", "resultados"),
            NoPractice = count =>
                $"não encontrei nenhuma prática. Há {Plural.Form(count, "outro resultado", $"outros {Locale.Pt.Number(count)} resultados")}",
            Range = (from, to) => from == to ? $"mostrando a {from}" : $"mostrando {from} a {to}",
            Newest = "As mais novas",
            NewestFirst = "Primeiro as mais novas.",
            FilteredBy = filters => Html.Of($"Com filtro: {filters}."),
            DidYouMean = text => Html.Of($"Quis dizer <b>{text}</b>?"),
            DidYouMeanButton = text => $"Sim: {text}",
            Without = names => Html.Of($"Sem: <b>{names}</b>."),
            IncludeAgain = names => $"Incluir também {names}",
            NothingFound = text => Html.Of($"<b>{text}</b>: não encontrei nenhuma prática."),
            NothingHere = Html.Of($"Com estes filtros não resta nenhuma prática. Remova um:"),
            MissNoted = Html.Of($"Anotei sem o seu nome, para saber o que falta. Tente com outras palavras ou escolha um tema:"),
            Earlier = Nouns.PreviousPage.Pt,
            Later = Nouns.NextPage.Pt,
            Filter = "Filtrar",
            Follow = "Avisar",
            Followed = "Meus avisos",
            ThemesAndCountries = "Temas e países",
            ChooseFilter = Html.Of($"<b>Que práticas quer ver?</b> Pode combinar vários."),
            ChooseValue = facet => Html.Of($"<b>{facet}</b>. Entre parênteses, quantas práticas restam."),
            FacetName = facet => facet switch
            {
                Facet.Theme => PracticeFieldTexts.All.Pt.Names[PracticeFields.Theme],
                Facet.Country => "País",
                Facet.Beneficiary => PracticeFieldTexts.All.Pt.Names[PracticeFields.Beneficiaries],
                Facet.PopulationBand => PracticeFieldTexts.All.Pt.Names[PracticeFields.Population],
                Facet.Stage => PracticeFieldTexts.All.Pt.Names[PracticeFields.Stage],
                Facet.Uptake => "Outras cidades",
                Facet.Kind => "O quê",
                _ => "Ano de início",
            },
            RemoveFilter = name => $"Remover: {name}",
            SortByNewest = "Primeiro as mais novas",
            SortByFit = "Primeiro as mais parecidas",
            ShowResults = count => $"Ver {Plural.Count(count, "prática", "práticas")}",
            BackToFilters = "Voltar aos filtros",
        });
}
