using Bot.Texts;

namespace Bot.Features.Network.KeepCities;

internal static class CityTextsEs
{
    public static readonly CityTexts Texts = new()
    {
        Title = count => Html.Of($"<b>Ciudades de la lista: {Locale.Es.Number(count)}</b>"),
        NotListed = count => Html.Of($"<b>Por confirmar: {Locale.Es.Number(count)}</b>. No están en la lista: alguien las escribió."),
        From = (people, practices) =>
            $"{Plural.Count(people, "persona", "personas")}, {Plural.Count(practices, "práctica", "prácticas")}.",
        Earlier = Nouns.PreviousPage.Es,
        Later = Nouns.NextPage.Es,
        ToCoordination = "Volver a coordinación",
        ToList = "Volver a las ciudades",
        Add = "Agregar a la lista",
        IsAnother = "Unir con otra ciudad",
        HourIs = time => $"Hora local: {time}.",
        ChangeHour = "Cambiar la hora",
        WhichHour = city => Html.Of($"<b>{city}</b>: ¿qué hora es allí ahora?"),
        AskName = new("Nombre", "¿Cómo se escribe el nombre de la ciudad?", "Villa Gesell"),
        AskCountry = new("País", "¿De qué país es?"),
        BeforeAdding = new("Antes de agregar", "Quedará en la lista para todas las personas."),
        AskOther = new("La otra ciudad", "¿Qué ciudad de la lista es la misma?", "Villa Gesell"),
        AskToMerge = (from, into, many) => Html.Lines(
            Html.Of($"<b>¿Unir «{from}» con {into}?</b>"),
            Html.Of($"Queda {into}; «{from}» deja de aparecer."),
            Html.Of($"Pasa a {into}: {many}"),
            Html.Of($"Se puede deshacer durante un día.")),
        CanBeUndone = (from, until) => $"Unida con «{from}». Se puede deshacer hasta el {until}.",
        Undo = "Deshacer la unión",
        IsSeparated = (from, into) => $"Deshecho: «{from}» y {into} ya no están unidas.",
        UndoIsOver = "Ya pasó un día, o alguien la deshizo: esa unión no se puede deshacer.",
        YesMerge = "Sí, unir",
        No = "No, volver",
        IsAdded = city => $"{city} ya está en la lista.",
        IsMerged = city => $"Unidas: {city}.",
        HourIsChanged = city => $"Cambié la hora de {city}.",
        Gone = Html.Of($"Esa ciudad ya no está así en la lista: alguien la cambió."),
    };
}
