using System.Collections.Immutable;
using Bot.Forms;
using Bot.Texts;

namespace Bot.Features.People.KeepProfile;

/// <summary>The sentences around what is known of a person.</summary>
public sealed record ProfileTexts
{
    /// <summary>No zone of one's own.</summary>
    public static readonly Choice CityZone = new("city", "La hora de mi ciudad", "O horário da minha cidade");

    /// <summary>The zones of the network's countries, by IANA id.</summary>
    public static readonly ImmutableArray<Choice> Zones =
    [
        CityZone,
        new("America/Argentina/Buenos_Aires", "Hora de Argentina", "Horário da Argentina"),
        new("America/La_Paz", "Hora de Bolivia", "Horário da Bolívia"),
        new("America/Sao_Paulo", "Hora de Brasilia", "Horário de Brasília"),
        new("America/Manaus", "Hora de Manaos", "Horário de Manaus"),
        new("America/Santiago", "Hora de Chile", "Horário do Chile"),
        new("America/Bogota", "Hora de Colombia", "Horário da Colômbia"),
        new("America/Guayaquil", "Hora de Ecuador", "Horário do Equador"),
        new("America/Asuncion", "Hora de Paraguay", "Horário do Paraguai"),
        new("America/Lima", "Hora de Perú", "Horário do Peru"),
        new("America/Montevideo", "Hora de Uruguay", "Horário do Uruguai"),
        new("America/Caracas", "Hora de Venezuela", "Horário da Venezuela"),
    ];

    public required string MenuLine { get; init; }

    public required string Title { get; init; }

    public required string Name { get; init; }

    public required string City { get; init; }

    public required string Post { get; init; }

    public required string Agency { get; init; }

    public required string Time { get; init; }

    public required string ChangeTime { get; init; }

    /// <summary>By the time now, and the name of a zone that they chose; empty where it is the city's.</summary>
    public required Func<string, string, string> TimeNow { get; init; }

    public required string NotTold { get; init; }

    public required string WhoSeesIt { get; init; }

    public required string Confirmed { get; init; }

    /// <summary>Let in by an invitation, but the city is not told.</summary>
    public required string InvitedOnly { get; init; }

    public required string NotConfirmed { get; init; }

    public required string Coordinates { get; init; }

    public required string IsSecretariat { get; init; }

    /// <summary>For who has not said where they are from.</summary>
    public required string Join { get; init; }

    /// <summary>When somebody of the coordination hears of what comes in: a sentence for at once, and for the morning.</summary>
    public required Func<bool, string> Hears { get; init; }

    /// <summary>The button to the other of both.</summary>
    public required Func<bool, string> ChangeHearing { get; init; }

    public required string IsCommission { get; init; }

    public required string More { get; init; }

    /// <summary>To what is kept of them.</summary>
    public required string Privacy { get; init; }

    public required string Back { get; init; }

    /// <summary>In the other language.</summary>
    public required string SpeakOther { get; init; }

    public required Html AskLanguage { get; init; }

    /// <summary>The language's name in itself.</summary>
    public required string OwnLanguage { get; init; }

    public required Prompt AskName { get; init; }

    public required Prompt AskCity { get; init; }

    public required Prompt AskCountry { get; init; }

    public required Prompt AskPost { get; init; }

    public required Prompt AskAgency { get; init; }

    public required Prompt AskZone { get; init; }

    public required Html NowCoordinates { get; init; }

    /// <summary>To the first coordinator, who said their city.</summary>
    public required Func<string, Html> CityIsKnown { get; init; }

    public required Html LinkUsed { get; init; }

    public required Html LinkUnknown { get; init; }

    public required string Invite { get; init; }

    public required string SeeQueue { get; init; }

    public required string SeeProfile { get; init; }

    public static readonly Bilingual<ProfileTexts> All = new(ProfileTextsEs.Texts, ProfileTextsPt.Texts);
}
