using Bot.Domain.Review;
using NodaTime;

namespace Bot.Tests.Domain;

public sealed class ResponsePromiseTest
{
    [Theory]
    [InlineData("Friday to Friday", 2026, 11, 20, 2026, 12, 11)]
    [InlineData("Monday to Monday", 2026, 11, 23, 2026, 12, 14)]
    [InlineData("a Saturday counts from Monday", 2026, 11, 21, 2026, 12, 11)]
    [InlineData("a Sunday, too", 2026, 11, 22, 2026, 12, 11)]
    [InlineData("over the year's end", 2026, 12, 28, 2027, 1, 18)]
    public void Fifteen_working_days(string why, int year, int month, int day, int dueYear, int dueMonth, int dueDay)
    {
        Assert.NotEmpty(why);
        Assert.Equal(new LocalDate(dueYear, dueMonth, dueDay), ResponsePromise.After(new LocalDate(year, month, day), ResponsePromise.WorkingDays));
    }

    [Fact]
    public void The_day_of_submission_is_that_of_the_zone()
    {
        var lateOnSunday = Instant.FromUtc(2026, 11, 23, 2, 30);
        Assert.Equal(new LocalDate(2026, 12, 11), ResponsePromise.DueDate(lateOnSunday, DateTimeZoneProviders.Tzdb["America/Argentina/Buenos_Aires"]));
        Assert.Equal(new LocalDate(2026, 12, 14), ResponsePromise.DueDate(lateOnSunday, DateTimeZone.Utc));
    }
}
