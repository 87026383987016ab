using System.Collections.Frozen;

namespace Bot.Domain.Practices;

/// <summary>In which of both languages a text is written: by the small words and letters that only one of them has.</summary>
public static class LanguageGuess
{
    /// <summary>With fewer signs nothing is said: a title or a list of names may look like either.</summary>
    private const int FewestSigns = 4;

    /// <summary>How many times more signs of one language than of the other decide.</summary>
    private const int Outweighs = 2;

    private static readonly FrozenSet<string> Spanish = FrozenSet.ToFrozenSet(
    [
        "el", "los", "las", "y", "del", "al", "en", "una", "unos", "unas", "con", "su", "sus", "lo", "le", "les", "pero", "hay", "muy", "mas", "desde", "hasta",
        "este", "esta", "estos", "estas", "ese", "esa", "fue", "fueron", "son", "es", "hacer", "hicimos", "tenemos", "nuestra", "nuestro", "quien", "quienes",
        "cuando", "donde", "ahora", "despues", "antes", "sin", "tambien", "ciudad", "mujeres", "jovenes", "empleo", "desarrollo", "municipio", "sobre",
        "anos", "personas", "gobierno", "talleres", "productores", "familias", "hacia", "segun", "aunque", "otra", "otro", "otros", "crecieron", "tercio",
    ]);

    private static readonly FrozenSet<string> Portuguese = FrozenSet.ToFrozenSet(
    [
        "o", "os", "as", "e", "do", "da", "dos", "das", "ao", "aos", "em", "no", "na", "nos", "nas", "um", "uma", "com", "seu", "sua", "seus", "suas", "nao",
        "mas", "ha", "muito", "mais", "desde", "ate", "este", "esta", "isso", "foi", "foram", "sao", "fazer", "fizemos", "temos", "nossa", "nosso", "quem",
        "quando", "onde", "agora", "depois", "antes", "sem", "tambem", "cidade", "mulheres", "jovens", "emprego", "desenvolvimento", "sobre", "pelo", "pela",
        "pelos", "pelas", "anos", "pessoas", "governo", "oficinas", "produtores", "familias", "outra", "outro", "outros", "cresceram", "terco", "prefeitura",
    ]);

    /// <summary>Letters that one language alone has; counted as they are written, before accents are folded.</summary>
    private const string SpanishLetters = "ñÑ¿¡";

    private const string PortugueseLetters = "ãõçâêôàÃÕÇÂÊÔÀ";

    /// <summary>Null where the text says too little, or mixes both.</summary>
    public static Language? Of(string text) => SignsIn(text) switch
    {
        var (spanish, portuguese) when spanish >= FewestSigns && spanish >= Outweighs * portuguese => Language.Es,
        var (spanish, portuguese) when portuguese >= FewestSigns && portuguese >= Outweighs * spanish => Language.Pt,
        _ => null,
    };

    /// <summary>Of a text that must have one: the language with more signs, however few.</summary>
    /// <param name="otherwise">Where there are as many of both.</param>
    public static Language Leaning(string text, Language otherwise) => SignsIn(text) switch
    {
        var (spanish, portuguese) when spanish > portuguese => Language.Es,
        var (spanish, portuguese) when portuguese > spanish => Language.Pt,
        _ => otherwise,
    };

    private static (int Spanish, int Portuguese) SignsIn(string text)
    {
        var words = Folding.Words(text);
        return (
            words.Count(word => Spanish.Contains(word) && !Portuguese.Contains(word)) + text.Count(SpanishLetters.Contains),
            words.Count(word => Portuguese.Contains(word) && !Spanish.Contains(word)) + text.Count(PortugueseLetters.Contains));
    }

    /// <summary>
    /// The language of a practice's own words, where they say another than what is kept for it and nobody told it; null else.
    /// </summary>
    public static Language? OtherThanKept(Practice practice) =>
        !practice.Answers.ContainsKey(PracticeFields.Language)
        && Of(OwnWords(practice.Answers)) is { } guessed && guessed != practice.Language
            ? guessed
            : null;

    /// <summary>Title and long texts of a practice.</summary>
    public static string OwnWords(IReadOnlyDictionary<string, Answer> answers) => string.Join('\n', PracticeFields.All
        .Where(field => (field.Words > 0 || field.Code == PracticeFields.Title) && field.Code != PracticeFields.OtherSummary)
        .Select(field => answers.TryGetValue(field.Code, out var answer) ? answer.Text : ""));
}
