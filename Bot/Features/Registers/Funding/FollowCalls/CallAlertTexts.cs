using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Registers;
using Bot.Texts;

namespace Bot.Features.Registers.Funding.FollowCalls;

/// <summary>The sentences about calls that open and close.</summary>
public sealed record CallAlertTexts
{
    public required Language Language { get; init; }

    public required string Title { get; init; }

    public required string About { get; init; }

    public required string IsOn { get; init; }

    public required string IsOff { get; init; }

    public required string TurnOn { get; init; }

    public required string TurnOff { get; init; }

    public required string Change { get; init; }

    /// <summary>Behind what it is chosen by, where nothing is.</summary>
    public required string Every { get; init; }

    public required string EveryOne { get; init; }

    public required string HasOpened { get; init; }

    /// <summary>From the date of the closing.</summary>
    public required Func<string, string> HasOpenedUntil { get; init; }

    /// <summary>From the dates of the closing before and now.</summary>
    public required Func<string, string, string> HasMoved { get; init; }

    /// <summary>The same where it closes later than was said.</summary>
    public required Func<string, string, string> IsExtended { get; init; }

    /// <summary>From the days that are left, 0 or more, and the date.</summary>
    public required Func<int, string, string> Closes { get; init; }

    public static readonly Bilingual<string> Theme = new("Tema", "Tema");

    public static readonly Bilingual<string> Country = new("País", "País");

    public static readonly Bilingual<string> Kind = new("Tipo de apoyo", "Tipo de apoio");

    /// <summary>On the list of calls.</summary>
    public static readonly Bilingual<string> ToAlerts = new("Avisarme de convocatorias", "Avisar sobre chamadas");

    public static readonly Bilingual<CallAlertTexts> All = new(
        Es: new()
        {
            Language = Language.Es,
            Title = "Avisos de convocatorias",
            About = "Le aviso por la mañana cuando una abre, cuando cambia su cierre, y 30, 14, 7 y 2 días antes de que cierre.",
            IsOn = "Los avisos están activos.",
            IsOff = "Los avisos no están activos.",
            TurnOn = "Avisarme",
            TurnOff = "No avisarme más",
            Change = "Cambiar los avisos",
            Every = "todos",
            EveryOne = "Todos",
            HasOpened = "Está abierta.",
            HasOpenedUntil = date => $"Abrió; cierra: {date}.",
            HasMoved = (before, now) => $"Cambió el cierre: {before} → {now}.",
            IsExtended = (before, now) => $"Se extendió el plazo: {before} → {now}.",
            Closes = (days, date) =>
                days == 0 ? $"Cierra hoy: {date}." : $"{Plural.Form(days, "Falta 1 día", $"Faltan {days} días")}; cierra: {date}.",
        },
        Pt: new()
        {
            Language = Language.Pt,
            Title = "Avisos de chamadas",
            About = "Aviso pela manhã quando uma abre, quando muda o encerramento, e 30, 14, 7 e 2 dias antes de encerrar.",
            IsOn = "Os avisos estão ativos.",
            IsOff = "Os avisos não estão ativos.",
            TurnOn = "Avisar",
            TurnOff = "Não avisar mais",
            Change = "Alterar os avisos",
            Every = "todos",
            EveryOne = "Todos",
            HasOpened = "Está aberta.",
            HasOpenedUntil = date => $"Abriu; encerra: {date}.",
            HasMoved = (before, now) => $"Mudou o encerramento: {before} → {now}.",
            IsExtended = (before, now) => $"O prazo foi prorrogado: {before} → {now}.",
            Closes = (days, date) =>
                days == 0 ? $"Encerra hoje: {date}." : $"{Plural.Form(days, "Falta 1 dia", $"Faltam {days} dias")}; encerra: {date}.",
        });

    internal string Say(CallNews news, FundingCall call) => (news, call.Closes) switch
    {
        (CallNews.Moved { Formerly: { Length: > 0 } kept }, { } closes) when MeetingDate.FromText(kept) is var before =>
            (closes.Latest > before.Latest ? IsExtended : HasMoved)(Date(before), Date(closes)),
        (CallNews.Closing { Days: var days }, { } closes) => Closes(days, Date(closes)),
        (_, { } closes) => HasOpenedUntil(Date(closes)),
        _ => HasOpened,
    };

    private string Date(MeetingDate date) => MeetingDates.Within(date, Language);
}
