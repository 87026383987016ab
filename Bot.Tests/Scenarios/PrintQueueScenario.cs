using Bot.WordFiles;

namespace Bot.Tests.Scenarios;

/// <summary>The queue on paper.</summary>
public sealed class PrintQueueScenario
{
    [Theory]
    [InlineData("es", "Lista en Word, para imprimir", "Espera desde ayer.", "practicas-para-revisar.docx")]
    [InlineData("pt-br", "Lista em Word, para imprimir", "Espera desde ontem.", "praticas-para-revisao.docx")]
    public void TheQueueIsPrintedWithoutThePrivateSection(string language, string label, string waits, string file)
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta", languageCode: language);
        _ = scenario.Submits("Ana");
        scenario.Pass(NodaTime.Duration.FromDays(1));
        marta.Says("/revisar");
        marta.Taps(label);
        Assert.Equal(file, marta.Last.FileName);
        var text = string.Join('\n', DocxReader.Read(marta.Last.FileContent!, CancellationToken.None).Lines.Select(line => line.Text));
        Assert.Contains("Feria de la economía social", text, StringComparison.Ordinal);
        Assert.Contains(waits, text, StringComparison.Ordinal);
        Assert.Contains("Cedimos un predio municipal a sesenta productores.", text, StringComparison.Ordinal);
        Assert.Contains("Faltó transporte.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ana@campinas", text, StringComparison.Ordinal);
    }

    [Fact]
    public void NobodyElseGetsIt()
    {
        using var scenario = TownHall.Open();
        var ana = scenario.Submits("Ana");
        ana.PressesCode("q.print");
        ana.SeesToast("La lista de revisión la lee solo la coordinación.");
        Assert.DoesNotContain(ana.Chat.Messages, message => message.FileName is not null);
    }
}
