using Bot.Texts;

namespace Bot.Features.Meetings.RemindGroups;

/// <summary>What groups are told of meetings beside their card.</summary>
public sealed record RemindTexts
{
    /// <summary>Days until then, 0 or more, and the date.</summary>
    public required Func<int, string, string> InDays { get; init; }

    /// <summary>Minutes until then, 1 or more, and the date.</summary>
    public required Func<int, string, string> InMinutes { get; init; }

    public required string Unchanged { get; init; }

    public required string AddressAndAnswers { get; init; }

    public required string SeeMeeting { get; init; }

    public required Func<string, Html> DateFixed { get; init; }

    /// <summary>The hour of a day that was known.</summary>
    public required Func<string, Html> HourFixed { get; init; }

    public required Func<string, Html> HasChanged { get; init; }

    /// <summary>What is different, and its value before and after: in words, since notifications show no strikethrough.</summary>
    public required Func<string, string, string, Html> WasAndIs { get; init; }

    public required Func<string, Html> WasCancelled { get; init; }

    /// <summary>Stands for a place that is not known.</summary>
    public required string Open { get; init; }

    public static readonly Bilingual<RemindTexts> All = new(
        Es: new()
        {
            InDays = (days, date) => days switch
            {
                0 or 1 => $"{Locale.Sentence(Locale.Es.Ahead(days))}, {date}",
                7 => $"En una semana: {date}",
                14 => $"En dos semanas: {date}",
                _ => $"{Locale.Sentence(Locale.Es.Ahead(days))}: {date}",
            },
            InMinutes = (minutes, date) => minutes switch
            {
                60 => $"En una hora: {date}",
                _ => $"En {Locale.Es.Minutes(minutes)}: {date}",
            },
            Unchanged = "Sin cambios.",
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
            InDays = (days, date) => days switch
            {
                0 or 1 => $"{Locale.Sentence(Locale.Pt.Ahead(days))}, {date}",
                7 => $"Em uma semana: {date}",
                14 => $"Em duas semanas: {date}",
                _ => $"{Locale.Sentence(Locale.Pt.Ahead(days))}: {date}",
            },
            InMinutes = (minutes, date) => minutes switch
            {
                60 => $"Em uma hora: {date}",
                _ => $"Em {Locale.Pt.Minutes(minutes)}: {date}",
            },
            Unchanged = "Sem alterações.",
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
