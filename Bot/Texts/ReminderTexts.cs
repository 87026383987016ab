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
            Title = "Recordatorios",
            Name = kind => Before(kind, Locale.Es),
            None = "ninguno",
            With = what => $"Agregar: {what}",
            Without = what => $"Quitar: {what}",
        },
        Pt: new()
        {
            Title = "Lembretes",
            Name = kind => Before(kind, Locale.Pt),
            None = "nenhum",
            With = what => $"Adicionar: {what}",
            Without = what => $"Remover: {what}",
        });

    /// <summary>«antes» is the same word in both languages.</summary>
    private static string Before(ReminderKind kind, Locale locale)
    {
        var before = kind switch
        {
            ReminderKind.TwoWeeks => locale.Days(14),
            ReminderKind.Week => locale.Days(7),
            ReminderKind.Day => locale.Days(1),
            _ => locale.Hours(1),
        };
        return before + " antes";
    }
}
