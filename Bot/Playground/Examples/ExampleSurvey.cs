using System.Collections.Immutable;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Playground.Examples;

/// <summary>
/// Invented records of the survey of the social economy, of each scope; none ships with the program. Each says that it is invented.
/// </summary>
public static class ExampleSurvey
{
    public static void Load(IWork work, Instant now)
    {
        work.Put(RegisterBook.All, Verified("e-dulces", "venture", now,
            ("name", "Cooperativa inventada de dulces"),
            ("city", "ar-tandil"),
            ("area", "both"),
            ("activity", "a03"),
            ("about", "Hacen dulces y conservas con fruta de la zona."),
            ("form", "coop"),
            ("women", "14"),
            ("men", "6"),
            ("scope", RecordScope.Public)));
        work.Put(RegisterBook.All, Verified("e-costura", "venture", now,
            ("name", "Grupo inventado de costura"),
            ("city", "br-campinas"),
            ("area", "urban"),
            ("activity", "a03"),
            ("about", "Costuram uniformes para escolas."),
            ("form", "group"),
            ("women", "9"),
            ("scope", RecordScope.OnlyCounted)));
        work.Put(RegisterBook.All, Verified("e-incubadora", "support", now,
            ("name", "Incubadora inventada"),
            ("city", "br-campinas"),
            ("area", "urban"),
            ("activity", "a16"),
            ("about", "Acompanha grupos que começam."),
            ("kind", "uni"),
            ("services", "training,advice"),
            ("scope", RecordScope.Public)));
        work.Put(RegisterBook.All, Verified("e-compras", "policy", now,
            ("name", "Programa inventado de compras a cooperativas"),
            ("city", "ar-moron"),
            ("area", "urban"),
            ("activity", "a07"),
            ("about", "La ciudad compra alimentos a cooperativas."),
            ("norm", "ordinance"),
            ("scope", RecordScope.Public)));
    }

    private static RegisterRecord Verified(
        string id, string register, Instant now, params ReadOnlySpan<(string Field, string Value)> values) => new()
        {
            Id = id,
            Register = register,
            Values = values.ToArray().ToImmutableDictionary(value => value.Field, value => value.Value),
            State = RecordState.Verified,
            EnteredBy = Person.Nobody,
            EnteredAt = now,
            CheckedAt = now,
            IsExample = true,
        };
}
