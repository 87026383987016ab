using Bot.Domain.Meetings;
using Bot.Forms;
using Bot.Texts;

namespace Bot.Features.Meetings.AskDays;

/// <summary>The sentences around the question of days.</summary>
public sealed record DaysTexts
{
    public required Prompt AskDay { get; init; }

    /// <summary>Above the days that were gathered so far; 1 or more of at most so many.</summary>
    public required Func<int, int, string> Gathered { get; init; }

    public required Func<string, string> Drop { get; init; }

    /// <summary>On the button that asks: how many groups, 1 or more.</summary>
    public required Func<int, string> Ask { get; init; }

    public required string NoDays { get; init; }

    public required string NoGroups { get; init; }

    /// <summary>To how many groups the question went.</summary>
    public required Func<int, string> Asked { get; init; }

    public required string Question { get; init; }

    public required string IfNeedBe { get; init; }

    /// <summary>A day, and how many said yes, if need be and no.</summary>
    public required Func<Html, int, int, int, Html> Counts { get; init; }

    public required Func<DayAnswer, string> Answer { get; init; }

    /// <summary>A day and the answer that was noted.</summary>
    public required Func<string, string, string> Noted { get; init; }

    public required string Settled { get; init; }

    public required Func<Html, Html> DateIs { get; init; }

    public required string Closed { get; init; }

    public required string NotForYou { get; init; }

    public required string Heading { get; init; }

    public required string NoAnswers { get; init; }

    /// <summary>How many people answered to any of the days.</summary>
    public required Func<int, string> StillOpen { get; init; }

    /// <summary>The days that suit most.</summary>
    public required Func<string, string> Best { get; init; }

    public required Func<string, string> Fix { get; init; }

    public required string SeeNames { get; init; }

    /// <summary>Parts of a list of days that are none, as they were written.</summary>
    public required Func<string, string> NotRead { get; init; }

    /// <summary>What choosing one of the days does.</summary>
    public required string ChoosingFixes { get; init; }

    public required string WithoutNames { get; init; }

    public required string OtherDays { get; init; }

    public required string Stop { get; init; }

    public required string BackToMeeting { get; init; }

    public required string Somebody { get; init; }

    public required Func<int, string> AndMore { get; init; }

    public static readonly Bilingual<DaysTexts> All = new(
        Es: new()
        {
            AskDay = new("Días posibles", "¿Qué días podrían ser? Escríbalos, con su hora si la sabe, o elija en el calendario. Hasta 8.") { DatedExample = dates => dates.Several },
            Gathered = (count, most) => $"Días posibles: {count} de {most}.",
            Drop = day => $"Quitar {day}",
            Ask = groups => $"Preguntar a {Plural.Count(groups, "grupo", "grupos")}",
            NoDays = "Todavía no eligió ningún día. No se preguntó a nadie.",
            NoGroups = "Esta reunión todavía no tiene grupos a los que preguntar. Agréguelos con «Cambiar».",
            Asked = groups => $"Pregunté a {Plural.Count(groups, "grupo", "grupos")}. Aquí verá las respuestas.",
            Question = "¿Qué días puede? Toque una respuesta por día; vale la última.",
            IfNeedBe = "«Tal vez» quiere decir: solo si hace falta.",
            Counts = (day, yes, may, no) => Html.Of($"{day}: {yes} sí, {may} tal vez, {no} no"),
            Answer = answer => answer switch { DayAnswer.Yes => "sí", DayAnswer.IfNeedBe => "tal vez", _ => "no" },
            Noted = (day, answer) => $"Anotado, {day}: {answer}.",
            Settled = "Ya no pregunto por los días. Gracias por responder.",
            DateIs = date => Html.Of($"<b>La fecha: {date}.</b>"),
            Closed = "Ya no se pregunta por los días de esta reunión.",
            NotForYou = "Pueden responder los grupos invitados y las personas confirmadas.",
            Heading = "¿Qué días pueden?",
            NoAnswers = "Todavía no respondió nadie.",
            StillOpen = people =>
                $"{Plural.Form(people, "Respondió 1 persona", $"Respondieron {Locale.Es.Number(people)} personas")}; la pregunta sigue abierta.",
            Best = days => $"Más personas pueden: {days}.",
            NotRead = parts => $"No entendí {parts}; los demás días están anotados.",
            ChoosingFixes = "El día que elija queda como fecha de la reunión y se avisa a los grupos.",
            Fix = day => $"Elegir {day}",
            SeeNames = "Ver los nombres",
            WithoutNames = "Ver sin nombres",
            OtherDays = "Preguntar otros días",
            Stop = "Dejar de preguntar",
            BackToMeeting = "Volver a la reunión",
            Somebody = "alguien sin nombre",
            AndMore = count => Plural.Form(count, "y una persona más", $"y {Locale.Es.Number(count)} personas más"),
        },
        Pt: new()
        {
            AskDay = new("Dias possíveis", "Que dias poderiam ser? Escreva-os, com o horário se souber, ou escolha no calendário. Até 8.") { DatedExample = dates => dates.Several },
            Gathered = (count, most) => $"Dias possíveis: {count} de {most}.",
            Drop = day => $"Remover {day}",
            Ask = groups => $"Perguntar a {Plural.Count(groups, "grupo", "grupos")}",
            NoDays = "Ainda não escolheu nenhum dia. Ninguém foi consultado.",
            NoGroups = "Esta reunião ainda não tem grupos a quem perguntar. Adicione-os com «Alterar».",
            Asked = groups => $"Perguntei a {Plural.Count(groups, "grupo", "grupos")}. Aqui você verá as respostas.",
            Question = "Em que dias você pode? Toque em uma resposta por dia; vale a última.",
            IfNeedBe = "«Talvez» quer dizer: só se for preciso.",
            Counts = (day, yes, may, no) => Html.Of($"{day}: {yes} sim, {may} talvez, {no} não"),
            Answer = answer => answer switch { DayAnswer.Yes => "sim", DayAnswer.IfNeedBe => "talvez", _ => "não" },
            Noted = (day, answer) => $"Anotado, {day}: {answer}.",
            Settled = "A consulta sobre os dias terminou. Agradecemos a resposta.",
            DateIs = date => Html.Of($"<b>A data: {date}.</b>"),
            Closed = "A consulta sobre os dias desta reunião terminou.",
            NotForYou = "Podem responder os grupos convidados e as pessoas confirmadas.",
            Heading = "Em que dias podem?",
            NoAnswers = "Ainda ninguém respondeu.",
            StillOpen = people =>
                $"{Plural.Form(people, "Respondeu 1 pessoa", $"Responderam {Locale.Pt.Number(people)} pessoas")}; a pergunta continua aberta.",
            Best = days => $"Mais pessoas podem: {days}.",
            NotRead = parts => $"Não entendi {parts}; os outros dias estão anotados.",
            ChoosingFixes = "O dia que escolher fica como data da reunião, e os grupos são avisados.",
            Fix = day => $"Escolher {day}",
            SeeNames = "Ver os nomes",
            WithoutNames = "Ver sem nomes",
            OtherDays = "Perguntar outros dias",
            Stop = "Parar de perguntar",
            BackToMeeting = "Voltar à reunião",
            Somebody = "alguém sem nome",
            AndMore = count => Plural.Form(count, "e mais uma pessoa", $"e mais {Locale.Pt.Number(count)} pessoas"),
        });
}
