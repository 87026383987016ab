using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Registers;

namespace Bot.Features.Registers;

/// <summary>All registers.</summary>
public sealed class RegisterShelf(params ImmutableArray<Register> all)
{
    public ImmutableArray<Register> All => all;

    public Register? Find(string code) => all.FirstOrDefault(register => register.Code == code);

    /// <summary>Whose records belong to those of this one.</summary>
    public IEnumerable<Register> Below(Register register) => all.Where(other => other.Parent?.Code == register.Code);

    /// <summary>Those that are opened by one command, each once.</summary>
    public IEnumerable<RegisterHome> Homes => all.Select(register => register.Home).OfType<RegisterHome>().DistinctBy(home => home.Code);

    public IReadOnlyList<Register> In(RegisterHome home) => [.. all.Where(register => register.Home?.Code == home.Code)];

    /// <summary>A record with its register; null where either is gone, or is nothing that the reader may know of.</summary>
    public (Register Register, RegisterRecord Record)? Find(Occasion occasion, Person reader, string id) =>
        id.Length > 0 && occasion.Store.Find(RegisterBook.All, id) is { } record && Find(record.Register) is { } register
        && register.IsSeenBy(record, reader, occasion)
            ? (register, record)
            : null;
}
