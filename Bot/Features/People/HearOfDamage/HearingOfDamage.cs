using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Handling;
using Bot.Messages;

namespace Bot.Features.People.HearOfDamage;

/// <summary>Tells the coordination, once, which documents of the store could not be read and were set aside.</summary>
public sealed class HearingOfDamage : IFeature
{
    /// <summary>Named in one message; the log and /health name all.</summary>
    private const int MostNamed = 10;

    public void Register(Routes routes) => routes
        .Keeps(SetAside.All)
        .KeepsOfPerson(new PersonalRecords(SetAside.All.Name, Of, Forget))
        .On(SetAsideWatch.News, (occasion, _) => Tell(occasion));

    /// <summary>While nobody coordinates they wait for the next start.</summary>
    private static Turn Tell(Occasion occasion)
    {
        Person[] coordination = [.. Coordinators.InOffice(occasion.Store)];
        var untold = coordination.Length == 0 ? [] : occasion.Store.Query(SetAside.Untold, KeyRange.All);
        foreach (var note in untold)
        {
            occasion.Store.Put(SetAside.All, note with { ToldAt = occasion.Now });
        }

        return untold.Count == 0
            ? Turn.Quiet
            : coordination.Aggregate(
                Turn.Quiet, (turn, person) => turn.Then(Occasion.Tell(person, News(untold, DamageTexts.All.In(person.Language)))));
    }

    private static Screen News(IReadOnlyList<SetAside> untold, DamageTexts texts) => new(Texts.Html.Paragraphs(
        texts.SetAside(untold.Count),
        Texts.Html.Join(
            "\n",
            [.. untold.Take(MostNamed).Select(note => Texts.Html.Of($"• {texts.KindOf(note.Collection)} (<code>{note.Place()}</code>)"))]),
        texts.GoOn));

    /// <summary>What was theirs by its id; whose the others were cannot be read.</summary>
    private static SetAside[] Of(IWork work, string personId) =>
        [.. work.All(SetAside.All, KeyRange.All).Where(
            note => note.DocumentId == personId || note.DocumentId.StartsWith(Key.Of(personId, ""), StringComparison.Ordinal))];

    private static void Forget(IWork work, string personId)
    {
        foreach (var note in Of(work, personId))
        {
            _ = work.Delete(SetAside.Contents, note.Id);
            _ = work.Delete(SetAside.All, note.Id);
        }
    }
}
