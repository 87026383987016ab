namespace Bot.Tests.Domain.Written;

/// <summary>
/// What people write, and what is understood: <c>written => value</c>, or <c>written => !Refusal</c> where it is asked back or refused.
/// A line break is written \n; an empty left side is an empty answer. Today is 2026-11-22, the practice began in March 2009.
/// </summary>
internal static class WrittenRows
{
    public static readonly IReadOnlyDictionary<string, string> Of = new Dictionary<string, string>
    {
        ["budget"] = Budgets,
        ["budget in Brazil"] = BudgetsWhereReaisAreMeant,
        ["year"] = Years,
        ["end"] = Ends,
        ["inhabitants"] = Inhabitants,
        ["indicators"] = WrittenLists.Indicators,
        ["partners"] = WrittenLists.Partners,
        ["links"] = WrittenLists.Links,
        ["endorsement"] = WrittenLists.Endorsements,
        ["files"] = WrittenLists.Files,
    };

    private const string Budgets = """
        R$ 615 mil => BRL 615000
        R$615 mil => BRL 615000
        R$ 615.000,00 => BRL 615000
        R$ 1,5 milhão => BRL 1500000
        R$ 1,5 mi => BRL 1500000
        2 milhões de reais => BRL 2000000
        615 mil reais => BRL 615000
        BRL 615000 => BRL 615000
        USD 10.000 => USD 10000
        USD 10,000 => USD 10000
        usd 10000 => USD 10000
        U$S 10.000 => USD 10000
        US$ 10.000 => USD 10000
        10.000 dólares => USD 10000
        10 mil dólares estadounidenses => USD 10000
        10 mil dólares americanos => USD 10000
        USD 1.234.567,89 => USD 1234567.89
        USD 1,234,567.89 => USD 1234567.89
        USD 12,5 => USD 12.5
        USD 1 200 000 => USD 1200000
        € 30.000 => EUR 30000
        30 mil euros => EUR 30000
        1,5 millón de euros => EUR 1500000
        1.5 millones de euros => EUR 1500000
        ARS 1.200.000 => ARS 1200000
        AR$ 1.200.000 => ARS 1200000
        1,2 millones de pesos argentinos => ARS 1200000
        $U 500.000 => UYU 500000
        500 mil pesos uruguayos => UYU 500000
        UYU 500 mil => UYU 500000
        CLP 90 millones => CLP 90000000
        90 millones de pesos chilenos => CLP 90000000
        Gs. 150.000.000 => PYG 150000000
        ₲ 150 millones => PYG 150000000
        150 millones de guaraníes => PYG 150000000
        BOB 80.000 => BOB 80000
        80 mil bolivianos => BOB 80000
        S/ 45.000 => PEN 45000
        45 mil soles => PEN 45000
        COP 2 mil millones => COP 2000000000
        unos USD 10.000 => USD 10000
        aprox. USD 10.000 en total => USD 10000
        cerca de R$ 615 mil => BRL 615000
        Presupuesto: USD 10.000 => USD 10000
        Orçamento total: R$ 615 mil => BRL 615000
        USD 10.000 (2019) => USD 10000 (2019)
        R$ 615 mil em 2019 => BRL 615000 (2019)
        USD 10.000, 2019 => USD 10000 (2019)
        USD 2019 => USD 2019
        350 mil reais por ano => BRL 350000 yearly
        R$ 1,2 milhão por ano => BRL 1200000 yearly
        R$ 350 mil ao ano => BRL 350000 yearly
        USD 10.000 al año => USD 10000 yearly
        USD 10.000 anuales (2019) => USD 10000 (2019) yearly
        Orçamento anual: R$ 615 mil => BRL 615000 yearly
        BRL 350.000/ano => BRL 350000 yearly
        unos 2 millones de guaraníes por año => PYG 2000000 yearly
        USD 10.000 por el año 2019 => !NumberUnclear
        USD 10.000 por mes => !NumberUnclear
        500 mil pesos por año => !CurrencyUnclear
        $ 1.200.000 => !CurrencyUnclear
        1.200.000 pesos => !CurrencyUnclear
        1,5 millón => !CurrencyUnclear
        1,5 millón de pesos => !CurrencyUnclear
        10000 => !CurrencyUnclear
        Bs. 80.000 => !CurrencyUnclear
        $ 615 mil (2019) => !CurrencyUnclear
        USD 10.000 o R$ 50.000 => !NumberUnclear
        R$ 10 mil dólares => !CurrencyUnclear
        entre USD 10.000 y 20.000 => !NumberUnclear
        USD 10.000 a 20.000 => !NumberUnclear
        USD 1.2345 => !NumberUnclear
        USD 1,200 millones => !NumberUnclear
        USD 1.200.00 => !NumberUnclear
        -USD 500 => !NumberUnclear
        USD 0 => !NumberUnclear
        USD => !NumberUnclear
        mucho dinero => !NumberUnclear
        sin presupuesto => !NumberUnclear
        30 créditos de USD 500 => !NumberUnclear
        USD 10.000 por familia => !NumberUnclear
        USD 10.000 (1890) => !TooEarly
        USD 10.000 (2040) => !InFuture
        USD 99999999999999999999 => !NumberUnclear
        🙂 => !Empty
         => !Empty
        """;

    private const string BudgetsWhereReaisAreMeant = """
        $ 1.200.000 => BRL 1200000
        1,5 millón => BRL 1500000
        USD 10.000 => USD 10000
        R$ 10 mil dólares => !CurrencyUnclear
        muchos => !NumberUnclear
        """;

    private const string Years = """
        2019 => 2019
        año 2019 => 2019
        em 2020. => 2020
        2027 => 2027
        19 => !NeedsYear
        2019 y 2020 => !NeedsYear
        2019-2020 => !NeedsYear
        el año pasado => !NeedsYear
        1890 => !TooEarly
        2028 => !InFuture
         => !Empty
        """;

    private const string Ends = """
        12/2020 => 2020-12
        diciembre de 2020 => 2020-12
        hasta dez 2012 => 2012-12
        03/2009 => 2009-03
        En curso => ongoing
        sigue en curso => ongoing
        hasta hoy => ongoing
        Em andamento. => ongoing
        até hoje => ongoing
        ainda não terminou => ongoing
        02/2009 => !EndsBeforeStart
        diciembre de 2008 => !EndsBeforeStart
        2020 => !NeedsMonth
        diciembre => !NeedsYear
        12/20 => 2020-12
        15/12/20 => 2020-12
        dezembro de 20 => 2020-12
        12/09 => !MonthUnclear
        12/2035 => !InFuture
        terminó => !MonthUnclear
        pronto => !MonthUnclear
        12/1949 => !TooEarly
         => !Empty
        """;

    private const string Inhabitants = """
        120.000 => 100k-500k
        120 mil => 100k-500k
        1,5 millones => over-1m
        1,2 milhão => over-1m
        unos 300 mil habitantes => 100k-500k
        18500 => under-20k
        20-100 mil => 20k-100k
        500 mil-1 millón => 500k-1m
        120 => !NumberUnclear
        1,5 => !NumberUnclear
        entre 100 y 200 mil => !NumberUnclear
        muchos => !NumberUnclear
         => !Empty
        """;
}
