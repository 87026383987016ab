using System.Collections.Frozen;

namespace Bot.Domain.Practices.Import;

/// <summary>How people call the fields: by their own names, and as the shipped list says.</summary>
public static class HeadingNames
{
    private const string FileName = "Import.headings.txt";

    private static readonly FrozenSet<string> Articles = FrozenSet.ToFrozenSet(
        ["el", "la", "los", "las", "o", "a", "os", "as", "nuestro", "nuestra", "nuestros", "nuestras", "nosso", "nossa", "nossos", "nossas", "principal", "principales", "principais", "su", "sus", "seus", "suas"]);

    private static readonly FrozenDictionary<string, HeadingName> Names = ListedAndOwn();

    private static readonly int LongestName = Names.Keys.Max(name => name.Split(' ').Length);

    /// <summary>Every name of the list.</summary>
    public static IEnumerable<HeadingName> All => Names.Values;

    /// <summary>The name that these folded words are as a whole, with or without articles before them; null where they are none.</summary>
    public static HeadingName? Whole(IReadOnlyList<string> words)
    {
        for (var from = 0; from < words.Count; from++)
        {
            if (Names.TryGetValue(string.Join(' ', words.Skip(from)), out var name))
            {
                return name;
            }

            if (!Articles.Contains(words[from]))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>
    /// The one field whose longest name stands within these folded words; null where none does, or two of the same length do.
    /// </summary>
    public static HeadingName? Within(IReadOnlyList<string> words)
    {
        for (var length = Math.Min(LongestName, words.Count); length > 0; length--)
        {
            var found = Enumerable.Range(0, words.Count - length + 1)
                .Select(from => Names.GetValueOrDefault(string.Join(' ', words.Skip(from).Take(length))))
                .Where(name => name is { IsOnlyWhole: false })
                .DistinctBy(name => name!.Field)
                .ToArray();
            if (found.Length > 0)
            {
                return found is [var only] ? only : null;
            }
        }

        return null;
    }

    /// <summary>The list, and what the fields are called in the bot itself where it says nothing of them.</summary>
    private static FrozenDictionary<string, HeadingName> ListedAndOwn()
    {
        HeadingName[] listed = [.. Read().DistinctBy(name => (name.Words, name.Field))];
        var own =
            from field in ImportedAnswer.Fields
            from name in new[] { field.Spanish, field.Portuguese }
            select new HeadingName(field.Code, string.Join(' ', Folding.Words(name)), IsOnlyWhole: true);
        return listed.Concat(own.DistinctBy(name => name.Words).ExceptBy(listed.Select(name => name.Words), name => name.Words))
            .ToFrozenDictionary(name => name.Words, StringComparer.Ordinal);
    }

    private static IEnumerable<HeadingName> Read()
    {
        using var stream = typeof(HeadingNames).Assembly.GetManifestResourceStream(FileName)
            ?? throw new InvalidOperationException($"'{FileName}' is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var field = PracticeFields.Find(line[..colon])?.Code;
            foreach (var name in line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                yield return new(field, string.Join(' ', Folding.Words(name)), name[0] == '=');
            }
        }
    }
}

/// <summary>One way to call a field.</summary>
/// <param name="Field">The field's code; null for headings that no field takes.</param>
/// <param name="Words">Folded, one space between them.</param>
/// <param name="IsOnlyWhole">Whether it counts only as the whole heading.</param>
public sealed record HeadingName(string? Field, string Words, bool IsOnlyWhole);
