using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Texts;
using NodaTime;

namespace Bot.Forms.Kinds;

/// <summary>A month and its year: a <see cref="TextKind"/> that knows the date and shows months.</summary>
public static class MonthField
{
    extension<TTexts>(Field<TTexts>)
    {
        /// <summary>
        /// A month that is typed in words or figures ("03/2009", "março de 2009"), kept as it was typed and shown as "mar 2009"; one that
        /// is told from the day («marzo pasado») is kept by the calendar, and said back.
        /// </summary>
        /// <param name="parse">Reads it on the date that it is given, in UTC; says which months are refused.</param>
        public static Field<TTexts> Month<T>(
            string code, Func<TTexts, Prompt> ask, Func<string, LocalDate, Parsed<T>> parse, Func<T, YearMonth> month) =>
            new(code, ask, TextKind.Of(
                (typed, scene) => parse(typed, scene.Today), (value, language) => Dates.Month(month(value), language), readBack: null) with
            {
                Settle = (typed, scene) => SpokenMonth.ByCalendar(typed, scene.Today),
            });
    }
}
