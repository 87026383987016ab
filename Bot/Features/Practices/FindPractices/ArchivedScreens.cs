using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.FindPractices;

/// <summary>
/// What the number, the link or an old card of an archived practice says: since when, and to its authors how it comes back.
/// </summary>
/// <param name="zones">For the day.</param>
internal sealed class ArchivedScreens(Zones zones)
{
    /// <summary>Null where the practice is not archived, or is public again.</summary>
    public Screen? Of(Context context, Practice? practice)
    {
        if (practice is null or { State: PracticeState.Published } || Validity.ArchivedSince(practice) is not { } since)
        {
            return null;
        }

        var texts = CardTexts.All.In(context.Language);
        var day = Dates.DayInWords(since.InZone(zones.Of(context.Person)).Date, context.Language);
        var isOwn = context.IsPrivate && practice.IsAuthor(context.Person.Id);
        var canComeBack = isOwn && ReviewRules.Check(practice, Step.BringBack, context.Person) is null;
        return new Screen(texts.ArchivedSince(practice.TitleFor(context.Language), practice.Number?.Text ?? "", day))
            .Row(
                canComeBack ? Button.Do(texts.BringBack, PracticeDoors.AskBringBack.To(practice.Id)) : isOwn ? Button.Do(texts.SeeMine, PracticeDoors.Hub.To(practice.Id)) : null)
            .Row(Audience.Of(context).Button(texts.SeePractices, PracticeDoors.Browse.To()));
    }

    /// <summary>By its number; a number without its year is of the current one.</summary>
    public Screen? OfNumber(Context context, string text) =>
        PracticeNumber.Parse(text, context.Now.InUtc().Year) is { IsValid: true, Value: var number }
        && context.Store.Query(PracticeBank.ByNumber, KeyRange.Exactly(number.Text), limit: 1) is [var practice]
            ? Of(context, practice)
            : null;
}
