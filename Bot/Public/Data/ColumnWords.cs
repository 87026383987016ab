using System.Collections.Frozen;
using Bot.Texts;

namespace Bot.Public.Data;

/// <summary>
/// What stands in the columns that hold fields of practices and registers, as a data dictionary says it: the questions of the forms speak
/// to whoever answers them.
/// </summary>
internal static class ColumnWords
{
    /// <summary>By the code of the field.</summary>
    public static readonly FrozenDictionary<string, Bilingual<string>> OfPractices = new Dictionary<string, Bilingual<string>>
    {
        ["title"] = new("Título, en el idioma en que se escribió.", "Título, no idioma em que foi escrito."),
        ["theme"] = new("Tema: uno de una lista cerrada.", "Tema: um de uma lista fechada."),
        ["body"] = new("Organismo de la ciudad que la llevó adelante.", "Órgão da cidade que a conduziu."),
        ["population"] = new("Habitantes de la ciudad, por tramos; vacío sin dato.", "Habitantes da cidade, por faixas; vazio sem dado."),
        ["beneficiaries"] = new("A quiénes está dirigida; varios separados por «;».", "A quem se dirige; vários separados por «;»."),
        ["services"] = new("Qué servicios se prestan.", "Que serviços são prestados."),
        ["othertitle"] = new("Título en el otro idioma, si está traducido.", "Título no outro idioma, se está traduzido."),
        ["othersummary"] = new("Resumen en el otro idioma, si está traducido.", "Resumo no outro idioma, se está traduzido."),
        ["summary"] = new("Resumen, en el idioma en que se escribió.", "Resumo, no idioma em que foi escrito."),
        ["stage"] = new("En qué etapa está: una de una lista cerrada.", "Em que etapa está: uma de uma lista fechada."),
        ["start"] = new("Mes y año en que empezó.", "Mês e ano em que começou."),
        ["end"] = new("Mes y año en que terminó, o que sigue.", "Mês e ano em que terminou, ou que continua."),
        ["before"] = new("Cuál era la situación antes.", "Qual era a situação antes."),
        ["objectives"] = new("Qué objetivos tuvo.", "Que objetivos teve."),
        ["actions"] = new("Qué se hizo.", "O que foi feito."),
        ["partners"] = new(
            "Con quiénes se hizo y qué aportaron; varios separados por «;».", "Com quem foi feita e como apoiaram; vários separados por «;»."),
        ["budget"] = new("Monto con su moneda y, si se sabe, su año.", "Valor com sua moeda e, se conhecido, seu ano."),
        ["currency"] = new("Sin uso: la moneda está en «Presupuesto».", "Sem uso: a moeda está em «Orçamento»."),
        ["budgetyear"] = new("Sin uso: el año está en «Presupuesto».", "Sem uso: o ano está em «Orçamento»."),
        ["funding"] = new("De dónde vienen los recursos; varios separados por «;».", "De onde vêm os recursos; vários separados por «;»."),
        ["results"] = new("Qué resultados tuvo.", "Que resultados teve."),
        ["lessons"] = new("Qué dificultades hubo y qué se aprendió.", "Que dificuldades houve e o que se aprendeu."),
        ["indicators"] = new(
            "Resultados medidos, cada uno con su cifra y unidad; varios separados por «;».",
            "Resultados medidos, cada um com seu número e unidade; vários separados por «;»."),
        ["sustainability"] = new("Cómo se sostiene en el tiempo.", "Como se sustenta ao longo do tempo."),
        ["replicability"] = new("Qué necesita otra ciudad para aplicarla.", "Do que outra cidade precisa para aplicá-la."),
        ["links"] = new("Páginas sobre la práctica; varias separadas por «;».", "Páginas sobre a prática; várias separadas por «;»."),
        ["files"] = new(
            "Direcciones de las fotos y nombres de los documentos, que envía el bot; separados por «;».",
            "Endereços das fotos e nomes dos documentos, que o bot envia; separados por «;»."),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>By the codes of the register and the field: "calls.closes".</summary>
    public static readonly FrozenDictionary<string, Bilingual<string>> OfRegisters = new Dictionary<string, Bilingual<string>>
    {
        ["funding.name"] = new("Nombre de la fuente en español.", "Nome da fonte em espanhol."),
        ["funding.giver"] = new("Institución que la ofrece.", "Instituição que a oferece."),
        ["funding.kind"] = new("Qué ofrece.", "O que oferece."),
        ["funding.who"] = new("Quién puede pedirla; varios separados por comas.", "Quem pode pedir; vários separados por vírgulas."),
        ["funding.countries"] = new("Países para los que es; vacío si son todos.", "Países para os quais é; vazio se são todos."),
        ["funding.from"] = new("Monto mínimo, con su moneda.", "Valor mínimo, com a moeda."),
        ["funding.to"] = new("Monto máximo, con su moneda.", "Valor máximo, com a moeda."),
        ["funding.share"] = new("Qué parte del total cubre, como máximo.", "Que parte do total cobre, no máximo."),
        ["funding.through"] = new("A través de quién se pide.", "Por meio de quem se pede."),
        ["funding.link"] = new("Direcciones de sus páginas.", "Endereços de seus sites."),
        ["funding.about"] = new("Qué conviene saber antes de pedirla, en español.", "O que convém saber antes de pedir, em espanhol."),
        ["funding.namept"] = new("Nombre en portugués.", "Nome em português."),
        ["funding.aboutpt"] = new("Qué conviene saber antes de pedirla, en portugués.", "O que convém saber antes de pedir, em português."),
        ["calls.edition"] = new("Nombre de la convocatoria o edición.", "Nome da chamada ou edição."),
        ["calls.opens"] = new("Cuándo abre o abrió.", "Quando abre ou abriu."),
        ["calls.questions"] = new("Hasta cuándo se aceptan consultas.", "Até quando se aceitam dúvidas."),
        ["calls.closes"] = new("Cuándo cierra; vacío si está siempre abierta.", "Quando encerra; vazio se está sempre aberta."),
        ["calls.themes"] = new(
            "Temas de prácticas a los que se dirige; vacío si son todos.", "Temas de práticas a que se dirige; vazio se são todos."),
        ["calls.kind"] = new(
            "Qué ofrece; vacío si es lo mismo que su fuente.", "O que oferece; vazio se é o mesmo que a fonte."),
        ["calls.who"] = new(
            "Quién puede presentarse; vacío si son los que dice su fuente.", "Quem pode se inscrever; vazio se são os que a fonte diz."),
        ["calls.from"] = new("Monto mínimo, con su moneda.", "Valor mínimo, com a moeda."),
        ["calls.to"] = new("Monto máximo, con su moneda.", "Valor máximo, com a moeda."),
        ["calls.link"] = new("Direcciones de las páginas de la convocatoria.", "Endereços das páginas da chamada."),
        ["calls.about"] = new("Qué conviene saber antes de presentarse.", "O que convém saber antes de se inscrever."),
        ["bodies.name"] = new("Sigla de la instancia.", "Sigla da instância."),
        ["bodies.full"] = new("Nombre completo en español.", "Nome completo em espanhol."),
        ["bodies.state"] = new(
            "Si trabaja hoy o es histórica; vacío si no se sabe.", "Se trabalha hoje ou é histórica; vazio se não se sabe."),
        ["bodies.about"] = new("Qué hace, en español.", "O que faz, em espanhol."),
        ["bodies.link"] = new("Direcciones de sus páginas.", "Endereços de seus sites."),
        ["bodies.fullpt"] = new("Nombre completo en portugués.", "Nome completo em português."),
        ["bodies.aboutpt"] = new("Qué hace, en portugués.", "O que faz, em português."),
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
