using Bot.Domain.Practices;
using Bot.Tests.Domain;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Scenarios;

/// <summary>Two authors open, answer and redo the same questions at random, with restarts between: no text of the one is ever replaced by the other unseen.</summary>
public sealed class TogetherPropertyTest
{
    private static readonly string[] Fields = [PracticeFields.Body, PracticeFields.Lessons, PracticeFields.Title];

    private static readonly string[] Labels = ["Listo", "Rehacer", "Poner lo mío en su lugar", "Agregar lo mío debajo", "Dejarlo como está", "Dejar esta respuesta"];

    private static readonly Gen<Move> Moves =
        from who in Gen.Elements(0, 1)
        from kind in Gen.Elements(0, 0, 1, 1, 1, 2, 2, 3)
        from field in Gen.Elements(Fields)
        from label in Gen.Elements(Labels)
        select new Move(who, kind, field, label);

    [Fact]
    public void NoFieldIsEverOverwrittenUnseen()
    {
        var (conflicts, replaced) = (0, 0);
        Prop.ForAll(Moves.ListOf(25).ToArbitrary(), moves =>
        {
            using var scenario = TownHall.Open();
            Phone[] authors = [scenario.Official("Ana"), scenario.Official("Beto")];
            authors[0].Does(SubmitWorld.BeginningEs.Take(2)).Does(SubmitWorld.StepsEs);
            scenario.Write(work =>
            {
                var practice = Assert.Single(work.All(PracticeBank.All, Bot.Domain.Storage.KeyRange.All));
                work.Put(PracticeBank.All, practice with { Authors = [authors[0].Id, authors[1].Id] });
            });
            var count = 0;
            string[] seen = ["", ""];
            foreach (var move in moves)
            {
                var before = scenario.OnlyPractice();
                Do(scenario, authors[move.Who], move, ref count);
                replaced += Check(before, scenario.OnlyPractice(), authors[move.Who], seen[move.Who]);
                seen = [seen[0] + Shown(authors[0]), seen[1] + Shown(authors[1])];
                conflicts += authors[move.Who].Chat.Messages.Any(message => message.Text.Contains("Nada se reemplazó todavía", StringComparison.Ordinal)) ? 1 : 0;
            }
        }).HoldsUntil(() => conflicts > 0 && replaced > 0, times: 20);
        Assert.True(conflicts > 0 && replaced > 0, $"{conflicts} conflicts, {replaced} texts of the other replaced");
    }

    private static void Do(Scenario scenario, Phone author, Move move, ref int count)
    {
        switch (move.Kind)
        {
            case 0:
                author.PressesCode("s.ask", scenario.OnlyPractice().Id, move.Field);
                break;
            case 1:
                author.Says($"Palabras número {++count} de esta prueba");
                break;
            case 2 when author.Chat.Messages.Any(message => message.Find(move.Label) is { Data: not null }):
                author.Taps(move.Label);
                break;
            case 3:
                scenario.Restart();
                break;
        }
    }

    /// <summary>Whatever of the other's is gone now, this author had been shown.</summary>
    /// <returns>How many texts of the other went.</returns>
    private static int Check(Practice before, Practice after, Phone author, string seen)
    {
        var gone = 0;
        foreach (var field in Fields)
        {
            foreach (var piece in before.Answers.GetValueOrDefault(field)?.Pieces.Where(piece => piece.By != author.Id) ?? [])
            {
                if (after.Answers.GetValueOrDefault(field)?.Pieces.Any(left => left.Text == piece.Text) != true)
                {
                    gone++;
                    Assert.Contains(piece.Text, seen, StringComparison.Ordinal);
                }
            }
        }

        return gone;
    }

    private static string Shown(Phone author) => string.Join('\n', author.Chat.Messages.Select(message => message.Text));

    private sealed record Move(int Who, int Kind, string Field, string Label);
}
