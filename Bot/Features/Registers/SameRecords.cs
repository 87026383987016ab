using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain.Registers;
using Bot.Messages;

namespace Bot.Features.Registers;

/// <summary>
/// «¿Es la misma?», before a record is kept that is about the same as another. Of one that the person may not know of nothing is said: who
/// verifies is shown it on the card.
/// </summary>
internal static class SameRecords
{
    /// <summary>Null where there is nothing to ask.</summary>
    /// <param name="subject">Of the draft: of a change, the record's id; of a new record that belongs to another, that one's.</param>
    public static Screen? Ask(Context context, Register register, string subject, ImmutableDictionary<string, string> values)
    {
        var texts = RegisterTexts.All.In(context.Language);
        RegisterRecord[] same =
        [
            .. SameAs(context, register, subject, values).Where(other => register.IsSeenBy(other, context.Person, context)),
        ];
        if (HasDeclined(context, register, subject, values))
        {
            return new Screen(texts.DoesNotWant(register.Fields[0].Say(values[register.Fields[0].Code], context.Language)))
                .Row(same.FirstOrDefault(other => other.State == RecordState.Declined) is { } declined
                    ? Button.Do(texts.ToCard, RegisterDoors.Card.To(declined.Id))
                    : null)
                .Row(Button.Do(texts.ToList, RegisterDoors.List.To(register.Code)));
        }

        return same.FirstOrDefault(other => other.IsListed) is not { } known ? null
            : new Screen(texts.IsItTheSame(register.NameOf(known, context.Store, context.Language), About(register, known, context)))
                .Row(Button.Do(texts.TheSame, RegisterDoors.Same.To(subject, known.Id)).AsMain())
                .Row(Button.Do(texts.Another, RegisterDoors.Another.To(register.Code, subject)));
    }

    /// <summary>Whether those of whom it would tell do not want to be in the list.</summary>
    public static bool HasDeclined(
        Context context, Register register, string subject, ImmutableDictionary<string, string> values) =>
        SameAs(context, register, subject, values).Any(other => other.State == RecordState.Declined);

    private static IEnumerable<RegisterRecord> SameAs(
        Context context, Register register, string subject, ImmutableDictionary<string, string> values)
    {
        var about = context.Store.Find(RegisterBook.All, subject);
        return register.SameAs(
            context.Store, subject, about is null || about.Register == register.Code ? about?.ParentId : about.Id, values);
    }

    private static string About(Register register, RegisterRecord record, Context context) => string.Join(". ", register
        .Shown(record, context.Language, withPrivate: false)
        .Where(shown => shown.Field.IsInLists)
        .Select(shown => shown.Value));
}
