using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Registers;

/// <summary>
/// «¿Sigue vigente?», asked of who entered a record when nobody has looked at it for as long as its register says, and as often; where
/// nobody is left who entered it, those who verify are reminded of it.
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
        Watched = work => shelf.All
            .SelectMany(register => RegisterBook.Listed(work, register.Code))
            .Where(record => record.EnteredBy == Person.Nobody)
            .Select(record => record.Id),
    };

    public void Register(Routes routes) => routes
        .Recurring(Asks)
        .WhenChanged(RegisterBook.All, (occasion, before, after) =>
        {
            if (before?.CheckedAt != after?.CheckedAt || before?.State != after?.State || before?.TouchedAt != after?.TouchedAt)
            {
                Asks.Plan(occasion, before?.Id ?? after!.Id);
            }
        });

    /// <summary>
    /// Null where nobody is to be asked for it: what somebody has entered waits to be verified first. What was verified and changed since
    /// grows old all the same.
    /// </summary>
    private RegisterRecord? Find(Occasion occasion, string id) =>
        occasion.Store.Find(RegisterBook.All, id) is { IsListed: true, IsExample: false } record
        && (record.State == RecordState.Verified || record.AsVerified is not null || record.EnteredBy == Person.Nobody)
        && shelf.Find(record.Register) is { } register && register.GrowsOld(record, occasion)
            ? record
            : null;

    private Instant DueAt(RegisterRecord record) => record.TouchedAt + RegisterOf(record).CheckedEvery;

    private Register RegisterOf(RegisterRecord record) => shelf.Find(record.Register)!;

    private Instant MorningFrom(Occasion occasion, RegisterRecord record, Instant at) =>
        Morning.After(Instant.Max(at, occasion.Now), Recurring.ZoneOf(occasion, record.EnteredBy, zones));

    private Turn Ask(Occasion occasion, RegisterRecord record)
    {
        var register = RegisterOf(record);
        if (Verifiers.WriterOf(occasion, register, record) is not { } writer)
        {
            Verifiers.Call(occasion, register);
            return Turn.Quiet;
        }

        var texts = RegisterTexts.All.In(writer.Language);
        var day = Dates.Day(record.TouchedAt, zones.Of(writer), writer.Language);
        return Occasion.Tell(writer, new Screen(texts.IsStillTrue(register.NameOf(record, occasion.Store, writer.Language), day))
            .Row(Button.Do(texts.YesStill, RegisterDoors.Confirm.To(record.Id)).AsMain())
            .Row(Button.Do(texts.ToCard, RegisterDoors.Card.To(record.Id)), Button.Do(texts.Change, RegisterDoors.Change.To(record.Id)))
            .Row(Button.Do(texts.NoMore, RegisterDoors.Retire.To(record.Id)).AsDanger()));
    }
}
