using Bot.Forms;
using Bot.Texts;

namespace Bot.Features.Practices.ReviewPractices;

/// <summary>The secretariat's key to a publication: agreeing, and handing a practice back.</summary>
public sealed record KeyTexts
{
    /// <summary>To the coordination: it was accepted, and the secretariat is asked; title, and who can agree.</summary>
    public required Func<string, string, Html> WaitsForSecretariat { get; init; }

    /// <summary>To the coordination: the secretariat has agreed; title, minutes until it is published, 1 or more.</summary>
    public required Func<string, int, Html> SecretariatAgreed { get; init; }

    /// <summary>To whoever accepted: the secretariat has nobody any more who could agree; title, minutes until it is published.</summary>
    public required Func<string, int, Html> NobodyToAgree { get; init; }

    /// <summary>To the coordination: it waits for people to whom the bot cannot write; title, and their names.</summary>
    public required Func<string, string, Html> CannotReach { get; init; }

    public required string ToPeople { get; init; }

    /// <summary>In the queue.</summary>
    public required string WaitsForYou { get; init; }

    /// <summary>Above what the secretariat decides.</summary>
    public required Html IsYourTurn { get; init; }

    /// <summary>Who accepted it.</summary>
    public required Func<string, string> AcceptedBy { get; init; }

    public required string Agree { get; init; }

    public required string SendBack { get; init; }

    /// <summary>To the secretariat: title, minutes until it is published, 1 or more.</summary>
    public required Func<string, int, Html> Agreed { get; init; }

    public required string Undo { get; init; }

    public required string IsUndone { get; init; }

    public required Prompt AskReason { get; init; }

    public required Prompt BeforeSending { get; init; }

    public required string SendToCoordination { get; init; }

    public required Func<string, Html> WasSentBack { get; init; }

    /// <summary>To the reviewers, above the secretariat's words.</summary>
    public required Func<string, Html> SentBackLetter { get; init; }

    public required string ReadIt { get; init; }

    /// <summary>In the reading, above the secretariat's words.</summary>
    public required string SentBackBefore { get; init; }

    public static readonly Bilingual<KeyTexts> All = new(
        Es: new()
        {
            WaitsForSecretariat = (title, names) => Html.Lines(
                Html.Of($"<b>Aceptada: «{title}».</b>"),
                Html.Of($"Falta el {Nouns.Agreement.Es}: {names}."),
                Html.Of($"Hasta entonces puede deshacerlo. Avisaré a quien la envió cuando se publique.")),
            SecretariatAgreed = (title, minutes) =>
                Html.Of($"<b>La Secretaría Técnica está de acuerdo con «{title}».</b> Se publicará en {Locale.Es.Minutes(minutes)}."),
            NobodyToAgree = (title, minutes) => Html.Lines(
                Html.Of($"<b>La Secretaría Técnica ya no tiene a nadie a quien preguntar por «{title}».</b>"),
                Html.Of($"Basta con la aceptación de la coordinación: se publicará en {Locale.Es.Minutes(minutes)}."),
                Html.Of($"Hasta entonces puede deshacerlo.")),
            CannotReach = (title, names) => Html.Lines(
                Html.Of($"<b>«{title}» espera el {Nouns.Agreement.Es}, y el bot no puede escribir a {names}.</b>"),
                Html.Of($"Para recibir el pedido hay que abrir el chat del bot."),
                Html.Of($"A quien ya no trabaje allí, quítele el rol en Personas: entonces basta con la coordinación.")),
            ToPeople = "Ir a coordinación",
            WaitsForYou = "Espera su acuerdo.",
            IsYourTurn = Html.Of($"<b>Falta su acuerdo para publicarla</b>"),
            AcceptedBy = name => $"Por la coordinación la aceptó {name}.",
            Agree = "De acuerdo, publicar",
            SendBack = "Devolver con un motivo",
            Agreed = (title, minutes) =>
                Html.Of($"<b>Gracias. «{title}»</b> se publicará en {Locale.Es.Minutes(minutes)}. Hasta entonces puede deshacerlo."),
            Undo = Verbs.Undo.Es,
            IsUndone = "Deshecho: vuelve a esperar su acuerdo.",
            AskReason = new(
                Nouns.Reason.Es,
                "¿Qué falta o qué preocupa? Puede enviar varios mensajes.",
                "Conviene confirmar el monto con la ciudad.",
                "Lo leerá la coordinación."),
            BeforeSending = new("Antes de devolverla", "La coordinación recibirá este texto."),
            SendToCoordination = "Devolver",
            WasSentBack = title => Html.Of($"«{title}» volvió a la coordinación con su motivo."),
            SentBackLetter = title =>
                Html.Of($"<b>La Secretaría Técnica devolvió «{title}».</b> Volvió a la {Nouns.ReviewList.Es}. El motivo:"),
            ReadIt = "Leerla",
            SentBackBefore = "La Secretaría Técnica la devolvió:",
        },
        Pt: new()
        {
            WaitsForSecretariat = (title, names) => Html.Lines(
                Html.Of($"<b>Aceita: «{title}».</b>"),
                Html.Of($"Falta a {Nouns.Agreement.Pt}: {names}."),
                Html.Of($"Até lá você pode desfazer. Avisarei quem a enviou quando for publicada.")),
            SecretariatAgreed = (title, minutes) =>
                Html.Of($"<b>A Secretaria Técnica concorda com «{title}».</b> Será publicada em {Locale.Pt.Minutes(minutes)}."),
            NobodyToAgree = (title, minutes) => Html.Lines(
                Html.Of($"<b>A Secretaria Técnica não tem mais ninguém a quem perguntar sobre «{title}».</b>"),
                Html.Of($"Basta a aceitação da coordenação: será publicada em {Locale.Pt.Minutes(minutes)}."),
                Html.Of($"Até lá você pode desfazer.")),
            CannotReach = (title, names) => Html.Lines(
                Html.Of($"<b>«{title}» espera a {Nouns.Agreement.Pt}, e o bot não pode escrever para {names}.</b>"),
                Html.Of($"Para receber o pedido é preciso abrir a conversa com o bot."),
                Html.Of($"De quem não trabalha mais lá, remova o papel em Pessoas: então basta a coordenação.")),
            ToPeople = "Ir à coordenação",
            WaitsForYou = "Espera a sua anuência.",
            IsYourTurn = Html.Of($"<b>Falta a sua anuência para publicá-la</b>"),
            AcceptedBy = name => $"{name} aceitou pela coordenação.",
            Agree = "Concordo, publicar",
            SendBack = "Devolver com um motivo",
            Agreed = (title, minutes) =>
                Html.Of($"<b>Agradecemos. «{title}»</b> será publicada em {Locale.Pt.Minutes(minutes)}. Até lá você pode desfazer."),
            Undo = Verbs.Undo.Pt,
            IsUndone = "Desfeito: volta a esperar a sua anuência.",
            AskReason = new(
                Nouns.Reason.Pt,
                "O que falta ou o que preocupa? Pode enviar várias mensagens.",
                "Convém confirmar o valor com a cidade.",
                "A coordenação vai ler."),
            BeforeSending = new("Antes de devolver", "A coordenação receberá este texto."),
            SendToCoordination = "Devolver",
            WasSentBack = title => Html.Of($"«{title}» voltou à coordenação com o seu motivo."),
            SentBackLetter = title => Html.Of($"<b>A Secretaria Técnica devolveu «{title}».</b> Voltou à {Nouns.ReviewList.Pt}. O motivo:"),
            ReadIt = "Ler agora",
            SentBackBefore = "A Secretaria Técnica devolveu:",
        });
}
