using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Texts;
using NodaTime;

namespace Bot.Tests.Texts;

/// <summary>A reviewer reads answers in their own language, whichever they were written in.</summary>
public sealed class AnswerTextTest
{
    private static readonly LocalDate Today = new(2026, 11, 16);

    public static TheoryData<string> Currencies => [.. Currency.All.Select(currency => currency.Code)];

    [Theory]
    [InlineData(PracticeFields.Language, "pt", "Portugués", "Português")]
    [InlineData(PracticeFields.Language, "es", "Español", "Espanhol")]
    [InlineData(PracticeFields.Language, "em português", "Portugués", "Português")]
    [InlineData(PracticeFields.Language, "castellano", "Español", "Espanhol")]
    [InlineData(PracticeFields.Start, "marco de 2022", "marzo de 2022", "março de 2022")]
    [InlineData(PracticeFields.Start, "março/2022", "marzo de 2022", "março de 2022")]
    [InlineData(PracticeFields.Start, "3/22", "marzo de 2022", "março de 2022")]
    [InlineData(PracticeFields.Start, "setembro de 2019", "septiembre de 2019", "setembro de 2019")]
    [InlineData(PracticeFields.Start, "desde enero de 2008", "enero de 2008", "janeiro de 2008")]
    [InlineData(PracticeFields.End, "dez 2020", "diciembre de 2020", "dezembro de 2020")]
    [InlineData(PracticeFields.End, "ongoing", "En curso", "Em andamento")]
    [InlineData(PracticeFields.End, "até hoje", "En curso", "Em andamento")]
    [InlineData(PracticeFields.Start, "hace mucho", "hace mucho", "hace mucho")]
    [InlineData(PracticeFields.Budget, "BRL 350.000", "R$ 350.000", "R$ 350.000")]
    [InlineData(PracticeFields.Budget, "350 mil reais por ano", "R$ 350.000 por año", "R$ 350.000 por ano")]
    [InlineData(PracticeFields.Budget, "500 mil pesos uruguayos", "$U 500.000", "$U 500.000")]
    [InlineData(PracticeFields.Budget, "USD 10.000 (2019)", "US$ 10.000 (2019)", "US$ 10.000 (2019)")]
    [InlineData(PracticeFields.Budget, "$ 1.200.000", "$ 1.200.000", "$ 1.200.000")]
    [InlineData(PracticeFields.Budget, "no sé", "no sé", "no sé")]
    [InlineData(PracticeFields.Title, "pt", "pt", "pt")]
    public void An_answer_is_read_in_the_language_of_its_reader(string field, string written, string spanish, string portuguese)
    {
        var answer = Answer.Of(written, 0, "7", Instant.FromUtc(2026, 11, 16, 12, 0));

        Assert.Equal((spanish, portuguese), (AnswerText.Of(field, answer, Language.Es), AnswerText.Of(field, answer, Language.Pt)));
    }

    [Theory]
    [InlineData("BRL", "R$ 350.000")]
    [InlineData("ARS", "AR$ 350.000")]
    [InlineData("UYU", "$U 350.000")]
    [InlineData("USD", "US$ 350.000")]
    [InlineData("EUR", "€ 350.000")]
    [InlineData("PYG", "₲ 350.000")]
    [InlineData("PEN", "S/ 350.000")]
    [InlineData("CLP", "CLP$ 350.000")]
    [InlineData("COP", "COP$ 350.000")]
    [InlineData("BOB", "BOB 350.000")]
    [InlineData("VES", "VES 350.000")]
    public void An_amount_has_the_sign_of_its_country(string currency, string written) =>
        Assert.Equal(written, Money.Of(new Budget(350_000, Currency.FromText(currency), null)));

    [Theory]
    [MemberData(nameof(Currencies))]
    public void What_is_written_of_an_amount_is_read_back_as_the_same(string currency)
    {
        foreach (var budget in new Budget[]
        {
            new(350_000, Currency.FromText(currency), null), new(1, Currency.FromText(currency), 2019),
            new(1_234.5m, Currency.FromText(currency), 2019) { IsYearly = true }, new(2_000_000_000, Currency.FromText(currency), null) { IsYearly = true },
        })
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                Assert.Equal(budget, Budget.Parse(Money.Of(budget, language), null, Today).Value);
            }
        }
    }
}
