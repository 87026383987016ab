using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Forms;
using NodaTime;

namespace Bot.Tests.Forms;

/// <summary>Whatever day it is, an example that is copied into the answer is read at once and is still to come.</summary>
public sealed class DateExamplesTest
{
    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void Each_example_of_each_day_of_three_years_can_be_typed(Language language)
    {
        for (var today = new LocalDate(2026, 1, 1); today < new LocalDate(2029, 1, 1); today = today.PlusDays(1))
        {
            var (dates, scene) = (DateExamples.On(today, language), new DateScene(today.At(new(18, 0)), "America/Sao_Paulo"));
            foreach (var example in new[] { dates.Day, dates.Hour, dates.Afternoon, dates.Days, dates.Month, dates.MonthOfYear, dates.NextQuarter })
            {
                var read = WrittenDates.Read(example, scene);
                Assert.True(read.Date?.Earliest > today, $"{today}: {example} is {read.Date} {read.Question?.Code}");
            }

            var several = DayList.Read(dates.Several, scene);
            Assert.True(several?.Count == 2 && several.All(one => one.Key > today && one.Value is not null), $"{today}: {dates.Several}");
        }
    }

    [Theory]
    [InlineData(2026, 9, 10, "16/10", "del 14 al 16 de octubre", "último trimestre")]
    [InlineData(2026, 11, 28, "8/1", "del 6 al 8 de enero", "primer trimestre")]
    [InlineData(2027, 2, 25, "9/4", "del 7 al 9 de abril", "segundo trimestre")]
    [InlineData(2027, 6, 30, "6/8", "del 4 al 6 de agosto", "tercer trimestre")]
    public void They_are_some_weeks_ahead(int year, int month, int day, string figures, string days, string quarter)
    {
        var dates = DateExamples.On(new(year, month, day), Language.Es);
        Assert.Equal((figures, days, quarter), (dates.Day, dates.Days, dates.NextQuarter));
    }
}
