using Bot.Domain.Meetings;
using Bot.Texts;

namespace Bot.Features.PlanMeetings;

internal static class PlanTextsPt
{
    public static readonly PlanTexts Texts = new()
    {
        MenuLine = "Reuniões: datas e calendário",
        Coming = count => count == 1 ? Html.Of($"<b>1 reunião pela frente</b>") : Html.Of($"<b>{count} reuniões pela frente</b>"),
        Past = count => count == 1 ? Html.Of($"<b>1 reunião que já passou</b>") : Html.Of($"<b>{count} reuniões que já passaram</b>"),
        NoneComing = Html.Of($"Não há reuniões previstas por enquanto."),
        NonePast = Html.Of($"Ainda não houve nenhuma reunião."),
        OpenPrivate = "Ver na conversa privada",
        AllMeetings = "Todas as reuniões",
        SeePast = "As que já passaram",
        Earlier = "Anteriores na lista",
        Later = "Próximas na lista",
        PlanOne = "Planejar uma reunião",
        SeeMeeting = "Ver a reunião",
        BackToMeeting = "Voltar à reunião",
        Calendar = "Pôr no meu calendário",
        WholeCalendar = "Todas no meu calendário",
        CalendarName = "reunioes-ut-del.ics",
        CalendarOfOne = "Abra para pôr a reunião no seu calendário. Se a data mudar, daremos outro que a corrige.",
        CalendarOfAll = count => count == 1 ? "Abra para pôr 1 reunião no seu calendário." : $"Abra para pôr {count} reuniões no seu calendário.",
        OrganiserName = "UT Desenvolvimento Econômico Local, Mercocidades",
        ByYourClock = moment => $"No seu horário: {moment}.",
        Told = groups => groups.Length == 0 ? "Nenhum grupo é avisado." : $"Grupos avisados: {groups}.",
        ChangeIt = "Alterar",
        SetDate = "Definir a data",
        CancelIt = "Cancelar a reunião",
        WhoComes = "Quem vem",
        SeeHistory = "Ver as mudanças",
        OnlyPlanners = "Isto é feito pela coordenação.",
        Gone = "Isso não é mais possível. Escreva /reunioes para ver como estão.",
        AskKind = new("Tipo de reunião", "Que reunião é?"),
        AskCity = new("Cidade", "Em que cidade? Escreva as primeiras letras e escolha. Os horários serão os dessa cidade.", "guaru"),
        AskDate = new("Data", "Quando é? Escreva como diria; se não é certo, basta o mês ou o trimestre.", "16/10 às 10h, de 14 a 16 de outubro, último trimestre"),
        NotKnown = "Data a confirmar",
        AskVenue = new("Local", "Onde, na cidade? O endereço, ou o link se for online.", "Paço Municipal, Av. Anchieta 200"),
        AskTitle = new("Nome", "Tem um nome próprio? Se não, usamos o tipo e a cidade.", "Seminário de compras públicas"),
        AskRemarks = new("Observações", "Algo mais que devam saber? Em uma mensagem de até 100 palavras.", "Haverá tradução. Confirmar até sexta."),
        Review = new("Resumo", "Ainda ninguém foi avisado."),
        SeeAsGroups = "Ver como fica",
        DraftKept = "Salvo. Ninguém foi avisado ainda.",
        GoOn = "Continuar",
        BeforePublishing = "Vai aparecer assim. Ninguém foi avisado ainda.",
        BeforeChanging = "Isto muda e vai aparecer assim. Ninguém foi avisado ainda.",
        WasAndIs = (before, after) => $"era {before}; agora {after}",
        Nothing = "sem dado",
        NoGroups = "Ainda não há grupos para avisar. A reunião aparecerá em /reunioes.",
        ChooseGroups = count => count switch
        {
            0 => "Nenhum grupo será avisado. Toque em um grupo para avisar.",
            1 => "1 grupo será avisado. Toque em um grupo para mudar.",
            _ => $"{count} grupos serão avisados. Toque em um grupo para mudar.",
        },
        GroupIsTold = group => $"Avisa: {group}",
        GroupIsNotTold = group => $"Não avisa: {group}",
        Publish = "Publicar e avisar",
        PublishChange = "Salvar e avisar",
        ChangeSomething = "Mudar algo",
        Discard = "Jogar fora",
        Discarded = "Descartado. Ninguém foi avisado.",
        Published = groups => groups switch
        {
            0 => "Foi publicada. Aparece em /reunioes.",
            1 => "Foi publicada. Avisamos 1 grupo.",
            _ => $"Foi publicada. Avisamos {groups} grupos.",
        },
        Changed = groups => groups switch
        {
            0 => "Salvo. Aparece em /reunioes.",
            1 => "Salvo. Avisamos 1 grupo.",
            _ => $"Salvo. Avisamos {groups} grupos.",
        },
        SomebodyElse = "outra pessoa",
        ChangedMeanwhile = who => $"Enquanto você escrevia, {who} mudou esta reunião:",
        CancelledMeanwhile = who => $"Enquanto você escrevia, {who} cancelou esta reunião.",
        GoOnWithBoth = "Continuar com as duas mudanças",
        LeaveTheirs = "Descartar o meu",
        AskReason = new("Motivo do cancelamento", "Por que é cancelada? Os grupos vão ler.", "Greve de transportes"),
        BeforeCancelling = new("Cancelar a reunião", "Se confirmar, avisamos os grupos. Não dá para desfazer."),
        CancelAndTell = "Cancelar e avisar os grupos",
        WasCancelled = groups => groups switch
        {
            0 => "Reunião cancelada.",
            1 => "Reunião cancelada. Avisamos 1 grupo.",
            _ => $"Reunião cancelada. Avisamos {groups} grupos.",
        },
        Step = step => step switch
        {
            MeetingStep.Plan => "Planejada por",
            MeetingStep.Change => "Alterada por",
            _ => "Cancelada por",
        },
        StillNoDate = known => $"Ainda não tem dia: {known}. Quem vai viajar espera a data. Já se sabe?",
    };
}
