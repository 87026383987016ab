using Bot.Texts;

namespace Bot.Features.Registers.Mercosur.FollowBodies;

/// <summary>The sentences about bodies that somebody follows.</summary>
internal sealed record FollowTexts
{
    public required string Follow { get; init; }

    public required string Unfollow { get; init; }

    public required string IsFollowed { get; init; }

    public required string IsNotFollowed { get; init; }

    public required string Heading { get; init; }

    /// <summary>From under whose presidency and when it was; empty where that is not known.</summary>
    public required Func<string, string> Entered { get; init; }

    public required string Changed { get; init; }

    public static readonly Bilingual<FollowTexts> All = new(
        Es: new()
        {
            Follow = "Seguir esta instancia",
            Unfollow = "Dejar de seguirla",
            IsFollowed = "Los lunes le cuento qué hay de nuevo en esta instancia.",
            IsNotFollowed = "Ya no le cuento de esta instancia.",
            Heading = "Novedades de las instancias que sigue",
            Entered = about => about.Length == 0 ? "Reunión nueva." : $"Reunión nueva: {about}.",
            Changed = "Cambió su ficha.",
        },
        Pt: new()
        {
            Follow = "Acompanhar esta instância",
            Unfollow = "Deixar de acompanhar",
            IsFollowed = "Às segundas-feiras conto o que há de novo nesta instância.",
            IsNotFollowed = "Não conto mais desta instância.",
            Heading = "Novidades das instâncias que você acompanha",
            Entered = about => about.Length == 0 ? "Reunião nova." : $"Reunião nova: {about}.",
            Changed = "A ficha mudou.",
        });
}
