using System.Collections.Frozen;
using Bot.Texts;

namespace Bot.Features.People.GuardPrivacy;

/// <summary>What values of documents that are words of the program mean, by the member that holds them and the value.</summary>
internal static class CopyWords
{
    public static readonly Bilingual<FrozenDictionary<string, string>> All = CopyNames.Both(
    [
        .. Of("step",
            ("write", "Escribir", "Escrever"),
            ("submit", "Enviar a revisión", "Enviar para revisão"),
            ("withdraw", "Retirar", "Retirar"),
            ("requestChanges", "Pedir cambios", "Pedir alterações"),
            ("decline", "No publicar", "Não publicar"),
            ("accept", "Aceptar", "Aceitar"),
            ("undoAcceptance", "Deshacer la aceptación", "Desfazer a aceitação"),
            ("publish", "Publicar", "Publicar"),
            ("agree", "Acuerdo de la Secretaría Técnica", "Anuência da Secretaria Técnica"),
            ("undoAgreement", "Deshacer ese acuerdo", "Desfazer essa anuência"),
            ("sendBack", "Devolver", "Devolver"),
            ("revise", "Empezar una nueva versión", "Começar uma nova versão"),
            ("confirm", "Confirmar", "Confirmar"),
            ("confirmForCity", "Confirmar por la ciudad", "Confirmar pela cidade"),
            ("lapse", "Sin confirmar a tiempo", "Sem confirmação a tempo"),
            ("archive", "Archivar", "Arquivar"),
            ("bringBack", "Volver a publicar", "Publicar de novo"),
            ("join", "Empezar a escribirla también", "Começar a escrever também"),
            ("leave", "Dejar de escribirla", "Deixar de escrever"),
            ("remove", "Quitar a alguien", "Remover alguém"),
            ("ask", "Preguntar", "Perguntar"),
            ("begin", "Empezar", "Começar"),
            ("meet", "Ponerse en contacto", "Entrar em contato"),
            ("adapt", "Adaptar", "Adaptar"),
            ("apply", "Aplicar", "Aplicar"),
            ("giveUp", "Dejar", "Deixar"),
            ("keep", "Seguir", "Continuar"),
            ("handOn", "Pasar a otra persona", "Passar a outra pessoa"),
            ("plan", "Planear", "Planejar"),
            ("change", "Cambiar", "Alterar"),
            ("cancel", "Cancelar", "Cancelar")),
        .. Of("answer", ("yes", "Sí", "Sim"), ("maybe", "Tal vez", "Talvez"), ("ifNeedBe", "Tal vez", "Talvez"), ("no", "No", "Não")),
        .. Of("state",
            ("asked", "Pedido", "Pedido"),
            ("brokered", "En manos de la Secretaría Técnica", "Com a Secretaria Técnica"),
            ("agreed", "Aceptado", "Aceito"),
            ("introduced", "Presentado", "Apresentado"),
            ("closed", "Cerrado", "Encerrado"),
            ("expired", "Vencido", "Vencido"),
            ("planned", "Planeada", "Planejada"),
            ("cancelled", "Cancelada", "Cancelada"),
            ("interested", "Con interés", "Com interesse"),
            ("inContact", "En contacto", "Em contato"),
            ("adapting", "Adaptándola", "Adaptando"),
            ("applied", "Aplicada", "Aplicada"),
            ("givenUp", "La dejó", "Deixou")),
    ]);

    private static IEnumerable<(string Code, string Es, string Pt)> Of(string name, params (string Value, string Es, string Pt)[] words) =>
        words.Select(word => ($"{name}:{word.Value}", word.Es, word.Pt));
}
