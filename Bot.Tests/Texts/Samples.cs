using Bot.Domain;
using Bot.Domain.Contacts;
using Bot.Domain.Figures;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Registers;
using Bot.Forms;
using Bot.WordFiles;
using NodaTime;

namespace Bot.Tests.Texts;

/// <summary>Values of the domain's types with which sentences are tried out.</summary>
internal static class Samples
{
    /// <returns>Null where there is none.</returns>
    public static object? Of(Type type, int number, string text) => type switch
    {
        _ when type == typeof(Refusal) => new Refusal(RefusalCode.TooLong, 10 + number, 20 + number),
        _ when type == typeof(Country) => Country.All[number],
        _ when type == typeof(Place) => new Place { Name = text, Country = Country.All[number] },
        _ when type == typeof(AuditEntry) => new AuditEntry { At = Instant.FromUtc(2026, 11, 20, 12, 0), Kind = (AuditKind)number, Detail = text, Before = Role.Visitor, After = Role.Official },
        _ when type == typeof(IEnumerable<LeftOut>) => Enum.GetValues<LeftOut>(),
        _ when type == typeof(Practice) => PracticeIn((PracticeState)number),
        _ when type == typeof(ContactPurpose) => ContactPurpose.All[number],
        _ when type == typeof(DateExamples) => new DateExamples(text, text, text, text, text, text, text, text),
        _ when type == typeof(HalfYear) => new HalfYear(2026 + number, 1 + (number % 2)),
        _ when type == typeof(TermFigures) => new TermFigures { Submitted = number, Published = number, Introduced = number, Applied = number, Meetings = number, Decided = number, Done = number },
        _ => null,
    };

    private static Practice PracticeIn(PracticeState state) => new()
    {
        Id = "sample-practice",
        Authors = ["5001"],
        Language = Language.Es,
        State = state,
        CreatedAt = Instant.FromUtc(2026, 11, 20, 12, 0),
        UpdatedAt = Instant.FromUtc(2026, 11, 21, 12, 0),
    };
}
