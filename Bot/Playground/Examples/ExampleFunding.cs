using System.Collections.Immutable;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Playground.Examples;

/// <summary>
/// An invented source of funding with a call that is open and one that is to open, whatever the day is on which the playground begins; what
/// ships with the program tells of real sources, whose calls are over. Each says that it is invented.
/// </summary>
public static class ExampleFunding
{
    private const string Source = "e-fund";
    private const string Zone = "America/Montevideo";
    private const int OpenDays = 20;
    private const int DaysToOpening = 45;

    public static void Load(IWork work, Instant now)
    {
        var today = now.InZone(DateTimeZoneProviders.Tzdb[Zone]).Date;
        work.Put(RegisterBook.All, Verified(Source, "funding", null, now,
            ("name", "Fondo inventado para ferias de barrio"),
            ("namept", "Fundo inventado para feiras de bairro"),
            ("giver", "Banco de los Ejemplos"),
            ("kind", "grant"),
            ("who", "local"),
            ("to", "USD 5.000"),
            ("share", "80"),
            ("link", "https://example.org")));
        work.Put(RegisterBook.All, Verified("e-open", "calls", Source, now,
            ("edition", "Ferias 1"),
            (FundingCall.ClosesField, new MeetingDate.Exact(today.PlusDays(OpenDays).At(LocalTime.Noon), Zone).Text),
            ("link", "https://example.org")));
        work.Put(RegisterBook.All, Verified("e-soon", "calls", Source, now,
            ("edition", "Ferias 2"),
            (FundingCall.OpensField, new MeetingDate.Day(today.PlusDays(DaysToOpening)).Text),
            ("link", "https://example.org")));
    }

    private static RegisterRecord Verified(
        string id, string register, string? parentId, Instant now, params ReadOnlySpan<(string Field, string Value)> values) => new()
        {
            Id = id,
            Register = register,
            ParentId = parentId,
            Values = values.ToArray().ToImmutableDictionary(value => value.Field, value => value.Value),
            State = RecordState.Verified,
            EnteredBy = Person.Nobody,
            EnteredAt = now,
            CheckedAt = now,
            IsExample = true,
        };
}
