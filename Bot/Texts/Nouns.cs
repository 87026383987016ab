using System.Collections.Immutable;

namespace Bot.Texts;

/// <summary>What texts name beside the record: lists, files, what people hold and give.</summary>
public static class Nouns
{
    /// <summary>The practices that wait for a reviewer.</summary>
    public static readonly GlossaryWord ReviewList = new("reviewlist", "lista de revisión", "lista de revisão")
    {
        RetiredEs = ["cola", "colas"],
        RetiredPt = ["fila", "filas"],
    };

    /// <summary>What happened to a practice, and who did it.</summary>
    public static readonly GlossaryWord History = new("history", "Historial", "Histórico")
    {
        RetiredEs = ["historia"],
        RetiredPt = ["história"],
    };

    /// <summary>The secretariat's yes to a publication.</summary>
    public static readonly GlossaryWord Agreement = new("agreement", "acuerdo de la Secretaría Técnica", "anuência da Secretaria Técnica")
    {
        RetiredEs = ["llave", "segunda llave"],
        RetiredPt = ["acordo", "chave"],
    };

    /// <summary>Why something is declined, sent back, changed or cancelled.</summary>
    public static readonly GlossaryWord Reason = new("reason", "Motivo", "Motivo")
    {
        RetiredEs = ["razón", "razones"],
        RetiredPt = ["razão", "razões"],
    };

    /// <summary>What somebody may do here; a post is what they are where they work.</summary>
    public static readonly GlossaryWord Role = new("role", "rol", "papel")
    {
        RetiredEs = ["función"],
        RetiredPt = ["função", "funções"],
    };

    /// <summary>When a source of funding takes proposals.</summary>
    public static readonly GlossaryWord Call = new("call", "convocatoria", "chamada")
    {
        RetiredEs = ["llamado", "llamados"],
        RetiredPt = ["edital", "editais"],
    };

    public static readonly GlossaryWord Post = new("post", "Cargo", "Cargo");

    /// <summary>What somebody wrote for a field: people do not know of fields.</summary>
    public static readonly GlossaryWord Answer = new("answer", "respuesta", "resposta")
    {
        RetiredEs = ["este campo", "otro campo", "qué campo", "los campos"],
        RetiredPt = ["este campo", "neste campo", "outro campo", "que campo", "os campos"],
    };

    /// <summary>Everything that was answered in a form; the summary is a field.</summary>
    public static readonly GlossaryWord Answers = new("answers", "mis respuestas", "minhas respostas")
    {
        RetiredEs = ["volver al resumen"],
        RetiredPt = ["voltar ao resumo"],
    };

    /// <summary>Of people who asked to take part.</summary>
    public static readonly GlossaryWord Waiting = new("waiting", "esperan confirmación", "esperam confirmação")
    {
        RetiredEs = ["piden entrar"],
        RetiredPt = ["pedem para entrar"],
    };

    public static readonly GlossaryWord HandOver = new("handover", "Traspaso", "Transferência") { RetiredPt = ["passagem"] };

    public static readonly GlossaryWord Language = new("tongue", "Idioma", "Idioma") { RetiredEs = ["lengua"], RetiredPt = ["língua"] };

    public static readonly GlossaryWord Spreadsheet = new("spreadsheet", "hoja de cálculo", "planilha")
    {
        RetiredEs = ["planilla", "planillas"],
    };

    /// <summary>The chat with the bot alone.</summary>
    public static readonly GlossaryWord PrivateChat = new("privatechat", "en privado", "em particular") { RetiredPt = ["em privado"] };

    /// <summary>What comes after the part of a list that is shown.</summary>
    public static readonly GlossaryWord NextPage = new("nextpage", "Siguientes", "Próximas") { RetiredPt = ["seguintes"] };

    public static readonly GlossaryWord PreviousPage = new("previouspage", "Anteriores", "Anteriores");

    /// <summary>A practice to read in full, on the screen and as a Word file.</summary>
    public static readonly GlossaryWord Sheet = new("sheet", "Ficha", "Ficha");

    public static ImmutableArray<GlossaryWord> All =>
    [
        ReviewList, History, Agreement, Reason, Role, Post, Answer, Answers, Waiting, HandOver, Language, Spreadsheet, PrivateChat, NextPage,
        PreviousPage, Sheet, Call,
    ];
}
