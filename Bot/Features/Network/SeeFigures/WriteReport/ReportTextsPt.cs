using Bot.Domain.Figures;
using Bot.Texts;

namespace Bot.Features.Network.SeeFigures.WriteReport;

internal static class ReportTextsPt
{
    public static readonly ReportTexts Texts = new()
    {
        Title = term => $"Relatório da coordenação {term}",
        Home = (written, all) => Html.Of(
            $"Comentários escritos: {Locale.Pt.Number(written)} de {Locale.Pt.Number(all)}. Os números são tomados ao baixar.\nNa transferência o relatório é fechado e não é mais alterado."),
        Write = "Escrever os comentários",
        Draft = new("Word em espanhol", "Word em português"),
        Frozen = count => $"Relatórios fechados: {Locale.Pt.Number(count)}",
        AboutFrozen = Html.Of($"<b>Relatórios fechados</b>\nCada um é o mesmo arquivo que foi entregue na transferência."),
        InLanguage = new("espanhol", "português"),
        Back = "Voltar ao relatório",
        OnlyOffices = "O relatório é visto pela coordenação e pela Secretaria Técnica.",
        Preparing = "Estou preparando; chega em um momento.",
        NotFrozenYet = Html.Of($"Ainda não consegui fechar o relatório da coordenação que terminou. Tento outra vez em uma hora e você o recebe assim que estiver pronto."),
        NotMade = Html.Of($"Não consegui preparar o arquivo. Tente de novo, por favor."),
        FileName = term => $"relatorio-{term}.docx",
        DraftFile = "relatorio-rascunho.docx",
        DraftCaption = Html.Of($"Rascunho do relatório, com os números de hoje."),
        FrozenCaption = (term, day, hash) => Html.Of($"Relatório da coordenação {term}, fechado em {day}.\nSHA-256: <code>{hash}</code>"),
        Objective = objective => objective switch
        {
            PlanObjective.Practices => "Facilitar aos governos locais uma fonte de práticas bem-sucedidas de gestão",
            PlanObjective.Participation => "Fortalecer a participação ativa das cidades que fazem parte da UT DEL",
            PlanObjective.Funding => "Oferecer informação sobre as fontes de financiamento próprias da Rede e de cooperação internacional",
            PlanObjective.Integration =>
                "Articular atividades conjuntas com os programas de integração produtiva regional do Mercosul",
            PlanObjective.OtherUnits =>
                "Articular o trabalho com outras unidades temáticas de Mercocidades e com outras redes de cidades",
            _ => "Acompanhar as instâncias do Mercosul relacionadas com o DEL",
        },
        Short = objective => objective switch
        {
            PlanObjective.Practices => "Práticas",
            PlanObjective.Participation => "Participação",
            PlanObjective.Funding => "Financiamento",
            PlanObjective.Integration => "Integração produtiva",
            PlanObjective.OtherUnits => "Outras redes",
            _ => "Mercosul",
        },
        AskRemark = objective => $"«{objective}». O que você quer contar deste objetivo? Se nada, toque em «Pular».",
        BeforeEnd = new("Comentários", "Tudo está salvo. Você pode voltar quando quiser."),
        End = "Pronto",
        Remark = "Comentário da coordenação",
        Nothing = "Nada.",
        People = count =>
            count is { } told ? $"{Plural.Count(told, "pessoa confirmada", "pessoas confirmadas")}." : "Menos de 5 pessoas confirmadas.",
        OpenCalls = count => $"{Plural.Count(count, "chamada aberta", "chamadas abertas")}.",
        MeetingsByKind = "Reuniões e cursos por tipo",
        Coordinates = city => $"Coordena {city}.",
        FiguresOf = day => $"Números de {day}.",
        InTerm = (objective, term) => objective switch
        {
            PlanObjective.Practices =>
                $"No período: {Plural.Count(term.Submitted, "prática enviada", "práticas enviadas")}, {Plural.Count(term.Published, "publicada", "publicadas")}.",
            PlanObjective.Participation =>
                $"No período: {Plural.Count(term.Meetings, "reunião com ata", "reuniões com ata")}; {Plural.Count(term.Decided, "decisão tomada", "decisões tomadas")}, {Plural.Count(term.Done, "cumprida", "cumpridas")}.",
            PlanObjective.Integration =>
                $"No período: {Plural.Count(term.Introduced, "contato entre cidades", "contatos entre cidades")}; {Plural.Count(term.Applied, "cidade começou a aplicar uma prática", "cidades começaram a aplicar uma prática")}.",
            _ => "",
        },
        DossierTitle = "O que fica em aberto",
        DossierFile = "o-que-fica-em-aberto.docx",
        DossierCaption = Html.Of($"O que fica em aberto no começo da sua coordenação. O relatório chega à parte."),
        OpenReviews = "Práticas para revisar ou publicar",
        OpenContacts = "Pedidos de contato",
        OpenDecisions = "Decisões a cumprir",
        CallsHeading = "Chamadas abertas",
        Until = day => $"Até {day}",
        TheReport = "Relatório",
        ReportComesApart = "O relatório da coordenação que termina chega à parte, com seu SHA-256. Pode ser pedido de novo com /relatorio.",
    };
}
