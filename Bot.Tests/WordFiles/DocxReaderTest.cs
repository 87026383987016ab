using Bot.Domain.Practices.Import;
using Bot.WordFiles;

namespace Bot.Tests.WordFiles;

/// <summary>Files of another program, as its users would send them.</summary>
public sealed class DocxReaderTest
{
    [Fact]
    public void ASpanishFileOfLibreOfficeIsTakenApart() => Divides(
        Sample.Muestra,
        new("title", "1. Título de la práctica", "Feria de la economía social de Rosario"),
        new("theme", "2. Tema principal", "Economía social y solidaria"),
        new("before", "3. ANTECEDENTES", "Los productores vendían en la calle, sin baños ni agua."),
        new("objectives", "4. Objetivos generales y específicos", "Que 60 familias vendan sin intermediarios.\nRecuperar un predio municipal."),
        new("actions", "5. Acciones realizadas", "Primero censamos a los productores de la ciudad.\nCronograma\nMarzo: censo. Abril: primera feria."),
        new("results", "6. Resultados obtenidos", "Las ventas crecieron un 30\u00a0%. Participan 62 familias & dos cooperativas."),
        new(null, "", "7. Marco jurídico\nOrdenanza 8.123 del año 2023."),
        new("lessons", "8. Lecciones aprendidas", "Faltó transporte los días de lluvia."),
        new("start", "Fecha de inicio", "03/2024"),
        new("contact", "Contacto", "Ana Silva, directora, ana@rosario.gob.ar"));

    [Fact]
    public void APortugueseFileOfLibreOfficeIsTakenApart() => Divides(
        Sample.Amostra,
        new("title", "NOME DA PRÁTICA:", "Feira da economia solidária de Campinas"),
        new("before", "SITUAÇÃO ANTERIOR", "Os produtores vendiam na rua, sem água."),
        new("objectives", "Objetivos:", "Que 60 famílias vendam sem intermediários."),
        new("actions", "Ações e processo", "Primeiro cadastramos os produtores.\nDepois cedemos um terreno."),
        new("results", "Resultados alcançados", "As vendas cresceram 30%."),
        new("lessons", "Lições aprendidas:", "Faltou transporte nos dias de chuva."),
        new("replicability", "O que outra cidade precisa – replicabilidade", "Um terreno com água e duas pessoas."));

    private static void Divides(byte[] file, params WrittenSection[] sections)
    {
        var reading = DocxReader.Read(file, CancellationToken.None);
        Assert.Equal(DocxProblem.None, reading.Problem);
        Assert.Equal(sections, TextDivider.Divide(reading.Lines));
    }
}
