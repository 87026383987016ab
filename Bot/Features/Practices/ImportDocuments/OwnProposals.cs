using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Practices.Import;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using Bot.Messages;
using NodaTime;

namespace Bot.Features.Practices.ImportDocuments;

/// <summary>A person's way to their own proposals and to the practices that these may fill in.</summary>
internal static class OwnProposals
{
    private const int MostRead = 50;

    /// <summary>After so long, one in which nothing waits is deleted; the others are kept.</summary>
    private static readonly Duration Kept = Duration.FromDays(30);

    private const string TargetNote = "w.practice";

    /// <summary>Subject: a proposal. A month later what was decided is forgotten, what waits is kept for another.</summary>
    public static readonly Recurring<Proposal> Old = new(new("w.old", "proposal"))
    {
        First = Recurring.After(Kept),
        Still = (occasion, id) => occasion.Store.Find(Proposal.All, id),
        Tell = LookAgain,
        Again = (occasion, id) => occasion.Store.Find(Proposal.All, id) is null ? null : occasion.Now + Kept,
    };

    public static Proposal? Find(Context context, string code) =>
        code.Length > 0 ? context.Store.Find(Proposal.All, Proposal.IdOf(context.Person.Id, code)) : null;

    /// <summary>Those of a practice in which something waits, newest first.</summary>
    public static IEnumerable<Proposal> WaitingFor(Context context, string practiceId) => context.Store
        .All(Proposal.All, KeyRange.Under(context.Person.Id))
        .Where(proposal => proposal.PracticeId == practiceId && proposal.Waiting.Any())
        .OrderByDescending(proposal => proposal.At);

    public static void Keep(Occasion occasion, Proposal proposal)
    {
        occasion.Store.Put(Proposal.All, proposal);
        Old.Plan(occasion, proposal.Id);
    }

    public static void Forget(Occasion occasion, Proposal proposal)
    {
        _ = occasion.Store.Delete(Proposal.All, proposal.Id);
        Old.End(occasion, proposal.Id);
    }

    private static Turn LookAgain(Occasion occasion, Proposal proposal)
    {
        if (!proposal.Waiting.Any() && proposal.Pieces.IsEmpty)
        {
            Forget(occasion, proposal);
        }

        return Turn.Quiet;
    }

    /// <summary>An own practice that can be written on now; null where it is gone, somebody else's, or closed.</summary>
    public static Practice? Writable(Occasion occasion, Person person, string? id) =>
        id is { Length: > 0 } && occasion.Store.Find(PracticeBank.All, id) is { } practice && practice.IsAuthor(person.Id)
        && ReviewRules.Check(practice, Step.Write, person) is null
            ? practice
            : null;

    /// <summary>The practices that can be written on, last changed first.</summary>
    public static IEnumerable<Practice> Writable(Occasion occasion, Person person) => occasion.Store
        .Query(PracticeBank.ByAuthor, KeyRange.Under(person.Id), Order.NewestFirst, MostRead)
        .Where(practice => ReviewRules.Check(practice, Step.Write, person) is null);

    /// <summary>
    /// Which practice a document is for, as far as the chat says: the one whose question is pending, else the one whose import was opened
    /// last, else the only one that can be written on.
    /// </summary>
    public static Practice? Meant(Context context) =>
        Writable(context, context.Person, context.Session.Form?.Subject)
        ?? Writable(context, context.Person, context.Session.Note(TargetNote))
        ?? (Writable(context, context.Person).Take(2).ToArray() is [var only] ? only : null);

    /// <summary>
    /// The title that a document has and no practice of the person, so that it may be a new one; null where it fits one of theirs, the
    /// practice that it is meant for has no title yet, or a question of that practice is open.
    /// </summary>
    public static string? NewTitle(Occasion occasion, Person person, Proposal proposal)
    {
        var title = Cleaning.Line(proposal.Parts.FirstOrDefault(part => part.Field == PracticeFields.Title)?.Words ?? "");
        var isAsked = occasion.Store.Find(Session.All, person.Id)?.Form?.Subject == proposal.PracticeId;
        return Cleaning.IsReadable(title) && !isAsked && Writable(occasion, person, proposal.PracticeId) is { Title.Length: > 0 }
            && !Writable(occasion, person).Any(practice => IsSameTitle(practice.Title, title))
            ? title
            : null;
    }

    /// <summary>Whether one of both holds all words of the other.</summary>
    private static bool IsSameTitle(string one, string other)
    {
        var (first, second) = (Folding.Words(one), Folding.Words(other));
        return first.Count > 0 && (first.All(second.Contains) || second.All(first.Contains));
    }

    public static void Mean(Context context, Practice practice) => context.Session = context.Session.WithNote(TargetNote, practice.Id);

    /// <summary>Whether nothing of another feature is asked: no question at all, or one of an own practice.</summary>
    public static bool IsFree(Context context) => context.Session.Form is not { } cursor
        || (Writable(context, context.Person, cursor.Subject) is not null
            && (PracticeFields.Find(cursor.Field) is not null || cursor.Field == "review"));
}
