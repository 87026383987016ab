using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Registers;

/// <summary>
/// «¿Sigue vigente?», asked of who entered a record when nobody has looked at it for as long as its register says, and as often. What
/// nobody is asked for is only marked.
/// </summary>
/// <param name="zones">Says when it is morning for somebody.</param>
internal sealed class AskingAgain(RegisterShelf shelf, Zones zones)
{
    private Recurring<RegisterRecord> Asks => new(new("c.ask"))
    {
        First = (occasion, id) => Find(occasion, id) is { } record ? MorningFrom(occasion, record, DueAt(record)) : null,
        Still = Find,
        Later = (occasion, record) => occasion.Now < DueAt(record) ? MorningFrom(occasion, record, DueAt(record)) : null,
        Tell = Ask,
        Again = (occasion, id) => Find(occasion, id) is { } record
            ? MorningFrom(occasion, record, occasion.Now + RegisterOf(record).CheckedEvery)
            : null,
    };

    public void Register(Routes routes) => routes
        .Recurring(Asks)
        .WhenChanged(RegisterBook.All, (occasion, before, after) =>
        {
            if (before?.CheckedAt != after?.CheckedAt || before?.State != after?.State)
            {
                Asks.Plan(occasion, before?.Id ?? after!.Id);
            }
        });

    /// <summary>Null where nobody is to be asked for it.</summary>
    private RegisterRecord? Find(Occasion occasion, string id) =>
        shelf.Find(occasion.Store, id) is { Register: var register, Record: { State: RecordState.Verified, IsExample: false } record }
        && register.GrowsOld(record, occasion)
        && occasion.FindPerson(record.EnteredBy) is { Reachable: true } writer && register.Offices.MayChange(writer, record)
            ? record
            : null;

    private Instant DueAt(RegisterRecord record) => record.CheckedAt!.Value + RegisterOf(record).CheckedEvery;

    private Register RegisterOf(RegisterRecord record) => shelf.Find(record.Register)!;

    private Instant MorningFrom(Occasion occasion, RegisterRecord record, Instant at) =>
        Morning.After(Instant.Max(at, occasion.Now), Recurring.ZoneOf(occasion, record.EnteredBy, zones));

    private Turn Ask(Occasion occasion, RegisterRecord record)
    {
        var (register, writer) = (RegisterOf(record), occasion.FindPerson(record.EnteredBy)!);
        var texts = RegisterTexts.All.In(writer.Language);
        var day = Dates.Day(record.CheckedAt!.Value, zones.Of(writer), writer.Language);
        return Occasion.Tell(writer, new Screen(texts.IsStillTrue(register.NameOf(record, occasion.Store, writer.Language), day))
            .Row(Button.Do(texts.YesStill, RegisterDoors.Confirm.To(record.Id)).AsMain())
            .Row(Button.Do(texts.ToCard, RegisterDoors.Card.To(record.Id)), Button.Do(texts.Change, RegisterDoors.Change.To(record.Id)))
            .Row(Button.Do(texts.NoMore, RegisterDoors.Retire.To(record.Id)).AsDanger()));
    }
}
