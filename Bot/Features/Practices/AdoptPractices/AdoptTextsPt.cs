using Bot.Domain.Adoptions;
using Bot.Texts;

namespace Bot.Features.Practices.AdoptPractices;

internal static class AdoptTextsPt
{
    public static readonly AdoptTexts Texts = new()
    {
        AskWhere = (city, title) => Html.Of($"<b>Em que ponto está {city} com «{title}»?</b>\nSe aplica, a ficha cita a cidade."),
        Applying = "Já aplicamos",
        Adapting = "Estamos adaptando",
        Interested = "Temos interesse",
        Change = "Alterar o que contamos",
        StaysSo = "Continua igual",
        GiveUp = "Não seguimos mais",
        WriteOwn = "Escrever nossa prática",
        SeeOwn = "Ver nossa prática",
        OwnBegun = (city, known, origin) => Html.Of($"<b>Comecei a prática de {city} com o que vocês já contaram:</b> {known}.\nA ficha vai dizer «Adaptada de {origin}». Ninguém mais a vê até você enviar."),
        GoOnWriting = "Continuar escrevendo",
        BackToPractice = "Voltar à prática",
        ReadPractice = "Ver a prática",
        MustJoin = Html.Of($"<b>Para contar o que a sua cidade faz</b>, diga primeiro de que cidade você é. A coordenação confirma, e aviso aqui para continuar."),
        TellCity = "Dizer minha cidade",
        WaitsToBeConfirmed = Html.Of($"A coordenação ainda não confirmou de que cidade você é. Quando confirmar, aviso aqui para você contar o que a sua cidade faz."),
        YouMayTell = title => Html.Of($"<b>Você já pode contar o que a sua cidade faz com «{title}»</b>"),
        TellNow = "Contar agora",
        Stands = (state, city, title) => state switch
        {
            AdoptionState.Interested => Html.Of($"<b>{city} tem interesse em «{title}».</b>"),
            AdoptionState.InContact => Html.Of($"<b>{city} está em contato por causa de «{title}».</b>"),
            AdoptionState.Adapting => Html.Of($"<b>{city} está adaptando «{title}».</b>"),
            AdoptionState.Applied => Html.Of($"<b>{city} aplica «{title}».</b>"),
            _ => Html.Of($"<b>{city} não segue mais com «{title}».</b>"),
        },
        Since = (month, mark) => mark.Length == 0 ? $"Desde {month}." : $"Desde {month} ({mark}).",
        IsConfirmed = origin => $"Confirmado por {origin}.",
        NoNewsSince = month => $"Sem notícias desde {month}.",
        KeptByColleague = "Na sua cidade, outra pessoa cuida disso.",
        KeptByNobody = "Na sua cidade, ninguém cuida disso ainda.",
        AskSince = new("Desde quando", "Desde que mês vocês aplicam esta prática?", "03/2025", "É publicado."),
        AskChanged = new("O que mudaram", "O que vocês mudaram para a sua cidade?", "Fazemos aos sábados, na estação.", "É publicado."),
        AskReached = new("Pessoas alcançadas", "A quantas pessoas chegou?", "300", "É publicado."),
        AskCost = new("Custo", "Quanto custou, mais ou menos?", Note: "É publicado."),
        AskResult = new("Um resultado", "Que resultado tiveram? Escreva o que mediram e o número.", "Vendas: +30%", "É publicado."),
        AskSize = new(
            "Tamanho da cidade",
            "Quantos habitantes tem a sua cidade?",
            Note: "Assim as cidades do mesmo tamanho a encontram antes. É publicado."),
        BeforeTelling = new("Antes de publicar", "A ficha da prática vai citar a sua cidade, e a cidade de origem poderá confirmar."),
        Tell = "Publicar",
        AskCause = new("Por quê", "Por que não seguem?"),
        AskHelp = new("O que teria ajudado", "Se quiser, conte o que teria ajudado.", "Um exemplo da lei municipal."),
        AskPublic = new("Quem vê", "As outras cidades podem ler?"),
        BeforeGivingUp = new("Antes de terminar", "O seu motivo ajuda as cidades que tentarem depois."),
        TellGivenUp = "Enviar o motivo",
        NotSent = Html.Of($"Salvo, sem publicar. Pode terminar quando quiser."),
        GoOn = "Terminar agora",
        IsApplied = (origin, days) => Html.Of($"<b>Pronto: a ficha já cita a sua cidade.</b> Pedi a confirmação a {origin}. Se passarem {Locale.Pt.Days(days)} sem resposta, vai dizer «segundo a cidade»."),
        IsAppliedUnasked = days => Html.Of($"<b>Pronto: a ficha já cita a sua cidade.</b> Hoje não há a quem pedir a confirmação: em {Locale.Pt.Days(days)} vai dizer «segundo a cidade»."),
        IsNoted = days => Html.Of($"<b>Anotado.</b> Em {Locale.Pt.Days(days)} pergunto como está."),
        IsGivenUp = isPublic =>
            isPublic
                ? Html.Of($"<b>Agradecemos por contar.</b> As outras cidades podem ler o motivo.")
                : Html.Of($"<b>Agradecemos por contar.</b> O motivo é contado sem citar a sua cidade."),
        ToOrigin = (city, title, month, changed, days) => Html.Lines(
            Html.Of($"<b>{city} aplica a sua prática «{title}»</b>"),
            Html.Of($"Desde {month}. O que mudou:"),
            changed,
            Html.Of($"É isso mesmo? Se passarem {Locale.Pt.Days(days)} sem resposta, a ficha vai dizer «segundo a cidade».")),
        Confirm = "Sim, é isso mesmo",
        WasConfirmed = city => Html.Of($"<b>Pronto.</b> A ficha não diz mais «a confirmar» ao lado de {city}."),
        Confirmed = (origin, title) => Html.Of($"<b>{origin} confirmou que a sua cidade aplica «{title}».</b>"),
        HowItGoes = (state, city, title) => state switch
        {
            AdoptionState.Interested => Html.Of($"<b>{city} ainda tem interesse em «{title}»?</b>"),
            AdoptionState.InContact => Html.Of($"<b>Em que ponto está {city} com «{title}»?</b> As duas cidades têm os contatos."),
            AdoptionState.Adapting => Html.Of($"<b>{city} ainda está adaptando «{title}»?</b>"),
            _ => Html.Of($"<b>{city} ainda aplica «{title}»?</b>"),
        },
        FromContact = (city, title) => Html.Of($"<b>Anotei que {city} está adaptando «{title}»</b>, pelo que foi respondido sobre o contato. Quem cuida disso pela cidade é você."),
        HandedOn = (city, title) => Html.Of($"<b>Agora você cuida, por {city}, do que é feito com «{title}».</b> Quem cuidava disso não participa mais pela sua cidade."),
        SeeIt = "Ver como está",
        Changes = title => Html.Of($"<b>O que outras cidades mudaram</b>\n{title}"),
        YourSizeFirst = "Primeiro, as cidades do tamanho da sua.",
        Applies = (city, month, mark) => Html.Of($"<b>{city}</b>, desde {month}{(mark.Length == 0 ? "" : $" ({mark})")}"),
        Reached = count => $"Chegou a {Plural.Count(count, "pessoa", "pessoas")}.",
        Cost = band => $"Custo: {band}.",
        Result = result => $"Resultado: {result}.",
        GaveUp = (city, cause) => Html.Of($"<b>{city}</b> não seguiu. O motivo: {cause}."),
        GaveUpInAll = (count, causes) =>
            $"{Plural.Form(count, "Uma cidade não seguiu", $"{Locale.Pt.Number(count)} cidades não seguiram")}: {causes}.",
        NoChanges = Html.Of($"Nenhuma cidade contou ainda o que mudou."),
        Earlier = "Anteriores",
        Later = "Próximas",
        PracticeGone = "A prática não está mais publicada.",
        HasChanged = "Isto mudou enquanto isso: outra pessoa da sua cidade atualizou, ou a prática não é mais pública.",
        WithoutPeople = "Qualquer pessoa lê isto: escreva sem nomes de pessoas, e-mails, telefones nem endereços.",
        OtherCity = "cidade de origem",
    };
}
