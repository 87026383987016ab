using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Forms;

/// <summary>What a person writes in a form until it is completed: nobody else sees it, and it survives whatever comes between.</summary>
public sealed record FormDraft
{
    public required string PersonId { get; init; }

    /// <summary>The form's code.</summary>
    public required string Form { get; init; }

    /// <summary>What is filled in, such as the id of a meeting.</summary>
    public required string Subject { get; init; }

    /// <summary>The version of the subject that the person saw; 0 for a new one, or one without versions.</summary>
    public int Version { get; init; }

    /// <summary>By the codes of the form's fields, and of parts that only its feature asks for.</summary>
    public ImmutableDictionary<string, Answer> Answers { get; init; } = ImmutableDictionary<string, Answer>.Empty;

    /// <summary>The field that was asked last; empty where nobody noted it.</summary>
    public string Reached { get; init; } = "";

    public static readonly Index<FormDraft> BySubject = new("subject", draft => [draft.Subject]);

    public static readonly Collection<FormDraft> All = new(
        "formdrafts", draft => IdOf(draft.PersonId, draft.Form, draft.Subject), BySubject);

    /// <summary>The raw text of a field or part; empty where there is none.</summary>
    public string this[string code] => new Given(Answers)[code];

    public static string IdOf(string personId, string form, string subject) => Key.Of(personId, form, subject);

    /// <summary>
    /// Drafts are given out, as far as the person wrote them, and deleted with all that is kept of their person, and deleted with the
    /// practice or meeting that they are about.
    /// </summary>
    public static Routes Register(Routes routes) => routes
        .Keeps(All)
        .KeepsOfPerson(PersonalRecords.In(All) with { Find = WrittenBy })
        .WhenChanged(PracticeBank.All, (occasion, before, after) => DropWith(occasion, before?.Id, after))
        .WhenChanged(MeetingBook.All, (occasion, before, after) => DropWith(occasion, before?.Id, after));

    public FormDraft With(string code, string text, Instant now) =>
        this with { Answers = Answers.SetItem(code, Answer.Of(text, 0, PersonId, now)) };

    public FormDraft Without(string code) => this with { Answers = Answers.Remove(code) };

    /// <summary>A part that is a list; empty where there is none.</summary>
    public string[] Lines(string code) => this[code].Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <param name="lines">None of them empty or with a line end; an empty list is kept too.</param>
    public FormDraft WithLines(string code, IEnumerable<string> lines, Instant now) => With(code, string.Join('\n', lines), now);

    private static IReadOnlyList<object> WrittenBy(IWork work, string personId) =>
    [
        .. PersonalRecords.In(All).Find(work, personId).Cast<FormDraft>().Select(draft => draft with
        {
            Answers = draft.Answers
                .Select(answer => KeyValuePair.Create(
                    answer.Key, answer.Value with { Pieces = answer.Value.Pieces.RemoveAll(piece => piece.By != personId) }))
                .Where(answer => !answer.Value.Pieces.IsEmpty)
                .ToImmutableDictionary(),
        }),
    ];

    private static void DropWith(Occasion occasion, string? subject, object? left)
    {
        if (left is null && subject is not null)
        {
            foreach (var draft in occasion.Store.Query(BySubject, KeyRange.Exactly(subject)))
            {
                _ = occasion.Store.Delete(All, All.IdOf(draft));
            }
        }
    }
}
