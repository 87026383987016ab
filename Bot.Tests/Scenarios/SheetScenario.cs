using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Features.Practices;
using Bot.WordFiles;
using DocumentFormat.OpenXml.Packaging;

namespace Bot.Tests.Scenarios;

/// <summary>A practice as a Word file, for whoever may read it.</summary>
public sealed class SheetScenario : IDisposable
{
    private readonly Scenario _scenario = TownHall.Open();

    [Theory]
    [InlineData("es", "Preparo la ficha", "Ficha completa de «Feria de la economía social»", "Ciudad", "Dificultades y lecciones")]
    [InlineData("pt-br", "Preparo a ficha", "Ficha completa de «Feria de la economía social»", "Cidade", "Dificuldades e lições")]
    public void AReaderGetsAPublishedPracticeInTheirLanguage(string language, string toast, string caption, string city, string lessons)
    {
        var id = Published();
        var reader = _scenario.Phone("Rosa", language);
        reader.PressesCode(PracticeDoors.Sheet.To(id));
        reader.SeesToast(toast);
        reader.Sees(caption);
        Assert.EndsWith("feria-de-la-economia-social.docx", reader.Last.FileName, StringComparison.Ordinal);
        var lines = DocxReader.Read(reader.Last.FileContent!, CancellationToken.None).Lines.Select(line => line.Text).ToArray();
        Assert.Equal("Feria de la economía social", lines[0]);
        Assert.Contains(city, lines);
        Assert.Contains("Campinas, Brasil", lines);
        Assert.Contains("Las ventas crecieron un tercio.", lines);
        Assert.Contains(lessons, lines);
        Assert.Contains("Faltó transporte.", lines);
        Assert.DoesNotContain(lines, line => line.Contains("ana@campinas", StringComparison.Ordinal));
    }

    [Fact]
    public void ItsPicturesAreFetchedFirstAndOneThatIsGoneIsLeftOut()
    {
        var id = Published();
        _scenario.TelegramFiles["photo"] = Convert.FromBase64String(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");
        _scenario.Write(work =>
        {
            var practice = work.Find(PracticeBank.All, id)!;
            work.Put(PracticeBank.All, practice with
            {
                Record = practice.Record! with
                {
                    Attachments =
                    [
                        new("photo", "feria.png", "image/png", false, 70, "La feria"),
                        new("broken", "otra.jpg", "image/jpeg", true, 70, "Otra"),
                        new("paper", "Ordenanza.pdf", "application/pdf", false, 70, ""),
                    ],
                },
            });
        });
        var reader = _scenario.Phone("Rosa");
        reader.PressesCode(PracticeDoors.Sheet.To(id));
        using var document = WordprocessingDocument.Open(new MemoryStream(reader.Last.FileContent!), false);
        Assert.Single(document.MainDocumentPart!.ImageParts);
        var text = document.MainDocumentPart.Document.InnerText;
        Assert.Contains("La feria", text, StringComparison.Ordinal);
        Assert.Contains("Ordenanza.pdf", text, StringComparison.Ordinal);
    }

    [Fact]
    public void NobodyElseGetsADraftOrWhatIsGone()
    {
        _scenario.Submits("Ana");
        var eva = _scenario.Phone("Eva");
        eva.PressesCode(PracticeDoors.Sheet.To(_scenario.OnlyPractice().Id));
        eva.SeesToast("ya no se puede leer");
        eva.PressesCode(PracticeDoors.Sheet.To("nothing"));
        eva.SeesToast("ya no se puede leer");
        Assert.Empty(eva.Chat.Messages);
    }

    public void Dispose() => _scenario.Dispose();

    private string Published()
    {
        _scenario.Submits("Ana");
        var practice = _scenario.OnlyPractice();
        _scenario.Write(work => work.Put(PracticeBank.All, practice with
        {
            State = PracticeState.Published,
            PublishedAt = _scenario.Now,
            Number = PracticeNumber.Parse("BBP-2026-0012", 2026).Value,
            Record = practice.Record! with { Lessons = LongText.Parse("Faltó transporte.", 300).Value },
        }));
        return practice.Id;
    }
}
