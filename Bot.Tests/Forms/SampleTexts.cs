using Bot.Forms;
using Bot.Texts;

namespace Bot.Tests.Forms;

/// <summary>The sentences of the form that the engine's own tests walk.</summary>
public sealed record SampleTexts
{
    public static readonly Bilingual<SampleTexts> All = new(
        Es: new()
        {
            AskTitle = new("Título", "¿Cómo se llama?", "Feria de la economía social", "Se publica."),
            TitleTooShort = "Escriba al menos cinco letras.",
            AskTheme = new("Tema", "¿Cuál es el tema principal?"),
            AskSummary = new("Resumen", "¿Qué hicieron?", "Cedimos un predio", "Se publica."),
            AskPublic = new("Beneficiarios", "¿Para quién es?"),
            AskStage = new("Etapa", "¿En qué etapa está?"),
            AskEnd = new("Fin", "¿Cuándo terminó?", "03/2024"),
            AskStart = new("Inicio", "¿Cuándo empezó?", "03/2024"),
            AskCity = new("Ciudad", "¿De qué ciudad es?"),
            AskFiles = new("Adjuntos", "Envíe fotos o documentos."),
            AskContact = new("Contacto", "¿Con quién se puede hablar?", "", "Privado."),
            ItIsMe = "Soy yo",
            AskRemark = new("Observación", "¿Algo más?"),
            AskConsent = new("Autorización", "¿Autoriza publicarla?"),
            AskBudget = new("Presupuesto", "¿Cuánto costó?"),
            AskDate = new("Fecha", "¿Cuándo es?"),
            AskDay = new("Días", "¿Qué días?"),
            AskDeadline = new("Cierre", "¿Hasta qué día?"),
            AskSeat = new("Sede", "¿En qué ciudad está?"),
            AskLinks = new("Enlaces", "¿Dónde se puede leer más?"),
            Review = new("Revise", "Esto es lo que respondió."),
            Send = "Enviar",
        },
        Pt: new()
        {
            AskTitle = new("Título", "Qual é o nome?", "Feira da economia solidária", "Será publicado."),
            TitleTooShort = "Escreva pelo menos cinco letras.",
            AskTheme = new("Tema", "Qual é o tema principal?"),
            AskSummary = new("Resumo", "O que fizeram?", "Cedemos um terreno", "Será publicado."),
            AskPublic = new("Beneficiários", "Para quem é?"),
            AskStage = new("Etapa", "Em que etapa está?"),
            AskEnd = new("Término", "Quando terminou?", "03/2024"),
            AskStart = new("Começo", "Quando começou?", "03/2024"),
            AskCity = new("Cidade", "De que cidade é?"),
            AskFiles = new("Anexos", "Envie fotos ou documentos."),
            AskContact = new("Contato", "Com quem é possível falar?", "", "Particular."),
            ItIsMe = "Sou eu",
            AskRemark = new("Observação", "Algo mais?"),
            AskConsent = new("Autorização", "Autoriza publicá-la?"),
            AskBudget = new("Orçamento", "Quanto custou?"),
            AskDate = new("Data", "Quando é?"),
            AskDay = new("Dias", "Quais dias?"),
            AskDeadline = new("Prazo", "Até que dia?"),
            AskSeat = new("Sede", "Em que cidade fica?"),
            AskLinks = new("Links", "Onde se pode ler mais?"),
            Review = new("Confira", "Isto é o que você respondeu."),
            Send = "Enviar",
        });

    public required Prompt AskTitle { get; init; }

    public required string TitleTooShort { get; init; }

    public required Prompt AskTheme { get; init; }

    public required Prompt AskSummary { get; init; }

    public required Prompt AskPublic { get; init; }

    public required Prompt AskStage { get; init; }

    public required Prompt AskEnd { get; init; }

    public required Prompt AskStart { get; init; }

    public required Prompt AskCity { get; init; }

    public required Prompt AskFiles { get; init; }

    public required Prompt AskContact { get; init; }

    public required string ItIsMe { get; init; }

    public required Prompt AskRemark { get; init; }

    public required Prompt AskConsent { get; init; }

    public required Prompt AskBudget { get; init; }

    public required Prompt AskDate { get; init; }

    public required Prompt AskDay { get; init; }

    public required Prompt AskDeadline { get; init; }

    public required Prompt AskSeat { get; init; }

    public required Prompt AskLinks { get; init; }

    public required Prompt Review { get; init; }

    public required string Send { get; init; }
}
