using Bot.Domain.Practices.Import;

namespace Bot.Tests.Domain.Import;

/// <summary>Texts as nobody would write them: any mixture of headings, numbers, signs, both languages, blank lines and ordinary words.</summary>
internal sealed class RandomPaste(int seed)
{
    private static readonly string[] Headings = [.. HeadingNames.All.Select(name => name.Words).Order(StringComparer.Ordinal)];

    private static readonly string[] Words =
    [
        "feria", "productores", "ventas:", "+30 %", "60", "(2024)", "não", "año", "cidade", "mujeres,", "R$ 615 mil", "https://example.org/a?b=c",
        "resultados", "objetivos", "en", "curso.", "—", "🙂", "<b>", "&amp;", "e-mail", "1.", "a)", "Etapa", "«así»",
    ];

    private static readonly string[] Decorations = ["{0}", "{0}:", "3. {0}", "## {0}", "**{0}**", "IV) {0}", "{0} (hasta 100 palabras)", "  {0}  "];

    private readonly Random _random = new(seed);

    public string Write()
    {
        var lines = Enumerable.Range(0, _random.Next(2, 40)).Select(_ => _random.Next(10) switch
        {
            < 3 => Heading(),
            3 => $"{One(Headings)}: {Sentence()}",
            4 => "",
            _ => Sentence(),
        });
        return string.Join(_random.Next(4) == 0 ? "\r\n" : "\n", lines);
    }

    private string Heading()
    {
        var heading = string.Format(System.Globalization.CultureInfo.InvariantCulture, One(Decorations), One(Headings));
        return _random.Next(3) == 0 ? heading.ToUpperInvariant() : heading;
    }

    private string Sentence() => string.Join(' ', Enumerable.Range(0, _random.Next(1, 25)).Select(_ => One(Words)));

    private string One(string[] list) => list[_random.Next(list.Length)];
}
