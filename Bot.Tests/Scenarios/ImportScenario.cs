using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Practices.Import;
using Bot.Domain.Storage;
using Bot.Tests.WordFiles;
using Bot.WordFiles;

namespace Bot.Tests.Scenarios;

/// <summary>Word files that are sent become proposed answers; nothing is taken over unseen.</summary>
public sealed class ImportScenario : IDisposable
{
    private readonly Scenario _scenario = TownHall.Open();

    [Fact]
    public void AWordFileIsDistributedPartByPart()
    {
        var ana = _scenario.Phone("Ana");
        Sends(ana, "Feria 2024.docx", Sample.Muestra);
        ana.Sees("Hay 10 partes en «Feria 2024.docx».");
        ana.Sees("nada entra sin que usted lo confirme");
        Assert.Equal(1, ana.Last.Edits);
        Assert.Single(ana.Chat.Discarded);

        ana.Taps("Una práctica nueva");
        ana.Sees("Feria de la economía social de Rosario. Parte 1 de 10\nTítulo");
        ana.Sees("En su texto: «1. Título de la práctica»");
        ana.Sees("Feria de la economía social de Rosario");
        Assert.Empty(Practice.Answers);
        ana.Taps("Guardar en: Título");
        ana.SeesToast("Guardado en Título.");
        ana.Sees("Feria de la economía social de Rosario. Parte 2 de 10\nTema");
        ana.Taps("Guardar en: Tema");
        ana.Taps("Guardar en: Situación previa");
        ana.Sees("10 de 100 palabras.");
        ana.Taps("Descartar");
        ana.SeesToast("Descartado");
        ana.Taps("Guardar en: Acciones");
        ana.Taps("Dejar para después");
        ana.Sees("No sé dónde va esto.");
        ana.Taps("Elegir dónde va");
        ana.Taps("3. Qué se logró");
        ana.Taps("Sostenibilidad");
        ana.SeesToast("Guardado en Sostenibilidad.");
        ana.Taps("Guardar en: Dificultades y lecciones");
        ana.Taps("Guardar en: Inicio");
        ana.Taps("Guardar en: Contacto");
        ana.Sees("Resultados");
        ana.Taps("Guardar en: Resultados");
        ana.Sees("Listo, no queda nada por repartir.\nQuedaron 9 partes en «Feria de la economía social de Rosario», 1 sin usar.");

        var answers = Practice.Answers;
        Assert.Equal("social-economy", answers[PracticeFields.Theme].Text);
        Assert.Equal("7. Marco jurídico\nOrdenanza 8.123 del año 2023.", answers[PracticeFields.Sustainability].Text);
        Assert.Equal("Primero censamos a los productores de la ciudad.\nCronograma\nMarzo: censo. Abril: primera feria.", answers[PracticeFields.Actions].Text);
        Assert.DoesNotContain(PracticeFields.Objectives, answers.Keys);

        ana.Taps("Recuperar lo descartado");
        ana.Taps("Guardar en: Objetivos");
        ana.Sees("Quedaron 10 partes");
        Assert.Empty(_scenario.Read(work => work.All(Proposal.All, KeyRange.All)));
        ana.Taps("Ver la práctica");
        ana.Sees("Para enviar: 5 de 8.");
    }

    [Fact]
    public void UmArquivoDoWordEDistribuidoParteAParte()
    {
        var bia = _scenario.Phone("Bia", "pt-br");
        Sends(bia, "Feira.docx", Sample.Amostra);
        bia.Sees("Há 7 partes em «Feira.docx».");
        bia.Taps("Uma prática nova");
        foreach (var name in new[] { "Título", "Situação anterior", "Objetivos", "Ações", "Resultados", "Dificuldades e lições", "Como aplicá-la" })
        {
            bia.Taps("Salvar em: " + name);
        }

        bia.Sees("Ficaram 7 partes em «Feira da economia solidária de Campinas».");
        Assert.Equal(7, Practice.Answers.Count);
        Assert.Equal(Language.Pt, Practice.Language);
    }

    [Theory]
    [InlineData("es", "/plantilla", "plantilla-buena-practica.docx", "Hay 2 partes", "Guardar en: Resultados")]
    [InlineData("pt-br", "/modelo", "modelo-boa-pratica.docx", "Há 2 partes", "Salvar em: Resultados")]
    public void TheTemplateThatWasFilledInComesBack(string language, string command, string file, string found, string take)
    {
        var ana = _scenario.Phone("Ana", language);
        ana.Says(command);
        Assert.Equal(file, ana.Last.FileName);
        var written = new Dictionary<string, string> { [PracticeFields.Title] = "Huerta urbana / Horta", [PracticeFields.Results] = "Ventas +30 %." };
        Sends(ana, file, DocxWriterTest.FillIn(ana.Last.FileContent!, language == "es" ? Language.Es : Language.Pt, written));
        ana.Sees(found);
        ana.Taps(language == "es" ? "Una práctica nueva" : "Uma prática nova");
        ana.Taps(language == "es" ? "Guardar en: Título" : "Salvar em: Título");
        ana.Taps(take);
        Assert.Equal(written, Practice.Answers.ToDictionary(answer => answer.Key, answer => answer.Value.Text));
    }

    [Fact]
    public void WhatIsTooLongStaysAsItIsAndCanBeShortened()
    {
        var ana = Proposes("Ana");
        var words = string.Join(' ', Enumerable.Range(1, 60).Select(number => $"palabra{number}"));
        ana.Says($"Situación previa\n{words}\nObjetivos\nVender más.");
        ana.Taps("Sí, repartir");
        ana.Taps("Ver la primera parte");
        ana.Sees("60 de 50 palabras.");
        ana.Sees("Lleva 60 de 50 palabras");
        ana.Sees("palabra60");
        Assert.DoesNotContain(ana.Last.Buttons, button => button.Label.StartsWith("Va en:", StringComparison.Ordinal));

        ana.Taps("Escribirlo de nuevo");
        ana.Says("Se vendía en la calle.");
        ana.Sees("5 de 50 palabras.");
        ana.Taps("Volver al texto original");
        ana.Sees("palabra60");
        ana.Taps("Escribirlo de nuevo");
        ana.Says("Se vendía en la calle, sin agua.");
        ana.Taps("Guardar en: Situación previa");
        Assert.Equal("Se vendía en la calle, sin agua.", Practice.Answers[PracticeFields.Before].Text);
    }

    [Fact]
    public void AnAnswerThatIsThereIsJoinedOrReplacedOnlyAfterItWasShown()
    {
        var ana = Proposes("Ana");
        Takes(ana, "Resumen\nUno, dos y tres ferias.\nObjetivos\nPrimero, vender más.");
        Takes(ana, "Resumen\nCuatro ferias más.\nObjetivos\nSegundo, vender mejor.", "Agregar a lo que hay", "Reemplazar lo que hay");
        Assert.Equal("Uno, dos y tres ferias.\n\nCuatro ferias más.", Practice.Answers[PracticeFields.Summary].Text);
        Assert.Equal("Segundo, vender mejor.", Practice.Answers[PracticeFields.Objectives].Text);
    }

    [Fact]
    public void AButtonOfAnOldScreenTakesNothingThatChangedSince()
    {
        var ana = Proposes("Ana");
        ana.Says("Resumen\nCedimos un predio municipal a todos.\nObjetivos\nPrimero.");
        ana.Taps("Sí, repartir");
        ana.Taps("Ver la primera parte");
        var take = ana.Last.Find("Guardar en: Resumen")!.Data!;
        ana.Taps("Guardar en: Resumen");
        ana.Presses(take, ana.Last.Id);
        ana.SeesToast("ya está decidida");
        ana.Taps("Guardar en otro lugar");
        ana.Taps("2. Qué se hizo");
        ana.Taps("Resumen");
        ana.Sees("Ya hay una respuesta: Cedimos un predio municipal a todos.");
        var replace = ana.Last.Find("Reemplazar lo que hay")!.Data!;
        ana.Taps("Agregar a lo que hay");
        ana.Presses(replace, ana.Last.Id);
        Assert.Equal("Cedimos un predio municipal a todos.\n\nPrimero.", Practice.Answers[PracticeFields.Summary].Text);
    }

    [Theory]
    [InlineData("Informe.pdf", "application/pdf")]
    [InlineData("Informe.doc", "application/msword")]
    public void AFileThatCannotBeReadIsKeptAsAttachmentAndSaysSo(string name, string type)
    {
        var ana = Proposes("Ana");
        ana.SendsFile(new("f1", false, name, type, 1000));
        Assert.Contains(ana.Chat.Messages, message => message.Text.StartsWith($"No puedo leer «{name}», así que queda en «Fotos y documentos».", StringComparison.Ordinal));
        Assert.Contains(ana.Chat.Messages, message => message.Text.Contains("Fotos y documentos: 1 de 10", StringComparison.Ordinal));
        Assert.Equal(name, Attachment.Read(Practice.Answers[PracticeFields.Files].Text)!.Name);
    }

    [Fact]
    public void UmPdfForaDasPerguntasFicaComoAnexo()
    {
        var bia = _scenario.Phone("Bia", "pt-br");
        Sends(bia, "Feira.docx", Sample.Amostra);
        bia.Taps("Uma prática nova");
        bia.SendsFile(new("f1", false, "Relatório.pdf", "application/pdf", 1000));
        Assert.Contains(bia.Chat.Messages, message => message.Text.StartsWith("Não consigo ler «Relatório.pdf»", StringComparison.Ordinal));
        Assert.Single(Practice.Answers[PracticeFields.Files].Pieces);
    }

    [Theory]
    [InlineData("Ficha.docm", 1000, "contiene programas (macros)")]
    [InlineData("Ficha.docx", DocxLimits.FileBytes + 1, "hasta 5 MB")]
    [InlineData("Ficha.docx", 1000, "No pude descargar «Ficha.docx»")]
    public void WhatIsRefusedIsSaidKindly(string name, int size, string sentence)
    {
        var ana = _scenario.Phone("Ana");
        _scenario.CanFetch = false;
        ana.SendsFile(new("nowhere", false, name, "", size));
        ana.Sees(sentence);
        Assert.Empty(_scenario.Read(work => work.All(Proposal.All, KeyRange.All)));
    }

    [Fact]
    public void ABrokenFileIsSaidKindly()
    {
        var ana = _scenario.Phone("Ana");
        Sends(ana, "Ficha.docx", "%PDF"u8.ToArray());
        ana.Sees("No puedo leer «Ficha.docx». Ábralo, guárdelo como .docx");
    }

    [Fact]
    public void NobodyElseCanPressAnothersParts()
    {
        var ana = Proposes("Ana");
        ana.Says("Resumen\nCedimos un predio municipal a sesenta.\nObjetivos\nVender.");
        ana.Taps("Sí, repartir");
        ana.Taps("Ver la primera parte");
        var eva = _scenario.Phone("Eva");
        eva.Presses(ana.Last.Find("Guardar en: Resumen")!.Data!, 1);
        eva.SeesToast("Eso ya no está.");
        Assert.Empty(Practice.Answers);
    }

    [Fact]
    public void WhatItsReviewersReadIsNotOfferedToBeChanged()
    {
        var ana = Proposes("Ana").Does(SubmitWorld.StepsEs).Does(SubmitWorld.SendingEs);
        ana.Says("Resultados\nLas ventas crecieron dos tercios.\nObjetivos\nVender sin intermediarios.");
        ana.Taps("Sí, repartir");
        ana.Taps("Ver la primera parte");
        ana.Sees("Mientras la coordinación lee la práctica, esta respuesta no se puede cambiar.");
        Assert.DoesNotContain(ana.Last.Buttons, button => button.Label is "Agregar a lo que hay" or "Reemplazar lo que hay");
        ana.Taps("Dejar para después");
        ana.Taps("Guardar en: Objetivos");
        Assert.Equal("Vender sin intermediarios.", Practice.Answers[PracticeFields.Objectives].Text);
        ana.Taps("Retirarla de la revisión");
        ana.Sees("¿Retirar «Feria de la economía social»?");
    }

    [Fact]
    public void ADocumentWithAnotherTitleIsPerhapsANewPractice()
    {
        var ana = Proposes("Ana").Does(SubmitWorld.StepsEs);
        ana.Says("/cancelar");
        Distributes(ana, "Título\nHuerta en la escuela\nObjetivos\nComer mejor.");
        ana.Sees("Se titula «Huerta en la escuela», y ninguna práctica suya se llama así. ¿Es una práctica nueva?");
        ana.Taps("Sí, es una práctica nueva");
        ana.Taps("Guardar en: Título");
        ana.Taps("Guardar en: Objetivos");
        Assert.Equal(["Feria de la economía social", "Huerta en la escuela"], _scenario.PracticesOf(ana).Select(practice => practice.Title).Order());
        Distributes(ana, "Título\nHuerta en la escuela\nResumen\nHuertas en veinte escuelas.");
        ana.SeesNot("práctica nueva?");
    }

    [Fact]
    public void WhatThePracticeSaysAlreadyIsNotAskedAgain()
    {
        var ana = Proposes("Ana").Does(SubmitWorld.StepsEs);
        ana.PressesCode("s.ask", Practice.Id, PracticeFields.Objectives);
        Distributes(ana, "Título\nFeria de la economía social\nObjetivos\nVender sin intermediarios.");
        ana.Taps("Ver la primera parte");
        ana.Sees("Parte 2 de 2\nObjetivos");
        ana.Taps("Guardar en: Objetivos");
        ana.Sees("Listo, no queda nada por repartir.");
    }

    [Fact]
    public void WhatIsLeftForLaterIsFoundFromThePractice()
    {
        var ana = Proposes("Ana");
        Sends(ana, "Feria.docx", Sample.Muestra);
        ana.Says("/cancelar");
        Assert.Contains(ana.Last.Buttons, button => button.Label.StartsWith("Seguir con el Word: queda", StringComparison.Ordinal));
        ana.Taps("Más");
        ana.Taps("Traer de un Word");
        ana.Sees("¿Ya la tiene escrita?");
        ana.Taps("Seguir: Feria.docx (10)");
        ana.Sees("Parte 1 de 10");
        ana.Says("/privacidad");
        ana.Taps("Descargar mis datos");
        Assert.Contains("Marco jurídico", System.Text.Encoding.UTF8.GetString(ana.Last.FileContent!), StringComparison.Ordinal);
    }

    public void Dispose() => _scenario.Dispose();

    private Practice Practice => _scenario.OnlyPractice();

    private Phone Proposes(string name) => _scenario.Phone(name).Does(SubmitWorld.BeginningEs);

    private void Sends(Phone phone, string name, byte[] content)
    {
        _scenario.TelegramFiles[name] = content;
        phone.SendsFile(new(name, false, name, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", content.Length));
    }

    private static void Distributes(Phone phone, string text)
    {
        phone.Says(text);
        phone.Taps("Sí, repartir");
    }

    private static void Takes(Phone phone, string text, string first = "Guardar en: Resumen", string second = "Guardar en: Objetivos")
    {
        Distributes(phone, text);
        phone.Taps("Ver la primera parte");
        phone.Taps(first);
        phone.Taps(second);
    }
}
