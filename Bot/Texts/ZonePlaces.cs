using System.Collections.Frozen;

namespace Bot.Texts;

/// <summary>Places of IANA zones as they are written where they lie: the ids have no accents.</summary>
public static class ZonePlaces
{
    private static readonly FrozenDictionary<string, string> Written = new Dictionary<string, string>
    {
        ["Araguaina"] = "Araguaína",
        ["Asuncion"] = "Asunción",
        ["Bahia_Banderas"] = "Bahía de Banderas",
        ["Belem"] = "Belém",
        ["Bogota"] = "Bogotá",
        ["Cancun"] = "Cancún",
        ["Ciudad_Juarez"] = "Ciudad Juárez",
        ["Cordoba"] = "Córdoba",
        ["Cuiaba"] = "Cuiabá",
        ["Easter"] = "Isla de Pascua",
        ["Eirunepe"] = "Eirunepé",
        ["Galapagos"] = "Galápagos",
        ["Guyana"] = "Georgetown",
        ["Maceio"] = "Maceió",
        ["Mazatlan"] = "Mazatlán",
        ["Merida"] = "Mérida",
        ["Mexico_City"] = "Ciudad de México",
        ["Noronha"] = "Fernando de Noronha",
        ["Rio_Gallegos"] = "Río Gallegos",
        ["Santarem"] = "Santarém",
        ["Sao_Paulo"] = "São Paulo",
        ["Tucuman"] = "Tucumán",
    }.ToFrozenDictionary();

    /// <summary>"Belém" of "America/Belem".</summary>
    /// <param name="zone">An IANA id.</param>
    public static string Of(string zone)
    {
        var place = zone[(zone.LastIndexOf('/') + 1)..];
        return Written.TryGetValue(place, out var written) ? written : place.Replace('_', ' ');
    }
}
