using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Bot.Domain.Practices;

/// <summary>Tells the name from the post in what is left of a contact once its mails and phones are taken out.</summary>
internal static partial class ContactNaming
{
    private static readonly FrozenSet<string> Ways = Words(
        "tel telf tfno telefono telefone fone phone cel celu celular movil whatsapp whats wsp wpp zap mail email e "
        + "correo electronico eletronico telegram y o ou");

    private static readonly FrozenSet<string> BetweenPostAndField = Words(
        "de del do da dos das general geral municipal ejecutivo ejecutiva executivo executiva adjunto adjunta local y e en em a");

    private static readonly string[] PostBeginnings =
    [
        "director", "diretor", "subdirector", "secretari", "subsecretari", "coordinador", "coordenador", "jef", "chefe", "gerente", "intenden",
        "prefeit", "responsa", "asesor", "assessor", "tecnic", "encargad", "presiden", "servidor", "funcionari", "analista", "municipalidad",
        "municipio", "agencia", "oficina", "area", "departamento", "alcald", "concejal", "vereador", "agente",
    ];

    /// <summary>The name, or null if nothing reads as one; and all the rest in order, or null if there is none.</summary>
    public static (string? Name, string? Post) Of(string rest)
    {
        ContactPart[] parts = [.. Boundary().Split(rest).Select(Read).Where(part => Cleaning.IsReadable(part.Text))];
        var name = Array.FindIndex(parts, part => part.IsName == true);
        if (name < 0)
        {
            name = Array.FindIndex(parts, part => part.IsName is null && part.Text.Any(char.IsLetter) && !IsPost(part.Text));
        }

        var others = string.Join(", ", parts.Where((_, index) => index != name).Select(part => part.Text));
        return (name < 0 ? null : parts[name].Text, others.Length == 0 ? null : others);
    }

    /// <summary>The pieces between line ends, commas, bars and dashes, without the words that only announce a phone or a mail.</summary>
    public static IEnumerable<string> Parts(string rest) =>
        Boundary().Split(rest).Select(part => Read(part).Text).Where(part => Cleaning.IsReadable(part));

    private static ContactPart Read(string part) => Labelled().Match(part.Trim()) is { Success: true } match
        ? new(match.Groups["name"].Success, WithoutAnnouncements(match.Groups["text"].Value))
        : new(null, WithoutWays(part));

    /// <summary>After a label only what ends like a label is one («Ana Tel.:»): a person may be called Zap.</summary>
    private static string WithoutAnnouncements(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 0 && words[^1][^1] is ':' or '.' && IsWay(words[^1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        return string.Join(' ', words);
    }

    private static string WithoutWays(string part)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 0 && IsWay(words[^1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        while (words.Count > 0 && IsWay(words[0]))
        {
            words.RemoveAt(0);
        }

        return string.Join(' ', words).Trim(' ', '.', ':', '-', '/', '(', ')');
    }

    private static bool IsWay(string word)
    {
        var folded = Folding.Words(word);
        return folded.Count == 0 || folded.All(Ways.Contains);
    }

    private static bool IsPost(string part)
    {
        var words = Folding.Words(part);
        return PostBeginnings.Any(beginning => words[0].StartsWith(beginning, StringComparison.Ordinal))
            && (words.Count <= 2 || BetweenPostAndField.Contains(words[1]));
    }

    private static FrozenSet<string> Words(string words) => FrozenSet.ToFrozenSet(words.Split(' '));

    private const string NameLabels = "nombre(?: y apellido)?|nome(?: completo)?|name|contacto|contato";

    private const string PostLabels = "cargo|puesto|posto|funci[oó]n|fun[cç][aã]o|post|[aá]rea";

    /// <summary>A label in the middle of a line begins a part, too.</summary>
    [GeneratedRegex(
        @"[\n,;|•·]| [-–—] | (?=(?:" + NameLabels + "|" + PostLabels + @") ?:)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Boundary();

    [GeneratedRegex(
        "^(?:(?<name>" + NameLabels + ")|" + PostLabels + ") ?:(?<text>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Labelled();

    /// <summary>One part of the rest; whether its label says name (true) or post (false), null without a label.</summary>
    private sealed record ContactPart(bool? IsName, string Text);
}
