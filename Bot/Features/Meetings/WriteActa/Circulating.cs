using Bot.Conversation;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Meetings.WriteActa;

/// <summary>The acta is handed round to those who were there, and approved by the next meeting of its kind.</summary>
internal static class Circulating
{
    public static Turn Circulate(Context context, string id)
    {
        if (ActaCase.Find(context, id) is not { } at)
        {
            return WritingActa.Moved(context);
        }

        var taken = at.Acta.Circulate(at.Meeting, at.Present, context.Person, context.Now, ActaCase.Provider);
        var texts = ActaTexts.All.In(context.Language);
        if (taken is not { IsValid: true, Value: var after })
        {
            return Turn.Quiet.WithToast(
                taken.Refusal!.Code == Domain.RefusalCode.Missing ? texts.NothingToCirculate : texts.HasMoved, alert: true);
        }

        var kept = at.Kept(context, after);
        Person[] readers = [.. ReadersOf(context, kept).Where(person => person.Id != context.Person.Id)];
        return readers.Aggregate(
            context.Change(ActaScreens.Of(context, kept)).WithToast(texts.WasCirculated(readers.Length), alert: true),
            (turn, reader) => turn.Then(Hand(context, kept, reader)));
    }

    public static Turn Approve(Context context, string id)
    {
        if (ActaCase.Find(context, id) is not { } at || at.ApprovingNow(context) is not { } approving
            || at.Acta.Approve(context.Store, at.Meeting, approving, context.Person, context.Now, ActaCase.Provider)
                is not { IsValid: true, Value: var after })
        {
            return WritingActa.Moved(context);
        }

        return context.Change(ActaScreens.Of(context, at.Kept(context, after)));
    }

    /// <summary>Confirmed people of the cities that were there, as far as they can be reached.</summary>
    private static IEnumerable<Person> ReadersOf(Context context, ActaCase at) => at.Present
        .SelectMany(city => city.CityId is { } listed
            ? context.Store.Query(Persons.ByCity, KeyRange.Exactly(listed))
            : context.Store.Query(Persons.ByUnlistedPlace, KeyRange.Exactly(city.UnlistedKey!)))
        .Where(person => person is { Confirmed: true, Role: not Role.Visitor, Reachable: true })
        .DistinctBy(person => person.Id);

    private static Show Hand(Context context, ActaCase at, Person reader)
    {
        var texts = ActaTexts.All.In(reader.Language);
        var lastDay = Dates.Day(at.LastDay(context.Now), reader.Language);
        var screen = new Screen(Html.Paragraphs(ActaContent.Text(context, at, reader.Language), texts.IsCirculated(lastDay))) { Quotes = true }
            .Row(Button.Do(texts.Remark, WritingActa.RemarkDoor.To(at.Meeting.Id)))
            .Row(Button.Do(texts.AsWord, WritingActa.WordDoor.To(at.Meeting.Id)));
        return new Show(Address.Of(reader.TelegramId), null, screen, ShowMode.New) { Broadcast = true };
    }
}
