using Bot.Domain.Meetings;
using NodaTime;

namespace Bot.Tests.Domain.Meetings;

/// <summary>When a meeting ends, where somebody wrote it.</summary>
public sealed partial class WrittenDatesTest
{
    [Theory]
    [InlineData("16/10 de 10 a 12 hs", "2026-10-16T10:00-12:00")]
    [InlineData("16/10 10 a 12 hs", "2026-10-16T10:00-12:00")]
    [InlineData("16/10 das 10h às 12h", "2026-10-16T10:00-12:00")]
    [InlineData("16/10 das 9h às 12h", "2026-10-16T09:00-12:00")]
    [InlineData("16/10 10:00 a 12:30", "2026-10-16T10:00-12:30")]
    [InlineData("16/10 9-12hs", "2026-10-16T09:00-12:00")]
    [InlineData("16/10 9h-12h", "2026-10-16T09:00-12:00")]
    [InlineData("das 14h as 17h do dia 16/10", "2026-10-16T14:00-17:00")]
    [InlineData("16/10/2026, sexta-feira, das 9h às 17h", "2026-10-16T09:00-17:00")]
    [InlineData("viernes 16 de octubre de 10:30 a 13:00", "2026-10-16T10:30-13:00")]
    [InlineData("16/10 de 3 a 5 de la tarde", "2026-10-16T15:00-17:00")]
    [InlineData("16/10 das 9 às 12", "2026-10-16T09:00-12:00")]
    [InlineData("16/10 das 7 às 9 da noite", "2026-10-16T19:00-21:00")]
    [InlineData("16/10 à noite das 8 às 10", "2026-10-16T20:00-22:00")]
    [InlineData("16/10 de 10 a 1 hs", "2026-10-16T10:00-13:00")]
    [InlineData("16/10 de 11 a 5 hs", "2026-10-16T11:00-17:00")]
    [InlineData("16/10 das 10h às 12h, horário de Brasília", "2026-10-16T10:00-12:00 America/Sao_Paulo")]
    public void ReadsUntilWhen(string written, string expected) => Assert.Equal(expected, Read(written));

    [Theory]
    [InlineData("16/10 de 3 a 5 hs", "?MorningOrAfternoon: 2026-10-16T15:00-17:00 | 2026-10-16T03:00-05:00")]
    [InlineData("16/10 de 22:00 a 02:00", "?TwoHours: 2026-10-16T22:00")]
    [InlineData("del 14 al 16 de octubre de 10 a 12 hs", "?DaysWithHour: 2026-10-14/2026-10-16")]
    public void AsksUntilWhenWhereItMayMeanTwoThings(string written, string expected) => Assert.Equal(expected, Read(written));

    [Theory]
    [InlineData("2026-10-16T10:00-12:30 America/Sao_Paulo")]
    [InlineData("2026-10-16T10:00 America/Sao_Paulo")]
    public void DocumentsKeepIt(string text) => Assert.Equal(text, MeetingDate.FromText(text).Text);

    [Theory]
    [InlineData("2026-10-16T10:00-10:00 America/Sao_Paulo")]
    [InlineData("2026-10-16T10:00-09:00 America/Sao_Paulo")]
    [InlineData("2026-10-16T10:00- America/Sao_Paulo")]
    [InlineData("2026-10-16T10:00/12:00 America/Sao_Paulo")]
    public void NothingEndsBeforeItBegins(string text) => Assert.Throws<FormatException>(() => MeetingDate.FromText(text));

    [Fact]
    public void WhereNoEndIsAskedItIsAskedBackWithoutIt()
    {
        var scene = new DateScene(Now, BuenosAires);
        var asked = WrittenDates.Read("16/10 de 10 a 12 hs", scene).WithoutEnds().Question!;

        Assert.Equal(DateQuestionCode.TwoHours, asked.Code);
        Assert.Equal([new MeetingDate.Exact(new LocalDateTime(2026, 10, 16, 10, 0), BuenosAires)], asked.Offers);
        Assert.NotNull(WrittenDates.Read("16/10 10 hs", scene).WithoutEnds().Date);
    }
}
