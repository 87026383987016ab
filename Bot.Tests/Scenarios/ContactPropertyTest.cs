using System.Collections.Immutable;
using System.Text.Json;
using Bot.Domain.Contacts;
using Bot.Domain.Storage;
using Bot.Tests.Domain;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>
/// People of three cities ask, pass on, agree, say no, leave, are forgotten, hand over and search, with restarts and months between, through the
/// whole bot: never a name, mail or phone of the other side before both agreed, never two open requests of a city, no request lost.
/// </summary>
public sealed class ContactPropertyTest
{
    private const string Mine = "/contactos";
    private const string First = "1. Feria de la economía social";

    /// <summary>What people set out to do: words to say and labels to press, passed over where they are not in sight; anybody tries any.</summary>
    private static readonly (int Whose, string[] Steps)[] Intentions =
    [
        (0, ["/start p_BBP-2026-0012", "Hablar con esta ciudad", "Visitarla", "Queremos verla.", "Listo", "{mail}, {phone}.", "Enviar el pedido"]),
        (0, ["/start p_BBP-2026-0012", "Hablar con esta ciudad", "Conocer la práctica", "Soy {name}.", "Escriban a {mail}.", "Queremos verla.", "Listo", "{mail}.", "Enviar el pedido"]),
        (0, [Mine, First, "Retirar el pedido", "Sí, retirarlo"]),
        (0, ["Hablamos y nos sirvió"]),
        (0, ["Seguimos hablando"]),
        (4, ["/perfil", "Ciudad", "rosario."]),
        (1, [Mine, First, "Pasar el pedido"]),
        (1, [Mine, First, "Pasar el pedido"]),
        (1, [Mine, First, "Pasar el pedido"]),
        (1, [Mine, First, "No pasarlo", "Soy {name}.", "Todavía no.", "Listo", "Responder que no"]),
        (2, [Mine, First, "Aceptar", "Sí, presentarnos"]),
        (2, [Mine, First, "Aceptar", "Sí, presentarnos"]),
        (2, [Mine, First, "No por ahora", "Llamen a {name}, al {phone}.", "En marzo.", "Listo", "Responder que no"]),
        (2, ["No llegamos a hablar"]),
        (3, ["/privacidad", "Descargar mis datos"]),
        (3, ["/privacidad", "Descargar mis datos"]),
        (3, ["/start p_BBP-2026-0012", "Ficha completa", "Volver al comienzo", "Ficha en Word"]),
        (3, ["/start", "feria."]),
        (3, ["/privacidad", "Borrar mis datos", "Sí, borrar mis datos", "Borrar para siempre"]),
        (1, ["/coordinacion", "Ciudades", "«Tandil Centro»", "Unir con otra ciudad", "tandil.", "Sí, unir"]),
        (1, ["/coordinacion", "Más", "Traspasar la coordinación", "Coordina", "canelones.", "Ver qué cambia", "Ofrecer el traspaso"]),
        (5, ["/traspaso", "Aceptar la coordinación"]),
    ];

    private static readonly Gen<Move> Moves =
        from kind in Gen.Frequency(
            (14, Gen.Constant(Kind.Intends)), (4, Gen.Elements(Kind.Presses, Kind.Days)), (4, Gen.Elements(Kind.Restart, Kind.Blocks, Kind.Leaves, Kind.AsksInline)))
        from pick in Gen.Choose(0, 1000)
        from who in Gen.Choose(0, 1000)
        select new Move(kind, pick, who);

    [Fact]
    public void WhateverHappensNobodyIsNamedBeforeBothAgreed()
    {
        string[] wanted = ["Brokered", "Introduced", "Closed", "Declined", "Withdrawn", "Expired", "AskerGone", "Silence"];
        var reached = new HashSet<string>();
        var (read, introduced) = (0, 0);
        Prop.ForAll(Moves.ListOf(60).ToArbitrary(), moves =>
        {
            using var town = new ContactTown();
            Begin(town, moves[0].Pick % 5);
            foreach (var move in moves)
            {
                var before = All(town.Scenario);
                Do(town, move);
                var after = All(town.Scenario);
                Check(before, after);
                reached.UnionWith(after.Values.Select(request => $"{request.State}"));
                reached.UnionWith(after.Values.Where(request => request.Ended is not null).Select(request => $"{request.Ended}"));
            }

            (read, introduced) = (read + town.Secrets.Read, introduced + town.Secrets.Introduced);
        }).HoldsUntil(() => !wanted.Except(reached).Any() && introduced > 0 && read > 1000, times: 15);
        Assert.Empty(wanted.Except(reached));
        Assert.True(introduced > 0 && read > 1000, $"{introduced} of {read}");
    }

    [Fact]
    public void APlantedNameIsFound()
    {
        using var town = new ContactTown();
        Assert.ThrowsAny<Exception>(() => town.Secrets.Check(town.Diego.Id, "De parte de Zulema"));
        Assert.ThrowsAny<Exception>(() => town.Secrets.Check(town.Lucia.Id, town.InTheWordsOf(town.Diego, "{mail}")));
        town.Secrets.Check(town.Bia.Id, "De parte de Zulema");
    }

    /// <summary>Some begin in the middle: asked, passed on, introduced, asked what came of it.</summary>
    private static void Begin(ContactTown town, int steps)
    {
        foreach (var (phone, intention) in new[] { (town.Diego, 0), (town.Lucia, 6), (town.Ana, 10) }.Take(steps))
        {
            Array.ForEach(Intentions[intention].Steps, step => Goes(town, phone, step));
        }

        town.Scenario.Pass(steps > 3 ? ContactSteps.UntilAsked : Duration.Zero);
    }

    private static void Do(ContactTown town, Move move)
    {
        switch (move.Kind)
        {
            case Kind.Intends:
                var (whose, steps) = Intentions[move.Pick % Intentions.Length];
                var phone = move.Who % 5 == 0 && whose != 4 ? town.Phones[move.Who / 5 % town.Phones.Length] : town.OneOf(whose, move.Who);
                Array.ForEach(steps, step => Goes(town, phone, step));
                break;
            case Kind.Presses:
                Press(town, town.Phones[move.Who % town.Phones.Length], move.Pick);
                break;
            case Kind.Days:
                town.Scenario.Pass(Duration.FromDays(move.Pick % 6 == 0 ? 61 : move.Pick % 3 == 0 ? 30 : move.Pick % 5));
                break;
            case Kind.Blocks:
                Block(town.Phones[move.Who % town.Phones.Length], move.Pick % 2 == 0);
                break;
            case Kind.Leaves:
                Leave(town, move.Pick);
                break;
            case Kind.AsksInline:
                var asking = town.Phones[move.Who % town.Phones.Length];
                town.Secrets.Check(asking.Id, JsonSerializer.Serialize(asking.AsksInline("feria").Results));
                break;
            default:
                town.Scenario.Restart();
                break;
        }
    }

    private static void Goes(ContactTown town, Phone phone, string step)
    {
        if (step[0] == '/' || step[^1] == '.')
        {
            phone.Says(town.InTheWordsOf(phone, step));
        }
        else if (phone.Chat.Messages.Any(message => message.Find(step)?.Data is not null))
        {
            phone.Taps(step);
            town.Secrets.Check(phone.Id, phone.Toast?.Text ?? "");
        }
    }

    private static void Press(ContactTown town, Phone phone, int pick)
    {
        var buttons = phone.Chat.Messages.TakeLast(6).SelectMany(message => message.Buttons.Where(button => button.Data is not null).Select(button => (message, button.Label))).ToArray();
        if (buttons.Length > 0)
        {
            phone.Taps(buttons[pick % buttons.Length].message, buttons[pick % buttons.Length].Label);
            town.Secrets.Check(phone.Id, phone.Toast?.Text ?? "");
        }
    }

    private static void Block(Phone phone, bool isBlocked)
    {
        if (isBlocked)
        {
            phone.Blocks();
        }
        else
        {
            phone.Unblocks();
        }
    }

    /// <summary>An author leaves the practice, or it is archived, which is rare.</summary>
    private static void Leave(ContactTown town, int pick)
    {
        if (pick % 4 == 0)
        {
            town.Marta.PressesCode("v.askend", ContactTown.PracticeId);
            Goes(town, town.Marta, "Sí, archivarla");
        }
        else
        {
            (pick % 2 == 0 ? town.Bia : town.Ana).PressesCode("x.leave", ContactTown.PracticeId);
        }
    }

    private static ImmutableDictionary<string, ContactRequest> All(Scenario scenario) =>
        scenario.Read(work => work.All(ContactRequests.All, KeyRange.All)).ToImmutableDictionary(request => request.Id);

    private static void Check(ImmutableDictionary<string, ContactRequest> before, ImmutableDictionary<string, ContactRequest> after)
    {
        foreach (var (id, old) in before)
        {
            var now = after[id];
            Assert.True(old.History.Length <= now.History.Length);
            Assert.All(
                now.History.Skip(1).Zip(now.History),
                step => Assert.Contains(ContactRules.All, rule => (rule.Step, rule.From, rule.To) == (step.First.Step, step.Second.To, step.First.To)));
        }

        var open = after.Values.Where(request => request.IsOpen).ToArray();
        Assert.All(open, one => Assert.Single(open, other => other.PracticeId == one.PracticeId && other.Asking.IsSameAs(one.Asking)));
        Assert.All(after.Values, request => Assert.True(
            request.IntroducedAt is null || request.History.Any(entry => entry.Step == ContactStep.Agree)));
    }

    private enum Kind
    {
        Intends,
        Presses,
        Days,
        Restart,
        Blocks,
        Leaves,
        AsksInline,
    }

    private sealed record Move(Kind Kind, int Pick, int Who);
}
