using Bot.Texts;

namespace Bot.Features.Meetings.RemindGroups;

/// <summary>What groups are told of meetings beside their card.</summary>
public sealed record RemindTexts
{
    public required string Unchanged { get; init; }

    public required string AddressAndAnswers { get; init; }

    public required string SeeMeeting { get; init; }

    public required Func<Html, Html> DateFixed { get; init; }

    /// <summary>The hour of a day that was known.</summary>
    public required Func<Html, Html> HourFixed { get; init; }

    public required Func<string, Html> HasChanged { get; init; }

    /// <summary>What is different, and its value before and after: in words, since notifications show no strikethrough.</summary>
    public required Func<string, Html, Html, Html> WasAndIs { get; init; }

    public required Func<string, Html> WasCancelled { get; init; }

    /// <summary>Stands for a place that is not known.</summary>
    public required string Open { get; init; }

    public static readonly Bilingual<RemindTexts> All = new(
        Es: new()
        {
            Unchanged = "Sin cambios de fecha ni de lugar.",
            AddressAndAnswers = "Dirección y respuestas",
            SeeMeeting = "Ver la reunión",
            DateFixed = date => Html.Of($"<b>Ya hay fecha: {date}</b>"),
            HourFixed = date => Html.Of($"<b>Ya hay hora: {date}</b>"),
            WasAndIs = (part, before, after) => Html.Of($"{part}: antes {before}; ahora <b>{after}</b>"),
            HasChanged = heading => Html.Of($"<b>Cambió: {heading}</b>"),
            WasCancelled = heading => Html.Of($"<b>Se cancela: {heading}</b>"),
            Open = "a confirmar",
        },
        Pt: new()
        {
            Unchanged = "Sem alterações de data nem de local.",
            AddressAndAnswers = "Endereço e respostas",
            SeeMeeting = "Ver a reunião",
            DateFixed = date => Html.Of($"<b>Já tem data: {date}</b>"),
            HourFixed = date => Html.Of($"<b>Já tem horário: {date}</b>"),
            WasAndIs = (part, before, after) => Html.Of($"{part}: era {before}; agora <b>{after}</b>"),
            HasChanged = heading => Html.Of($"<b>Mudou: {heading}</b>"),
            WasCancelled = heading => Html.Of($"<b>Cancelada: {heading}</b>"),
            Open = "a confirmar",
        });
}
