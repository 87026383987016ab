using Bot.Texts;

namespace Bot.Features.Practices.KeepCurrent;

/// <summary>What authors read who want an archived practice published again.</summary>
public sealed record BringBackTexts
{
    /// <summary>From the title and the number.</summary>
    public required Func<string, string, Html> Ask { get; init; }

    public required string Yes { get; init; }

    public required string Rewrite { get; init; }

    public required string No { get; init; }

    /// <summary>From the title.</summary>
    public required Func<string, Html> Sent { get; init; }

    /// <summary>To the other authors: from the name of who did it, then the title.</summary>
    public required Func<string, Func<string, Html>> SentBy { get; init; }

    /// <summary>From the title.</summary>
    public required Func<string, Html> CanWrite { get; init; }

    /// <summary>To the other authors: from the name of who did it, then the title.</summary>
    public required Func<string, Func<string, Html>> WrittenBy { get; init; }

    public static readonly Bilingual<BringBackTexts> All = new(
        Es: new()
        {
            Ask = (title, number) => Html.Of($"<b>¿Volver a publicar «{title}»?</b> La coordinación la leerá otra vez antes de publicarla. Conserva su número, {number}, y su enlace."),
            Yes = "Sí, enviarla a revisión",
            Rewrite = "Antes, cambiar textos",
            No = "No",
            Sent = title => Html.Of($"«{title}» está otra vez en revisión. Le avisaré aquí cuando se publique."),
            SentBy = name => title => Html.Of($"{name} pidió volver a publicar «{title}»: está otra vez en revisión."),
            CanWrite = title => Html.Of($"«{title}» salió del archivo para cambiarla. Cuando esté lista, envíela a revisión."),
            WrittenBy = name => title => Html.Of($"{name} sacó del archivo «{title}» para cambiarla y volver a enviarla."),
        },
        Pt: new()
        {
            Ask = (title, number) => Html.Of($"<b>Publicar de novo «{title}»?</b> A coordenação vai lê-la outra vez antes de publicar. Mantém o número, {number}, e o link."),
            Yes = "Sim, enviar para revisão",
            Rewrite = "Antes, alterar textos",
            No = "Não",
            Sent = title => Html.Of($"«{title}» está outra vez em revisão. Avisarei aqui quando for publicada."),
            SentBy = name => title => Html.Of($"{name} pediu para publicar de novo «{title}»: está outra vez em revisão."),
            CanWrite = title => Html.Of($"«{title}» saiu do arquivo para ser alterada. Quando estiver pronta, envie para revisão."),
            WrittenBy = name => title => Html.Of($"{name} trouxe «{title}» do arquivo para alterá-la e enviar de novo."),
        });
}
