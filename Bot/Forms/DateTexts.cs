using System.Collections.Immutable;
using Bot.Domain.Meetings;
using Bot.Texts;

namespace Bot.Forms;

/// <summary>The sentences where a date is asked.</summary>
public sealed record DateTexts
{
    public static readonly Bilingual<DateTexts> All = new(DateTextsEs.Texts, DateTextsPt.Texts);

    /// <summary>Says what was understood, from the date as people read it.</summary>
    public required Func<Html, Html> Understood { get; init; }

    /// <summary>What is asked back, with examples that are still to come.</summary>
    public required Func<DateQuestionCode, DateExamples, string> Asked { get; init; }

    /// <summary>Asks for the hour of a day, by whose clocks.</summary>
    public required Func<string, string, string> AskHour { get; init; }

    public required string OpenCalendar { get; init; }

    public required string CloseCalendar { get; init; }

    public required string WithoutHour { get; init; }

    public required string OtherDay { get; init; }

    /// <summary>From Monday on.</summary>
    public required ImmutableArray<string> Weekdays { get; init; }
}

internal static class DateTextsEs
{
    public static readonly DateTexts Texts = new()
    {
        Understood = date => Html.Of($"Entendí: {date}."),
        Asked = Asked,
        AskHour = (day, by) => $"{day}. ¿A qué hora {by}? Elija o escriba, por ejemplo 10:30 o 10 a 12 hs.",
        OpenCalendar = "Elegir en un calendario",
        CloseCalendar = "Cerrar el calendario",
        WithoutHour = "Todavía sin hora",
        OtherDay = "Otro día",
        Weekdays = ["Lu", "Ma", "Mi", "Ju", "Vi", "Sá", "Do"],
    };

    private static string Asked(DateQuestionCode code, DateExamples dates) => code switch
    {
        DateQuestionCode.Past => "Esa fecha ya pasó. ¿Cuál es la correcta?",
        DateQuestionCode.TooFar => "Falta demasiado para esa fecha. ¿Es correcto el año?",
        DateQuestionCode.NoSuchDay =>
            $"Ese día no existe en el calendario. Escriba primero el día y después el mes, por ejemplo {dates.Day}.",
        DateQuestionCode.HourUnclear => $"No quedó clara la hora. Escríbala así: {dates.Afternoon}.",
        DateQuestionCode.MorningOrAfternoon => "¿De la mañana o de la tarde?",
        DateQuestionCode.TwoHours => "Guardo solo la hora de comienzo. ¿Es esta?",
        DateQuestionCode.DaysWithHour => "Si son varios días, guardo los días sin hora; la hora puede ir en las observaciones. ¿Así?",
        DateQuestionCode.NeedsDay => $"Falta el día. Escríbalo con la hora, por ejemplo {dates.Hour}.",
        DateQuestionCode.NeedsMonth => $"¿En qué mes o trimestre? Por ejemplo: {dates.MonthOfYear}.",
        DateQuestionCode.WeekdayDiffers => "El día de la semana y la fecha no coinciden. ¿Cuál es la correcta?",
        DateQuestionCode.TwoDates => "Pueden ser varias fechas. ¿Cuál es?",
        DateQuestionCode.NotInOrder => $"El último día está antes que el primero. Escríbalos de nuevo, por ejemplo: {dates.Days}.",
        DateQuestionCode.TooLong => "Son más de 31 días. Escriba la fecha de un encuentro, o el mes.",
        DateQuestionCode.Vague => "Todavía no es una fecha precisa. Puedo guardar lo que se sabe. ¿Qué guardo?",
        DateQuestionCode.HourSkipped => "Ese día los relojes se adelantan y esa hora no existe allí. Elija otra hora.",
        DateQuestionCode.HourDoubled => "Ese día los relojes se atrasan y esa hora ocurre dos veces allí. Elija otra hora.",
        DateQuestionCode.ZoneUnclear => "Guardo la hora de un lugar, no la de UTC o GMT. ¿Es esta?",
        DateQuestionCode.Likely => "¿Es esto lo que quiso decir? Elija, o escríbalo de otra forma.",
        DateQuestionCode.Negated => $"Entendí que ese día no. ¿Qué día sí? Por ejemplo: {dates.Hour}.",
        DateQuestionCode.InPlace => "Entendí que ese día no. ¿Es este? Elija, o escríbalo de otra forma.",
        DateQuestionCode.HourApart => "Aquí se preguntan solo días; la hora se acuerda después. ¿Es este el día?",
        _ => $"No pude leer la fecha. Escríbala así: {dates.Hour}, {dates.Days}, {dates.Month}, {dates.NextQuarter} o a confirmar.",
    };
}

internal static class DateTextsPt
{
    public static readonly DateTexts Texts = new()
    {
        Understood = date => Html.Of($"Entendi: {date}."),
        Asked = Asked,
        AskHour = (day, by) => $"{day}. A que horas {by}? Escolha ou escreva, por exemplo 10:30 ou 10h às 12h.",
        OpenCalendar = "Escolher em um calendário",
        CloseCalendar = "Fechar o calendário",
        WithoutHour = "Ainda sem horário",
        OtherDay = "Outro dia",
        Weekdays = ["Seg", "Ter", "Qua", "Qui", "Sex", "Sáb", "Dom"],
    };

    private static string Asked(DateQuestionCode code, DateExamples dates) => code switch
    {
        DateQuestionCode.Past => "Essa data já passou. Qual é a certa?",
        DateQuestionCode.TooFar => "Falta muito para essa data. O ano está certo?",
        DateQuestionCode.NoSuchDay => $"Esse dia não existe no calendário. Escreva primeiro o dia e depois o mês, por exemplo {dates.Day}.",
        DateQuestionCode.HourUnclear => $"O horário não ficou claro. Escreva assim: {dates.Afternoon}.",
        DateQuestionCode.MorningOrAfternoon => "Da manhã ou da tarde?",
        DateQuestionCode.TwoHours => "Salvo só o horário de início. É este?",
        DateQuestionCode.DaysWithHour => "Se são vários dias, salvo os dias sem horário; o horário pode ir nas observações. Assim?",
        DateQuestionCode.NeedsDay => $"Falta o dia. Escreva com o horário, por exemplo {dates.Hour}.",
        DateQuestionCode.NeedsMonth => $"Em que mês ou trimestre? Por exemplo: {dates.MonthOfYear}.",
        DateQuestionCode.WeekdayDiffers => "O dia da semana e a data não combinam. Qual é a certa?",
        DateQuestionCode.TwoDates => "Podem ser várias datas. Qual é?",
        DateQuestionCode.NotInOrder => $"O último dia está antes do primeiro. Escreva de novo, por exemplo: {dates.Days}.",
        DateQuestionCode.TooLong => "São mais de 31 dias. Escreva a data de um encontro, ou o mês.",
        DateQuestionCode.Vague => "Ainda não é uma data precisa. Posso salvar o que se sabe. O que salvo?",
        DateQuestionCode.HourSkipped => "Nesse dia os relógios são adiantados e esse horário não existe lá. Escolha outro horário.",
        DateQuestionCode.HourDoubled => "Nesse dia os relógios são atrasados e esse horário acontece duas vezes lá. Escolha outro horário.",
        DateQuestionCode.ZoneUnclear => "Salvo o horário de um lugar, não o de UTC ou GMT. É este?",
        DateQuestionCode.Likely => "É isto que você quis dizer? Escolha, ou escreva de outra forma.",
        DateQuestionCode.Negated => $"Entendi que nesse dia não. Em que dia pode ser? Por exemplo: {dates.Hour}.",
        DateQuestionCode.InPlace => "Entendi que nesse dia não. É este? Escolha, ou escreva de outra forma.",
        DateQuestionCode.HourApart => "Aqui pergunto só os dias; o horário fica para depois. É este o dia?",
        _ => $"Não consegui ler a data. Escreva assim: {dates.Hour}, {dates.Days}, {dates.Month}, {dates.NextQuarter} ou a confirmar.",
    };
}
