using System.Collections.Immutable;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using Bot.Tests.Domain;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>
/// Two authors, a reviewer and the secretariat press whatever buttons they see and write whatever comes, with restarts and days between, through
/// the whole bot: never an illegal step, nothing public without its keys, no request lost, and one team for a practice and its new version.
/// </summary>
public sealed class ReviewPropertyTest
{
    private const string Mine = "/mis_practicas";
    private const string Queue = "/revisar";
    private const string FirstOfMine = "1. Feria de la economía social";
    private const string FirstOfQueue = "1. Feria de la economía social";

    /// <summary>What people set out to do: words to say and labels to press, passed over where they are not in sight; anybody tries any, and may stop halfway.</summary>
    private static readonly string[][] Intentions =
    [
        [Queue, FirstOfQueue, "Aceptar"],
        [Queue, FirstOfQueue, "Aceptar"],
        [Queue, FirstOfQueue, "Leer por partes", "3. Qué se logró", "Resultados", "¿De cuánto a cuánto?", "Listo", "Volver a la práctica", "Enviar 1 pedido"],
        [Queue, FirstOfQueue, "Leer por partes", "3. Qué se logró", "Resultados", "¿De cuánto a cuánto?", "Listo", "Volver a la práctica", "Enviar 1 pedido"],
        [Queue, FirstOfQueue, "Rechazar", "Todavía no.", "Listo", "Enviar"],
        [Queue, FirstOfQueue, "Más", "Reservarla para mí"],
        [Queue, FirstOfQueue, "De acuerdo, publicar"],
        [Queue, FirstOfQueue, "De acuerdo, publicar"],
        [Queue, FirstOfQueue, "Devolver con un motivo", "Falta el monto.", "Listo", "Devolver"],
        ["Deshacer"],
        [Mine, FirstOfMine, "Ver cómo queda y enviar", "Enviar a revisión"],
        [Mine, FirstOfMine, "Ver cómo queda y enviar", "Enviar a revisión"],
        [Mine, FirstOfMine, "Preparar una nueva versión", "Cambiar los textos", "Ver cómo queda y enviar", "Enviar a revisión"],
        [Mine, FirstOfMine, "Seguir con la nueva versión", "Ver cómo queda y enviar", "Enviar a revisión"],
        [Mine, FirstOfMine, "Ver todo", "3. Qué se logró", "Resultados", "De 40 a 60 familias.", "Listo"],
        [Mine, FirstOfMine, "Resultados", "De 40 a 60 familias, en un año.", "Listo"],
        [Mine, FirstOfMine, "Resultados", "Explicar por qué no", "No se mide.", "Listo"],
        [Mine, FirstOfMine, "Más", "Escribirla en equipo", "Más", "Dejar de escribirla", "Sí, dejarla"],
        [Mine, FirstOfMine, "Más", "Retirar", "Sí, retirar"],
        [Mine, FirstOfMine, "Más", "Archivar", "Sí, archivarla"],
        [Mine, FirstOfMine, "Volver a publicarla", "Sí, enviarla a revisión"],
        [Mine, FirstOfMine, "Volver a publicarla", "Antes, cambiar textos"],
        [Mine, FirstOfMine, "Sí, sigue vigente"],
    ];

    private static readonly HashSet<(PracticeState From, PracticeState To)> Legal =
    [
        (PracticeState.Draft, PracticeState.Submitted), (PracticeState.ChangesRequested, PracticeState.Submitted),
        (PracticeState.Withdrawn, PracticeState.Submitted), (PracticeState.Accepted, PracticeState.Submitted),
        (PracticeState.Submitted, PracticeState.ChangesRequested), (PracticeState.Submitted, PracticeState.Declined),
        (PracticeState.Submitted, PracticeState.Accepted), (PracticeState.Accepted, PracticeState.Published),
        (PracticeState.Submitted, PracticeState.Withdrawn), (PracticeState.ChangesRequested, PracticeState.Withdrawn),
        (PracticeState.Accepted, PracticeState.Withdrawn), (PracticeState.Published, PracticeState.Withdrawn),
        (PracticeState.Published, PracticeState.Archived), (PracticeState.Archived, PracticeState.Withdrawn),
        (PracticeState.Archived, PracticeState.Submitted),
    ];

    private static readonly Gen<Move> Moves =
        from who in Gen.Choose(0, 3)
        from kind in Gen.Elements(Kind.Intends, Kind.Intends, Kind.Intends, Kind.Intends, Kind.Intends, Kind.Presses, Kind.Minutes, Kind.Minutes, Kind.Days, Kind.Restart)
        from pick in Gen.Choose(0, 1000)
        from isTheirs in Gen.Elements(true, true, true, false)
        from halfway in Gen.Frequency((4, Gen.Constant(99)), (1, Gen.Choose(1, 6)))
        select new Move(isTheirs && kind == Kind.Intends ? Whose(pick, who) : who, kind, pick, halfway);

    /// <summary>Marta, Lucía, Ana, Beto: of the authors either.</summary>
    private static int Whose(int pick, int other) => Intentions[pick % Intentions.Length] switch
    {
        [Queue, _, "De acuerdo, publicar" or "Devolver con un motivo", ..] => 1,
        [Queue, ..] => 0,
        _ => 2 + (other % 2),
    };

    [Fact]
    public void WhateverPeoplePressTheRulesHold()
    {
        string[] wanted = ["Published", "ChangesRequested", "Withdrawn", "Archived", "asked", "revision Draft", "revision Submitted", "revised"];
        var reached = new HashSet<string>();
        Prop.ForAll(Moves.ListOf(70).ToArbitrary(), moves =>
        {
            using var scenario = TownHall.Open();
            var (marta, lucia, ana, beto) = (scenario.Coordinator("Marta"), scenario.Secretary("Lucía"), scenario.Submits("Ana"), scenario.Official("Beto"));
            beto.Says("/start " + scenario.LinkTo(scenario.OnlyPractice(), ana));
            Phone[] phones = [marta, lucia, ana, beto];
            if (moves[0].Pick % 3 > 0)
            {
                BeginRevision(scenario, marta, lucia, ana);
            }

            foreach (var move in moves)
            {
                var before = All(scenario);
                Do(scenario, phones[move.Who], move);
                var after = All(scenario);
                Check(before, after, marta, lucia);
                reached.UnionWith(after.Values.Select(practice => (practice.RevisionOf is null ? "" : "revision ") + practice.State));
                reached.UnionWith(after.Values.Where(practice => practice.History.Count(entry => entry.Step == Step.Publish) > 1).Select(_ => "revised"));
                reached.UnionWith(after.Values.Where(practice => !practice.Requests.IsEmpty).Select(_ => "asked"));
            }
        }).HoldsUntil(() => !wanted.Except(reached).Any(), times: 20);
        Assert.Empty(wanted.Except(reached));
    }

    private static void BeginRevision(Scenario scenario, Phone marta, Phone lucia, Phone ana)
    {
        foreach (var (phone, intention) in new[] { (marta, Intentions[0]), (lucia, Intentions[6]) })
        {
            Array.ForEach(intention, step => Goes(phone, step));
        }

        scenario.Pass(ReviewSteps.UndoTime);
        ana.PressesCode("v.begin", scenario.OnlyPractice().Id);
    }

    private static void Do(Scenario scenario, Phone phone, Move move)
    {
        switch (move.Kind)
        {
            case Kind.Intends:
                foreach (var step in Intentions[move.Pick % Intentions.Length].Take(move.Halfway))
                {
                    Goes(phone, step);
                }

                break;
            case Kind.Presses:
                var buttons = phone.Chat.Messages.TakeLast(4).SelectMany(message => message.Buttons.Where(button => button.Data is not null).Select(button => (message, button.Label))).ToArray();
                if (buttons.Length > 0)
                {
                    phone.Taps(buttons[move.Pick % buttons.Length].message, buttons[move.Pick % buttons.Length].Label);
                }

                break;
            case Kind.Minutes:
                scenario.Pass(Duration.FromMinutes(move.Pick % 3 == 0 ? 1 : 15));
                break;
            case Kind.Days:
                scenario.Pass(Duration.FromDays(move.Pick % 40 == 0 ? 430 : move.Pick % 3));
                break;
            default:
                scenario.Restart();
                break;
        }
    }

    private static void Goes(Phone phone, string step)
    {
        if (step[0] == '/' || step[^1] is '.' or '?')
        {
            phone.Says(step);
        }
        else if (phone.Chat.Messages.Any(message => message.Find(step)?.Data is not null))
        {
            phone.Taps(step);
        }
    }

    private static ImmutableDictionary<string, Practice> All(Scenario scenario) =>
        scenario.Read(work => work.All(PracticeBank.All, KeyRange.All)).ToImmutableDictionary(practice => practice.Id);

    private static void Check(ImmutableDictionary<string, Practice> before, ImmutableDictionary<string, Practice> after, Phone reviewer, Phone secretary)
    {
        foreach (var (id, now) in after)
        {
            if (before.GetValueOrDefault(id) is { } old)
            {
                Assert.True(old.State == now.State || Legal.Contains((old.State, now.State)), $"{old.State} to {now.State}");
                CheckHistory(old, now);
                CheckPublicText(old, now);
                CheckRequests(old, now);
            }

            CheckKeys(now, reviewer, secretary);
            if (now.RevisionOf is { } original && Revising.IsOpen(now, after[original]))
            {
                Assert.Equal(PracticeState.Published, after[original].State);
                Assert.Equal(after[original].Authors, now.Authors);
            }
        }
    }

    /// <summary>No step is forgotten, and what came from a revision is added.</summary>
    private static void CheckHistory(Practice old, Practice now) => Assert.Empty(old.History.Except(now.History));

    /// <summary>What everybody reads changes only by a publication, or by a translation.</summary>
    private static void CheckPublicText(Practice old, Practice now)
    {
        if (old.State == PracticeState.Published && now.State == PracticeState.Published && old.History.Count(IsPublication) == now.History.Count(IsPublication))
        {
            Assert.Equal((old.Record!.Title, old.Record.Summary, old.Record.Results), (now.Record!.Title, now.Record.Summary, now.Record.Results));
        }
    }

    private static void CheckRequests(Practice old, Practice now)
    {
        var steps = now.History.Skip(old.History.Length).Select(entry => entry.Step).ToArray();
        if (!steps.Contains(Step.RequestChanges) && !steps.Contains(Step.Publish))
        {
            Assert.All(old.Requests, request => Assert.Contains(now.Requests, left => (left.Field, left.Text) == (request.Field, request.Text)));
        }

        if (now.State is PracticeState.Submitted or PracticeState.Accepted)
        {
            Assert.All(now.Requests, request => Assert.True(Requesting.IsSettled(now, request)));
        }
    }

    /// <summary>Each publication stands on an acceptance, on the secretariat's yes after it, and on fifteen minutes.</summary>
    private static void CheckKeys(Practice now, Phone reviewer, Phone secretary)
    {
        foreach (var (publication, way) in now.History.Select((entry, index) => (entry, now.History.Take(index).ToList())).Where(one => IsPublication(one.entry)))
        {
            var accepted = way.FindLastIndex(entry => entry.Step == Step.Accept);
            var agreed = way.FindLastIndex(entry => entry.Step is Step.Agree or Step.UndoAgreement);
            Assert.Equal(reviewer.Id, way[accepted].By);
            Assert.True(agreed > accepted);
            Assert.Equal((Step.Agree, secretary.Id), (way[agreed].Step, way[agreed].By));
            Assert.True(publication.At - way[agreed].At >= ReviewSteps.UndoTime);
            Assert.Null(publication.Mark);
        }
    }

    private static bool IsPublication(HistoryEntry entry) => entry.Step == Step.Publish;

    private enum Kind
    {
        Intends,
        Presses,
        Minutes,
        Days,
        Restart,
    }

    /// <param name="Halfway">After how many steps an intention is given up.</param>
    private sealed record Move(int Who, Kind Kind, int Pick, int Halfway);
}
