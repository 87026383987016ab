using Bot.Domain;
using Bot.Forms;
using Bot.Messages;

namespace Bot.Tests.Forms;

public sealed class FilesFieldTest
{
    private readonly FormChat<SampleTexts> _official = new(new(Sample.Form, SampleTexts.All), Language.Pt);

    public FilesFieldTest() => _official.AskOnly("files");

    private int Kept => _official.Answers.GetValueOrDefault("files")?.Pieces.Length ?? 0;

    [Fact]
    public void The_parts_of_an_album_change_one_message()
    {
        Assert.Equal(ShowMode.New, _official.SendsFile("1.jpg", album: "a").Mode);
        Assert.Equal(ShowMode.Change, _official.SendsFile("2.jpg", album: "a").Mode);
        Assert.Equal(ShowMode.New, _official.SendsFile("3.jpg", album: "b").Mode);
        _official.Sees("3 de 3 arquivos.");
        Assert.Equal(FormOutcome.Left, _official.Taps("Pronto").Outcome);
        Assert.Equal(3, Kept);
    }

    [Fact]
    public void More_than_allowed_is_said_and_not_kept()
    {
        foreach (var name in new[] { "1", "2", "3", "4" })
        {
            _official.SendsFile(name);
        }

        _official.Sees("É possível salvar até 3 arquivos.");
        Assert.Equal(3, Kept);
    }

    [Fact]
    public void What_is_too_large_is_said_with_the_limit()
    {
        _official.SendsFile(size: (20 * 1024 * 1024) + 1);
        _official.Sees("até 20 MB");
        Assert.Equal(0, Kept);
    }

    [Fact]
    public void An_album_for_a_question_of_words_is_answered_once()
    {
        _official.Leaves();
        _official.AskOnly("title");
        Assert.Equal(FormOutcome.Asking, _official.SendsFile("1.jpg", album: "a").Outcome);
        _official.Sees("Aqui espero um texto escrito.");
        Assert.Equal(FormOutcome.Quiet, _official.SendsFile("2.jpg", album: "a").Outcome);
        Assert.Empty(_official.Answers);
    }

    [Fact]
    public void A_caption_is_kept_and_its_edit_too()
    {
        _official.SendsFile("1.jpg", caption: "a feira");
        Assert.Equal("a feira", Attachment.Read(_official.Kept("files"))!.Caption);
        _official.Edits(_official.LastMessage, "a feira nova");
        Assert.Equal("a feira nova", Attachment.Read(_official.Kept("files"))!.Caption);
    }

    [Fact]
    public void Words_are_answered_with_what_is_expected()
    {
        _official.Says("segue em anexo");
        _official.Sees("Aqui espero fotos ou documentos.");
        Assert.Equal(0, Kept);
    }
}
