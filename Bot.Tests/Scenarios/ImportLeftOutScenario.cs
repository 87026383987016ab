using Bot.Domain.Practices;
using Bot.Tests.WordFiles;

namespace Bot.Tests.Scenarios;

/// <summary>What of a document finds no place by itself: it is said, it waits apart, and nothing is said that is not true.</summary>
public sealed class ImportLeftOutScenario : IDisposable
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private readonly Scenario _scenario = TownHall.Open();

    [Theory]
    [InlineData("es", "No tomé de ese archivo: comentarios; encabezados y pies de página; imágenes. Si hace falta, envíelo aparte.")]
    [InlineData("pt-br", "Não usei deste arquivo: comentários; cabeçalhos e rodapés; imagens. Se precisar, envie à parte.")]
    public void WhatIsLeftOutIsSaidOnce(string language, string sentence)
    {
        var ana = _scenario.Phone("Ana", language);
        Sends(ana, "Ficha.docx", WordFile.Of(
            WordFile.Paragraph("Resultados") + WordFile.Paragraph("+30 %") + "<w:p><w:r><w:commentReference w:id=\"1\"/><w:drawing><pic:pic/><pic:pic/></w:drawing></w:r></w:p>",
            ("header", "header1.xml", $"<w:hdr {WordFile.Names}>{WordFile.Paragraph("Municipalidad de Rosario")}</w:hdr>")));
        ana.Sees(sentence);
        ana.Taps(language == "es" ? "Una práctica nueva" : "Uma prática nova");
        Assert.DoesNotContain(sentence, ana.Last.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("es", "/plantilla", "plantilla-buena-practica.docx")]
    [InlineData("pt-br", "/modelo", "modelo-boa-pratica.docx")]
    public void OfTheTemplateNothingIsLeftOut(string language, string command, string file)
    {
        var ana = _scenario.Phone("Ana", language);
        ana.Says(command);
        var filled = DocxWriterTest.FillIn(
            ana.Last.FileContent!,
            language == "es" ? Bot.Domain.Language.Es : Bot.Domain.Language.Pt,
            new Dictionary<string, string> { [PracticeFields.Results] = "+30 %" });
        Sends(ana, file, filled);
        ana.Sees("1 parte");
        Assert.DoesNotContain(language == "es" ? "No tomé" : "Não usei", ana.Last.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("es", "En «Foto.docx» no encuentro texto escrito.", "No tomé de ese archivo: imágenes.")]
    [InlineData("pt-br", "Em «Foto.docx» não encontro texto escrito.", "Não usei deste arquivo: imagens.")]
    public void OfAFileWithPicturesOnlyThatIsSaid(string language, string empty, string pictures)
    {
        var ana = _scenario.Phone("Ana", language);
        Sends(ana, "Foto.docx", WordFile.Of("<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>"));
        ana.Sees(empty);
        ana.Sees(pictures);
    }

    [Theory]
    [InlineData("es", "{\\rtf1 hola}", "«Ficha.docx» es un texto RTF. Ábralo, guárdelo como .docx")]
    [InlineData("pt-br", "{\\rtf1 olá}", "«Ficha.docx» é um texto RTF. Abra, salve como .docx")]
    [InlineData("es", "<html>hola", "«Ficha.docx» es una página web.")]
    [InlineData("pt-br", "<html>olá", "«Ficha.docx» é uma página da web.")]
    public void AFileThatWasOnlyRenamedIsCalledByItsName(string language, string content, string sentence)
    {
        var ana = _scenario.Phone("Ana", language);
        Sends(ana, "Ficha.docx", System.Text.Encoding.UTF8.GetBytes(content));
        ana.Sees(sentence);
    }

    [Theory]
    [InlineData("es", "Resumen", "Marco jurídico", "Una práctica nueva", "Guardar en: Resumen", "No sé dónde va esto.", "Elegir dónde va", "Sostenibilidad")]
    [InlineData("pt-br", "Resumo", "Marco legal", "Uma prática nova", "Salvar em: Resumo", "Não sei onde colocar isto.", "Escolher onde vai", "Sustentabilidade")]
    public void ThePartUnderAnUnknownHeadingWaitsApartAndIsOfferedAPlace(
        string language, string known, string unknown, string begin, string take, string unplaced, string choose, string place)
    {
        var ana = _scenario.Phone("Ana", language);
        static string Bold(string text) => $"<w:p>{WordFile.Run(text, "<w:b/>")}</w:p>";
        Sends(ana, "Ficha.docx", WordFile.Of(
            Bold(known) + WordFile.Paragraph("Uma feira municipal, todos os sábados.") + Bold(unknown) + WordFile.Paragraph("8.123 / 2023.") + Bold("Resultados") + WordFile.Paragraph("+30 %")));
        ana.Taps(begin);
        ana.Taps(take);
        ana.Sees(unplaced);
        ana.Sees($"{unknown}\n8.123 / 2023.");
        ana.Taps(choose);
        ana.Taps(language == "es" ? "3. Qué se logró" : "3. O que foi alcançado");
        ana.Taps(place);
        var answers = _scenario.OnlyPractice().Answers;
        Assert.Equal("Uma feira municipal, todos os sábados.", answers[PracticeFields.Summary].Text);
        Assert.Equal($"{unknown}\n8.123 / 2023.", answers[PracticeFields.Sustainability].Text);
    }

    [Theory]
    [InlineData("es", "Informe.pdf", 25_000_000, "No se guardó.", "queda como adjunto")]
    [InlineData("pt-br", "Relatório.pdf", 25_000_000, "Não foi salvo.", "fica como anexo")]
    [InlineData("es", "Informe.doc", 21_000_000, "No se guardó.", "queda como adjunto")]
    [InlineData("pt-br", "Relatório.odt", 30_000_000, "Não foi salvo.", "fica como anexo")]
    [InlineData("es", "Informe.pages", 1000, "No puedo leer «Informe.pages».", "queda como adjunto")]
    public void OfAFileThatIsNotKeptOneTrueSentenceIsSaid(string language, string name, int size, string sentence, string untrue)
    {
        var ana = _scenario.Phone("Ana", language);
        ana.Says(language == "es" ? "/proponer" : "/propor");
        ana.Taps(language == "es" ? "Empezar" : "Começar");
        ana.Says("campi");
        ana.Taps("Campinas, Brasil");
        var before = ana.Chat.Messages.Count;
        ana.SendsFile(new("f1", false, name, "", size));
        var said = ana.Chat.Messages.Skip(before).Select(message => message.Text).ToArray();
        Assert.Single(said, text => text.Contains(sentence, StringComparison.Ordinal));
        Assert.DoesNotContain(said, text => text.Contains(untrue, StringComparison.Ordinal));
        Assert.DoesNotContain(PracticeFields.Files, _scenario.OnlyPractice().Answers.Keys);
    }

    [Fact]
    public void WithoutAPracticeAPdfIsNotSaidToBeKept()
    {
        var ana = _scenario.Phone("Ana");
        ana.SendsFile(new("f1", false, "Informe.pdf", "application/pdf", 1000));
        Assert.Contains(ana.Chat.Messages, message => message.Text.StartsWith("No puedo leer «Informe.pdf». Para que reparta", StringComparison.Ordinal));
        Assert.DoesNotContain(ana.Chat.Messages, message => message.Text.Contains("queda como adjunto", StringComparison.Ordinal));
    }

    public void Dispose() => _scenario.Dispose();

    private void Sends(Phone phone, string name, byte[] content)
    {
        _scenario.TelegramFiles[name] = content;
        phone.SendsFile(new(name, false, name, Word, content.Length));
    }
}
