using Bot.Conversation;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Forms;
using Bot.Tests.Domain;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Scenarios;

/// <summary>
/// Two authors write, correct, choose, leave and come back at random, also by buttons of messages far above and with restarts between:
/// every word that was typed is in the practice, waits for its author's choice, or was said back by the answer that did not keep it.
/// </summary>
public sealed class NothingTypedIsLostPropertyTest
{
    private static readonly string[] Fields = [PracticeFields.Body, PracticeFields.Lessons, PracticeFields.Results, PracticeFields.Start, PracticeFields.Contact];

    /// <summary>Says back what waits; it is there rarely, so that a move of its own presses it.</summary>
    private const string LeaveIt = "Dejarlo como está";

    private static readonly string[] Labels =
    [
        "Listo", "Rehacer", "Poner lo mío en su lugar", "Agregar lo mío debajo", "Agregar lo mío debajo", LeaveIt,
        "Dejar esta respuesta", "Guardar y salir", "Ver todo", "Ver cómo queda y enviar",
    ];

    private static readonly Gen<Move> Moves =
        from who in Gen.Elements(0, 1)
        from kind in Gen.Elements(0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 3, 4, 5, 6, 6)
        from field in Gen.Frequency((3, Gen.Constant(Fields[0])), (4, Gen.Elements(Fields)))
        from label in Gen.Elements(Labels)
        from back in Gen.Choose(0, 5)
        select new Move(who, kind, field, label, back);

    [Fact]
    public void EveryWordIsKeptOrWaitsOrWasSaidBack()
    {
        var (waited, saidBack) = (0, 0);
        Prop.ForAll(Moves.ListOf(30).ToArbitrary(), moves =>
        {
            using var scenario = TownHall.Open();
            Phone[] authors = [scenario.Official("Ana"), scenario.Official("Beto")];
            authors[0].Does(SubmitWorld.BeginningEs.Take(2)).Does(SubmitWorld.StepsEs);
            scenario.Write(work =>
            {
                var practice = Assert.Single(work.All(PracticeBank.All, KeyRange.All));
                work.Put(PracticeBank.All, practice with { Authors = [authors[0].Id, authors[1].Id] });
            });
            var (count, typed) = (0, new List<string>());
            string[] seen = ["", ""];
            foreach (var move in moves)
            {
                var (author, before) = (authors[move.Who], Everything(scenario));
                var word = move.Kind is 1 or 4 ? $"palabra{++count}x" : null;
                var old = Texts(author);
                var pressed = Do(scenario, author, move, word);
                var after = Everything(scenario);
                var answered = string.Join('\n', Texts(author).Except(old));
                waited += after.Waiting.Length > 0 ? 1 : 0;
                foreach (var one in typed.Where(one => before.Holds(one) && !after.Holds(one)))
                {
                    saidBack += pressed == LeaveIt ? 1 : 0;
                    Assert.True(
                        answered.Contains(one, StringComparison.Ordinal)
                        || (IsChosen(move, pressed) && seen[move.Who].Contains(one, StringComparison.Ordinal)),
                        $"{one} went by {move}: {answered}");
                }

                if (word is not null)
                {
                    typed.Add(word);
                    Assert.True(
                        after.Holds(word) || answered.Contains(word, StringComparison.Ordinal) || IsAskedAgain(scenario, author),
                        $"{word} is nowhere after {move}: {answered}");
                }

                seen[move.Who] += $"{word}\n{string.Join('\n', Texts(author))}";
            }
        }).HoldsUntil(() => waited > 0 && saidBack > 0, times: 10);
        Assert.True(waited > 0 && saidBack > 0, $"{waited} texts waited, {saidBack} were said back");
    }

    /// <summary>Who takes an answer away on purpose, and who answers a question with one line anew, had seen what goes.</summary>
    private static bool IsChosen(Move move, string? pressed) => pressed is "Rehacer" or "Poner lo mío en su lugar" || move.Kind is 1 or 4;

    /// <summary>A question with one line says why the message, which stands right above, is no answer.</summary>
    private static bool IsAskedAgain(Scenario scenario, Phone author) =>
        scenario.Read(work => work.Find(Session.All, author.Id))?.Form?.Field is PracticeFields.Start or PracticeFields.Contact;

    private static string? Do(Scenario scenario, Phone author, Move move, string? word)
    {
        var labelled = author.Chat.Messages.Where(message => message.Find(move.Label) is { Data: not null }).Reverse().ToArray();
        switch (move.Kind)
        {
            case 0:
                author.PressesCode("s.ask", scenario.OnlyPractice().Id, move.Field);
                break;
            case 1 or 4:
                author.Says(word!);
                break;
            case 6 when author.Chat.Messages.LastOrDefault(message => message.Find(LeaveIt) is { Data: not null }) is { } offered:
                author.Taps(offered, LeaveIt);
                return LeaveIt;
            case 2 when labelled.Length > 0:
                author.Taps(labelled[move.Back % labelled.Length], move.Label);
                return move.Label;
            case 3:
                scenario.Restart();
                break;
            case 5:
                author.Says("/mis_practicas");
                break;
        }

        return null;
    }

    private static Kept Everything(Scenario scenario) => scenario.Read(work => new Kept(
        string.Join('\n', work.All(PracticeBank.All, KeyRange.All).SelectMany(practice => practice.Answers.Values).Select(answer => answer.Text)),
        string.Join('\n', work.All(FormDraft.All, KeyRange.All).Where(draft => draft.Form == "held")
            .SelectMany(draft => draft.Answers.Values).Select(answer => answer.Text))));

    private static string[] Texts(Phone author) => [.. author.Chat.Messages.Select(message => message.Text)];

    private sealed record Kept(string Practice, string Waiting)
    {
        public bool Holds(string word) =>
            Practice.Contains(word, StringComparison.Ordinal) || Waiting.Contains(word, StringComparison.Ordinal);
    }

    private sealed record Move(int Who, int Kind, string Field, string Label, int Back);
}
