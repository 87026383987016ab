using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Domain.Storage;
using Bot.Features.People;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Registers;

/// <summary>
/// What waits for those who verify: what others wrote, and what is to be looked at again though nobody is there who wrote it. They hear of
/// it as they want to hear of what comes in, at once or with everything else of a morning, and again every week; of what is only to be
/// looked at again once a month.
/// </summary>
internal sealed class Verifiers(RegisterShelf shelf)
{
    private const int MostShown = 5;

    private static readonly Role[] Offices = [Role.Commission, Role.Coordinator, Role.Subcoordinator, Role.Secretariat];

    public MorningPart Mornings => new()
    {
        Waits = (occasion, person) => WaitingFor(occasion, person).Any(),
        Take = Take,
        Told = Told,
    };

    /// <summary>Of a record that waits from now on.</summary>
    public static Turn Tell(Context context, Register register, RegisterRecord record)
    {
        var turn = Turn.Quiet;
        foreach (var person in Of(context, register).Where(person => person.Id != context.Person.Id))
        {
            context.Raise(PeopleDoors.WaitsForMorning, person.Id);
            if (person is { HearsAtOnce: true, Reachable: true })
            {
                VerifierNews.Put(context.Store, person.Id, record.Id, context.Now);
                turn = turn.Then(Occasion.Tell(person, Arrived(context, register, record, person)));
            }
        }

        return turn;
    }

    /// <summary>Something of a register waits for all of them from now on.</summary>
    public static void Call(Occasion occasion, Register register)
    {
        foreach (var person in Of(occasion, register))
        {
            occasion.Raise(PeopleDoors.WaitsForMorning, person.Id);
        }
    }

    /// <summary>Who is to be asked whether a record is still true: whoever entered it, while they may; null where nobody is left.</summary>
    public static Person? WriterOf(Occasion occasion, Register register, RegisterRecord record) =>
        occasion.FindPerson(record.EnteredBy) is { Reachable: true } writer && register.Offices.MayChange(writer, record) ? writer : null;

    /// <summary>All who verify: where nobody holds the office of a register, those of the coordination are left.</summary>
    public static IEnumerable<Person> Of(Occasion occasion, Register register) => Offices
        .SelectMany(role => occasion.Store.Query(Persons.ByRole, KeyRange.Exactly(role.ToString())))
        .Where(register.Offices.MayVerify);

    private static Screen Arrived(Context context, Register register, RegisterRecord record, Person person)
    {
        var texts = RegisterTexts.All.In(person.Language);
        var said = record.AsVerified is null ? texts.Arrived : texts.ArrivedChanged;
        return new Screen(said(PersonLine.NameOf(context.Person), register.NameOf(record, context.Store, person.Language)))
            .Row(Button.Do(texts.ToCard, RegisterDoors.Card.To(record.Id)));
    }

    private IEnumerable<(Register Register, RegisterRecord Record)> WaitingFor(Occasion occasion, Person person) =>
        from register in shelf.All
        where register.Offices.MayVerify(person)
        from record in register.Listed(occasion, person)
        where !record.IsExample && (IsUnread(record) || IsDue(occasion, register, record))
        select (register, record);

    /// <summary>What ships with the program unverified is known to be so.</summary>
    private static bool IsUnread(RegisterRecord record) =>
        record.State == RecordState.Unverified && record.History is [.., { By: not Person.Nobody }];

    private static bool IsDue(Occasion occasion, Register register, RegisterRecord record) =>
        record.LookedAt + register.CheckedEvery <= occasion.Now && register.GrowsOld(record, occasion)
        && WriterOf(occasion, register, record) is null;

    private void Take(Occasion occasion, Person person)
    {
        var news = VerifierNews.Of(occasion.Store, person.Id);
        var (waiting, asksAgain) = (WaitingFor(occasion, person).ToArray(), news.AsksAgain(occasion.Now));
        occasion.Store.Put(VerifierNews.All, news with
        {
            AskedAgainAt = asksAgain && waiting.Any(one => !IsUnread(one.Record)) ? occasion.Now : news.AskedAgainAt,
            ToldAt = waiting.ToImmutableDictionary(
                one => one.Record.Id,
                one => (IsUnread(one.Record) ? news.IsDue(one.Record.Id, occasion.Now) : asksAgain)
                    ? occasion.Now
                    : news.ToldAt.GetValueOrDefault(one.Record.Id)),
        });
    }

    private Screen? Told(Occasion occasion, Person person, Instant at)
    {
        var news = VerifierNews.Of(occasion.Store, person.Id);
        (Register Register, RegisterRecord Record)[] told =
        [
            .. WaitingFor(occasion, person)
                .Where(one => news.ToldAt.TryGetValue(one.Record.Id, out var when) && when == at)
                .OrderBy(one => Folding.Fold(one.Register.NameOf(one.Record, occasion.Store, person.Language)), StringComparer.Ordinal),
        ];
        if (told.Length == 0)
        {
            return null;
        }

        var texts = RegisterTexts.All.In(person.Language);
        var screen = new Screen(Html.Lines(
            [
                texts.WaitForYou(told.Length),
                .. told.Take(MostShown).Select(one => Html.Of($"– {one.Register.NameOf(one.Record, occasion.Store, person.Language)}")),
                Html.Escape(told.Length > MostShown ? texts.MoreWait(told.Length - MostShown) : ""),
            ]))
        {
            Quotes = true,
        };
        return told is [var only]
            ? screen.Row(Button.Do(texts.ToCard, RegisterDoors.Card.To(only.Record.Id)))
            : screen.Items(told.GroupBy(one => one.Register.Code).Select(group => ToList(group.First(), group.Count(), person)));
    }

    private static Button ToList((Register Register, RegisterRecord Record) first, int count, Person person) => Button.Do(
        Shortening.Counted(first.Register.Words.In(person.Language).Title, count),
        RegisterDoors.List.To(
            first.Register.Code, first.Record.State == RecordState.Unverified ? ListFilter.Unverified : ListFilter.Stale));
}
