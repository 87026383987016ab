using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Messages;

namespace Bot.Tests.Scenarios;

/// <summary>Photos and documents, sent whenever their sender thinks of it.</summary>
public sealed class AttachmentScenario
{
    public static TheoryData<Language> Languages => [Language.Es, Language.Pt];

    [Theory]
    [MemberData(nameof(Languages))]
    public void APhotoInTheMiddleOfAQuestionIsKeptAndTheQuestionStays(Language language)
    {
        using var world = new RecordWorld(language);
        var author = world.Author;
        author.Taps(world.Shared.SaveAndLeave);
        author.PressesCode("s.more", world.Practice.Id);
        world.Sends("1.jpg", "photo", caption: "La feria en marzo");
        Assert.Contains(author.Chat.Messages, message => message.Html.Contains(world.Texts.FileKept(world.Practice.Title, 1, 10).ToString(), StringComparison.Ordinal));
        author.Sees(world.Questions.Of(PracticeFields.Body).Question);
        var kept = Assert.Single(world.Practice.Read(world.Scenario.Now).Record!.Attachments);
        Assert.Equal(("La feria en marzo", true), (kept.Caption, kept.IsPhoto));
        Assert.NotNull(kept.StoredFile);
        author.Taps(world.Questions.LocalGovernment);
        author.Sees(world.Questions.Of(PracticeFields.Population).Question);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void AnAlbumIsAnsweredInOneMessage(Language language)
    {
        using var world = new RecordWorld(language);
        var author = world.Author;
        author.Taps(world.Shared.SaveAndLeave);
        var shown = author.Chat.Messages.Count;
        foreach (var name in new[] { "1.jpg", "2.jpg", "3.jpg" })
        {
            world.Sends(name, "photo", album: "album-1");
        }

        Assert.Equal(shown + 1, author.Chat.Messages.Count);
        author.Sees(world.Texts.FileKept(world.Practice.Title, 3, 10));
        world.Sends("4.jpg", "photo", album: "album-2");
        Assert.Equal(shown + 2, author.Chat.Messages.Count);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void WhatIsTooLargeOrOfAnotherTypeIsRefusedWithTheLimit(Language language)
    {
        using var world = new RecordWorld(language);
        var author = world.Author;
        author.Taps(world.Shared.SaveAndLeave);
        world.Sends("plano.pdf", size: 25_000_000);
        author.Sees(world.Pick("plano.pdf: El archivo tiene 25 MB y se aceptan hasta 20 MB.", "plano.pdf: O arquivo tem 25 MB e aceitamos até 20 MB."));
        world.Sends("programa.exe", "application/x-msdownload");
        author.Sees(world.Pick("Se aceptan fotos, PDF, textos, hojas de cálculo y presentaciones de hasta 20 MB.", "Aceitamos fotos, PDF, textos, planilhas e apresentações de até 20 MB."));
        foreach (var number in Enumerable.Range(1, 11))
        {
            world.Sends($"{number}.pdf");
        }

        author.Sees(world.Pick("se aceptan hasta 10 y hay 11", "aceitamos até 10 e há 11"));
        Assert.Equal(10, world.Practice.Answers[PracticeFields.Files].Pieces.Length);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void FilesAreListedShownAndTakenAway(Language language)
    {
        using var world = new RecordWorld(language);
        var author = world.Author;
        author.Taps(world.Shared.SaveAndLeave);
        world.Sends("acta.pdf");
        world.Sends("2.jpg", "photo", caption: "La <feria>");
        world.GoToHub();
        author.Taps(world.Texts.SeePreview);
        author.Taps(world.Texts.Files(2));
        author.Sees("1. acta.pdf\n2. La <feria>");
        author.Taps(world.Texts.SendThem);
        Assert.Equal(["acta.pdf", "2.jpg"], author.Chat.Messages.TakeLast(2).Select(message => message.FileName));
        author.Sees("La <feria>");
        var stored = world.Practice.Read(world.Scenario.Now).Record!.Attachments[0].StoredFile!;
        var old = author.Chat.Messages[^3].Find(world.Texts.Remove(1))!.Data!;
        author.Taps(world.Texts.Remove(1));
        Assert.Equal("id-2.jpg", Assert.Single(world.Practice.Read(world.Scenario.Now).Record!.Attachments).FileId);
        author.Presses(old, author.Chat.Messages[^3].Id);
        author.SeesToast(world.Texts.ChangedMeanwhile);
        Assert.Equal([stored], author.Chat.Discarded);
        Assert.Single(world.Practice.Answers[PracticeFields.Files].Pieces);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void AFileThatCannotBeFetchedIsNamedToItsSender(Language language)
    {
        using var world = new RecordWorld(language);
        world.Author.Taps(world.Shared.SaveAndLeave);
        world.Scenario.CanFetch = false;
        world.Sends("acta.pdf");
        world.Author.Sees(world.Texts.FileLost("acta.pdf", world.Practice.Title));
        Assert.DoesNotContain(PracticeFields.Files, world.Practice.Answers.Keys);
    }

    [Fact]
    public void WhatIsDeletedTakesItsFilesAlong()
    {
        using var world = new RecordWorld(Language.Es);
        var author = world.Author;
        author.Taps(world.Shared.SaveAndLeave);
        world.Sends("acta.pdf");
        world.Sends("acta.pdf");
        var stored = world.Practice.Read(world.Scenario.Now).Record!.Attachments.Select(file => file.StoredFile!).ToArray();
        Assert.Equal(2, stored.Length);
        world.GoToHub();
        author.Taps(world.Texts.More);
        author.Taps("Borrar");
        author.Taps("Sí, borrar");
        Assert.Equal(stored.Distinct(), author.Chat.Discarded);
    }

    [Fact]
    public void WhoIsForgottenLeavesNoFiles()
    {
        using var world = new RecordWorld(Language.Es);
        world.Author.Taps(world.Shared.SaveAndLeave);
        world.Sends("acta.pdf");
        world.Author.Says("/privacidad");
        foreach (var label in new[] { "Borrar mis datos", "Sí, borrar mis datos", "Borrar para siempre" })
        {
            world.Author.Taps(label);
        }

        Assert.Single(world.Author.Chat.Discarded);
    }

    [Fact]
    public void AnEditedCaptionIsTheNewDescription()
    {
        using var world = new RecordWorld(Language.Es);
        world.Author.Taps(world.Shared.SaveAndLeave);
        world.Sends("1.jpg", "photo", caption: "La feria");
        var message = world.Practice.Answers[PracticeFields.Files].Pieces[0].MessageId;
        world.Author.Edits(message, "La feria de marzo");
        Assert.Equal("La feria de marzo", world.Practice.Read(world.Scenario.Now).Record!.Attachments[0].Caption);
    }

    [Fact]
    public void WhatWaitsForReviewTakesFilesAndItsRecordHasThem()
    {
        using var world = new RecordWorld(Language.Es);
        world.Send();
        world.Sends("acta.pdf");
        Assert.NotNull(Assert.Single(world.Practice.Record!.Attachments).StoredFile);
    }

    [Theory]
    [InlineData("es", "Por ahora no tiene ninguna en curso.")]
    [InlineData("pt-br", "Por enquanto não há nenhuma em andamento.")]
    public void WhoWritesNothingIsToldWhatFilesAreFor(string language, string sentence)
    {
        using var scenario = TownHall.Open();
        var rosa = scenario.Phone("Rosa", language);
        rosa.Says("/start");
        rosa.SendsFile(new RemoteFile("x", IsPhoto: true, "x.jpg", "image/jpeg", 10));
        rosa.Sees(sentence);
    }
}
