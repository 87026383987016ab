using System.Collections.Immutable;

namespace Bot.Texts;

/// <summary>What people do here, as buttons and sentences call it.</summary>
public static class Verbs
{
    public static readonly GlossaryWord Tap = new("tap", "toque", "toque em")
    {
        RetiredEs = ["pulse", "pulsar", "presione", "apriete"],
        RetiredPt = ["clique", "clicar", "aperte", "pressione"],
    };

    public static readonly GlossaryWord Send = new("send", "Enviar", "Enviar")
    {
        RetiredEs = ["mandar", "mande", "mándelo", "mándela", "mándeme"],
        RetiredPt = ["mandar", "mande"],
    };

    /// <summary>In Portuguese what is kept about people is still «guardado», as the law has it; what they write is «salvo».</summary>
    public static readonly GlossaryWord Save = new("save", "Guardar", "Salvar")
    {
        RetiredPt = ["guardar", "guarde", "guardado", "guardada", "guardados", "guardadas"],
    };

    public static readonly GlossaryWord Change = new("change", "Cambiar", "Alterar") { RetiredPt = ["mudar", "mudança", "mudanças"] };

    public static readonly GlossaryWord Add = new("add", "Agregar", "Adicionar")
    {
        RetiredEs = ["sumar", "sumarse", "añadir"],
        RetiredPt = ["acrescentar", "acrescente"],
    };

    public static readonly GlossaryWord Remove = new("remove", "Quitar", "Remover")
    {
        RetiredPt = ["tirar", "tire", "tirou", "tirá-lo", "tirá-la"],
    };

    public static readonly GlossaryWord Discard = new("discard", "Descartar", "Descartar") { RetiredPt = ["jogar fora", "não usar"] };

    public static readonly GlossaryWord Download = new("download", "Descargar", "Baixar") { RetiredEs = ["bajar", "baje"] };

    public static readonly GlossaryWord Prepare = new("prepare", "preparar", "preparar")
    {
        RetiredEs = ["armar el archivo"],
        RetiredPt = ["montar o arquivo"],
    };

    /// <summary>Of an answer that is enough.</summary>
    public static readonly GlossaryWord Suffice = new("suffice", "basta", "basta") { RetiredEs = ["alcanza"] };

    public static readonly GlossaryWord Skip = new("skip", "Saltar", "Pular") { RetiredEs = ["omitir", "omite"] };

    public static readonly GlossaryWord Thank = new("thank", "Gracias", "Agradecemos") { RetiredPt = ["obrigado", "obrigada"] };

    public static readonly GlossaryWord Decline = new("decline", "Rechazar", "Recusar");

    public static readonly GlossaryWord Withdraw = new("withdraw", "Retirar", "Retirar");

    public static readonly GlossaryWord Archive = new("archive", "Archivar", "Arquivar");

    public static readonly GlossaryWord Undo = new("undo", "Deshacer", "Desfazer");

    public static readonly GlossaryWord Share = new("share", "Compartir", "Compartilhar");

    public static ImmutableArray<GlossaryWord> All =>
        [Tap, Send, Save, Change, Add, Remove, Discard, Download, Prepare, Suffice, Skip, Thank, Decline, Withdraw, Archive, Undo, Share];
}
