namespace Bot.Texts;

/// <summary>
/// The form that words take beside a number. Spanish and Portuguese have one form for 1 and another for everything else, 0 included; the
/// words are ours, since Humanizer's rules are English («3 reunións»).
/// </summary>
public static class Plural
{
    /// <summary>"1 práctica", "0 prácticas", "1.250 prácticas".</summary>
    public static string Count(long count, string one, string many) => $"{Locale.Es.Number(count)} {Form(count, one, many)}";

    /// <summary>What is said of one, or of any other number: words, or whole sentences.</summary>
    public static T Form<T>(long count, T one, T many) => count == 1 ? one : many;

    /// <summary>The same, where nothing wants words of its own.</summary>
    public static T Form<T>(long count, T none, T one, T many) => count == 0 ? none : Form(count, one, many);
}
