using Bot.Conversation.Forms;
using Bot.Domain.Meetings;
using Bot.Texts;

namespace Bot.Features.AnswerMeetings;

/// <summary>The sentences around who comes to a meeting.</summary>
public sealed record AnswerTexts
{
    public required Func<Rsvp, string> Noted { get; init; }

    public required string Closed { get; init; }

    /// <summary>How many come with them, themselves included.</summary>
    public required Func<int, string> People { get; init; }

    public required string HowMany { get; init; }

    public required string Remark { get; init; }

    public required string AddRemark { get; init; }

    public required Prompt AskRemark { get; init; }

    public required string BackToMeeting { get; init; }

    public required string AllMeetings { get; init; }

    public required Func<int, string> NotAnswered { get; init; }

    public required Func<int, string> UrgeThem { get; init; }

    public required Func<int, string> WereAsked { get; init; }

    public required string AskedToday { get; init; }

    public required string DoYouCome { get; init; }

    /// <summary>Behind the name of who answered to an earlier date.</summary>
    public required string BeforeNewDate { get; init; }

    /// <summary>Stands for a name that is not known.</summary>
    public required string Somebody { get; init; }

    public required Func<int, string> AndMore { get; init; }

    public static readonly Bilingual<AnswerTexts> All = new(
        Es: new()
        {
            Noted = answer => answer switch { Rsvp.Yes => "Anotado: sí.", Rsvp.Maybe => "Anotado: tal vez.", _ => "Anotado: no." },
            Closed = "A esta reunión ya no se puede responder.",
            People = count => Plural.Form(count, "Va 1 persona.", $"Van {Locale.Es.Number(count)} personas."),
            HowMany = "¿Cuántas personas van con usted, contándose?",
            Remark = "Su observación:",
            AddRemark = "Agregar una observación",
            AskRemark = new("Observación", "¿Qué debe saber quien organiza?", "Llego a las 11; somos 7", "La ve solo la coordinación."),
            BackToMeeting = "Ver la reunión",
            AllMeetings = "Ver las reuniones",
            NotAnswered = count => $"Sin responder: {Plural.Count(count, "persona", "personas")}",
            UrgeThem = count => Plural.Form(count, "Preguntarle a quien falta", $"Preguntar a {Locale.Es.Number(count)} personas"),
            WereAsked = count => Plural.Form(
                count,
                "Le preguntamos a 1 persona.",
                $"Les preguntamos a {Locale.Es.Number(count)} personas."),
            AskedToday = "Ya les preguntamos en las últimas 24 horas.",
            DoYouCome = "La coordinación pregunta: ¿viene?",
            BeforeNewDate = "respondió antes de la fecha actual",
            Somebody = "Alguien sin nombre",
            AndMore = count => $"y {Locale.Es.Number(count)} más",
        },
        Pt: new()
        {
            Noted = answer => answer switch { Rsvp.Yes => "Anotado: sim.", Rsvp.Maybe => "Anotado: talvez.", _ => "Anotado: não." },
            Closed = "Não dá mais para responder a esta reunião.",
            People = count => Plural.Form(count, "Vai 1 pessoa.", $"Vão {Locale.Pt.Number(count)} pessoas."),
            HowMany = "Quantas pessoas vão, contando você?",
            Remark = "Sua observação:",
            AddRemark = "Adicionar uma observação",
            AskRemark = new("Observação", "O que quem organiza deve saber?", "Chego às 11h; somos 7", "Só a coordenação vê."),
            BackToMeeting = "Ver a reunião",
            AllMeetings = "Ver as reuniões",
            NotAnswered = count => $"Sem responder: {Plural.Count(count, "pessoa", "pessoas")}",
            UrgeThem = count => Plural.Form(count, "Perguntar a quem falta", $"Perguntar a {Locale.Pt.Number(count)} pessoas"),
            WereAsked = count => $"Perguntamos a {Plural.Count(count, "pessoa", "pessoas")}.",
            AskedToday = "Já perguntamos nas últimas 24 horas.",
            DoYouCome = "A coordenação pergunta: você vem?",
            BeforeNewDate = "respondeu antes da data atual",
            Somebody = "Alguém sem nome",
            AndMore = count => $"e mais {Locale.Pt.Number(count)}",
        });
}
