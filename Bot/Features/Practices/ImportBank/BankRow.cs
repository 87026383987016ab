using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Practices.Import;
using Bot.Imports;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Practices.ImportBank;

/// <summary>Reads the fields of a row as the Word import reads them.</summary>
/// <param name="known">The practice that it is already; null for a new one.</param>
internal sealed class BankRow(Practice? known, Person by, Instant now)
{
    /// <summary>What every record holds.</summary>
    public static readonly ImmutableArray<string> Needed =
        [PracticeFields.Title, PracticeFields.Theme, PracticeFields.Summary, PracticeFields.Results];

    public BankReading Read(Dictionary<string, string> cells)
    {
        var practice = known ?? Practice.Begin(new string('0', Practice.ShortestId), by, now);
        var problems = ImmutableArray.CreateBuilder<string>();
        foreach (var field in PracticeFields.All.Where(field => cells.ContainsKey(field.Code) && !Says(field, cells[field.Code])))
        {
            var cell = field.Shape == AnswerShape.Lines ? OnLines(cells[field.Code]) : cells[field.Code];
            var read = ImportedAnswer.Read(practice, field.Code, cell, by, now);
            if (read.Refusal is { } refusal)
            {
                problems.Add($"{field.Name(by.Language)}: {Why(refusal, cell)}");
                continue;
            }

            var answer = Answer.Of(read.Value, 0, by.Id, now);
            if (AnswerChange.SaysTheSame(field.Code, practice.Answers.GetValueOrDefault(field.Code), answer))
            {
                continue;
            }

            practice = practice with { Answers = practice.Answers.SetItem(field.Code, answer) };
            if (IsPublicText(field) && WordsToReach.Are(cell))
            {
                problems.Add(BankTexts.All.In(by.Language).LeadsToSomebody(field.Name(by.Language)));
            }
        }

        return new(practice.Answers, ReferenceEquals(practice, known), problems.ToImmutable());
    }

    /// <summary>What everybody reads in people's own words; addresses of pages are shown as they are.</summary>
    private static bool IsPublicText(PracticeField field) => field.Section != Section.Private && field.Code != PracticeFields.Links
        && field.Shape is AnswerShape.Line or AnswerShape.LongText or AnswerShape.Lines;

    /// <summary>As the bank's own tables tell what is there.</summary>
    private bool Says(PracticeField field, string cell) => known?.Record is { } record && field.In(record) is { } value
        && (cell == string.Join("; ", Facts.Each(value, Language.Es)) || cell == string.Join("; ", Facts.Each(value, Language.Pt)));

    /// <summary>The bank's own tables put several things into one line.</summary>
    private static string OnLines(string cell) =>
        cell.Contains('\n', StringComparison.Ordinal) ? cell : cell.Replace("; ", "\n", StringComparison.Ordinal);

    /// <summary>A cell has no buttons of which the shared sentence could tell.</summary>
    private string Why(Refusal refusal, string cell) => refusal.Code == RefusalCode.NotInList
        ? ImportTexts.All.In(by.Language).NoChoice(Shortening.Line(cell, Shortening.Query))
        : Refusals.Say(by.Language, refusal);
}

/// <param name="IsSame">Whether it says nothing new.</param>
/// <param name="Problems">Why cells cannot be taken, in the reader's language, a sentence each; empty where all can.</param>
internal sealed record BankReading(ImmutableDictionary<string, Answer> Answers, bool IsSame, ImmutableArray<string> Problems);
