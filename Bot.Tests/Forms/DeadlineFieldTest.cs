using Bot.Domain;
using Bot.Forms;

namespace Bot.Tests.Forms;

/// <summary>A deadline is one day to come; the tests' scene is on Friday, 16 October 2026.</summary>
public sealed class DeadlineFieldTest
{
    [Theory]
    [InlineData(Language.Es, "15/12", "2026-12-15")]
    [InlineData(Language.Es, "15 de diciembre de 2026 a las 17:00", "2026-12-15")]
    [InlineData(Language.Es, "mañana", "2026-10-17")]
    [InlineData(Language.Pt, "15 de dezembro", "2026-12-15")]
    [InlineData(Language.Pt, "15/12 às 17h", "2026-12-15")]
    [InlineData(Language.Pt, "amanhã", "2026-10-17")]
    public void One_day_is_kept_without_its_hour(Language language, string typed, string kept)
    {
        var official = Asked(language);
        official.Says(typed);
        Assert.Equal((kept, FormOutcome.Left), (official.Kept("deadline"), official.Last.Outcome));
    }

    [Theory]
    [InlineData(Language.Es, "del 2 al 4 de diciembre", "Pueden ser varias fechas. ¿Cuál es?", "vie 4 dic 2026")]
    [InlineData(Language.Pt, "de 2 a 4 de dezembro", "Podem ser várias datas. Qual é?", "sex 4 dez 2026")]
    public void Of_several_days_it_asks_which(Language language, string typed, string question, string last)
    {
        var official = Asked(language);
        official.Says(typed);
        official.Sees(question);
        Assert.Equal("", official.Kept("deadline"));
        official.Taps(last);
        Assert.Equal("2026-12-04", official.Kept("deadline"));
    }

    [Theory]
    [InlineData(Language.Es, "diciembre", "Falta el día.")]
    [InlineData(Language.Es, "a confirmar", "Falta el día.")]
    [InlineData(Language.Es, "15/10/2026", "Esa fecha ya pasó.")]
    [InlineData(Language.Pt, "dezembro", "Falta o dia.")]
    [InlineData(Language.Pt, "último trimestre", "Falta o dia.")]
    [InlineData(Language.Pt, "15/10/2026", "Essa data já passou.")]
    public void What_is_no_day_to_come_is_asked_back(Language language, string typed, string sentence)
    {
        var official = Asked(language);
        official.Says(typed);
        official.Sees(sentence);
        Assert.Equal("", official.Kept("deadline"));
    }

    [Fact]
    public void A_day_of_the_calendar_is_the_answer_and_no_hour_is_asked()
    {
        var official = Asked(Language.Es);
        official.Taps("Elegir en un calendario");
        official.Taps("nov 2026");
        Assert.Equal(FormOutcome.Quiet, official.Presses("1fcommon~abcDEF2345~deadline~m~2026-11-30").Outcome);
        official.Taps("30");
        Assert.Equal("2026-11-30", official.Kept("deadline"));
    }

    [Fact]
    public void Today_still_counts_and_yesterday_does_not()
    {
        var official = Asked(Language.Es);
        official.Says("16/10");
        Assert.Equal("vie 16 oct 2026", official.Engine.Describe("deadline", official.Answers, official.Scene));
        official.Scene = official.Scene with { At = official.Scene.At + NodaTime.Duration.FromDays(1) };
        Assert.Equal("", official.Engine.Describe("deadline", official.Answers, official.Scene));
    }

    private static FormChat<SampleTexts> Asked(Language language)
    {
        var official = new FormChat<SampleTexts>(new(Sample.Common, SampleTexts.All), language);
        official.AskOnly("deadline");
        return official;
    }
}
