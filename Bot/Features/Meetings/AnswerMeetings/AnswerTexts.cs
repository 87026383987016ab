using Bot.Domain.Meetings;
using Bot.Forms;
using Bot.Texts;

namespace Bot.Features.Meetings.AnswerMeetings;

/// <summary>The sentences around who comes to a meeting.</summary>
public sealed record AnswerTexts
{
    public required Func<Rsvp, string> Noted { get; init; }

    /// <summary>The answer as <see cref="Noted"/> says it, and the date to which it was given.</summary>
    public string NotedFor(Rsvp answer, string date) => $"{Noted(answer)} {Locale.Sentence(date)}.";

    /// <summary>Asks again for the date that it has now.</summary>
    public required Func<Html, Html> Moved { get; init; }

    public required string Closed { get; init; }

    /// <summary>How many come with them, themselves included.</summary>
    public required Func<int, string> People { get; init; }

    public required string HowMany { get; init; }

    public required string Remark { get; init; }

    public required string AddRemark { get; init; }

    public required string RemindMe { get; init; }

    public required Prompt AskRemark { get; init; }

    public required string BackToMeeting { get; init; }

    public required string BackToAnswers { get; init; }

    public required string NobodyYet { get; init; }

    public required string WhoIsSilent { get; init; }

    public required string AllMeetings { get; init; }

    public required Func<int, string> NotAnswered { get; init; }

    public required Func<int, string> UrgeThem { get; init; }

    public required Func<int, string> WereAsked { get; init; }

    public required string AskedToday { get; init; }

    public required string DoYouCome { get; init; }

    /// <summary>Which meeting an answer is to, from its label.</summary>
    public required Func<string, string> WhichMeeting { get; init; }

    /// <summary>Behind the name of who answered to an earlier date: which one.</summary>
    public required Func<Html, Html> ToOtherDate { get; init; }

    /// <summary>To who answered to an earlier date: that one, and the one that it has now.</summary>
    public required Func<Html, Html, Html> AnsweredOtherDate { get; init; }

    /// <summary>Stands for a name that is not known.</summary>
    public required string Somebody { get; init; }

    public required Func<int, string> AndMore { get; init; }

    public static readonly Bilingual<AnswerTexts> All = new(
        Es: new()
        {
            Noted = answer => answer switch { Rsvp.Yes => "Anotado: sí.", Rsvp.Maybe => "Anotado: tal vez.", _ => "Anotado: no." },
            Closed = "A esta reunión ya no se puede responder.",
            People = count => Plural.Form(count, "Va 1 persona.", $"Van {Locale.Es.Number(count)} personas."),
            HowMany = "¿Cuántas personas irán en total? Cuéntese usted también.",
            Remark = "Su observación:",
            AddRemark = "Agregar una observación",
            RemindMe = "Recordarme",
            AskRemark = new("Observación", "¿Qué debe saber quien organiza?", "Llego a las 11; somos 7", "La ve solo la coordinación."),
            BackToMeeting = "Ver la reunión",
            BackToAnswers = "Volver a las respuestas",
            NobodyYet = "Todavía nadie respondió.",
            WhoIsSilent = "Quiénes no respondieron",
            AllMeetings = "Ver las reuniones",
            NotAnswered = count => $"Sin responder: {Plural.Count(count, "persona", "personas")}",
            UrgeThem = count => Plural.Form(count, "Preguntarle a quien falta", $"Preguntar a {Locale.Es.Number(count)} personas"),
            WereAsked = count => Plural.Form(
                count,
                "Le pregunté a 1 persona.",
                $"Les pregunté a {Locale.Es.Number(count)} personas."),
            AskedToday = "Ya les pregunté en las últimas 24 horas.",
            WhichMeeting = answer => $"«{answer}»: ¿a qué reunión?",
            DoYouCome = "La coordinación pregunta: ¿viene?",
            Moved = date => Html.Of($"La reunión cambió de fecha. Ahora: {date}. ¿Viene?"),
            ToOtherDate = date => Html.Of($"respondió para: {date}"),
            AnsweredOtherDate = (then, now) => Html.Of($"Eso lo respondió para: {then}. Ahora es: {now}. ¿Viene?"),
            Somebody = "Alguien sin nombre",
            AndMore = count => $"y {Locale.Es.Number(count)} más",
        },
        Pt: new()
        {
            Noted = answer => answer switch { Rsvp.Yes => "Anotado: sim.", Rsvp.Maybe => "Anotado: talvez.", _ => "Anotado: não." },
            Closed = "Não dá mais para responder a esta reunião.",
            People = count => Plural.Form(count, "Vai 1 pessoa.", $"Vão {Locale.Pt.Number(count)} pessoas."),
            HowMany = "Quantas pessoas irão ao todo, contando com você?",
            Remark = "Sua observação:",
            AddRemark = "Adicionar uma observação",
            RemindMe = "Lembrar-me",
            AskRemark = new("Observação", "O que a organização precisa saber?", "Chego às 11:00; somos 7", "Só a coordenação vê."),
            BackToMeeting = "Ver a reunião",
            BackToAnswers = "Voltar às respostas",
            NobodyYet = "Ninguém respondeu ainda.",
            WhoIsSilent = "Quem não respondeu",
            AllMeetings = "Ver as reuniões",
            NotAnswered = count => $"Sem responder: {Plural.Count(count, "pessoa", "pessoas")}",
            UrgeThem = count => Plural.Form(count, "Perguntar a quem falta", $"Perguntar a {Locale.Pt.Number(count)} pessoas"),
            WereAsked = count => $"Perguntei a {Plural.Count(count, "pessoa", "pessoas")}.",
            AskedToday = "Já perguntei nas últimas 24 horas.",
            WhichMeeting = answer => $"«{answer}»: para qual reunião?",
            DoYouCome = "A coordenação pergunta: você vem?",
            Moved = date => Html.Of($"A reunião mudou de data. Agora: {date}. Você vem?"),
            ToOtherDate = date => Html.Of($"respondeu para: {date}"),
            AnsweredOtherDate = (then, now) => Html.Of($"Essa resposta foi para: {then}. Agora é: {now}. Você vem?"),
            Somebody = "Alguém sem nome",
            AndMore = count => $"e mais {Locale.Pt.Number(count)}",
        });
}
