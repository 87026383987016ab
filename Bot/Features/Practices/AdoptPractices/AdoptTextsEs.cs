using Bot.Domain.Adoptions;
using Bot.Texts;

namespace Bot.Features.Practices.AdoptPractices;

internal static class AdoptTextsEs
{
    public static readonly AdoptTexts Texts = new()
    {
        AskWhere = (city, title) => Html.Of($"<b>¿En qué está {city} con «{title}»?</b>\nSi la aplica, la ficha nombra a la ciudad."),
        Applying = "Ya la aplicamos",
        Adapting = "La estamos adaptando",
        Interested = "Nos interesa",
        Change = "Cambiar lo que contamos",
        StaysSo = "Sigue igual",
        GiveUp = "Ya no seguimos",
        WriteOwn = "Escribir nuestra práctica",
        SeeOwn = "Ver nuestra práctica",
        OwnBegun = (city, known, origin) => Html.Of($"<b>Empecé la práctica de {city} con lo que ya contaron:</b> {known}.\nLa ficha dirá «Adaptada de {origin}». Nadie más la ve hasta que usted la envíe."),
        GoOnWriting = "Seguir escribiendo",
        BackToPractice = "Volver a la práctica",
        ReadPractice = "Ver la práctica",
        MustJoin = Html.Of($"<b>Para contar qué hace su ciudad</b>, díganos primero de qué ciudad es usted. La coordinación lo confirma, y le avisaré aquí para seguir."),
        TellCity = "Decir mi ciudad",
        WaitsToBeConfirmed = Html.Of(
            $"La coordinación todavía no confirmó de qué ciudad es usted. Cuando lo haga, le avisaré aquí para contar qué hace su ciudad."),
        YouMayTell = title => Html.Of($"<b>Ya puede contar qué hace su ciudad con «{title}»</b>"),
        TellNow = "Contarlo ahora",
        Stands = (state, city, title) => state switch
        {
            AdoptionState.Interested => Html.Of($"<b>A {city} le interesa «{title}».</b>"),
            AdoptionState.InContact => Html.Of($"<b>{city} está en contacto por «{title}».</b>"),
            AdoptionState.Adapting => Html.Of($"<b>{city} está adaptando «{title}».</b>"),
            AdoptionState.Applied => Html.Of($"<b>{city} aplica «{title}».</b>"),
            _ => Html.Of($"<b>{city} ya no sigue con «{title}».</b>"),
        },
        Since = (month, mark) => mark.Length == 0 ? $"Desde {month}." : $"Desde {month} ({mark}).",
        IsConfirmed = origin => $"Lo confirmó {origin}.",
        NoNewsSince = month => $"Sin noticias desde {month}.",
        KeptByColleague = "En su ciudad lo lleva otra persona.",
        KeptByNobody = "En su ciudad no lo lleva nadie todavía.",
        AskSince = new("Desde cuándo", "¿Desde qué mes aplican esta práctica?", "03/2025", "Se publica."),
        AskChanged = new("Qué cambiaron", "¿Qué cambiaron para su ciudad?", "La hacemos los sábados, en la estación.", "Se publica."),
        AskReached = new("Personas alcanzadas", "¿A cuántas personas llegó?", "300", "Se publica."),
        AskCost = new("Costo", "¿Cuánto costó, más o menos?", Note: "Se publica."),
        AskResult = new("Un resultado", "¿Qué resultado tuvieron? Escriba qué midieron y la cifra.", "Ventas: +30 %", "Se publica."),
        AskSize = new(
            "Habitantes", "¿Cuántos habitantes tiene su ciudad?", Note: "Así la encuentran antes las ciudades de su tamaño. Se publica."),
        BeforeTelling = new("Antes de publicar", "La ficha de la práctica nombrará a su ciudad, y la ciudad de origen podrá confirmarlo."),
        Tell = "Publicar",
        AskCause = new("Por qué", "¿Por qué no siguen?"),
        AskHelp = new("Qué habría ayudado", "Si quiere, cuente qué habría ayudado.", "Un ejemplo de la ordenanza."),
        AskPublic = new("Quién lo ve", "¿Pueden leerlo las demás ciudades?"),
        BeforeGivingUp = new("Antes de terminar", "Su motivo ayuda a las ciudades que lo intenten después."),
        TellGivenUp = "Enviar el motivo",
        NotSent = Html.Of($"Guardado, sin publicar. Puede terminar cuando quiera."),
        GoOn = "Terminar ahora",
        IsApplied = (origin, days) => Html.Of($"<b>Listo: la ficha ya nombra a su ciudad.</b> Le pedí a {origin} que lo confirme. Si pasan {Locale.Es.Days(days)} sin respuesta, dirá «según la ciudad»."),
        IsAppliedUnasked = days => Html.Of($"<b>Listo: la ficha ya nombra a su ciudad.</b> Hoy no hay a quién pedirle que lo confirme: en {Locale.Es.Days(days)} dirá «según la ciudad»."),
        IsNoted = days => Html.Of($"<b>Anotado.</b> En {Locale.Es.Days(days)} le preguntaré cómo sigue."),
        IsGivenUp = isPublic =>
            isPublic
                ? Html.Of($"<b>Gracias por contarlo.</b> Las demás ciudades pueden leer el motivo.")
                : Html.Of($"<b>Gracias por contarlo.</b> El motivo se cuenta sin nombrar a su ciudad."),
        ToOrigin = (city, title, month, changed, days) => Html.Lines(
            Html.Of($"<b>{city} aplica su práctica «{title}»</b>"),
            Html.Of($"Desde {month}. Qué cambió:"),
            changed,
            Html.Of($"¿Es así? Si pasan {Locale.Es.Days(days)} sin respuesta, la ficha dirá «según la ciudad».")),
        Confirm = "Sí, es así",
        WasConfirmed = city => Html.Of($"<b>Hecho.</b> La ficha ya no dice «por confirmar» junto a {city}."),
        Confirmed = (origin, title) => Html.Of($"<b>{origin} confirmó que su ciudad aplica «{title}».</b>"),
        HowItGoes = (state, city, title) => state switch
        {
            AdoptionState.Interested => Html.Of($"<b>¿A {city} le sigue interesando «{title}»?</b>"),
            AdoptionState.InContact => Html.Of($"<b>¿En qué quedó {city} con «{title}»?</b> Las dos ciudades tienen los contactos."),
            AdoptionState.Adapting => Html.Of($"<b>¿{city} sigue adaptando «{title}»?</b>"),
            _ => Html.Of($"<b>¿{city} sigue aplicando «{title}»?</b>"),
        },
        FromContact = (city, title) => Html.Of($"<b>Anoté que {city} está adaptando «{title}»</b>, por lo que se respondió sobre el contacto. Usted lo lleva por su ciudad."),
        HandedOn = (city, title) => Html.Of($"<b>Ahora usted lleva por {city} lo que se hace con «{title}».</b> La persona que lo llevaba ya no participa por su ciudad."),
        SeeIt = "Ver cómo está",
        Changes = title => Html.Of($"<b>Qué cambiaron otras ciudades</b>\n{title}"),
        YourSizeFirst = "Primero, las ciudades del tamaño de la suya.",
        Applies = (city, month, mark) => Html.Of($"<b>{city}</b>, desde {month}{(mark.Length == 0 ? "" : $" ({mark})")}"),
        Reached = count => $"Llegó a {Plural.Count(count, "persona", "personas")}.",
        Cost = band => $"Costo: {band}.",
        Result = result => $"Resultado: {result}.",
        GaveUp = (city, cause) => Html.Of($"<b>{city}</b> no siguió. Motivo: {cause}."),
        GaveUpInAll = (count, causes) =>
            $"{Plural.Form(count, "Una ciudad no siguió", $"{Locale.Es.Number(count)} ciudades no siguieron")}: {causes}.",
        NoChanges = Html.Of($"Ninguna ciudad contó todavía qué cambió."),
        Earlier = "Anteriores",
        Later = "Siguientes",
        PracticeGone = "La práctica ya no está publicada.",
        HasChanged = "Esto cambió mientras tanto: otra persona de su ciudad lo actualizó, o la práctica ya no es pública.",
        WithoutPeople = "Esto lo lee cualquiera: escríbalo sin nombres de personas, correos, teléfonos ni direcciones.",
        OtherCity = "la ciudad de origen",
    };
}
