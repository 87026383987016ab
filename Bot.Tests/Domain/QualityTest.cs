using Bot.Domain.Practices;
using Bot.Domain.Review;

namespace Bot.Tests.Domain;

/// <summary>Hints before submitting: friendly, and only where there is something to say.</summary>
public sealed class QualityTest
{
    [Theory]
    [InlineData("Es una experiencia excelente y ejemplar, un orgullo para la ciudad.", true)]
    [InlineData("Uma prática inovadora e maravilhosa, um sucesso do município.", true)]
    [InlineData("Un fondo de microcrédito excelente, ejemplar y único.", true)]
    [InlineData("Excelente feria para sesenta productores del barrio norte.", false)]
    [InlineData("Prestamos montos pequeños a talleres.", false)]
    public void A_summary_of_praise_only_is_told_from_one_that_tells(string summary, bool isHinted) =>
        Assert.Equal(isHinted, Hints(PracticeFields.Summary, summary).Contains(QualityHint.OnlyPraise));

    [Theory]
    [InlineData("Las familias viven mejor.", true)]
    [InlineData("As famílias vivem melhor.", true)]
    [InlineData("Las ventas crecieron 30 %.", false)]
    [InlineData("As vendas cresceram um terço.", false)]
    [InlineData("Trabajan doce personas más.", false)]
    [InlineData("Catorce talleres abrieron.", false)]
    public void Results_without_a_figure_get_a_hint(string results, bool isHinted) =>
        Assert.Equal(isHinted, Hints(PracticeFields.Results, results).Contains(QualityHint.NoFigure));

    [Fact]
    public void Empty_lessons_get_a_hint_and_written_ones_do_not()
    {
        Assert.Equal([QualityHint.NoLessons], Quality.HintsFor(Sample.CompleteDraft().Read(Sample.Start).Record!));
        Assert.Empty(Quality.HintsFor(Sample.WholeDraft().Read(Sample.Start).Record!));
    }

    private static IEnumerable<QualityHint> Hints(string field, string text) =>
        Quality.HintsFor(Sample.WholeDraft().ReplaceAnswer(Sample.Author, field, text, 0, Sample.Start).Practice.Read(Sample.Start).Record!);
}
