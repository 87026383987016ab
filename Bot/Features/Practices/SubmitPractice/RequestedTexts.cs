using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Forms;
using Bot.Texts;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>What authors read of requests for single fields, of co-authors who write at the same time, of hints before sending, and of revisions.</summary>
public sealed record RequestedTexts
{
    /// <summary>Requests that are followed or answered, of all; 1 or more in all.</summary>
    public required Func<int, int, string> Settled { get; init; }

    public required string IsSettled { get; init; }

    public required string IsOpen { get; init; }

    /// <summary>In front of the question, above what is asked for.</summary>
    public required string TheyAsk { get; init; }

    public required string SayWhyNot { get; init; }

    public required Prompt AskWhyNot { get; init; }

    /// <summary>What an author answered.</summary>
    public required string YouAnswered { get; init; }

    /// <summary>Name of the co-author, title of the field.</summary>
    public required Func<string, string, Html> WroteMeanwhile { get; init; }

    public required string Yours { get; init; }

    public required Html NothingReplaced { get; init; }

    public required string PutMine { get; init; }

    public required string AddMine { get; init; }

    public required string KeepTheirs { get; init; }

    public required Func<string, string> LookFirst { get; init; }

    /// <summary>A button of the question was pressed while a text waits beside a co-author's.</summary>
    public required string ChooseFirst { get; init; }

    /// <summary>In place of a co-author's text: the field's name.</summary>
    public required Func<string, Html> SaysNow { get; init; }

    public required Func<string, Html> IsEmptyNow { get; init; }

    /// <summary>A second message for a field that takes one: the earlier one.</summary>
    public required Func<string, Html> InsteadOf { get; init; }

    /// <summary>A text that its author left out, said back.</summary>
    public required Func<string, Html> LeftOut { get; init; }

    /// <summary>A text that is no answer to its question, said back.</summary>
    public required Func<string, Html> NoAnswer { get; init; }

    /// <summary>Where an answer cannot be changed now: the field's name and the text that waits.</summary>
    public required Func<string, string, Html> NotAnyMore { get; init; }

    public required string IsDecided { get; init; }

    /// <summary>In the hub: the names of the fields in which a text waits.</summary>
    public required Func<string, Html> TextWaits { get; init; }

    /// <summary>The same where it cannot be written now: the field's name and the text.</summary>
    public required Func<string, string, Html> TextLeft { get; init; }

    /// <summary>Leads to both texts: the field's name.</summary>
    public required Func<string, string> Choose { get; init; }

    /// <summary>Under the preview, above the hints; how many, 1 or more.</summary>
    public required Func<int, Html> Hints { get; init; }

    public required Func<QualityHint, string> Hint { get; init; }

    public required string CanSendAnyway { get; init; }

    /// <summary>To the other authors: name and title.</summary>
    public required Func<string, string, Html> SentBy { get; init; }

    public required Func<string, string, Html> WithdrawnBy { get; init; }

    public required Func<string, string, Html> DeletedBy { get; init; }

    public required string SeeIt { get; init; }

    /// <summary>Whether a text is for the practice to which changes were asked for, from its title.</summary>
    public required Func<string, Html> IsItFor { get; init; }

    /// <summary>The same of several, whose titles are the buttons.</summary>
    public required Html IsItForOne { get; init; }

    /// <summary>From the title.</summary>
    public required Func<string, Html> WhichField { get; init; }

    public required string OtherField { get; init; }

    /// <summary>A typed text is in its field: the field's name, and the text's beginning.</summary>
    public required Func<string, string, Html> WentIn { get; init; }

    public required string SearchIt { get; init; }

    public required string Coauthors { get; init; }

    public required string History { get; init; }

    public required string Revise { get; init; }

    public required string GoOnRevising { get; init; }

    /// <summary>In the hub of a revision.</summary>
    public required string IsRevision { get; init; }

    public required string WaitsForSecretariat { get; init; }

    public required string Unconfirmed { get; init; }

    public required string IsStillTrue { get; init; }

    public required string Archive { get; init; }

    public required string BringBack { get; init; }

    public static readonly Bilingual<RequestedTexts> All = new(
        Es: new()
        {
            Settled = (settled, all) => $"Pedidos respondidos: {settled} de {all}.",
            IsSettled = "respondido",
            IsOpen = "falta",
            TheyAsk = "La coordinación pide:",
            SayWhyNot = "Explicar por qué no",
            AskWhyNot = new("Por qué no", "¿Por qué conviene dejarlo como está?", "El monto exacto no es público.", "Lo leerá la coordinación."),
            YouAnswered = "Su explicación:",
            WroteMeanwhile = (name, field) => Html.Of($"<b>{name} escribió en «{field}» mientras usted respondía:</b>"),
            Yours = "Su mensaje:",
            NothingReplaced = Html.Of($"Nada se reemplazó todavía. ¿Qué hacemos?"),
            PutMine = "Poner lo mío en su lugar",
            AddMine = "Agregar lo mío debajo",
            KeepTheirs = "Dejarlo como está",
            LookFirst = name => $"{name} ya respondió esto. Mírelo antes de cambiarlo.",
            ChooseFirst = "Primero elija qué hacer con su mensaje.",
            SaysNow = field => Html.Of($"<b>En «{field}» dice ahora:</b>"),
            IsEmptyNow = field => Html.Of($"<b>«{field}» está vacío ahora.</b>"),
            InsteadOf = earlier => Html.Of($"Este mensaje toma el lugar del anterior:\n<blockquote>{earlier}</blockquote>"),
            LeftOut = words => Html.Of($"Quedó como estaba. Su mensaje, que no se guardó, era:\n<blockquote>{words}</blockquote>"),
            NoAnswer = words => Html.Of($"Su mensaje no se pudo guardar como respuesta:\n<blockquote>{words}</blockquote>"),
            NotAnyMore = (field, words) =>
                Html.Of($"«{field}» ya no se puede cambiar en esta etapa del trámite. Su mensaje era:\n<blockquote>{words}</blockquote>"),
            IsDecided = "Eso ya está decidido: nada cambió. Su mensaje sigue a la vista aquí.",
            TextWaits = fields => Html.Of($"Un mensaje suyo espera que usted elija qué hacer con él: {fields}."),
            TextLeft = (field, words) => Html.Of($"Un mensaje suyo para «{field}» no entró:\n<blockquote>{words}</blockquote>"),
            Choose = field => $"Elegir: {field}",
            Hints = count => Plural.Form(
                count,
                Html.Of($"<b>Una sugerencia antes de enviar</b>"),
                Html.Of($"<b>{Locale.Es.Number(count)} sugerencias antes de enviar</b>")),
            Hint = hint => hint switch
            {
                QualityHint.NoLessons => $"«{PracticeFieldTexts.All.Es.Names[PracticeFields.Lessons]}» está vacío: las dificultades son lo primero que buscan otras ciudades.",
                QualityHint.OnlyPraise => "El resumen elogia mucho y cuenta poco: diga qué hicieron y para quién.",
                _ => "Los resultados no llevan ninguna cifra: basta una, aunque sea aproximada.",
            },
            CanSendAnyway = "También puede enviarla así.",
            SentBy = (name, title) => Html.Of($"{name} envió «{title}» a revisión. Les responderemos aquí a todas las personas que la escriben."),
            WithdrawnBy = (name, title) => Html.Of($"{name} retiró «{title}». Sus textos siguen guardados."),
            DeletedBy = (name, title) => Html.Of($"{name} borró «{title}»."),
            SeeIt = "Ver la práctica",
            IsItFor = title => Html.Of($"¿Es para la práctica «{title}»? Le pidieron cambios."),
            IsItForOne = Html.Of($"Le pidieron cambios en varias prácticas. ¿Para cuál es?"),
            WhichField = title => Html.Of($"¿A qué respuesta de «{title}» corresponde?"),
            OtherField = "Otra respuesta",
            WentIn = (field, text) => Html.Of($"Quedó en <b>{field}</b>: «{text}»"),
            SearchIt = "Buscarlo",
            Coauthors = "Escribirla en equipo",
            History = Nouns.History.Es,
            Revise = "Preparar una nueva versión",
            GoOnRevising = "Seguir con la nueva versión",
            IsRevision = "Es una nueva versión. Lo publicado sigue a la vista hasta que se apruebe esta.",
            WaitsForSecretariat = $"La coordinación la aceptó. Falta el {Nouns.Agreement.Es}.",
            IsStillTrue = "Sí, sigue vigente",
            Archive = Verbs.Archive.Es,
            BringBack = "Volver a publicarla",
            Unconfirmed = "Nadie confirmó que siga vigente; así se muestra.",
        },
        Pt: new()
        {
            Settled = (settled, all) => $"Pedidos respondidos: {settled} de {all}.",
            IsSettled = "respondido",
            IsOpen = "falta responder",
            TheyAsk = "A coordenação pede:",
            SayWhyNot = "Explicar por que não",
            AskWhyNot = new("Por que não", "Por que convém deixar como está?", "O valor exato não é público.", "A coordenação vai ler."),
            YouAnswered = "Sua explicação:",
            WroteMeanwhile = (name, field) => Html.Of($"<b>{name} escreveu em «{field}» enquanto você respondia:</b>"),
            Yours = "Sua mensagem:",
            NothingReplaced = Html.Of($"Nada foi substituído ainda. O que fazemos?"),
            PutMine = "Pôr a minha no lugar",
            AddMine = "Adicionar a minha embaixo",
            KeepTheirs = "Deixar como está",
            LookFirst = name => $"{name} já respondeu isto. Veja antes de alterar.",
            ChooseFirst = "Primeiro escolha o que fazer com a sua mensagem.",
            SaysNow = field => Html.Of($"<b>Em «{field}» está agora:</b>"),
            IsEmptyNow = field => Html.Of($"<b>«{field}» está vazio agora.</b>"),
            InsteadOf = earlier => Html.Of($"Esta mensagem toma o lugar da anterior:\n<blockquote>{earlier}</blockquote>"),
            LeftOut = words => Html.Of($"Ficou como estava. A sua mensagem, que não foi salva, era:\n<blockquote>{words}</blockquote>"),
            NoAnswer = words => Html.Of($"A sua mensagem não pôde ser salva como resposta:\n<blockquote>{words}</blockquote>"),
            NotAnyMore = (field, words) =>
                Html.Of($"«{field}» já não pode ser alterado nesta etapa. A sua mensagem era:\n<blockquote>{words}</blockquote>"),
            IsDecided = "Isso já está decidido: nada mudou. A sua mensagem continua à vista aqui.",
            TextWaits = fields => Html.Of($"Uma mensagem sua espera que você escolha o que fazer com ela: {fields}."),
            TextLeft = (field, words) => Html.Of($"Uma mensagem sua para «{field}» não entrou:\n<blockquote>{words}</blockquote>"),
            Choose = field => $"Escolher: {field}",
            Hints = count => Plural.Form(
                count,
                Html.Of($"<b>Uma sugestão antes de enviar</b>"),
                Html.Of($"<b>{Locale.Pt.Number(count)} sugestões antes de enviar</b>")),
            Hint = hint => hint switch
            {
                QualityHint.NoLessons => $"«{PracticeFieldTexts.All.Pt.Names[PracticeFields.Lessons]}» está vazio: as dificuldades são o que outras cidades mais procuram.",
                QualityHint.OnlyPraise => "O resumo elogia muito e conta pouco: diga o que fizeram e para quem.",
                _ => "Os resultados não têm nenhum número: basta um, mesmo aproximado.",
            },
            CanSendAnyway = "Também pode enviar assim.",
            SentBy = (name, title) => Html.Of($"{name} enviou «{title}» para revisão. Vamos responder aqui a todas as pessoas que a escrevem."),
            WithdrawnBy = (name, title) => Html.Of($"{name} retirou «{title}». Seus textos continuam salvos."),
            DeletedBy = (name, title) => Html.Of($"{name} apagou «{title}»."),
            SeeIt = "Ver a prática",
            IsItFor = title => Html.Of($"É para a prática «{title}»? Pediram alterações nela."),
            IsItForOne = Html.Of($"Pediram alterações em várias práticas. Para qual é?"),
            WhichField = title => Html.Of($"A que resposta de «{title}» corresponde?"),
            OtherField = "Outra resposta",
            WentIn = (field, text) => Html.Of($"Ficou em <b>{field}</b>: «{text}»"),
            SearchIt = "Buscar isto",
            Coauthors = "Escrever em equipe",
            History = Nouns.History.Pt,
            Revise = "Preparar uma nova versão",
            GoOnRevising = "Continuar a nova versão",
            IsRevision = "É uma nova versão. O que está publicado continua à vista até que esta seja aprovada.",
            WaitsForSecretariat = $"A coordenação aceitou. Falta a {Nouns.Agreement.Pt}.",
            IsStillTrue = "Sim, continua vigente",
            Archive = Verbs.Archive.Pt,
            BringBack = "Publicar de novo",
            Unconfirmed = "Ninguém confirmou que continua vigente; assim é mostrada.",
        });
}
