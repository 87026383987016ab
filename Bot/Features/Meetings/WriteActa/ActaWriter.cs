using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Meetings.WriteActa;

/// <summary>The organiser names who writes the acta, too: any confirmed person.</summary>
internal static class ActaWriter
{
    private const int OnPage = 10;

    private const string Nobody = "";

    public static Turn Ask(Context context, string id, int page)
    {
        var texts = ActaTexts.All.In(context.Language);
        if (ActaCase.Find(context, id) is not { } at || !at.May(ActaStep.Name, context.Person))
        {
            return WritingActa.Moved(context);
        }

        Person[] all = [.. context.Store.Query(Persons.Members, KeyRange.All).Where(person => person.Id != context.Person.Id)];
        var paging = Paging.Of(page, all.Length, OnPage);
        return context.Change(new Screen(Html.Escape(texts.PickWriter)) { Quotes = true }
            .Items(
                all.Skip(paging.First).Take(OnPage).Select(
                    person => Button.Do(NameOf(person, context.Language), WritingActa.NameDoor.To(id, person.Id))))
            .Row(
                paging.Earlier(texts.Earlier, shown => WritingActa.WriterDoor.To(id, shown)),
                paging.Later(texts.Later, shown => WritingActa.WriterDoor.To(id, shown)))
            .Row(Button.Do(texts.NobodyElse, WritingActa.NameDoor.To(id, Nobody)), Button.Do(texts.BackToActa, MeetingDoors.Acta.To(id))));
    }

    /// <param name="personId">Empty for nobody.</param>
    public static Turn Name(Context context, string id, string personId)
    {
        var named = personId.Length > 0 ? context.FindPerson(personId) : null;
        if (ActaCase.Find(context, id) is not { } at || (named is null && personId.Length > 0)
            || at.Acta.Name(named, context.Person) is not { IsValid: true, Value: var after })
        {
            return WritingActa.Moved(context);
        }

        var kept = at.Kept(context, after);
        var turn = context.Change(ActaScreens.Of(context, kept));
        return named is not { Reachable: true } || at.Acta.Writer == named.Id ? turn : turn.Then(Occasion.Tell(
            named,
            new Screen(ActaTexts.All.In(named.Language).YouWrite(at.Heading(named.Language))) { Quotes = true }
                .Row(Button.Do(ActaTexts.All.In(named.Language).WriteActa, MeetingDoors.Acta.To(id)))));
    }

    private static string NameOf(Person person, Language language)
    {
        var name = person.Name.Length > 0 ? person.Name : ActaTexts.All.In(language).Somebody;
        return person.Place is { } place ? $"{name}, {place.NameIn(language)}" : name;
    }
}
