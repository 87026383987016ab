using Bot.Texts;

namespace Bot.Features.Meetings.RemindMe;

/// <summary>The sentences of reminders in somebody's own chat.</summary>
public sealed record RemindMeTexts
{
    /// <summary>Who is told, and that reminders follow the date.</summary>
    public required string Explained { get; init; }

    /// <summary>While the meeting has no day.</summary>
    public required string WaitsForDay { get; init; }

    /// <summary>Who has not said that they come.</summary>
    public required string FirstAnswer { get; init; }

    public required string BackToMeeting { get; init; }

    public required string SeeMeeting { get; init; }

    public static readonly Bilingual<RemindMeTexts> All = new(
        Es: new()
        {
            Explained = "Se los envío aquí, solo a usted. Si la fecha cambia, cambian con ella.",
            WaitsForDay = "Empiezan a contar cuando tenga día.",
            FirstAnswer = "Primero conteste si viene: sí o tal vez.",
            BackToMeeting = "Volver a la reunión",
            SeeMeeting = "Ver la reunión",
        },
        Pt: new()
        {
            Explained = "Envio aqui, só para você. Se a data for alterada, eles acompanham.",
            WaitsForDay = "Começam a contar quando houver dia.",
            FirstAnswer = "Primeiro responda se você vem: sim ou talvez.",
            BackToMeeting = "Voltar à reunião",
            SeeMeeting = "Ver a reunião",
        });
}
