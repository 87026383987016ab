using Bot.Playground;
using Bot.Tests.WordFiles;

namespace Bot.Tests.EndToEnd;

/// <summary>A Word file goes over the wire, through the data folder and the worker, and comes back as parts; the template comes as a file.</summary>
public sealed class WordTest
{
    [Fact]
    public async Task A_file_that_is_sent_is_read_and_taken_part_by_part()
    {
        await using var bot = await RunningBot.Start();
        var rosa = bot.ChatOf(PlaygroundPeople.Visitor);
        bot.World.SendsFile(rosa.Person, "Feria.docx", Sample.Muestra);
        await rosa.Sees("Hay 10 partes en «Feria.docx»");
        await rosa.Taps("Una práctica nueva", "Parte 1 de 10");
        await rosa.Taps("Guardar en: Título", "Parte 2 de 10");
        await bot.Waits();

        Assert.Equal("Feria de la economía social de Rosario", Assert.Single(bot.PracticesOf(rosa.Person)).Answers["title"].Text);
        Assert.DoesNotContain(bot.Log.All, line => line.Contains("A Word file failed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_template_comes_as_a_file()
    {
        await using var bot = await RunningBot.Start();
        var rosa = bot.ChatOf(PlaygroundPeople.Visitor);
        var sent = await rosa.Says("/plantilla", "Escriba debajo de cada título");
        Assert.Equal("plantilla-buena-practica.docx", bot.World.Files.Find(sent.Media!.FileId!)!.Name);
    }
}
