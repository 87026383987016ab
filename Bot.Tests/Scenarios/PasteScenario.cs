using Bot.Domain.Practices;
using Bot.Domain.Practices.Import;
using Bot.Domain.Storage;
using Bot.Tests.Domain.Import;

namespace Bot.Tests.Scenarios;

/// <summary>Long texts that are pasted with headings.</summary>
public sealed class PasteScenario : IDisposable
{
    private const string Document = "Resumen\nCedimos un predio a sesenta productores.\n\nResultados obtenidos:\nLas ventas crecieron un tercio.";

    private readonly Scenario _scenario = TownHall.Open();

    [Fact]
    public void ADocumentInTheMiddleOfAQuestionIsOfferedToBeDistributed()
    {
        var ana = _scenario.Phone("Ana").Does(SubmitWorld.BeginningEs);
        ana.Says(Document);
        ana.Sees("Su texto tiene títulos que conozco: Resumen y Resultados.");
        ana.Taps("Sí, repartir");
        ana.Taps("Ver la primera parte");
        ana.Taps("Guardar en: Resumen");
        ana.Taps("Guardar en: Resultados");
        ana.Sees("Quedaron 2 partes");
        Assert.Equal("Cedimos un predio a sesenta productores.", Practice.Answers[PracticeFields.Summary].Text);
        Assert.Equal("Las ventas crecieron un tercio.", Practice.Answers[PracticeFields.Results].Text);
        ana.Says("Feria de la economía social");
        ana.Sees("¿Cuál es el tema principal?");
    }

    /// <summary>The title is asked and then taken from what was pasted: what is typed after that is no other title.</summary>
    [Fact]
    public void WhatAPartAnsweredIsNotAskedAnyMore()
    {
        var ana = _scenario.Phone("Ana").Does(SubmitWorld.BeginningEs);
        ana.Sees("1 de 8. Título.");
        ana.Says("Título\nFeria del río\n\n" + Document);
        ana.Taps("Sí, repartir");
        ana.Taps("Ver la primera parte");
        ana.Taps("Guardar en: Título");
        ana.Says("Otro nombre");
        Assert.Equal("Feria del río", Practice.Answers[PracticeFields.Title].Text);
    }

    [Fact]
    public void ItMayAsWellAllBeTheAnswer()
    {
        var ana = _scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs.Take(2));
        ana.Says(Document);
        ana.Taps("No, responde a «Resumen»");
        ana.Sees("Listo");
        Assert.Equal(Document, Practice.Answers[PracticeFields.Summary].Text);
        Assert.Empty(_scenario.Read(work => work.All(Proposal.All, KeyRange.All)));
    }

    [Fact]
    public void OPortuguesPodeColarForaDeUmaPratica()
    {
        var bia = _scenario.Phone("Bia", "pt-br");
        bia.Says("SITUAÇÃO ANTERIOR\nVendiam na rua, sem água nem sombra.\nAções\nCedemos um terreno da prefeitura.");
        bia.Sees("Seu texto tem títulos que conheço: Situação anterior e Ações.");
        bia.Taps("Sim, distribuir");
        bia.Taps("Uma prática nova");
        bia.Taps("Salvar em: Situação anterior");
        bia.Taps("Descartar");
        bia.Sees("Ficou 1 parte");
        Assert.Equal("Vendiam na rua, sem água nem sombra.", Practice.Answers[PracticeFields.Before].Text);
    }

    [Fact]
    public void ThePiecesThatAnAppCutsAreOneText()
    {
        var ana = _scenario.Phone("Ana");
        var sentence = string.Join(' ', Enumerable.Repeat("ferias", 500));
        ana.SaysAtOnce("Resumen\nUno.\nAcciones\n" + sentence, "fin de las acciones\nResultados\nVentas");
        ana.Sees("Resumen, Acciones y Resultados");
        Assert.Single(ana.Chat.Messages);
        ana.Taps("Sí, repartir");
        ana.Sees("Hay 3 partes en su texto.");
    }

    [Fact]
    public void NothingHappensToATextThatIsNotWanted()
    {
        var ana = _scenario.Phone("Ana");
        ana.Says(Document);
        ana.Taps("No, gracias");
        ana.Sees("no hice nada con ese texto");
        Assert.Empty(_scenario.Read(work => work.All(PracticeBank.All, KeyRange.All)));
        Assert.Empty(_scenario.Read(work => work.All(Proposal.All, KeyRange.All)));
    }

    [Fact]
    public void OrdinaryAnswersAreLeftToTheirQuestion()
    {
        var ana = _scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs.Take(2));
        ana.Says("Los resultados fueron buenos.\nLos objetivos se cumplieron en todas las ferias de la ciudad.");
        ana.Sees("palabras");
        Assert.True(Practice.Answers.ContainsKey(PracticeFields.Summary));
    }

    /// <summary>The same as with a thousand random pastes in the domain, over the chat.</summary>
    [Fact]
    public void WhatIsConfirmedOverTheChatIsTheAnswerToTheLetter()
    {
        var confirmed = 0;
        for (var seed = 0; seed < 25; seed++)
        {
            var text = new RandomPaste(seed).Write();
            var phone = _scenario.Phone("Ana" + new string('x', seed));
            phone.Says(text);
            if (phone.Chat.Last.Find("Sí, repartir") is null)
            {
                continue;
            }

            phone.Taps("Sí, repartir");
            phone.Taps("Una práctica nueva");
            confirmed += TakeAll(phone, [.. TextDivider.Divide(WrittenLine.Of(text))]);
        }

        Assert.True(confirmed > 25, $"Only {confirmed} parts could be confirmed.");
    }

    public void Dispose() => _scenario.Dispose();

    private Practice Practice => _scenario.OnlyPractice();

    /// <summary>Takes what can be taken and discards the rest; each answer must be the whole of its part.</summary>
    private int TakeAll(Phone phone, IReadOnlyList<WrittenSection> parts)
    {
        var confirmed = 0;
        foreach (var part in parts)
        {
            var take = phone.Last.Buttons.FirstOrDefault(button => button.Label.StartsWith("Guardar en: ", StringComparison.Ordinal));
            phone.Taps(take?.Label ?? "Descartar");
            if (take is not null && PracticeFields.Find(part.Field!) is { Words: > 0 } field)
            {
                Assert.Equal(part.Text, _scenario.PracticeOf(phone).Answers[field.Code].Text);
                confirmed++;
            }
        }

        phone.Sees("Listo, no queda nada por repartir.");
        return confirmed;
    }
}
