using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain.Registers;
using Bot.Messages;

namespace Bot.Features.Registers;

/// <summary>
/// «¿Es la misma?», as soon as it is known by what a record would be known again, and once more before it is kept. Of one that the person
/// may not know of nothing is said: who verifies is shown it on the card. Who does not want to be in the list is told apart from that.
/// </summary>
internal static class SameRecords
{
    /// <summary>Null where there is nothing to ask.</summary>
    /// <param name="subject">Of the draft: of a change, the record's id; of a new record that belongs to another, that one's.</param>
    /// <param name="isSettled">Whether the person said already that it is another one than those of about that name.</param>
    public static Screen? Ask(
        Context context, Register register, string subject, ImmutableDictionary<string, string> values, bool isSettled)
    {
        var (texts, declining) = (RegisterTexts.All.In(context.Language), DeclineTexts.All.In(context.Language));
        if (HasDeclined(context, register, subject, values))
        {
            return Refused(context, register, subject, values);
        }

        if (isSettled)
        {
            return null;
        }

        var (same, near) = (Same(context, register, subject, values), Near(context, register, subject, values));
        var known = same.Concat(near).FirstOrDefault(other => other.IsListed && register.IsSeenBy(other, context.Person, context));
        if (known is null || !same.Contains(known))
        {
            if (near.Any(other => other.State == RecordState.Declined))
            {
                return new Screen(declining.MayNotWant)
                    .Row(Button.Do(declining.TheRefused, RegisterDoors.Refused.To(register.Code, subject)).AsMain())
                    .Row(Button.Do(texts.Another, RegisterDoors.Another.To(register.Code, subject)));
            }
        }

        return known is null ? null
            : new Screen(texts.IsItTheSame(register.NameOf(known, context.Store, context.Language), About(register, known, context)))
                .Row(Button.Do(texts.TheSame, RegisterDoors.Same.To(subject, known.Id)).AsMain())
                .Row(Button.Do(texts.Another, RegisterDoors.Another.To(register.Code, subject)));
    }

    /// <summary>Whether those of whom it would tell do not want to be in the list.</summary>
    public static bool HasDeclined(
        Context context, Register register, string subject, ImmutableDictionary<string, string> values) =>
        Same(context, register, subject, values).Any(other => other.State == RecordState.Declined);

    /// <summary>Whether one of nearly that name, or of that name, does not want to be in the list.</summary>
    public static bool IsLikeDeclined(Occasion occasion, Register register, RegisterRecord record) =>
        !register.SameBy.IsEmpty && RegisterBook.Every(occasion.Store, register.Code).Any(other =>
            other.Id != record.Id && other.State == RecordState.Declined
            && (register.IsNear(other, record.ParentId, record.Values)
                || register.KeyOf(other.ParentId, other.Values) == register.KeyOf(record.ParentId, record.Values)));

    /// <summary>The record to which one belongs, from the subject of its draft.</summary>
    public static string? ParentOf(Context context, Register register, string subject) =>
        context.Store.Find(RegisterBook.All, subject) is not { } about ? null
        : about.Register == register.Code ? about.ParentId
        : about.Id;

    private static Screen Refused(Context context, Register register, string subject, ImmutableDictionary<string, string> values)
    {
        var (texts, declining) = (RegisterTexts.All.In(context.Language), DeclineTexts.All.In(context.Language));
        var declined = Same(context, register, subject, values)
            .FirstOrDefault(other => other.State == RecordState.Declined && register.IsSeenBy(other, context.Person, context));
        return new Screen(declining.DoesNotWant(register.Fields[0].Say(values[register.Fields[0].Code], context.Language)))
            .Row(declined is null ? null : Button.Do(texts.ToCard, RegisterDoors.Card.To(declined.Id)))
            .Row(Button.Do(texts.ToList, RegisterDoors.List.To(register.Code)));
    }

    private static RegisterRecord[] Same(
        Context context, Register register, string subject, ImmutableDictionary<string, string> values) =>
        [.. register.SameAs(context.Store, subject, ParentOf(context, register, subject), values)];

    private static RegisterRecord[] Near(
        Context context, Register register, string subject, ImmutableDictionary<string, string> values)
    {
        var parentId = ParentOf(context, register, subject);
        return register.SameBy.IsEmpty
            ? []
            :
            [
                .. RegisterBook.Every(context.Store, register.Code)
                    .Where(other => other.Id != subject && register.IsNear(other, parentId, values)),
            ];
    }

    private static string About(Register register, RegisterRecord record, Context context) => string.Join(". ", register
        .Shown(record, context.Language, withPrivate: false)
        .Where(shown => shown.Field.IsInLists)
        .Select(shown => shown.Value));
}
