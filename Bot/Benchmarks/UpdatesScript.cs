using System.Collections.Immutable;

namespace Bot.Benchmarks;

/// <summary>One thing that a person does, and a part of what the bot must answer.</summary>
/// <param name="Text">What is written, or the label of the pressed button.</param>
/// <param name="IsPress">Whether it is pressed under the bot's last message.</param>
internal sealed record UpdatesStep(string Text, string Expected, bool IsPress = false);

/// <summary>
/// A person proposes one practice after the other, as long as is wanted: all eight questions, the review, the preview, the sending.
/// </summary>
internal static class UpdatesScript
{
    /// <summary>From the wish to the first question, for somebody whom the bot does not know yet.</summary>
    public static readonly ImmutableArray<UpdatesStep> Beginning =
    [
        new("/proponer", "8 preguntas"),
        new("Empezar", "ciudad", IsPress: true),
        new("Campinas", "Título"),
    ];

    /// <summary>
    /// From the first question to the first question of the next practice. Each step has one visible answer: a message or an edit.
    /// </summary>
    public static readonly ImmutableArray<UpdatesStep> Practice =
    [
        new("Feria de la economía social", "Tema"),
        new("Economía social y solidaria", "Resumen"),
        new(
            "Cedimos un predio municipal a sesenta familias productoras, que desde entonces venden cada sábado sin intermediarios.", "palabras"),
        new(
            "La feria se organiza con una asamblea mensual; la ciudad pone los puestos, el agua, la luz y un micro para quienes vienen de lejos.", "palabras"),
        new(
            "Este año sumamos un fondo rotatorio con el que se compran herramientas: cada familia devuelve en seis cuotas, sin interés.", "palabras"),
        new("Listo", "Resultados"),
        new("Las ventas crecieron un tercio y cuarenta familias dejaron de depender de un solo comprador.", "palabras"),
        new("Listo", "Etapa"),
        new("En curso", "Inicio"),
        new("marzo de 2024", "Contacto"),
        new("Ana Silva, directora, ana@campinas.sp.gov.br", "Listo"),
        new("Listo", "Autoriza"),
        new("Autorizo", "Así se publicará"),
        new("Enviar a revisión", "Recibimos", IsPress: true),
        new("/proponer", "8 preguntas"),
        new("Empezar", "Título", IsPress: true),
    ];

    /// <param name="step">Counted from 0, without end.</param>
    public static UpdatesStep At(int step) =>
        step < Beginning.Length ? Beginning[step] : Practice[(step - Beginning.Length) % Practice.Length];
}
