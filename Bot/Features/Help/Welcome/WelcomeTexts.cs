using Bot.Texts;

namespace Bot.Features.Help.Welcome;

/// <summary>The first sentences that anybody reads.</summary>
public sealed record WelcomeTexts
{
    public required Html Title { get; init; }

    public required Html WhatItIs { get; init; }

    public required Html HowToFind { get; init; }

    public required Html HowToPropose { get; init; }

    /// <summary>For who has practices of their own, or will.</summary>
    public required Html HowToFollow { get; init; }

    /// <summary>For the coordination: how many wait, 0 or more.</summary>
    public required Func<int, Html> HowToReview { get; init; }

    public required string SeePractices { get; init; }

    public required string Propose { get; init; }

    public required string MyPractices { get; init; }

    /// <summary>For who has not said where they are from.</summary>
    public required string Join { get; init; }

    public required Func<int, string> Review { get; init; }

    /// <summary>In the other language: the button by which its people find their way.</summary>
    public required string SpeakOther { get; init; }

    /// <summary>To thanks.</summary>
    public required Html AtYourService { get; init; }

    /// <summary>To what looks like an answer while nothing is asked.</summary>
    public required Html NothingAsked { get; init; }

    /// <summary>To an address on the internet.</summary>
    public required Html NoLinks { get; init; }

    public static readonly Bilingual<WelcomeTexts> All = new(
        Es: new()
        {
            Title = Html.Of($"<b>Banco de Buenas Prácticas</b>"),
            WhatItIs = Html.Of($"De Mercociudades, Unidad Temática Desarrollo Económico Local. Aquí las ciudades cuentan qué les funcionó y aprenden unas de otras."),
            HowToFind = Html.Of($"<b>Buscar:</b> escriba una palabra, por ejemplo <i>ferias</i>."),
            HowToPropose = Html.Of($"<b>Proponer:</b> cuente una práctica de su ciudad en 8 preguntas cortas."),
            HowToFollow = Html.Of($"<b>Seguir:</b> vea en qué punto están sus prácticas."),
            HowToReview = count => Plural.Form(
                count,
                Html.Of($"<b>Revisar:</b> no hay prácticas en espera."),
                Html.Of($"<b>Revisar:</b> 1 práctica espera su lectura."),
                Html.Of($"<b>Revisar:</b> {Locale.Es.Number(count)} prácticas esperan su lectura.")),
            SeePractices = "Ver las prácticas",
            Propose = "Proponer una práctica",
            MyPractices = "Mis prácticas",
            Join = "Soy de una ciudad o agencia",
            Review = count => count == 0 ? "Revisar" : $"Revisar: {count}",
            SpeakOther = "Falar em português",
            AtYourService = Html.Of($"Con gusto. Para buscar, escriba una palabra; para ver todo lo que puede hacer, /ayuda."),
            NothingAsked = Html.Of($"Ahora no hay ninguna pregunta abierta. Si respondía a una reunión o a una práctica, ábrala de nuevo desde /reuniones o /mis_practicas; para buscar, escriba una palabra."),
            NoLinks = Html.Of($"Los enlaces no los abro. Para buscar, escriba una palabra, por ejemplo <i>ferias</i>."),
        },
        Pt: new()
        {
            Title = Html.Of($"<b>Banco de Boas Práticas</b>"),
            WhatItIs = Html.Of($"Da rede Mercocidades, Unidade Temática Desenvolvimento Econômico Local. Aqui as cidades contam o que funcionou e aprendem umas com as outras."),
            HowToFind = Html.Of($"<b>Buscar:</b> escreva uma palavra, por exemplo <i>feiras</i>."),
            HowToPropose = Html.Of($"<b>Propor:</b> conte uma prática da sua cidade em 8 perguntas curtas."),
            HowToFollow = Html.Of($"<b>Acompanhar:</b> veja em que ponto estão as suas práticas."),
            HowToReview = count => Plural.Form(
                count,
                Html.Of($"<b>Revisar:</b> não há práticas em espera."),
                Html.Of($"<b>Revisar:</b> 1 prática espera a sua leitura."),
                Html.Of($"<b>Revisar:</b> {Locale.Pt.Number(count)} práticas esperam a sua leitura.")),
            SeePractices = "Ver as práticas",
            Propose = "Propor uma prática",
            MyPractices = "Minhas práticas",
            Join = "Sou de uma cidade ou agência",
            Review = count => count == 0 ? "Revisar" : $"Revisar: {count}",
            SpeakOther = "Hablar en español",
            AtYourService = Html.Of($"Às ordens. Para buscar, escreva uma palavra; para ver tudo o que pode fazer, /ajuda."),
            NothingAsked = Html.Of($"Agora não há nenhuma pergunta aberta. Se respondia a uma reunião ou a uma prática, abra de novo em /reunioes ou /minhas_praticas; para buscar, escreva uma palavra."),
            NoLinks = Html.Of($"Links eu não abro. Para buscar, escreva uma palavra, por exemplo <i>feiras</i>."),
        });
}
