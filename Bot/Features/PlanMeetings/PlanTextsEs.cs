using Bot.Domain.Meetings;
using Bot.Texts;

namespace Bot.Features.PlanMeetings;

internal static class PlanTextsEs
{
    public static readonly PlanTexts Texts = new()
    {
        MenuLine = "Reuniones: fechas y calendario",
        Coming = count => count == 1 ? Html.Of($"<b>Viene 1 reunión</b>") : Html.Of($"<b>Vienen {count} reuniones</b>"),
        Past = count => count == 1 ? Html.Of($"<b>1 reunión que ya pasó</b>") : Html.Of($"<b>{count} reuniones que ya pasaron</b>"),
        NoneComing = Html.Of($"No hay reuniones previstas por ahora."),
        NonePast = Html.Of($"Todavía no pasó ninguna reunión."),
        OpenPrivate = "Ver en el chat privado",
        AllMeetings = "Todas las reuniones",
        SeePast = "Las que ya pasaron",
        Earlier = "Página anterior",
        Later = "Página siguiente",
        PlanOne = "Planear una reunión",
        SeeMeeting = "Ver la reunión",
        BackToMeeting = "Volver a la reunión",
        Calendar = "Agregar a mi calendario",
        WholeCalendar = "Todas a mi calendario",
        CalendarName = "reuniones-ut-del.ics",
        CalendarOfOne = "Ábralo para agregar la reunión a su calendario. Si cambia la fecha, le daremos otro que la corrige.",
        CalendarOfAll = count => count == 1 ? "Ábralo para agregar 1 reunión a su calendario." : $"Ábralo para agregar {count} reuniones a su calendario.",
        OrganiserName = "UT Desarrollo Económico Local, Mercociudades",
        ByYourClock = moment => $"En su hora: {moment}.",
        Told = groups => groups.Length == 0 ? "No se avisa a ningún grupo." : $"Se avisa a: {groups}.",
        ChangeIt = "Cambiar",
        SetDate = "Poner la fecha",
        CancelIt = "Cancelar la reunión",
        WhoComes = "Quiénes vienen",
        SeeHistory = "Ver los cambios",
        OnlyPlanners = "Esto lo hace la coordinación.",
        Gone = "Eso ya no se puede hacer. Escriba /reuniones para ver cómo están.",
        AskKind = new("Tipo", "¿Qué reunión es?"),
        AskCity = new("Ciudad", "¿En qué ciudad? Escriba las primeras letras y elija. Las horas serán las de esa ciudad.", "campi"),
        AskDate = new("Fecha", "¿Cuándo es? Escríbalo como lo diría; si no es seguro, alcanza el mes o el trimestre.", "16/10 a las 10, del 14 al 16 de octubre, último trimestre"),
        NotKnown = "Fecha a confirmar",
        AskVenue = new("Lugar", "¿Dónde, dentro de la ciudad? La dirección, o el enlace si es en línea.", "Palacio Municipal, Sarmiento 123"),
        AskTitle = new("Nombre", "¿Tiene un nombre propio? Si no, usamos el tipo y la ciudad.", "Seminario de compras públicas"),
        AskRemarks = new("Observaciones", "¿Algo más que deban saber? En un mensaje de hasta 100 palabras.", "Habrá traducción. Confirmar antes del viernes."),
        Review = new("Resumen", "Todavía no se avisó a nadie."),
        SeeAsGroups = "Ver cómo queda",
        DraftKept = "Guardado. Todavía no se avisó a nadie.",
        GoOn = "Seguir",
        BeforePublishing = "Así se verá. Todavía no se avisó a nadie.",
        BeforeChanging = "Esto cambia y así se verá. Todavía no se avisó a nadie.",
        WasAndIs = (before, after) => $"antes {before}; ahora {after}",
        Nothing = "sin dato",
        NoGroups = "Todavía no hay grupos a los que avisar. La reunión se verá en /reuniones.",
        ChooseGroups = count => count switch
        {
            0 => "No se avisará a ningún grupo. Pulse un grupo para avisarle.",
            1 => "Se avisará a 1 grupo. Pulse un grupo para cambiarlo.",
            _ => $"Se avisará a {count} grupos. Pulse un grupo para cambiarlo.",
        },
        GroupIsTold = group => $"Avisar: {group}",
        GroupIsNotTold = group => $"No avisar: {group}",
        Publish = "Publicar y avisar",
        PublishChange = "Guardar y avisar",
        ChangeSomething = "Cambiar algo",
        Discard = "Descartar",
        Discarded = "Descartado. No se avisó a nadie.",
        Published = groups => groups switch
        {
            0 => "Publicada. Se ve en /reuniones.",
            1 => "Publicada. Avisamos a 1 grupo.",
            _ => $"Publicada. Avisamos a {groups} grupos.",
        },
        Changed = groups => groups switch
        {
            0 => "Guardado. Se ve en /reuniones.",
            1 => "Guardado. Avisamos a 1 grupo.",
            _ => $"Guardado. Avisamos a {groups} grupos.",
        },
        SomebodyElse = "otra persona",
        ChangedMeanwhile = who => $"Mientras usted escribía, {who} cambió esta reunión:",
        CancelledMeanwhile = who => $"Mientras usted escribía, {who} canceló esta reunión.",
        GoOnWithBoth = "Seguir con ambos cambios",
        LeaveTheirs = "Descartar lo mío",
        AskReason = new("Motivo", "¿Por qué se cancela? Lo leerán los grupos.", "Paro de transporte"),
        BeforeCancelling = new("Cancelar", "Si confirma, avisamos a los grupos. No se puede deshacer."),
        CancelAndTell = "Cancelar y avisar",
        WasCancelled = groups => groups switch
        {
            0 => "Reunión cancelada.",
            1 => "Reunión cancelada. Avisamos a 1 grupo.",
            _ => $"Reunión cancelada. Avisamos a {groups} grupos.",
        },
        Step = step => step switch
        {
            MeetingStep.Plan => "La planeó",
            MeetingStep.Change => "La cambió",
            _ => "La canceló",
        },
        StillNoDate = known => $"Todavía no tiene día: {known}. Quienes van a viajar esperan la fecha. ¿Ya se sabe?",
    };
}
