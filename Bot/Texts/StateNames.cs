using System.Collections.Immutable;
using Bot.Domain.Practices;

namespace Bot.Texts;

/// <summary>Where a practice stands, as its authors read it.</summary>
public static class StateNames
{
    private static readonly GlossaryWord Draft = new("draft", "Borrador", "Rascunho");

    private static readonly GlossaryWord Submitted = new("submitted", "En revisión", "Em revisão");

    private static readonly GlossaryWord ChangesRequested = new("changesrequested", "Le pidieron cambios", "Pediram alterações");

    private static readonly GlossaryWord Accepted = new("accepted", "Aceptada", "Aceita");

    private static readonly GlossaryWord Published = new("published", "Publicada", "Publicada");

    private static readonly GlossaryWord Declined = new("declined", "No se publicará", "Não será publicada");

    private static readonly GlossaryWord Withdrawn = new("withdrawn", "Retirada", "Retirada");

    private static readonly GlossaryWord Archived = new("archived", "Archivada", "Arquivada");

    public static ImmutableArray<GlossaryWord> All => [.. Enum.GetValues<PracticeState>().Select(Of)];

    public static GlossaryWord Of(PracticeState state) => state switch
    {
        PracticeState.Draft => Draft,
        PracticeState.Submitted => Submitted,
        PracticeState.ChangesRequested => ChangesRequested,
        PracticeState.Accepted => Accepted,
        PracticeState.Published => Published,
        PracticeState.Declined => Declined,
        PracticeState.Withdrawn => Withdrawn,
        _ => Archived,
    };
}
