using Bot.Texts;

namespace Bot.Features.Help.GiveHelp;

/// <summary>The sentences of help and of /cancelar.</summary>
public sealed record HelpTexts
{
    public required string HelpMenu { get; init; }

    public required string CancelMenu { get; init; }

    public required Html Title { get; init; }

    public required Html Search { get; init; }

    public required Html NothingIsLost { get; init; }

    /// <summary>Above the commands that work in groups.</summary>
    public required Html InGroup { get; init; }

    /// <summary>/cancelar outside forms.</summary>
    public required Html NothingOpen { get; init; }

    public static readonly Bilingual<HelpTexts> All = new(
        Es: new()
        {
            HelpMenu = "Qué puede hacer aquí",
            CancelMenu = "Salir de un formulario",
            Title = Html.Of($"<b>Qué puede hacer aquí</b>"),
            Search = Html.Of($"Para buscar prácticas, escriba una o dos palabras, por ejemplo <i>ferias</i>."),
            NothingIsLost = Html.Of($"Lo que escribe se guarda al instante: puede seguir otro día."),
            InGroup = Html.Of($"En el grupo puedo hacer esto; lo demás lo hacemos en privado:"),
            NothingOpen = Html.Of($"No hay ningún formulario abierto. Lo que escribió está guardado."),
        },
        Pt: new()
        {
            HelpMenu = "O que você pode fazer aqui",
            CancelMenu = "Sair de um formulário",
            Title = Html.Of($"<b>O que você pode fazer aqui</b>"),
            Search = Html.Of($"Para buscar práticas, escreva uma ou duas palavras, por exemplo <i>feiras</i>."),
            NothingIsLost = Html.Of($"O que você escreve é salvo na hora: pode continuar outro dia."),
            InGroup = Html.Of($"No grupo posso fazer isto; o resto fazemos em particular:"),
            NothingOpen = Html.Of($"Não há nenhum formulário aberto. O que você escreveu está salvo."),
        });
}
