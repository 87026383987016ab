using Bot.Domain.Meetings;
using NodaTime;

namespace Bot.Tests.Domain.Meetings;

/// <summary>
/// Dates as people write them to a bot on Thursday, 10 September 2026, 10:00 in Buenos Aires: what is understood, and what is asked back
/// ("?" and the question; behind a colon the answers that are offered as buttons).
/// </summary>
public sealed partial class WrittenDatesTest
{
    private const string BuenosAires = "America/Argentina/Buenos_Aires";

    /// <summary>Clocks there go from 24:00 back to 23:00 on 3 April 2027, and from 0:00 to 1:00 on 5 September 2027 (IANA zone data).</summary>
    private const string Santiago = "America/Santiago";

    private static readonly LocalDateTime Now = new(2026, 9, 10, 10, 0);

    [Theory]
    [InlineData("16/10 10hs", "2026-10-16T10:00")]
    [InlineData("16/10 10 hs", "2026-10-16T10:00")]
    [InlineData("16/10 a las 10", "2026-10-16T10:00")]
    [InlineData("16/10, 10:00", "2026-10-16T10:00")]
    [InlineData("16/10/2026 10:00", "2026-10-16T10:00")]
    [InlineData("16/10/26 10.30 hs", "2026-10-16T10:30")]
    [InlineData("16-10-2026 10h", "2026-10-16T10:00")]
    [InlineData("16.10.2026 às 10h30", "2026-10-16T10:30")]
    [InlineData("2026-10-16 10:00", "2026-10-16T10:00")]
    [InlineData("2026-10-16T10:00", "2026-10-16T10:00")]
    [InlineData("16 de outubro às 10h30", "2026-10-16T10:30")]
    [InlineData("16 de outubro de 2026, às 10h", "2026-10-16T10:00")]
    [InlineData("16 de octubre a las 10:30 hs.", "2026-10-16T10:30")]
    [InlineData("16 octubre 10h", "2026-10-16T10:00")]
    [InlineData("octubre 16, 10 am", "2026-10-16T10:00")]
    [InlineData("viernes 16 de octubre a las 10 horas", "2026-10-16T10:00")]
    [InlineData("sexta-feira, 16 de outubro, às 10 horas", "2026-10-16T10:00")]
    [InlineData("vie 16 oct 2026, 10:00", "2026-10-16T10:00")]
    [InlineData("sex 16 out 2026, 10:00", "2026-10-16T10:00")]
    [InlineData("mar 20 oct 2026, 9:00", "2026-10-20T09:00")]
    [InlineData("El 16/10 a las 15hs", "2026-10-16T15:00")]
    [InlineData("el día 16/10 a las 3 de la tarde", "2026-10-16T15:00")]
    [InlineData("16/10 3 pm", "2026-10-16T15:00")]
    [InlineData("16/10 a las 3:30 p. m.", "2026-10-16T15:30")]
    [InlineData("dia 16/10 às 3 da tarde", "2026-10-16T15:00")]
    [InlineData("16/10 às 7 da noite", "2026-10-16T19:00")]
    [InlineData("16/10 a las 8 de la noche", "2026-10-16T20:00")]
    [InlineData("16/10 a las 9 de la mañana", "2026-10-16T09:00")]
    [InlineData("16/10 às 9 da manhã", "2026-10-16T09:00")]
    [InlineData("16/10 a las diez", "2026-10-16T10:00")]
    [InlineData("16/10 às nove e meia", "2026-10-16T09:30")]
    [InlineData("16/10 a las 10 y media", "2026-10-16T10:30")]
    [InlineData("16/10 a las 9 y cuarto", "2026-10-16T09:15")]
    [InlineData("16/10 al mediodía", "2026-10-16T12:00")]
    [InlineData("16/10 ao meio-dia", "2026-10-16T12:00")]
    [InlineData("16/10 03:00", "2026-10-16T03:00")]
    [InlineData("16/10 10hs en punto", "2026-10-16T10:00")]
    [InlineData("10hs del 16/10", "2026-10-16T10:00")]
    [InlineData("a las 10 del viernes 16 de octubre", "2026-10-16T10:00")]
    [InlineData("hoy a las 15", "2026-09-10T15:00")]
    [InlineData("hoje às 15h", "2026-09-10T15:00")]
    [InlineData("mañana 9hs", "2026-09-11T09:00")]
    [InlineData("amanhã 9h", "2026-09-11T09:00")]
    [InlineData("mañana a las 9 de la mañana", "2026-09-11T09:00")]
    [InlineData("amanhã às 9 da manhã", "2026-09-11T09:00")]
    [InlineData("pasado mañana a las 11", "2026-09-12T11:00")]
    [InlineData("depois de amanhã às 11h", "2026-09-12T11:00")]
    [InlineData("viernes que viene a las 15", "2026-09-11T15:00")]
    [InlineData("el próximo viernes a las 15", "2026-09-11T15:00")]
    [InlineData("sexta que vem às 15h", "2026-09-11T15:00")]
    [InlineData("próxima segunda às 14h", "2026-09-14T14:00")]
    [InlineData("segunda-feira às 14h", "2026-09-14T14:00")]
    [InlineData("lunes 9:30", "2026-09-14T09:30")]
    [InlineData("el jueves que viene a las 10", "2026-09-17T10:00")]
    [InlineData("en 10 días a las 10", "2026-09-20T10:00")]
    [InlineData("dentro de dos semanas a las 10hs", "2026-09-24T10:00")]
    [InlineData("daqui a 3 semanas às 10h", "2026-10-01T10:00")]
    [InlineData("16/3 10hs", "2027-03-16T10:00")]
    [InlineData("el 16 a las 10", "2026-09-16T10:00")]
    [InlineData("16/10 10:00 de Brasilia", "2026-10-16T10:00 America/Sao_Paulo")]
    [InlineData("16/10 às 10h, horário de Brasília", "2026-10-16T10:00 America/Sao_Paulo")]
    [InlineData("16/10 10hs hora de Chile", "2026-10-16T10:00 America/Santiago")]
    [InlineData("16/10 10 hs (Uruguay)", "2026-10-16T10:00 America/Montevideo")]
    [InlineData("16/10 a las 10 hora argentina", "2026-10-16T10:00")]
    public void ReadsADayWithItsHour(string written, string expected) => Assert.Equal(expected, Read(written));

    [Theory]
    [InlineData("16/10", "2026-10-16")]
    [InlineData("16/10/2026", "2026-10-16")]
    [InlineData("16/10/26", "2026-10-16")]
    [InlineData("2026-10-16", "2026-10-16")]
    [InlineData("2026/10/16", "2026-10-16")]
    [InlineData("16 de octubre", "2026-10-16")]
    [InlineData("16 de outubro de 2026", "2026-10-16")]
    [InlineData("16 de octubre del 2026", "2026-10-16")]
    [InlineData("viernes 16 de octubre", "2026-10-16")]
    [InlineData("sexta, 16/10", "2026-10-16")]
    [InlineData("1º de outubro", "2026-10-01")]
    [InlineData("1.º de octubre", "2026-10-01")]
    [InlineData("1ro de octubre", "2026-10-01")]
    [InlineData("primero de octubre", "2026-10-01")]
    [InlineData("primeiro de outubro", "2026-10-01")]
    [InlineData("3 de marzo", "2027-03-03")]
    [InlineData("3 de março de 2027", "2027-03-03")]
    [InlineData("29/02/2028", "2028-02-29")]
    [InlineData("mañana", "2026-09-11")]
    [InlineData("amanhã", "2026-09-11")]
    [InlineData("el viernes", "2026-09-11")]
    [InlineData("na terça", "2026-09-15")]
    [InlineData("miércoles 16", "2026-09-16")]
    [InlineData("primer viernes de octubre", "2026-10-02")]
    [InlineData("última sexta-feira de outubro", "2026-10-30")]
    [InlineData("segundo martes de noviembre", "2026-11-10")]
    [InlineData("el 16 del mes que viene", "2026-10-16")]
    public void ReadsADayWithoutHour(string written, string expected) => Assert.Equal(expected, Read(written));

    [Theory]
    [InlineData("del 14 al 16 de octubre", "2026-10-14/2026-10-16")]
    [InlineData("14 al 16 de octubre de 2026", "2026-10-14/2026-10-16")]
    [InlineData("de 14 a 16 de outubro", "2026-10-14/2026-10-16")]
    [InlineData("14 a 16 de outubro de 2026", "2026-10-14/2026-10-16")]
    [InlineData("14-16 de octubre", "2026-10-14/2026-10-16")]
    [InlineData("14 y 15 de octubre", "2026-10-14/2026-10-15")]
    [InlineData("14 e 15 de outubro", "2026-10-14/2026-10-15")]
    [InlineData("14, 15 y 16 de octubre", "2026-10-14/2026-10-16")]
    [InlineData("14, 15 e 16 de outubro", "2026-10-14/2026-10-16")]
    [InlineData("14/10 al 16/10", "2026-10-14/2026-10-16")]
    [InlineData("14/10/2026 - 16/10/2026", "2026-10-14/2026-10-16")]
    [InlineData("del 30 de septiembre al 2 de octubre", "2026-09-30/2026-10-02")]
    [InlineData("de 30 de setembro a 2 de outubro", "2026-09-30/2026-10-02")]
    [InlineData("del 14 al 16/10", "2026-10-14/2026-10-16")]
    [InlineData("14 hasta el 16 de octubre", "2026-10-14/2026-10-16")]
    [InlineData("14 até 16 de outubro", "2026-10-14/2026-10-16")]
    [InlineData("del 30 de diciembre al 2 de enero", "2026-12-30/2027-01-02")]
    [InlineData("miércoles 14 al viernes 16 de octubre", "2026-10-14/2026-10-16")]
    public void ReadsSeveralDays(string written, string expected) => Assert.Equal(expected, Read(written));

    [Theory]
    [InlineData("octubre", "2026-10")]
    [InlineData("en octubre", "2026-10")]
    [InlineData("outubro de 2026", "2026-10")]
    [InlineData("OCTUBRE 2026", "2026-10")]
    [InlineData("out/2026", "2026-10")]
    [InlineData("10/2026", "2026-10")]
    [InlineData("2026-10", "2026-10")]
    [InlineData("septiembre", "2026-09")]
    [InlineData("setiembre", "2026-09")]
    [InlineData("março", "2027-03")]
    [InlineData("mar 2027", "2027-03")]
    [InlineData("el mes que viene", "2026-10")]
    [InlineData("próximo mês", "2026-10")]
    [InlineData("este mes", "2026-09")]
    [InlineData("último trimestre", "2026-Q4")]
    [InlineData("para el último trimestre del año", "2026-Q4")]
    [InlineData("último trimestre de 2027", "2027-Q4")]
    [InlineData("4.º trimestre de 2026", "2026-Q4")]
    [InlineData("4º trimestre 2026", "2026-Q4")]
    [InlineData("4to trimestre", "2026-Q4")]
    [InlineData("cuarto trimestre", "2026-Q4")]
    [InlineData("quarto trimestre de 2026", "2026-Q4")]
    [InlineData("primer trimestre", "2027-Q1")]
    [InlineData("primeiro trimestre de 2027", "2027-Q1")]
    [InlineData("tercer trimestre", "2026-Q3")]
    [InlineData("próximo trimestre", "2026-Q4")]
    [InlineData("trimestre que vem", "2026-Q4")]
    [InlineData("T4 2026", "2026-Q4")]
    [InlineData("2026-Q4", "2026-Q4")]
    [InlineData("IV trimestre", "2026-Q4")]
    public void ReadsMonthsAndQuarters(string written, string expected) => Assert.Equal(expected, Read(written));

    [Theory]
    [InlineData("a confirmar")]
    [InlineData("A confirmar.")]
    [InlineData("fecha a confirmar")]
    [InlineData("con fecha a confirmar")]
    [InlineData("data a confirmar")]
    [InlineData("a definir")]
    [InlineData("por definir")]
    [InlineData("data a definir")]
    [InlineData("sin fecha")]
    [InlineData("sem data")]
    [InlineData("no sé todavía")]
    [InlineData("ainda não sei")]
    [InlineData("todavía no se sabe")]
    public void ReadsThatItIsNotKnown(string written) => Assert.Equal("unknown", Read(written));

    [Fact]
    public void LongTextsAreNoDates() => Assert.Equal("?Unclear", Read(string.Concat(Enumerable.Repeat("16/10 ", 1000))));

    private static string Read(string written, string zone = BuenosAires)
    {
        var reading = WrittenDates.Read(written, new DateScene(Now, zone));
        return reading.Date is { } date
            ? Cell(date)
            : $"?{reading.Question!.Code}{(reading.Question.Offers.IsEmpty ? "" : ": ")}{string.Join(" | ", reading.Question.Offers.Select(Cell))}";
    }

    private static string Cell(MeetingDate date) => date.Text.Replace(" " + BuenosAires, "", StringComparison.Ordinal);
}
