using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Registers.AskForRecords;

/// <summary>Requests that wait for those who verify: told in the morning where they do not hear at once, and again every week.</summary>
internal sealed class WaitingRequests(RegisterShelf shelf)
{
    private const int MostShown = 5;

    /// <summary>A morning may be some hours earlier than the hour of the day at which they were told.</summary>
    private static readonly Duration Tolerance = Duration.FromHours(12);

    public MorningPart Mornings => new()
    {
        Waits = (occasion, person) => WaitingFor(occasion, person).Any(),
        Take = Take,
        Told = Told,
    };

    private IEnumerable<AskedFor> WaitingFor(Occasion occasion, Person person) => occasion.Store.Query(RecordRequests.Open, KeyRange.All)
        .Select(request => AskedFor.Of(shelf, request))
        .OfType<AskedFor>()
        .Where(asked => asked.MayAnswer(person))
        .OrderBy(asked => asked.Request.AskedAt);

    private void Take(Occasion occasion, Person person)
    {
        foreach (var asked in WaitingFor(occasion, person).ToArray())
        {
            if (!asked.Request.ToldAt.TryGetValue(person.Id, out var at) || at + RecordRequests.Reminded - Tolerance <= occasion.Now)
            {
                occasion.Store.Put(
                    RecordRequests.All, asked.Request with { ToldAt = asked.Request.ToldAt.SetItem(person.Id, occasion.Now) });
            }
        }
    }

    private Screen? Told(Occasion occasion, Person person, Instant at)
    {
        AskedFor[] told =
        [
            .. WaitingFor(occasion, person).Where(asked => asked.Request.ToldAt.TryGetValue(person.Id, out var when) && when == at),
        ];
        if (told.Length == 0)
        {
            return null;
        }

        var texts = AskTexts.All.In(person.Language);
        return told is [var only]
            ? RequestScreens.Of(occasion, only, person)
            : new Screen(texts.WaitForYou(told.Length)).Items(told.Take(MostShown).Select(asked => Button.Do(
                Shortening.Cut(texts.Line(RequestScreens.NameOf(occasion, asked), asked.Title(person.Language)), Shortening.WholeRow),
                AskingForRecords.OpenDoor.To(asked.Request.Id))));
    }
}
