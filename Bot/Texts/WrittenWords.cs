using Bot.Domain;
using Bot.Domain.Practices;

namespace Bot.Texts;

/// <summary>What somebody wrote, shown to others as it is.</summary>
public static class WrittenWords
{
    /// <summary>
    /// A quote, and below it in which language it is where the reader's is the other one; empty where nothing was written.
    /// </summary>
    /// <param name="writer">The language of whoever wrote it, which counts where the words are too few to tell; null where it is not
    /// known.</param>
    public static Html Quote(LongText? words, Language reader, Language? writer) => words is null ? Html.Empty : Html.Lines(
        Html.Quote(words.Text),
        (LanguageGuess.Of(words.Text) ?? writer) is { } written && written != reader
            ? Html.Of($"<i>({LanguageNames.In(written, reader)})</i>")
            : Html.Empty);
}
