using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Review;

namespace Bot.Tests.Scenarios;

/// <summary>Changes were asked for, and the practice goes back as it was: its author is asked once.</summary>
public sealed class SentUnchangedScenario
{
    [Theory]
    [InlineData("es", "no cambió nada desde que le pidieron cambios", "Resultados", "Enviarla igual", "Enviar a revisión", "cuando se apruebe")]
    [InlineData("pt-br", "nada mudou desde que pediram alterações", "Resultados", "Enviar assim mesmo", "Enviar para revisão", "quando for aprovada")]
    public void ItIsSaidAndTheAnswerIsOffered(string language, string said, string field, string anyway, string send, string ends)
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs).Does(SubmitWorld.SendingEs);
        scenario.Review(scenario.PracticeOf(ana).Id, (practice, coordinator) => practice.RequestChanges(
            coordinator, ImmutableDictionary<string, LongText>.Empty, LongText.Parse("Faltan cifras en los resultados.", 20).Value,
            new Offices([coordinator], []), scenario.Now));
        scenario.Speaks(ana, language);
        ana.PressesCode("s.look", scenario.PracticeOf(ana).Id, "");
        ana.Sees(ends);
        ana.Taps(send);
        ana.Sees(said);
        Assert.Equal(field, ana.Last.Rows[0].Single().Label);
        Assert.Equal(PracticeState.ChangesRequested, scenario.PracticeOf(ana).State);
        ana.Taps(anyway);
        Assert.Equal(PracticeState.Submitted, scenario.PracticeOf(ana).State);
    }
}
