using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Bot.Domain.Meetings.Writing;

/// <summary>Whose clocks an hour is meant by.</summary>
/// <param name="Id">IANA id; null where none was named.</param>
/// <param name="IsUnclear">A distance to UTC was named: whose clocks these are, and whether they change, is not said.</param>
internal sealed partial record WrittenZone(string? Id, bool IsUnclear)
{
    private static readonly FrozenDictionary<string, string> Zones = new (string Id, string Names)[]
    {
        ("America/Argentina/Buenos_Aires", "argentina,buenos aires"),
        ("America/La_Paz", "bolivia,la paz"),
        ("America/Sao_Paulo", "brasilia,brasil,sao paulo"),
        ("America/Manaus", "manaos,manaus"),
        ("America/Santiago", "chile,santiago"),
        ("America/Bogota", "colombia,bogota"),
        ("America/Guayaquil", "ecuador,equador,quito"),
        ("America/Asuncion", "paraguay,paraguai,asuncion,assuncao"),
        ("America/Lima", "peru,lima"),
        ("America/Montevideo", "uruguay,uruguai,montevideo,montevideu"),
        ("America/Caracas", "venezuela,caracas"),
    }.SelectMany(line => line.Names.Split(',').Select(name => (name, line.Id))).ToFrozenDictionary(pair => pair.name, pair => pair.Id);

    public static WrittenZone TakeFrom(Rest rest)
    {
        var isUnclear = rest.Takes(Distance());
        return new(rest.Take(Named()) is { } named ? Zones[named.Groups["zone"].Value] : null, isUnclear);
    }

    [GeneratedRegex(
        @"[,(]? ?\b(?:(?:hora|horario)s? )?(?:oficial )?(?:de la |de |do |da |del |en |em )?(?<zone>argentina|buenos aires|bolivia|la paz|brasilia|brasil|sao paulo|"
        + @"manaos|manaus|chile|santiago|colombia|bogota|ecuador|equador|quito|paraguay|paraguai|asuncion|assuncao|peru|lima|uruguay|uruguai|montevideo|montevideu|"
        + @"venezuela|caracas)\b\)?",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Named();

    [GeneratedRegex(@"\(?\b(?:gmt|utc)\b(?: ?[+-] ?[0-9]{1,2}(?::?[0-9]{2})?)?\)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Distance();
}
