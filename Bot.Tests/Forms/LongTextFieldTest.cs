using Bot.Domain;
using Bot.Forms;

namespace Bot.Tests.Forms;

public sealed class LongTextFieldTest
{
    private readonly FormChat<SampleTexts> _official = new(new(Sample.Form, SampleTexts.All), Language.Es);

    public LongTextFieldTest() => _official.AskOnly("summary");

    [Fact]
    public void Pieces_are_joined_and_counted_until_done()
    {
        _official.Says("Cedimos un predio");
        _official.Sees("3 de 20 palabras.");
        _official.Says("a 60 productores");
        _official.Sees("6 de 20 palabras.");
        Assert.Equal("summary", _official.Field);
        Assert.Equal("Cedimos un predio\n\na 60 productores", _official.Kept("summary"));
        Assert.Equal(FormOutcome.Left, _official.Taps("Listo").Outcome);
    }

    [Fact]
    public void Too_many_words_are_kept_and_counted_and_not_accepted()
    {
        _official.Says(string.Join(' ', Enumerable.Repeat("palabra", 23)));
        _official.Sees("Lleva 23 de 20 palabras: sobran 3.");
        _official.Taps("Listo");
        _official.Sees("sobran 3");
        Assert.Equal("summary", _official.Field);
        _official.Edits(_official.LastMessage, "ahora corto");
        _official.Sees("2 de 20 palabras.");
        Assert.Equal(FormOutcome.Left, _official.Taps("Listo").Outcome);
    }

    [Fact]
    public void Editing_a_sent_piece_replaces_it()
    {
        _official.Says("Uno");
        var first = _official.LastMessage;
        _official.Says("dos");
        _official.Edits(first, "UNO");
        Assert.Equal("UNO\n\ndos", _official.Kept("summary"));
        _official.Sees("Corregí «Resumen».");
    }

    [Fact]
    public void The_same_message_twice_is_one_piece()
    {
        _official.Says(50, "Uno");
        Assert.Equal(FormOutcome.Quiet, _official.Says(50, "Uno").Outcome);
        Assert.Equal("Uno", _official.Kept("summary"));
    }

    [Fact]
    public void What_was_redone_can_come_back()
    {
        _official.Says("Uno");
        _official.Taps("Rehacer");
        Assert.Equal("", _official.Kept("summary"));
        _official.Taps("Recuperar lo anterior");
        Assert.Equal("Uno", _official.Kept("summary"));
    }

    [Fact]
    public void What_was_redone_comes_back_when_the_form_is_left()
    {
        _official.Says("Uno");
        _official.Taps("Rehacer");
        _official.Taps("Guardar y salir");
        Assert.Equal("Uno", _official.Kept("summary"));
    }

    [Fact]
    public void Another_author_adds_and_their_message_numbers_do_not_collide()
    {
        _official.Says(50, "De Ana");
        _official.Scene = _official.Scene with { By = "8" };
        _official.Leaves();
        _official.AskOnly("summary");
        _official.Says(50, "de Beto");
        Assert.Equal("De Ana\n\nde Beto", _official.Kept("summary"));
        _official.Edits(50, "de Berta");
        Assert.Equal("De Ana\n\nde Berta", _official.Kept("summary"));
    }

    [Fact]
    public void Done_can_be_typed()
    {
        _official.Says("Uno");
        Assert.Equal(FormOutcome.Left, _official.Says("listo").Outcome);
        Assert.Equal("Uno", _official.Kept("summary"));
    }

    [Fact]
    public void The_question_shows_what_was_written_before()
    {
        _official.Says("Uno <b> & dos");
        _official.ShowAgain();
        _official.Sees("¿Qué hicieron?");
        _official.Sees("Uno <b> & dos");
    }
}
