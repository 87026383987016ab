using Bot.Texts;

namespace Bot.Features.Registers.Funding.TakePosts;

/// <summary>What is said where somebody forwards a post about a call, or pastes its address.</summary>
internal sealed record PostTexts
{
    public required Html LooksLikeCall { get; init; }

    /// <summary>Only an address came.</summary>
    public required Html IsAddress { get; init; }

    public required string OnlyRead { get; init; }

    public required Func<string, string> Title { get; init; }

    public required Func<string, string> Opens { get; init; }

    public required Func<string, string> Closes { get; init; }

    public required Func<string, string> Questions { get; init; }

    public required Func<string, string> Page { get; init; }

    /// <summary>From a date as it was written that could not be used.</summary>
    public required Func<string, string> Unread { get; init; }

    /// <summary>It says that it has no closing.</summary>
    public required string AlwaysOpen { get; init; }

    /// <summary>Of a call that is there, with the closing that it has and the one that the post tells.</summary>
    public required Func<string, string, string, Html> AskExtend { get; init; }

    /// <summary>Of a call that is there, with the closing that it has.</summary>
    public required Func<string, string, Html> IsThere { get; init; }

    /// <summary>Who may change the call.</summary>
    public required string ChangedBy { get; init; }

    public required string Extend { get; init; }

    /// <summary>Instead of changing the one that is there.</summary>
    public required string NoteAnother { get; init; }

    /// <summary>To who may not note it, and how they may.</summary>
    public required Html OnlyConfirmed { get; init; }

    public required string Note { get; init; }

    public required string Search { get; init; }

    public required Html WhichSource { get; init; }

    public required string AnotherSource { get; init; }

    public required string Earlier { get; init; }

    public required string Later { get; init; }

    /// <summary>Of the source, with how many answers.</summary>
    public required Func<string, int, Html> Filled { get; init; }

    public required string Review { get; init; }

    public required Html SourceFirst { get; init; }

    public required string NoteSource { get; init; }

    /// <summary>Of a source that was just noted.</summary>
    public required Func<string, Html> NowTheCall { get; init; }

    public required string Gone { get; init; }

    public static readonly Bilingual<PostTexts> All = new(
        Es: new()
        {
            LooksLikeCall = Html.Of($"<b>Parece una convocatoria.</b> ¿La anotamos en /financiamiento?"),
            IsAddress = Html.Of($"¿Es la página de una convocatoria? Podemos anotarla en /financiamiento."),
            OnlyRead = "No abro páginas: leí solo su mensaje. Usted revisa todo antes de guardar.",
            Title = title => $"Nombre: {title}",
            Opens = date => $"Apertura: {date}",
            Closes = date => $"Cierre: {date}",
            Questions = date => $"Consultas hasta: {date}",
            Page = address => $"Página: {address}",
            Unread = date => $"No pude usar esta fecha: «{date}». Escríbala usted en la ficha.",
            AlwaysOpen = "Sin fecha de cierre: siempre abierta.",
            AskExtend = (call, before, after) => Html.Of($"<b>¿Cambio el cierre de «{call}»: {before} → {after}?</b>"),
            IsThere = (call, closes) => Html.Of($"<b>La convocatoria «{call}» ya está anotada.</b> Cierre: {closes}."),
            ChangedBy = "Pueden cambiarla quien la anotó y la coordinación.",
            Extend = "Cambiar el cierre",
            NoteAnother = "Es otra: anotarla",
            OnlyConfirmed = Html.Of($"<b>Parece una convocatoria.</b> En /financiamiento la anotan personas confirmadas de las ciudades. Si usted lo es, complete /perfil: la coordinación confirma sus datos."),
            Note = "Anotar la convocatoria",
            Search = "Buscar esas palabras",
            WhichSource = Html.Of($"<b>¿De qué fuente es?</b>"),
            AnotherSource = "Es de otra fuente",
            Earlier = "Anteriores",
            Later = "Siguientes",
            Filled = (source, count) => Html.Of(
                $"<b>{source}.</b> Llené {Plural.Count(count, "respuesta", "respuestas")} con su mensaje. Nada se publica hasta que usted guarde la ficha."),
            Review = "Revisar y completar",
            SourceFirst = Html.Of($"Primero anotemos la fuente. Después le ofrezco la convocatoria de su mensaje."),
            NoteSource = "Anotar la fuente",
            NowTheCall = source => Html.Of($"Ya está la fuente «{source}». ¿Anotamos ahora la convocatoria de su mensaje?"),
            Gone = "Ya no tengo ese mensaje. Envíelo otra vez, por favor.",
        },
        Pt: new()
        {
            LooksLikeCall = Html.Of($"<b>Parece uma chamada.</b> Vamos registrá-la em /financiamento?"),
            IsAddress = Html.Of($"É o site de uma chamada? Podemos registrá-la em /financiamento."),
            OnlyRead = "Não abro sites: li só a sua mensagem. Você revisa tudo antes de salvar.",
            Title = title => $"Nome: {title}",
            Opens = date => $"Abertura: {date}",
            Closes = date => $"Encerramento: {date}",
            Questions = date => $"Perguntas até: {date}",
            Page = address => $"Site: {address}",
            Unread = date => $"Não consegui usar esta data: «{date}». Escreva você na ficha.",
            AlwaysOpen = "Sem data de encerramento: sempre aberta.",
            AskExtend = (call, before, after) => Html.Of($"<b>Altero o encerramento de «{call}»: {before} → {after}?</b>"),
            IsThere = (call, closes) => Html.Of($"<b>A chamada «{call}» já está registrada.</b> Encerramento: {closes}."),
            ChangedBy = "Só quem a registrou e a coordenação podem alterá-la.",
            Extend = "Alterar o encerramento",
            NoteAnother = "É outra: registrar",
            OnlyConfirmed = Html.Of($"<b>Parece uma chamada.</b> Em /financiamento quem registra são pessoas confirmadas das cidades. Se é o seu caso, complete /perfil: a coordenação confirma os seus dados."),
            Note = "Registrar a chamada",
            Search = "Buscar essas palavras",
            WhichSource = Html.Of($"<b>De que fonte é?</b>"),
            AnotherSource = "É de outra fonte",
            Earlier = "Anteriores",
            Later = "Próximas",
            Filled = (source, count) => Html.Of(
                $"<b>{source}.</b> Preenchi {Locale.Pt.Number(count)} {Plural.Form(count, "resposta", "respostas")} com a sua mensagem. Nada é publicado até que você salve a ficha."),
            Review = "Revisar e completar",
            SourceFirst = Html.Of($"Primeiro vamos registrar a fonte. Depois ofereço a chamada da sua mensagem."),
            NoteSource = "Registrar a fonte",
            NowTheCall = source => Html.Of($"A fonte «{source}» já está na lista. Vamos registrar agora a chamada da sua mensagem?"),
            Gone = "Não tenho mais essa mensagem. Envie de novo, por favor.",
        });
}
