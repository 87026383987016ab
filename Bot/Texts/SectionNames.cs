using System.Collections.Immutable;
using Bot.Domain.Practices;

namespace Bot.Texts;

/// <summary>The five sections of the record, for its authors and for who reviews it.</summary>
public static class SectionNames
{
    private static readonly GlossaryWord Identity = new("identity", "1. Presentación", "1. Apresentação");

    private static readonly GlossaryWord WhatWasDone = new("whatwasdone", "2. Qué se hizo", "2. O que foi feito");

    private static readonly GlossaryWord WhatCameOfIt = new(
        "whatcameofit", "3. Qué se logró", "3. O que foi alcançado")
    { RetiredEs = ["qué resultó"] };

    private static readonly GlossaryWord ToCopyIt = new("tocopyit", "4. Cómo aplicarla", "4. Como aplicá-la")
    {
        RetiredEs = ["para copiarla"],
        RetiredPt = ["para copiá-la"],
    };

    private static readonly GlossaryWord Private = new("private", "5. Privado", "5. Privado");

    public static ImmutableArray<GlossaryWord> All => [.. Enum.GetValues<Section>().Select(Of)];

    public static GlossaryWord Of(Section section) => section switch
    {
        Section.Identity => Identity,
        Section.WhatWasDone => WhatWasDone,
        Section.WhatCameOfIt => WhatCameOfIt,
        Section.ToCopyIt => ToCopyIt,
        _ => Private,
    };
}
