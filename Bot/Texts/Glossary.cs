using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Practices;

namespace Bot.Texts;

/// <summary>
/// One name for one thing: the fields and sections of a practice, its states, roles, and what is named or done anywhere else. A word that
/// was replaced stays here beside the one that replaced it, so that it does not come back.
/// </summary>
public static class Glossary
{
    /// <summary>Earlier names of fields, by their codes; documents that still have them as headings are read.</summary>
    private static readonly Dictionary<string, (ImmutableArray<string> Es, ImmutableArray<string> Pt)> Earlier = new()
    {
        [PracticeFields.Actions] = (["acciones y proceso"], ["ações e processo"]),
        [PracticeFields.Replicability] =
            (["replicabilidad", "cómo aplicarla en otra ciudad"], ["replicabilidade", "como aplicá-la em outra cidade"]),
        [PracticeFields.Services] = (["servicios que presta"], ["serviços que presta"]),
        [PracticeFields.Partners] = (["socios y tipo de apoyo"], ["parceiros e tipo de apoio"]),
        [PracticeFields.Funding] = (["fuente de financiamiento"], ["fonte de financiamento"]),
        [PracticeFields.Files] = (["adjunto", "adjuntos"], ["anexo", "anexos"]),
        [PracticeFields.OtherTitle] = (["título en el otro idioma"], ["título no outro idioma"]),
        [PracticeFields.OtherSummary] = (["resumen en el otro idioma"], ["resumo no outro idioma"]),
    };

    public static readonly ImmutableArray<GlossaryWord> Fields = [.. PracticeFields.All.Select(Word)];

    public static readonly ImmutableArray<GlossaryWord> All =
        [.. Fields, .. SectionNames.All, .. StateNames.All, .. RoleNames.All, .. Nouns.All, .. Verbs.All];

    private static GlossaryWord Word(PracticeField field)
    {
        var (es, pt) = Earlier.GetValueOrDefault(field.Code, ([], []));
        return new(field.Code, field.Name(Language.Es), field.Name(Language.Pt)) { RetiredEs = es, RetiredPt = pt };
    }
}
