using Bot.Domain;
using Bot.Texts;
using NodaTime;

namespace Bot.Forms.Kinds;

/// <summary>An amount of money: a <see cref="TextKind"/> that shows what it understood before it goes on.</summary>
public static class AmountField
{
    extension<TTexts>(Field<TTexts>)
    {
        /// <summary>
        /// "R$ 615 mil", "USD 10.000 (2019)": an amount, its currency and perhaps its year, kept as it was typed. Refused as
        /// <see cref="Budget.Parse"/> refuses, its years measured from the date in UTC.
        /// </summary>
        /// <param name="mayLackCurrency">Whether a bare "$ 10.000" counts; then the currency is for another field to ask.</param>
        public static Field<TTexts> Amount(string code, Func<TTexts, Prompt> ask, bool mayLackCurrency = false) =>
            new(code, ask, TextKind.Of(
                (typed, scene) => Read(typed, scene.Today, mayLackCurrency),
                (money, language) => Money.Of(money, language),
                (money, language) => Html.Of($"<b>{Money.Of(money, language)}</b>")));
    }

    private static Parsed<WrittenBudget> Read(string typed, LocalDate today, bool mayLackCurrency) => Budget.Read(typed, today) switch
    {
        { IsValid: true, Value.Currency: null } when !mayLackCurrency => RefusalCode.CurrencyUnclear,
        var read => read,
    };
}
