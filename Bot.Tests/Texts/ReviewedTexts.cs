namespace Bot.Tests.Texts;

/// <summary>What a reader of both languages has looked at and found to be the same in Spanish and Portuguese.</summary>
internal static class ReviewedTexts
{
    public static readonly HashSet<string> Same = new(StringComparer.Ordinal)
    {
        "habitantes",
        "desde",
        "Resultado:",
        "Resultados",
        "Objetivos",
        "Tipo",
        "Sede",
        "País",
        "Título",
        "Tema",
        "Etapa",
        "Privado.",
        "Habitantes",
        "120 mil",
        "Para enviar: 1 de 1.",
        "Para enviar: 2 de 2.",
        "Para enviar: 0 de 0.",
        "Para publicar: 1 de 1.",
        "Para publicar: 2 de 2.",
        "Para publicar: 0 de 0.",
        "Completar",
        "Retirar",
        "Ficha completa",
        "Anteriores",
        "Filtrar",
        "Por tema",
        "Por país",
        "Autorizo",
        "Buenos Aires",
        "Bogotá",
        "Quito",
        "La Paz",
        "Lima",
        "Santiago",
        "Caracas",
        "Indicadores",
        "Idioma",
        "Cargo",
        "5. Privado",
        "Foto",
        "foto",
        "Telegram",
        "Tema principal",
        "Número",
        "Parte 1 de 1",
        "Parte 2 de 2",
        "Parte 0 de 0",
        "Confirmar",
        "Tema principal",
        "Pedido",
        "Antes",
        "Nota interna",
        "<b>Notas internas</b>",
        "1 grupo",
        "2 grupos",
        "0 grupos",
        "Grupos",
        "1 hora antes",
    };

    /// <summary>Sentences that speak the other language on purpose, by name: buttons for people who were greeted in the wrong one.</summary>
    public static readonly HashSet<string> InTheOtherLanguage = new(StringComparer.Ordinal)
    {
        "WelcomeTexts.All.SpeakOther",
        "ProfileTexts.All.SpeakOther",
    };
}
