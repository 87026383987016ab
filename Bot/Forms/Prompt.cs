namespace Bot.Forms;

/// <summary>How a field asks. The engine puts the step ("3 de 8") before it and the limits after it.</summary>
/// <param name="Title">The field's short name, without a full stop; also its line and its button in the review. Up to about 25
/// characters.</param>
/// <param name="Question">One to three short sentences.</param>
/// <param name="Example">Shown in italics after "Ejemplo:"; empty for none.</param>
/// <param name="Note">Who will see the answer, as a sentence ("Se publica."); empty for none.</param>
public sealed record Prompt(string Title, string Question, string Example = "", string Note = "")
{
    /// <summary>The example where it holds dates to come; in place of <see cref="Example"/>.</summary>
    public Func<DateExamples, string>? DatedExample { get; init; }

    /// <param name="scene">Says today's date.</param>
    public string ExampleIn(FormScene scene) => DatedExample?.Invoke(DateExamples.On(scene.Today, scene.Language)) ?? Example;
}
