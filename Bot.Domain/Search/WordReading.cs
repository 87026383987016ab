using System.Runtime.InteropServices;

namespace Bot.Domain.Search;

/// <summary>What a typed word may mean: a word, and how likely (0 to 1).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Reading(int Word, float Likelihood);

/// <summary>Understands typed words: as they are, half typed, or mistyped.</summary>
internal sealed class WordReading(WordTable words, Func<Word, int> support)
{
    private const int MostCompletions = 6, MostCorrections = 3, ShortestBeginning = 4;
    private const int ShortestRoot = 5, KeptBeginning = 2;
    private const float Completed = 0.8f, PerEdit = 0.12f, OfVerb = 0.95f;

    /// <summary>
    /// Completions of one or two letters: thousands of words begin with them, and each query on its way passes through one.
    /// </summary>
    private readonly Dictionary<string, List<Reading>> kept = new(StringComparer.Ordinal);

    /// <summary>To be called whenever documents change.</summary>
    public void Forget() => kept.Clear();

    /// <summary>The word as it is, if it or another form of it exists; with what it may become, if it is unfinished.</summary>
    public List<Reading> Existing(string text, bool unfinished)
    {
        List<Reading> readings = IsWord(text) ? [new(words.Intern(text), 1)] : Verb(text) is { } verb ? [new(verb, OfVerb)] : [];
        if (unfinished)
        {
            readings.AddRange(Completions(text));
        }

        return readings;
    }

    /// <summary>The word that two make together; null if there is none.</summary>
    public int? Joined(string one, string next) => IsWord(one + next) ? words.Intern(one + next) : null;

    /// <summary>The words that were written together: a place's name, else two words that are used; null if it is neither.</summary>
    public int[]? Apart(string text)
    {
        if (Gazetteer.Together(text) is { } name)
        {
            return [.. name.Split(' ').Select(word => words.Intern(word))];
        }

        var best = (Support: 0, Parts: default(int[]));
        for (var length = WordParts.ShortestPart; length <= text.Length - WordParts.ShortestPart; length++)
        {
            var (one, next) = (words.Find(text.AsSpan(0, length)), words.Find(text.AsSpan(length)));
            if (one == WordTable.None || next == WordTable.None || !IsContent(one) || !IsContent(next))
            {
                continue;
            }

            var least = Math.Min(support(words[one]), support(words[next]));
            if (least > best.Support)
            {
                best = (least, [one, next]);
            }
        }
        return best.Parts;
    }

    private bool IsContent(int id) => words[id].Commonness < Commonness.Stop && words[id].Exists;

    private bool IsWord(string text)
    {
        if (words.Find(text) is var id and not WordTable.None && words[id].Exists)
        {
            return true;
        }

        if (IsFigure(text) || CommonWords.Of(text, false) != Commonness.None)
        {
            return true;
        }

        var stem = Cognates.Stem(text);
        return Thesaurus.Instance.Of(text, stem).Length > 0 || Gazetteer.Find(text) is not null
            || HasFamily(Cognates.Root(stem)) || HasForm(stem);
    }

    /// <summary>Figures, years and codes are what they are: another one is another thing.</summary>
    private static bool IsFigure(string text) => text.AsSpan().ContainsAnyInRange('0', '9');

    private bool HasFamily(string root) => root.Length >= ShortestRoot && words.OfRoot(root).Any(other => words[other].Documents > 0);

    private bool HasForm(string stem) => words.OfRoot(Cognates.Root(stem)).Any(other => words[other].Stem == stem && words[other].Exists);

    /// <summary>The verb that a text is a form of, by its infinitive; null if there is no such verb.</summary>
    private int? Verb(string text)
    {
        var related = default(string);
        foreach (var infinitive in VerbForms.Infinitives(text))
        {
            if (words.Find(infinitive) is var id and not WordTable.None && words[id].Exists)
            {
                return id;
            }

            var stem = Cognates.Stem(infinitive);
            if (HasForm(stem))
            {
                return words.Intern(infinitive);
            }

            if (related is null && HasFamily(Cognates.Root(stem)))
            {
                related = infinitive;
            }
        }
        return related is null ? null : words.Intern(related);
    }

    /// <summary>The words that a text begins, most used first; for one that is half a word.</summary>
    public List<Reading> Completions(string text)
    {
        if (text.Length > KeptBeginning)
        {
            return Complete(text);
        }

        if (!kept.TryGetValue(text, out var known))
        {
            kept[text] = known = Complete(text);
        }

        return known;
    }

    private List<Reading> Complete(string text)
    {
        var used = new List<(int Id, int Support)>(MostCompletions + 1);
        foreach (var id in words.BeginningWith(text))
        {
            var one = (Id: id, Support: support(words[id]));
            if (one.Support == 0 || (used.Count == MostCompletions && !IsBefore(one, used[^1])))
            {
                continue;
            }

            var rank = used.FindIndex(other => IsBefore(one, other));
            used.Insert(rank < 0 ? used.Count : rank, one);
            if (used.Count > MostCompletions)
            {
                used.RemoveAt(MostCompletions);
            }
        }
        return used.ConvertAll(word => new Reading(word.Id, Completed));
    }

    private bool IsBefore((int Id, int Support) one, (int Id, int Support) other) => one.Support != other.Support
        ? one.Support > other.Support
        : string.CompareOrdinal(words[one.Id].Text, words[other.Id].Text) < 0;

    /// <summary>What a text that is no word may have meant, likeliest first: half a word, or one with typing errors.</summary>
    public List<Reading> Corrections(string text)
    {
        if (text.Length >= ShortestBeginning && Completions(text) is { Count: > 0 } completions)
        {
            return completions;
        }

        var near = new List<(int Id, float Cost, int Support)>();
        words.Errors.Near(text, (id, cost) =>
        {
            var used = support(words[id]);
            if (used > 0)
            {
                near.Add((id, cost, used));
            }
        });
        if (near.Count == 0)
        {
            return [];
        }

        var best = near.Min(n => n.Cost);
        return [.. near.Where(n => n.Cost <= best + 0.3f)
            .OrderBy(n => n.Cost - (0.12f * MathF.Log(1 + n.Support))).ThenBy(n => words[n.Id].Text, StringComparer.Ordinal)
            .Take(MostCorrections).Select((n, rank) => new Reading(n.Id, (1 - (PerEdit * n.Cost)) * (rank == 0 ? 1 : 0.6f)))];
    }
}
