using Bot.Texts;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>What stands around the mention of abandoned drafts.</summary>
public sealed record DraftMentionTexts
{
    /// <summary>Under a mention after which none follows.</summary>
    public required Html IsLast { get; init; }

    /// <summary>From a short title.</summary>
    public required Func<string, string> NoMoreOf { get; init; }

    /// <summary>From the title.</summary>
    public required Func<string, Html> IsOver { get; init; }

    public static readonly Bilingual<DraftMentionTexts> All = new(
        Es: new()
        {
            IsLast = Html.Of($"Es el último recordatorio: lo escrito queda guardado en /mis_practicas."),
            NoMoreOf = title => $"No recordar más: {title}",
            IsOver = title => Html.Of($"No habrá más recordatorios de «{title}». Sigue guardada en /mis_practicas."),
        },
        Pt: new()
        {
            IsLast = Html.Of($"É o último lembrete: o que foi escrito fica salvo em /minhas_praticas."),
            NoMoreOf = title => $"Não lembrar mais: {title}",
            IsOver = title => Html.Of($"Não haverá mais lembretes de «{title}». Continua salva em /minhas_praticas."),
        });
}
