using Bot.Domain;
using Bot.Features.Practices;

namespace Bot.Tests.Scenarios;

/// <summary>Who decides about a practice sees its photos and documents first, as they will be published.</summary>
public sealed class PhotosForReviewScenario
{
    public static TheoryData<Language> Languages => [Language.Es, Language.Pt];

    [Theory]
    [MemberData(nameof(Languages))]
    public void PhotosAreOneAlbumWithTheirCaptionsAndADocumentIsADocument(Language language)
    {
        using var world = new ReviewOfFiles(language);
        world.Author.SendsPhotos("La feria", "", "Las <vecinas>");
        world.Author.Sends("acta.pdf");
        world.OpensParts();

        world.Reviewer.Taps(world.See(4));

        var shown = world.Reviewer.Chat.Messages.TakeLast(4).ToArray();
        Assert.Single(shown.Take(3).Select(photo => photo.Album).Distinct());
        Assert.Equal(["La feria", "", "Las <vecinas>"], shown.Take(3).Select(photo => photo.Text));
        Assert.All(shown.Take(3), photo => Assert.True(photo.IsPhoto));
        Assert.Equal(("acta.pdf", false, null), (shown[3].FileName, shown[3].IsPhoto, shown[3].Album));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void OnePhotoIsAPhoto(Language language)
    {
        using var world = new ReviewOfFiles(language);
        world.Author.SendsPhotos("La feria");
        world.OpensParts();

        world.Reviewer.Taps(world.See(1));

        Assert.Equal((true, "La feria", null), (world.Reviewer.Last.IsPhoto, world.Reviewer.Last.Text, world.Reviewer.Last.Album));
    }

    [Fact]
    public void WhoReadsTheWholeSeesThePhotosAboveIt()
    {
        using var world = new ReviewOfFiles(Language.Es);
        world.Author.SendsPhotos("La feria", "El predio");
        world.OpensParts();

        world.Reviewer.Taps("Leer toda la ficha");

        world.Reviewer.Sees("Fotos y documentos");
        Assert.Equal(["La feria", "El predio"], world.Reviewer.Chat.Messages.TakeLast(3).Take(2).Select(photo => photo.Text));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void WhoAgreesForTheSecretariatSeesThemToo(Language language)
    {
        using var world = new ReviewOfFiles(language);
        var secretary = world.Scenario.Secretary("Sofía", language == Language.Pt ? "pt-br" : "es");
        world.Author.SendsPhotos("1", "2");
        world.Opens();
        world.Reviewer.Taps(world.Pick("Aceptar", "Aceitar"));

        world.Reviewer.Taps(world.See(2));
        Assert.Equal("2", world.Reviewer.Last.Text);
        secretary.PressesCode(PracticeDoors.ReadForReview.To(world.Practice.Id));
        secretary.Taps(world.ReadParts);
        secretary.Taps(world.See(2));

        Assert.Equal(["1", "2"], secretary.Chat.Messages.TakeLast(2).Select(photo => photo.Text));
    }

    [Theory]
    [InlineData(2, "2")]
    [InlineData(10, "10")]
    [InlineData(11, "6 5")]
    [InlineData(12, "6 6")]
    [InlineData(21, "7 7 7")]
    public void MoreThanTenAreSeveralAlbums(int count, string albums)
    {
        using var world = new ReviewOfFiles(Language.Pt);
        world.Holds([.. Enumerable.Range(1, count).Select(number => Photo($"{number}", "aaaa"))]);
        world.OpensParts();

        world.Reviewer.Taps(world.See(count));

        Assert.Equal(albums, string.Join(' ', world.Reviewer.Chat.Messages.Where(message => message.IsPhoto).GroupBy(photo => photo.Album).Select(album => album.Count())));
    }

    [Theory]
    [InlineData(Language.Es, 1, "Un archivo no se puede mostrar: todavía no llegó o ya no está.")]
    [InlineData(Language.Es, 2, "2 archivos no se pueden mostrar: todavía no llegaron o ya no están.")]
    [InlineData(Language.Pt, 1, "Um arquivo não pode ser mostrado: ainda não chegou ou não existe mais.")]
    [InlineData(Language.Pt, 3, "3 arquivos não podem ser mostrados: ainda não chegaram ou não existem mais.")]
    public void WhatWasNotFetchedIsSaidInOneSentence(Language language, int missing, string sentence)
    {
        using var world = new ReviewOfFiles(language);
        world.Holds([Photo("1", "aaaa"), Photo("2", "bbbb"), .. Enumerable.Range(3, missing).Select(number => Photo($"{number}", null))]);
        world.OpensParts();
        var before = world.Reviewer.Chat.Messages.Count;

        world.Reviewer.Taps(world.See(missing + 2));

        Assert.Equal(before + 3, world.Reviewer.Chat.Messages.Count);
        world.Reviewer.Sees(sentence);
    }

    [Theory]
    [InlineData(Language.Es, "Hay archivos de esta práctica que ya no están y no se pueden mostrar.")]
    [InlineData(Language.Pt, "Há arquivos desta prática que não existem mais e não podem ser mostrados.")]
    public void WhatIsGoneFromTheFolderIsSaidInOneSentence(Language language, string sentence)
    {
        using var world = new ReviewOfFiles(language);
        world.Holds([Photo("1", "aaaa"), Photo("2", "bbbb")]);
        world.Scenario.GoneFiles.Add("bbbb");
        world.OpensParts();
        var before = world.Reviewer.Chat.Messages.Count;

        world.Reviewer.Taps(world.See(2));

        world.Reviewer.Sees(sentence);
        Assert.Equal(before + 1, world.Reviewer.Chat.Messages.Count);
    }

    [Fact]
    public void APracticeWithoutFilesOffersNone()
    {
        using var world = new ReviewOfFiles(Language.Es);
        world.OpensParts();
        world.Reviewer.SeesNot("Ver fotos");
    }

    [Fact]
    public void NobodyElseSeesThemBeforeTheyArePublished()
    {
        using var world = new ReviewOfFiles(Language.Es);
        world.Author.SendsPhotos("1", "2");
        var rosa = world.Scenario.Phone("Rosa");
        rosa.Says("/start");
        var before = rosa.Chat.Messages.Count;
        rosa.PressesCode("r.files", world.Practice.Id);
        Assert.Equal(before, rosa.Chat.Messages.Count);
    }

    private static Attachment Photo(string caption, string? stored) => Attachment.Of("id-" + caption, caption + ".jpg", "image/jpeg", true, 1000, caption) with { StoredFile = stored };
}
