using System.Globalization;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Texts;
using Bot.WordFiles;
using NodaTime;

namespace Bot.Features.Practices.PrintQueue;

/// <summary>The queue as a page: first the list, then each practice field by field. Nothing of the private section.</summary>
internal static class QueuePage
{
    /// <param name="waiting">Longest waiting first.</param>
    /// <param name="daysOf">How many days a practice has waited.</param>
    public static WordPage Of(IReadOnlyList<Practice> waiting, LocalDate today, Func<Practice, int> daysOf, Language reader)
    {
        var texts = QueueSheetTexts.All.In(reader);
        return new()
        {
            Language = reader,
            Title = texts.Title,
            Lead = [Dates.Day(today, reader)],
            Facts = [.. waiting.Select(
                (practice, index) => new WordFact($"{Number(index)}. {practice.Title}", Standing(practice, daysOf(practice), reader)))],
            Parts = [.. waiting.SelectMany((practice, index) => Parts(practice, index, daysOf(practice), reader))],
            Foot = texts.Title,
        };
    }

    private static IEnumerable<WordPart> Parts(Practice practice, int index, int days, Language reader)
    {
        var names = PracticeFieldTexts.All.In(reader).Names;
        return PracticeFields.All
            .Where(field => field.Section != Section.Private && field.Code != PracticeFields.Title)
            .Select(
                field => new WordPart(
                    $"{Number(index)}. {names[field.Code]}",
                    AnswerText.Of(field.Code, practice.Answers.GetValueOrDefault(field.Code), reader)))
            .Where(part => part.Text.Length > 0)
            .Prepend(new($"{Number(index)}. {practice.Title}", Standing(practice, days, reader)));
    }

    private static string Standing(Practice practice, int days, Language reader)
    {
        var place = PracticeCard.Place(practice, reader);
        var waits = QueueSheetTexts.All.In(reader).Waits(days);
        return place.Length == 0 ? waits : $"{place}. {waits}";
    }

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
