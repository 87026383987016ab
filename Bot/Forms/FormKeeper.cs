using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Messages;
using Answers = System.Collections.Immutable.ImmutableDictionary<string, Bot.Domain.Answer>;

namespace Bot.Forms;

/// <summary>
/// What a feature does for its form: says what follows. Answers are kept in the person's draft (<see cref="FormDraft"/>), unless they have
/// a place of the feature's own.
/// </summary>
public sealed record FormKeeper
{
    /// <summary>
    /// A subject; null where it is gone, is not this person's, or cannot be written on now. Asked anew for everything that happens. Left
    /// out, it can always be written on.
    /// </summary>
    public Func<Context, string, FormSheet?>? Find { get; init; }

    /// <summary>
    /// Why a form that was left open is closed: what it was about and what became of it, in one sentence. Null says only that it
    /// cannot be changed.
    /// </summary>
    public Func<Context, string, Screen>? WhyClosed { get; init; }

    /// <summary>
    /// Keeps the answers of a subject in a place of the feature's own, from which <see cref="Find"/> has them; called only when they
    /// changed. Left out, they are the draft's.
    /// </summary>
    public Action<Context, string, Answers>? Save { get; init; }

    /// <summary>
    /// What a new answer means for the others: given the answers before and after it, the answers to keep. Null where nothing follows.
    /// </summary>
    public Func<Answers, Answers, Answers>? Adjust { get; init; }

    /// <summary>
    /// Looks at what a person wrote, edited, sent or pressed before it may become an answer, and at the question that is pending. Null
    /// lets it pass. Leaving and going back always pass.
    /// </summary>
    public Func<Context, FormCursor, PersonDid, Instead?>? BeforeAnswer { get; init; }

    /// <summary>
    /// After new answers were kept: given the question that was pending, the answers before and after; what happens in place of the next
    /// question, or null.
    /// </summary>
    public Func<Context, FormCursor, Answers, Answers, Turn?>? AfterAnswer { get; init; }

    /// <summary>
    /// What is shown in place of the pending question, wherever it would be asked: something that must be settled before it can be
    /// answered. Null where nothing must.
    /// </summary>
    public Func<Context, Screen?>? InPlace { get; init; }

    /// <summary>The pending question is in sight, with what is kept for it; the session says which one it is.</summary>
    public Action<Context>? Shown { get; init; }

    /// <summary>The person confirmed; the answers are saved, the form is closed.</summary>
    public required Func<Context, string, Turn> Completed { get; init; }

    /// <summary>The form was left, or the one field that was asked is done; a plain «Guardado» where null.</summary>
    public Func<Context, string, Turn>? Left { get; init; }
}

/// <summary>A subject as its form needs it.</summary>
/// <param name="Answers">From the feature's own place.</param>
public sealed record FormSheet(Answers Answers)
{
    /// <summary>For answers that are the draft's: they are filled in.</summary>
    public FormSheet()
        : this(Answers.Empty)
    {
    }

    /// <summary>With the answers that stand for what is known already; parts without a text are left open.</summary>
    public static FormSheet Of(Context context, params IEnumerable<(string Code, string? Text)> known) => new(known
        .Where(part => !string.IsNullOrEmpty(part.Text))
        .ToImmutableDictionary(part => part.Code, part => Answer.Of(part.Text!, 0, context.Person.Id, context.Now)));

    /// <summary>What is filled in, as each of its questions names it, such as the title of a practice; empty for nothing.</summary>
    public string About { get; init; } = "";

    /// <summary>The field that names it, so that a new name stands above the very next question; empty for none.</summary>
    public string AboutField { get; init; } = "";

    /// <summary>The field that was asked last, of answers that are the draft's; empty where it is not known.</summary>
    public string Reached { get; init; } = "";

    /// <summary>Texts that suggestions offer, by a key of the form's choice.</summary>
    public ImmutableDictionary<string, string> Known { get; init; } = ImmutableDictionary<string, string>.Empty;
}
