using Bot.Forms;
using Bot.Texts;

namespace Bot.Features.Practices.ReviewPractices;

/// <summary>Reading section by section: requests for single fields, what changed, notes for reviewers, and who reads it now.</summary>
public sealed record RequestTexts
{
    /// <summary>Under a section, above the buttons of its fields.</summary>
    public required Html HowToAsk { get; init; }

    /// <summary>Behind the name of what no author wrote.</summary>
    public required string TranslatedByReviewers { get; init; }

    /// <summary>Above what is asked for in one field, from its name.</summary>
    public required Func<string, string> AskedFor { get; init; }

    public required Prompt Ask { get; init; }

    /// <summary>In front of the question, from the field's name.</summary>
    public required Func<string, Html> AskAbout { get; init; }

    /// <summary>What is noted and not sent yet, by the fields' names; one or more.</summary>
    public required Func<IReadOnlyList<string>, string> NotSentYet { get; init; }

    /// <summary>1 or more.</summary>
    public required Func<int, string> Send { get; init; }

    public required Html Changed { get; init; }

    /// <summary>Of a revision of which nothing was asked yet.</summary>
    public required Html ChangesPublished { get; init; }

    /// <summary>Above what its authors wrote since the reader saw it last.</summary>
    public required Html ChangedSinceRead { get; init; }

    public required string Before { get; init; }

    public required string Now { get; init; }

    public required string WasEmpty { get; init; }

    public required string SameAsBefore { get; init; }

    /// <summary>Above the authors' reason, from the field's name.</summary>
    public required Func<string, string> WhyNot { get; init; }

    /// <summary>Of a revision, in the queue and where it is read.</summary>
    public required string IsRevision { get; init; }

    public required string ReadAll { get; init; }

    public required string ReadParts { get; init; }

    /// <summary>Above the sections, by title.</summary>
    public required Func<string, Html> WhichPart { get; init; }

    /// <summary>For whoever may ask for changes.</summary>
    public required Html HowToAskIn { get; init; }

    /// <summary>The way to what is done less often, and the heading there, by title.</summary>
    public required string More { get; init; }

    public required Func<string, Html> MoreOf { get; init; }

    /// <summary>What <see cref="Take"/> does for the others.</summary>
    public required Html WhatTakingDoes { get; init; }

    public required string Take { get; init; }

    public required string Release { get; init; }

    public required string IsTaken { get; init; }

    public required string IsReleased { get; init; }

    /// <summary>Another reviewer's name.</summary>
    public required Func<string, string> TakenBy { get; init; }

    public required string TakenByYou { get; init; }

    public required string WriteNote { get; init; }

    public required Prompt AskNote { get; init; }

    public required Html Notes { get; init; }

    public required string History { get; init; }

    public required string Archive { get; init; }

    public required string NotYourCity { get; init; }

    /// <summary>A form was left open and the practice moved on: its title, and what happened.</summary>
    public required Func<string, string, Html> Closed { get; init; }

    /// <summary>Words about the whole that were written and not sent yet, among the names of fields.</summary>
    public required string AboutTheWhole { get; init; }

    public static readonly Bilingual<RequestTexts> All = new(
        Es: new()
        {
            TranslatedByReviewers = "traducción de quien revisa",
            HowToAsk = Html.Of($"<i>Para pedir un cambio, toque la respuesta. Nada se envía todavía.</i>"),
            AskedFor = field => $"Pedido anotado para {field}:",
            Ask = new(
                "Pedido",
                "¿Qué conviene cambiar o agregar en esta respuesta?",
                "Cuente cuántas familias participaron.",
                "Lo leerán quienes la escriben."),
            AskAbout = field => Html.Of($"Sobre <b>{field}</b>:"),
            NotSentYet = fields => $"Pedidos anotados, sin enviar: {Locale.Es.And(fields)}.",
            Send = count => $"Enviar {Plural.Count(count, "pedido", "pedidos")}",
            Changed = Html.Of($"<b>Lo que cambió desde el pedido de cambios</b>"),
            ChangesPublished = Html.Of($"<b>Lo que cambiaría en lo publicado</b>"),
            ChangedSinceRead = Html.Of($"<b>Cambió desde que usted la leyó</b>"),
            Before = "Antes",
            Now = "Ahora",
            WasEmpty = "vacío",
            SameAsBefore = "No cambió ninguna respuesta.",
            WhyNot = field => $"{field}: lo dejan como está. Explican:",
            IsRevision = "Es una nueva versión de algo ya publicado.",
            ReadAll = "Leer toda la ficha",
            ReadParts = "Leer por partes",
            WhichPart = title => Html.Of($"<b>{title}</b>. ¿Qué parte quiere leer?"),
            HowToAskIn = Html.Of($"Dentro de cada parte puede pedir cambios respuesta por respuesta."),
            More = "Más",
            MoreOf = title => Html.Of($"<b>{title}</b>. ¿Qué más quiere hacer?"),
            WhatTakingDoes = Html.Of(
                $"Si la reserva, las demás personas que coordinan ven que usted la está leyendo y no deciden mientras tanto."),
            Take = "Reservarla para mí",
            Release = "Dejarla a otra persona",
            IsTaken = "Las demás personas ven que la lee usted.",
            IsReleased = "Ya puede leerla otra persona.",
            TakenBy = name => $"La está leyendo {name}.",
            TakenByYou = "La está leyendo usted.",
            WriteNote = "Nota interna",
            AskNote = new(
                "Nota interna",
                "¿Qué conviene que sepan quienes revisan?",
                "Llamar a la ciudad antes de publicar.",
                "Solo la leen quienes revisan."),
            Notes = Html.Of($"<b>Notas internas</b>"),
            History = Nouns.History.Es,
            Archive = Verbs.Archive.Es,
            Closed = (title, happened) => Html.Of($"Cerré, sin enviar nada, lo que usted escribía sobre «{title}». {happened}"),
            AboutTheWhole = "un texto sobre toda la práctica",
            NotYourCity = "Es de su propia ciudad: la decide otra persona de la coordinación.",
        },
        Pt: new()
        {
            TranslatedByReviewers = "tradução de quem revisa",
            HowToAsk = Html.Of($"<i>Para pedir uma alteração, toque na resposta. Nada é enviado ainda.</i>"),
            AskedFor = field => $"Pedido anotado sobre {field}:",
            Ask = new(
                "Pedido",
                "O que convém alterar ou adicionar nesta resposta?",
                "Conte quantas famílias participaram.",
                "Quem a escreve vai ler."),
            AskAbout = field => Html.Of($"Sobre <b>{field}</b>:"),
            NotSentYet = fields => $"Pedidos anotados, ainda não enviados: {Locale.Pt.And(fields)}.",
            Send = count => $"Enviar {Plural.Count(count, "pedido", "pedidos")}",
            Changed = Html.Of($"<b>O que mudou desde o pedido de alterações</b>"),
            ChangesPublished = Html.Of($"<b>O que mudaria no que está publicado</b>"),
            ChangedSinceRead = Html.Of($"<b>Mudou desde que você leu</b>"),
            Before = "Antes",
            Now = "Agora",
            WasEmpty = "vazio",
            SameAsBefore = "Nenhuma resposta mudou.",
            WhyNot = field => $"{field}: deixam como está. Explicam:",
            IsRevision = "É uma nova versão de algo já publicado.",
            ReadAll = "Ler toda a ficha",
            ReadParts = "Ler por partes",
            WhichPart = title => Html.Of($"<b>{title}</b>. Que parte quer ler?"),
            HowToAskIn = Html.Of($"Dentro de cada parte você pode pedir alterações resposta por resposta."),
            More = "Mais",
            MoreOf = title => Html.Of($"<b>{title}</b>. O que mais quer fazer?"),
            WhatTakingDoes = Html.Of(
                $"Se você reservar, as outras pessoas da coordenação veem que você a está lendo e não decidem enquanto isso."),
            Take = "Reservar para mim",
            Release = "Deixar para outra pessoa",
            IsTaken = "As outras pessoas veem que você está lendo.",
            IsReleased = "Outra pessoa já pode ler.",
            TakenBy = name => $"Quem está lendo: {name}.",
            TakenByYou = "Você está lendo.",
            WriteNote = "Nota interna",
            AskNote = new(
                "Nota interna", "O que quem revisa precisa saber?", "Ligar para a cidade antes de publicar.", "Só quem revisa lê."),
            Notes = Html.Of($"<b>Notas internas</b>"),
            History = Nouns.History.Pt,
            Archive = Verbs.Archive.Pt,
            Closed = (title, happened) => Html.Of($"Fechei, sem enviar nada, o que você escrevia sobre «{title}». {happened}"),
            AboutTheWhole = "um texto sobre toda a prática",
            NotYourCity = "É da sua própria cidade: outra pessoa da coordenação decide.",
        });
}
