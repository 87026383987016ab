using Bot.Domain;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Conversation;

/// <summary>What the dispatcher itself says: stale buttons, unknown commands, what cannot be read, and the apology.</summary>
public sealed record DispatcherTexts
{
    public required string OldButton { get; init; }

    public required string NotYours { get; init; }

    public required Func<string, Html> UnknownCommand { get; init; }

    /// <summary>To a command that was written over a message that was sent before.</summary>
    public required Func<string, Html> CommandInEdit { get; init; }

    /// <summary>A command took the chat over while a question was open.</summary>
    public required Html LeftQuestion { get; init; }

    public required Html OnlyInPrivate { get; init; }

    public required string OpenPrivate { get; init; }

    public required Html CannotListen { get; init; }

    public required Html CannotRead { get; init; }

    public required Func<string, Html> Apology { get; init; }

    public required string ApologyToast { get; init; }

    /// <summary>Said once to who writes faster than they can be answered.</summary>
    public required Html TooFast { get; init; }

    public static readonly Bilingual<DispatcherTexts> All = new(
        Es: new()
        {
            OldButton = "Este botón ya no sirve. Escriba /ayuda para ver qué puede hacer.",
            NotYours = "Este botón es de otra persona.",
            UnknownCommand = command => Html.Of($"No conozco {command}. Escriba /ayuda para ver qué puede hacer."),
            CommandInEdit = command =>
                Html.Of($"Lo que ya había enviado queda como estaba. Si quiere usar {command}, envíelo como mensaje nuevo."),
            LeftQuestion = Html.Of($"La pregunta que estaba abierta quedó para después; lo que ya respondió está guardado."),
            OnlyInPrivate = Html.Of($"Eso lo hacemos en privado, para no llenar el grupo."),
            OpenPrivate = "Abrir el chat privado",
            CannotListen = Html.Of($"No puedo escuchar audios; dicte con el teclado."),
            CannotRead = Html.Of($"Eso no lo puedo leer. Escríbame con palabras, por ejemplo: <i>ferias</i>."),
            Apology = reference => Html.Of($"Perdón, algo falló de mi lado. Lo anoté con la referencia <b>{reference}</b>. Sus textos guardados siguen ahí; puede intentarlo de nuevo."),
            ApologyToast = "Perdón, algo falló de mi lado. Intente de nuevo.",
            TooFast = Html.Of($"Me llegan muchos mensajes juntos y no alcanzo a contestarlos. Lo que ya respondió está guardado. Espere un minuto, por favor, y seguimos."),
        },
        Pt: new()
        {
            OldButton = "Este botão não serve mais. Escreva /ajuda para ver o que pode fazer.",
            NotYours = "Este botão é de outra pessoa.",
            UnknownCommand = command => Html.Of($"Não conheço {command}. Escreva /ajuda para ver o que pode fazer."),
            CommandInEdit = command =>
                Html.Of($"O que você já tinha enviado fica como estava. Se quiser usar {command}, envie como mensagem nova."),
            LeftQuestion = Html.Of($"A pergunta que estava aberta ficou para depois; o que você já respondeu está salvo."),
            OnlyInPrivate = Html.Of($"Isso fazemos em particular, para não encher o grupo."),
            OpenPrivate = "Abrir a conversa privada",
            CannotListen = Html.Of($"Não consigo ouvir áudios; dite pelo teclado."),
            CannotRead = Html.Of($"Isso eu não consigo ler. Escreva com palavras, por exemplo: <i>feiras</i>."),
            Apology = reference => Html.Of($"Desculpe, algo falhou do meu lado. Anotei com a referência <b>{reference}</b>. Seus textos salvos continuam aí; pode tentar de novo."),
            ApologyToast = "Desculpe, algo falhou do meu lado. Tente de novo.",
            TooFast = Html.Of($"Estão chegando muitas mensagens juntas e não consigo responder a todas. O que você já respondeu está salvo. Espere um minuto, por favor, e continuamos."),
        });
}

/// <summary>The dispatcher's own screens.</summary>
internal static class DispatcherScreens
{
    private const int LongestCommandShown = 32;

    public static string OldButton(Language language) => DispatcherTexts.All.In(language).OldButton;

    public static string NotYours(Language language) => DispatcherTexts.All.In(language).NotYours;

    public static Screen UnknownCommand(Context context, string text) =>
        new(DispatcherTexts.All.In(context.Language).UnknownCommand(CommandOf(text)));

    public static Screen CommandInEdit(Context context, string text) =>
        new(DispatcherTexts.All.In(context.Language).CommandInEdit(CommandOf(text)));

    private static string CommandOf(string text)
    {
        var command = text.Split([' ', '\n'], 2)[0];
        return command.Length > LongestCommandShown ? command[..LongestCommandShown] + "…" : command;
    }

    public static Screen OnlyInPrivate(Context context, Command command)
    {
        var texts = DispatcherTexts.All.In(context.Language);
        return new Screen(texts.OnlyInPrivate).Row(Button.Link(texts.OpenPrivate, context.Bot.DeepLink(command.Es)));
    }

    public static Screen Unreadable(Language language, OtherKind kind)
    {
        var texts = DispatcherTexts.All.In(language);
        return new(kind is OtherKind.Voice ? texts.CannotListen : texts.CannotRead);
    }

    public static Screen TooFast(Language language) => new(DispatcherTexts.All.In(language).TooFast);

    public static Screen Apology(Language language, string reference) => new(DispatcherTexts.All.In(language).Apology(reference));
}
