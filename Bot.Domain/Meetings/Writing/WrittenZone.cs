using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Bot.Domain.Meetings.Writing;

/// <summary>Whose clocks an hour is meant by.</summary>
/// <param name="Id">IANA id; null where none was named.</param>
/// <param name="IsUnclear">A distance to UTC, or a name of one, was written: whose clocks these are, and whether they change, is not
/// said.</param>
internal sealed partial record WrittenZone(string? Id, bool IsUnclear)
{
    private static readonly FrozenDictionary<string, string> Zones = new (string Id, string Names)[]
    {
        ("America/Argentina/Buenos_Aires", "argentina,argentino,arg,buenos aires,bs as"),
        ("America/La_Paz", "bolivia,boliviana,boliviano,la paz"),
        ("America/Sao_Paulo", "brasilia,brasil,brasilena,brasilera,brasileira,brasileiro,sao paulo"),
        ("America/Manaus", "manaos,manaus"),
        ("America/Santiago", "chile,chilena,chileno,santiago"),
        ("America/Bogota", "colombia,colombiana,colombiano,bogota"),
        ("America/Guayaquil", "ecuador,equador,ecuatoriana,equatoriana,equatoriano,quito"),
        ("America/Asuncion", "paraguay,paraguai,paraguaya,paraguayo,paraguaia,paraguaio,asuncion,assuncao"),
        ("America/Lima", "peru,peruana,peruano,lima"),
        ("America/Montevideo", "uruguay,uruguai,uruguaya,uruguayo,uruguaia,uruguaio,montevideo,montevideu"),
        ("America/Caracas", "venezuela,venezolana,venezuelana,venezuelano,caracas"),
    }.SelectMany(line => line.Names.Split(',').Select(name => (name, line.Id))).ToFrozenDictionary(pair => pair.name, pair => pair.Id);

    private const string Places =
        "argentin[ao]|arg|buenos aires|bs as|bolivian[ao]|bolivia|la paz|brasilia|brasilena|brasilera|brasileir[ao]|brasil|sao paulo|manaos|manaus|chilen[ao]|chile|santiago|"
        + "colombian[ao]|colombia|bogota|ecuatoriana|equatorian[ao]|ecuador|equador|quito|paragua[yi][ao]?|asuncion|assuncao|peruan[ao]|peru|lima|urugua[yi][ao]?|"
        + "montevideo|montevideu|venezolana|venezuelan[ao]|venezuela|caracas";

    public static WrittenZone TakeFrom(Rest rest)
    {
        var isUnclear = rest.Takes(Distance());
        return new(rest.Take(Named()) is { } named ? Zones[named.Groups["zone"].Value] : null, isUnclear);
    }

    [GeneratedRegex(
        @"[,(]? ?\b(?:(?:hora|horario)s? )?(?:oficial )?(?:de la |de |do |da |del |en |em )?(?<zone>" + Places + @")\b\)?",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Named();

    [GeneratedRegex(
        @"\(?\b(?:gmt|utc|brt|art|clt|clst|pyt|uyt)\b(?: ?[+-] ?[0-9]{1,2}(?::?[0-9]{2})?)?\)?",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Distance();
}
