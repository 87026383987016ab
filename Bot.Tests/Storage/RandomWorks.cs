using Bot.Domain.Storage;

namespace Bot.Tests.Storage;

/// <summary>Batches of random puts, deletes, throws and questions, which write their answers down. Ids and keys are of every awkward kind.</summary>
internal sealed class RandomWorks(Random random, int mostIds)
{
    private static readonly string[] Awkward = ["", "\0", "\0\0", "\0\u0001", "\u0001", "a", "a\0", "a\0b", "ñ", "€", "😀", "\ud83c", "\udfff", "\ue000", "\uffff", "\uffff\uffff", "a\u001f", "a\u001fb", "a\u001fb\uffff", "\u001fb"];

    public IReadOnlyList<Action<IWork, List<string>>> Batch() => [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => Work())];

    public static Action<IWork> Everything(List<string> answers) => work =>
    {
        answers.AddRange(work.All(Note.All, KeyRange.All).Select(Line));
        answers.AddRange(work.Query(Note.ByTag, KeyRange.All, Order.NewestFirst).Select(note => note.Text));
        answers.AddRange(work.Query(Note.ByDue, KeyRange.All).Select(note => note.Text));
    };

    private static string Line(Note note) => $"{note.Text} {note.Due} {string.Join(',', note.Tags)}";

    private Action<IWork, List<string>> Work()
    {
        var steps = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Step()).ToList();
        var isThrown = random.Next(8) == 0;
        return (work, answers) =>
        {
            foreach (var step in steps)
            {
                step(work, answers);
            }

            if (isThrown)
            {
                throw new FormatException("asked to");
            }
        };
    }

    private Action<IWork, List<string>> Step()
    {
        var (id, order, limit) = (Id(), random.Next(2) == 0 ? Order.OldestFirst : Order.NewestFirst, random.Next(3) == 0 ? int.MaxValue : random.Next(6));
        var (tags, dues) = (Range(Tag), Range(() => Key.Of(random.Next(50))));
        var note = new Note(id, $"{id} {random.Next()} {new string('x', random.Next(6) == 0 ? random.Next(20_000) : random.Next(300))}", random.Next(50))
        {
            Tags = [.. Enumerable.Range(0, random.Next(20) == 0 ? 30 : random.Next(4)).Select(_ => Tag())],
        };
        return random.Next(9) switch
        {
            0 => (work, answers) => answers.Add($"{work.Delete(Note.All, id)}"),
            1 => (work, answers) => answers.Add(work.Find(Note.All, id) is { } found ? Line(found) : "none"),
            2 => (work, answers) => answers.AddRange(work.Query(Note.ByTag, tags, order, limit).Select(Line)),
            3 => (work, answers) => answers.AddRange(work.Query(Note.ByDue, dues, order, limit).Select(Line)),
            4 => (work, answers) => answers.Add($"{work.Count(Note.ByTag, tags)} {work.Count(Note.ByDue, dues)}"),
            5 => (work, answers) => answers.AddRange(work.All(Note.All, new KeyRange(id, null), order, limit).Select(Line)),
            _ => (work, _) => work.Put(Note.All, note),
        };
    }

    private KeyRange Range(Func<string> key) => random.Next(5) switch
    {
        0 => KeyRange.Exactly(key()),
        1 => KeyRange.Under(key()),
        2 => KeyRange.UpTo(key()),
        3 => KeyRange.StartingAt(key()),
        _ => new KeyRange(key(), key()),
    };

    private string Id() => random.Next(6) switch
    {
        0 => "i" + Awkward[random.Next(Awkward.Length)],
        1 => new string('€', 190 + random.Next(5)),
        _ => $"{random.Next(mostIds)}",
    };

    /// <summary>Some too long for an index of LiteDB, with the same beginning.</summary>
    private string Tag() => random.Next(5) switch
    {
        0 => new string('k', 100 + random.Next(60)) + Awkward[random.Next(Awkward.Length)],
        1 => new string('\0', random.Next(80)) + Awkward[random.Next(Awkward.Length)],
        2 => string.Concat(Enumerable.Repeat("😀", random.Next(80))),
        _ => Awkward[random.Next(Awkward.Length)],
    };
}
