using Bot.Domain.Adoptions;
using Bot.Domain.Contacts;
using Bot.Domain.Meetings.Actas;
using Bot.Texts;

namespace Bot.Features.Network.SeeFigures;

internal static class FigureTextsEs
{
    public static readonly FigureTexts Texts = new()
    {
        MenuLine = "Cifras del Banco",
        Title = "Cifras del Banco",
        OnlyOffices = "Las cifras las ven la coordinación y la Secretaría Técnica.",
        Published = (practices, cities, countries) =>
            $"{Plural.Count(practices, "práctica publicada", "prácticas publicadas")}, de {Plural.Count(cities, "ciudad", "ciudades")} y {Plural.Count(countries, "país", "países")}.",
        FromArchive = count => $"Aparte, del archivo, sin confirmar: {Locale.Es.Number(count)}.",
        ArchiveState = "Del archivo, sin confirmar",
        NotTold = "Sin dato",
        OnTheWay = (waiting, drafts) => $"En camino: {Locale.Es.Number(waiting)}. Borradores: {Locale.Es.Number(drafts)}.",
        Paces = (answer, publish) => (answer, publish) switch
        {
            (null, _) => "Todavía no hay respuestas a lo enviado.",
            ({ } first, null) => $"La mitad de las prácticas recibe respuesta {Within(first)}.",
            ({ } first, { } published) => first == 0 && published == 0
                ? "La mitad de las prácticas recibe respuesta y se publica el mismo día en que se envía."
                : $"La mitad de las prácticas recibe respuesta {Within(first)} y se publica {Within(published)}.",
        },
        Contacts = (all, introduced) =>
            $"{Plural.Count(all, "pedido de contacto", "pedidos de contacto")}; las dos ciudades ya se conocen en {Locale.Es.Number(introduced)}.",
        Adoptions = (applied, adapting) =>
            $"Otras ciudades aplican {Plural.Count(applied, "práctica", "prácticas")} y adaptan {Locale.Es.Number(adapting)}.",
        Meetings = (meetings, cities) =>
            meetings == 0
                ? "Todavía no hay reuniones con acta."
                : $"{Plural.Count(meetings, "reunión", "reuniones")} con acta, con {Plural.Count(cities, "ciudad", "ciudades")}.",
        Decisions = (done, inTime, open, late) => done + open == 0
            ? "Todavía no hay acuerdos."
            : $"Acuerdos: {Plural.Count(done, "cumplido", "cumplidos")} ({Locale.Es.Number(inTime)} en plazo), {Plural.Count(open, "abierto", "abiertos")} ({Plural.Count(late, "atrasado", "atrasados")}).",
        Practices = "Prácticas",
        ByTheme = "Por tema",
        ByCountry = "Por país",
        BySize = "Por tamaño de ciudad",
        ByMonth = "Publicadas por mes",
        ByState = "Por estado",
        Attendance = "Reuniones en que estuvo cada ciudad",
        Cities = "Ciudades",
        WithoutOfficialColumn = "Ciudades sin nadie confirmado",
        MedianToAnswer = "Mediana de días hasta la primera respuesta",
        MedianToPublish = "Mediana de días hasta la publicación",
        OnTheWayName = "En camino",
        DraftsName = "Borradores",
        WithoutOfficial = (without, all) => $"Ciudades sin nadie confirmado: {Locale.Es.Number(without)} de {Locale.Es.Number(all)}",
        NothingYet = "Todavía no hay nada.",
        MoreInFile = count => $"Y {Locale.Es.Number(count)} más, en el archivo.",
        BetweenCities = "Entre ciudades",
        Report = "Informe de la coordinación",
        ContactsTitle = "Pedidos de contacto",
        AdoptionsTitle = "Prácticas en otras ciudades",
        DecisionsTitle = "Acuerdos",
        Contact = state => state switch
        {
            ContactState.Asked => "Esperan a la Secretaría Técnica",
            ContactState.Brokered => "Esperan la respuesta de la ciudad",
            ContactState.Agreed => "Con un sí, por presentar",
            ContactState.Introduced => "Ya se conocen",
            ContactState.Closed => "Terminados, se sabe qué salió",
            ContactState.Declined => "Con un no",
            ContactState.Withdrawn => "Retirados",
            _ => "Terminados sin respuesta",
        },
        Adoption = state => state switch
        {
            AdoptionState.Interested => "Interesan",
            AdoptionState.InContact => "En contacto",
            AdoptionState.Adapting => "Se adaptan",
            AdoptionState.Applied => "Se aplican",
            _ => "Se dejaron",
        },
        Decision = state => state switch
        {
            DecisionState.Open => "Abiertos",
            DecisionState.Done => "Cumplidos",
            _ => "Retirados",
        },
        Sought = "Lo que no se encontró",
        SoughtInVain = (days, fewest) =>
            Html.Of($"<b>Lo que se buscó y no se encontró</b>\nEn {Locale.Es.Days(days)}, {Plural.Count(fewest, "vez", "veces")} o más. Toque uno para pedir prácticas a los grupos."),
        NothingSought = Html.Of($"<b>Nada falta</b>\nNadie buscó lo mismo tres veces sin encontrarlo."),
        Download = "Descargar",
        ChooseFile = Html.Of($"Todas las cifras, en un archivo."),
        AsBars = "Ver en barras",
        Preparing = "Lo estoy preparando; llega en un momento.",
        NotMade = Html.Of($"No pude preparar el archivo. Intente de nuevo, por favor."),
        FileName = "cifras-del-banco",
        FileCaption = day => Html.Of($"Cifras del Banco al {day}."),
        ColumnPart = "Parte",
        ColumnName = "Qué",
        ColumnCount = "Cuántos",
        Back = "Volver a las cifras",
        BackToSought = "Volver a la lista",
        ToGroups = names => Html.Of($"Lo leerán: {names}."),
        AskCall = (words, times, groups) => Html.Of(
            $"<b>{words}</b>\nSe buscó {Plural.Count(times, "vez", "veces")} y no se encontró. Puedo pedir prácticas a {Plural.Form(groups, "un grupo", $"{Locale.Es.Number(groups)} grupos")} con este mensaje:"),
        NoGroups = Html.Of($"Todavía no hay un grupo autorizado a quien pedirlas."),
        CalledOn = day => Html.Of($"Ya se pidieron el {day}."),
        SendCall = groups => Plural.Form(groups, "Pedir al grupo", $"Pedir a los {Locale.Es.Number(groups)} grupos"),
        CallSent = groups => Plural.Form(groups, "Enviado al grupo.", $"Enviado a {Locale.Es.Number(groups)} grupos."),
        Changed = "Esto cambió mientras tanto.",
        Call = words => Html.Of(
            $"<b>Se buscan prácticas: {words}</b>\nSe buscó varias veces en el Banco y no se encontró. Si su ciudad hace algo así, propóngalo."),
        Propose = "Proponer una práctica",
    };

    private static string Within(int days) => days == 0 ? "el mismo día en que se envía" : $"en {Locale.Es.Days(days)} o menos";
}
