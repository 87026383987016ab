using Bot.Features.Registers;
using NodaTime;
using static Bot.Features.Registers.RegisterField;

namespace Bot.Tests.Scenarios;

/// <summary>A register of a few lines has all that registers have: this one is declared here and nowhere else.</summary>
public sealed class ToyRegisterScenario
{
    private const string Secret = "Carla, 099 123 456";

    private static readonly Register Trees = new()
    {
        Code = "trees",
        Command = new("arboles", "arvores", "Árboles", "Árvores"),
        CheckedEvery = Duration.FromDays(365),
        Words = new(
            Es: new() { Title = "Árboles", Count = count => $"{count} árboles", Add = "Agregar", About = "De las plazas", FileName = "arboles" },
            Pt: new() { Title = "Árvores", Count = count => $"{count} árvores", Add = "Adicionar", About = "Das praças", FileName = "arvores" }),
        Fields =
        [
            Line("name", 40, new(new("Nombre", "¿Cómo se llama?"), new("Nome", "Como se chama?"))),
            Choice("fruit", [new("yes", "Da fruta", "Dá fruta"), new("no", "No da", "Não dá")], new(new("Fruta", "¿Da fruta?"), new("Fruta", "Dá fruta?"))).Facet(),
            Line("keeper", 60, new(new("Quién lo riega", "¿Quién lo riega?"), new("Quem rega", "Quem rega?"))).Private().Optional(),
        ],
    };

    [Fact]
    public void ItIsEnteredVerifiedNarrowedAndFoundAndWhatIsPrivateStaysSo()
    {
        using var scenario = new Scenario(() => [new KeepingRegisters(new(Trees), TownHall.Zones)]);
        var (marta, ana, rosa) = (scenario.Coordinator("Marta"), scenario.Official("Ana"), scenario.Phone("Rosa", "pt-br"));
        ana.Says("/arboles");
        ana.Taps("Agregar");
        ana.Says("Jacarandá");
        ana.Taps("No da");
        ana.Sees("3 de 3. Quién lo riega. No se publica: solo lo lee quien verifica.");
        ana.Says(Secret);
        ana.Taps("Guardar la ficha");
        ana.Sees(Secret);
        marta.Taps("A la ficha");
        marta.Sees(Secret);
        marta.Taps("Verificar");
        var shown = new List<string>();
        scenario.Written = entry => shown.Add(entry.To.Key == rosa.Address.Key ? entry.Effect.ToString()! : "");
        rosa.Says("/arvores carla");
        rosa.Sees("Não encontramos «carla» nesta lista.");
        rosa.Taps("Voltar à lista");
        rosa.Taps("1. Jacarandá");
        rosa.Sees("Fruta: Não dá");
        rosa.Says("/arvores");
        rosa.Taps("Baixar a lista");
        rosa.Taps("CSV");
        Assert.Contains("Jacarandá", System.Text.Encoding.UTF8.GetString(rosa.Last.FileContent!), StringComparison.Ordinal);
        Assert.DoesNotContain("099", System.Text.Encoding.UTF8.GetString(rosa.Last.FileContent!), StringComparison.Ordinal);
        Assert.DoesNotContain(shown, text => text.Contains("099", StringComparison.Ordinal));
    }
}
