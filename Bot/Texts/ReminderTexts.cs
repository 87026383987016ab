using Bot.Domain.Meetings;

namespace Bot.Texts;

/// <summary>The names of reminders, for groups and for meetings.</summary>
public sealed record ReminderTexts
{
    public required string Title { get; init; }

    public required Func<ReminderKind, string> Name { get; init; }

    public required string None { get; init; }

    public required Func<string, string> With { get; init; }

    public required Func<string, string> Without { get; init; }

    public static readonly Bilingual<ReminderTexts> All = new(
        Es: new()
        {
            Title = "Recordatorios:",
            Name = kind => kind switch { ReminderKind.TwoWeeks => "14 días antes", ReminderKind.Week => "7 días antes", ReminderKind.Day => "1 día antes", _ => "1 hora antes" },
            None = "ninguno",
            With = what => $"Agregar: {what}",
            Without = what => $"Quitar: {what}",
        },
        Pt: new()
        {
            Title = "Lembretes:",
            Name = kind => kind switch { ReminderKind.TwoWeeks => "14 dias antes", ReminderKind.Week => "7 dias antes", ReminderKind.Day => "1 dia antes", _ => "uma hora antes" },
            None = "nenhum",
            With = what => $"Adicionar: {what}",
            Without = what => $"Tirar: {what}",
        });
}
