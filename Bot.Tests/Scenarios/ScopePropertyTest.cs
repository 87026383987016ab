using System.Globalization;
using System.Text.Json;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Domain.Storage;
using Bot.Outbox;
using Bot.Tests.Domain;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>
/// People look, press, forge, search, take files along and ask inline, while scopes change, people become verifiers and stop being it, and
/// years pass: what a record says goes to nobody but who entered it and who verifies, unless it is public; its contact not even then.
/// </summary>
public sealed class ScopePropertyTest
{
    private const int Records = 3;

    private static readonly string[] Scopes = [RecordScope.Public, RecordScope.OnRequest, RecordScope.OnlyCounted];

    private static readonly string[] Said =
    [
        "/relevamiento", "/relevamiento zana", "/relevamiento tandil", "/levantamento zana", "/buscar tandil", "/buscar zanahori", "/ayuda",
        "/privacidad",
    ];

    private static readonly string[] Forged =
        ["c.wishone", "c.give", "c.nogive", "c.card", "c.past", "c.edit", "c.verify", "c.still", "c.retire", "c.restore", "c.asknot", "c.not"];

    private static readonly Gen<(int Kind, int Pick, int Who)> Moves =
        from kind in Gen.Choose(0, 12)
        from pick in Gen.Choose(0, 1000)
        from who in Gen.Choose(0, 1000)
        select (kind, pick, who);

    [Fact]
    public void WhatIsNotPublicLeaksNowhere()
    {
        var (read, shown) = (0, 0);
        Prop.ForAll(Moves.ListOf(40).ToArbitrary(), moves =>
        {
            using var town = new Town();
            foreach (var (kind, pick, who) in moves)
            {
                Do(town, kind, pick, who);
            }

            (read, shown) = (read + town.Read, shown + town.Shown);
        }).HoldsUntil(() => read > 500 && shown > 20, times: 8);
        Assert.True(read > 500 && shown > 20, $"{read} texts were read, {shown} told of a public record.");
    }

    [Fact]
    public void APlantedWordIsFound()
    {
        using var town = new Town();
        town.Scope(0, RecordScope.OnlyCounted);
        Assert.ThrowsAny<Exception>(() => town.Check(town.Rosa.Id, "Hay una que se llama zanahoria0."));
        town.Scope(0, RecordScope.Public);
        town.Check(town.Rosa.Id, "Hay una que se llama zanahoria0.");
        Assert.ThrowsAny<Exception>(() => town.Check(town.Rosa.Id, "Llame a reservado0."));
    }

    private static void Do(Town town, int kind, int pick, int who)
    {
        var phone = town.Phones[who % town.Phones.Length];
        switch (kind)
        {
            case 0:
                town.Scope(pick % Records, Scopes[who % Scopes.Length]);
                break;
            case 1:
                phone.PressesCode(Forged[pick % Forged.Length], [.. town.RequestBefore(Forged[pick % Forged.Length]), Town.IdOf(who % Records)]);
                break;
            case 2:
                phone.PressesCode("c.file", "venture", new[] { "csv", "xlsx", "geojson" }[pick % 3]);
                break;
            case 3:
                phone.PressesCode("c.same", "new", Town.IdOf(pick % Records));
                phone.PressesCode("c.list", "venture", pick % 2 == 0 ? "" : "ab", "0");
                break;
            case 4:
                town.Beto.PressesCode("c.verify", Town.IdOf(pick % Records));
                town.Appoint(town.Beto, pick % 2 == 0 ? Role.Commission : Role.Official);
                break;
            case 5:
                town.Scenario.Pass(Duration.FromDays(pick % 5 == 0 ? 400 : pick % 3));
                break;
            case 6:
                town.Check(phone.Id, JsonSerializer.Serialize(phone.AsksInline("zana").Results));
                break;
            case 7 when pick % 4 == 0:
                town.Scenario.Restart();
                break;
            case 8:
                town.Beto.Says("/privacidad");
                town.Beto.Taps("Descargar mis datos");
                break;
            case 12:
                phone.PressesCode("c.wish", pick % 2 == 0 ? "venture" : "survey", "", pick % 3 == 0 ? "zana" : "");
                Press(phone, who);
                Press(phone, who);
                break;
            case 9 or 10:
                Press(phone, pick);
                break;
            default:
                phone.Says(Said[pick % Said.Length]);
                break;
        }

        town.Check(phone.Id, phone.Toast?.Text ?? "");
    }

    /// <summary>Nobody deletes themselves: then nothing would be left to read.</summary>
    private static void Press(Phone phone, int pick)
    {
        var buttons = phone.Chat.Messages.TakeLast(4)
            .SelectMany(message => message.Buttons.Where(button => button.Data is not null).Select(button => (message, button.Label)))
            .Where(button => !button.Label.StartsWith("Borrar", StringComparison.Ordinal))
            .ToArray();
        if (buttons.Length > 0)
        {
            phone.Taps(buttons[pick % buttons.Length].message, buttons[pick % buttons.Length].Label);
        }
    }

    private sealed class Town : IDisposable
    {
        public Town()
        {
            Scenario = TownHall.Open();
            (Ana, Beto, Rosa, Zoe) = (Scenario.Official("Ana"), Scenario.Official("Beto"), Scenario.Phone("Rosa"), Scenario.OfTheCommission("Zoe"));
            Phones = [Ana, Beto, Rosa, Zoe, Rosa, Beto];
            Rosa.Says("/start");
            for (var place = 0; place < Records; place++)
            {
                var known = Scenario.Venture(place == 2 ? Beto : Ana, IdOf(place), $"zanahoria{place}", "ar-tandil", Scopes[place], 8);
                Scenario.Write(work => work.Put(RegisterBook.All, known with { Values = known.Values.SetItem("contact", $"reservado{place}") }));
            }

            Scenario.Written = Check;
        }

        public Scenario Scenario { get; }

        public Phone Ana { get; }

        public Phone Beto { get; }

        public Phone Rosa { get; }

        public Phone Zoe { get; }

        public Phone[] Phones { get; }

        public int Read { get; private set; }

        public int Shown { get; private set; }

        public static string IdOf(int place) => $"v-{place}";

        public void Scope(int place, string scope) => Scenario.Write(work =>
        {
            var record = work.Find(RegisterBook.All, IdOf(place))!;
            work.Put(RegisterBook.All, record with
            {
                Values = record.Values.SetItem("scope", scope),
                State = record.State == RecordState.Declined ? RecordState.Declined : RecordState.Verified,
            });
        });

        /// <summary>A door of a request is forged with the last one that was made.</summary>
        public IEnumerable<string> RequestBefore(string door) => door is not ("c.wishone" or "c.give" or "c.nogive")
            ? []
            : Scenario.Read(work => work.All(RecordRequests.All, KeyRange.All)).TakeLast(1).Select(request => request.Id);

        /// <summary>What somebody who verified gave to who had asked for it.</summary>
        private bool IsGiven(string reader, int place) => Scenario.Read(work => RecordRequests.By(work, reader, RecordRequestState.Open)
            .Concat(RecordRequests.By(work, reader, RecordRequestState.Ended))).Any(request => request.IsGiven(IdOf(place)));

        public void Appoint(Phone phone, Role role) =>
            Scenario.Write(work => work.Put(Persons.All, work.Find(Persons.All, phone.Id)! with { Role = role }));

        public void Check(OutboxEntry entry)
        {
            if (entry.To.Person is { } person)
            {
                Check(person.ToString(CultureInfo.InvariantCulture), [JsonSerializer.Serialize(entry.Effect), .. ContactSecrets.FilesOf(entry.Effect)]);
            }
        }

        public void Check(string reader, params IEnumerable<string> texts)
        {
            foreach (var text in texts)
            {
                Read++;
                for (var place = 0; place < Records; place++)
                {
                    Check(reader, text, place);
                }
            }
        }

        private void Check(string reader, string text, int place)
        {
            var (record, person) = Scenario.Read(work => (work.Find(RegisterBook.All, IdOf(place))!, work.Find(Persons.All, reader)!));
            if (record.EnteredBy == reader || RegisterOffices.OfTheSolidarityEconomy.MayVerify(person))
            {
                return;
            }

            var isPublic = record.State != RecordState.Declined && record["scope"] == RecordScope.Public
                && record.LookedAt + Duration.FromDays(730) >= Scenario.Now;
            var says = text.Contains($"zanahoria{place}", StringComparison.OrdinalIgnoreCase);
            Shown += says ? 1 : 0;
            Assert.True(isPublic || !says || IsGiven(reader, place), $"{reader} reads of a record that is {record["scope"]}, {record.State}:\n{text}");
            Assert.DoesNotContain($"reservado{place}", text, StringComparison.OrdinalIgnoreCase);
        }

        public void Dispose() => Scenario.Dispose();
    }
}
