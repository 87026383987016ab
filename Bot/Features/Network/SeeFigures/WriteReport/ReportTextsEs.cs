using Bot.Domain.Figures;
using Bot.Texts;

namespace Bot.Features.Network.SeeFigures.WriteReport;

internal static class ReportTextsEs
{
    public static readonly ReportTexts Texts = new()
    {
        Title = term => $"Informe de la coordinación {term}",
        Home = (written, all) => Html.Of(
            $"Comentarios escritos: {Locale.Es.Number(written)} de {Locale.Es.Number(all)}. Las cifras se toman al descargarlo.\nEn el traspaso el informe se cierra y no cambia más."),
        Write = "Escribir los comentarios",
        Draft = new("Word en español", "Word en portugués"),
        Frozen = count => $"Informes cerrados: {Locale.Es.Number(count)}",
        AboutFrozen = Html.Of($"<b>Informes cerrados</b>\nCada uno es el mismo archivo que se entregó en el traspaso."),
        InLanguage = new("español", "portugués"),
        Back = "Volver al informe",
        OnlyOffices = "El informe lo ven la coordinación y la Secretaría Técnica.",
        Preparing = "Lo estoy preparando; llega en un momento.",
        NotFrozenYet = Html.Of($"No pude cerrar todavía el informe de la coordinación que terminó. Lo intento otra vez en una hora y le llega en cuanto esté."),
        NotMade = Html.Of($"No pude preparar el archivo. Intente de nuevo, por favor."),
        FileName = term => $"informe-{term}.docx",
        DraftFile = "informe-borrador.docx",
        DraftCaption = Html.Of($"Borrador del informe, con las cifras de hoy."),
        FrozenCaption = (term, day, hash) => Html.Of($"Informe de la coordinación {term}, cerrado el {day}.\nSHA-256: <code>{hash}</code>"),
        Objective = objective => objective switch
        {
            PlanObjective.Practices => "Facilitar a los gobiernos locales una fuente de prácticas exitosas de gestión",
            PlanObjective.Participation => "Fortalecer la participación activa de las ciudades que forman parte de la UT DEL",
            PlanObjective.Funding =>
                "Brindar información sobre las fuentes de financiamiento propias de la Red y de cooperación internacional",
            PlanObjective.Integration =>
                "Articular con los programas de integración productiva regional del Mercosur actividades conjuntas",
            PlanObjective.OtherUnits =>
                "Articular el trabajo con otras unidades temáticas de Mercociudades y con otras redes de ciudades",
            _ => "Realizar un seguimiento de las instancias de Mercosur relacionadas con el DEL",
        },
        Short = objective => objective switch
        {
            PlanObjective.Practices => "Prácticas",
            PlanObjective.Participation => "Participación",
            PlanObjective.Funding => "Financiamiento",
            PlanObjective.Integration => "Integración productiva",
            PlanObjective.OtherUnits => "Otras redes",
            _ => "Mercosur",
        },
        AskRemark = objective => $"«{objective}». ¿Qué quiere contar de este objetivo? Si nada, toque «Saltar».",
        BeforeEnd = new("Comentarios", "Todo está guardado. Puede volver cuando quiera."),
        End = "Listo",
        Remark = "Comentario de la coordinación",
        Nothing = "Nada.",
        People = count =>
            count is { } told ? $"{Plural.Count(told, "persona confirmada", "personas confirmadas")}." : "Menos de 5 personas confirmadas.",
        OpenCalls = count => $"{Plural.Count(count, "convocatoria abierta", "convocatorias abiertas")}.",
        MeetingsByKind = "Reuniones y cursos por tipo",
        Coordinates = city => $"Coordina {city}.",
        FiguresOf = day => $"Cifras al {day}.",
        InTerm = (objective, term) => objective switch
        {
            PlanObjective.Practices =>
                $"En el período: {Plural.Count(term.Submitted, "práctica enviada", "prácticas enviadas")}, {Plural.Count(term.Published, "publicada", "publicadas")}.",
            PlanObjective.Participation =>
                $"En el período: {Plural.Count(term.Meetings, "reunión con acta", "reuniones con acta")}; {Plural.Count(term.Decided, "acuerdo tomado", "acuerdos tomados")}, {Plural.Count(term.Done, "cumplido", "cumplidos")}.",
            PlanObjective.Integration =>
                $"En el período: {Plural.Count(term.Introduced, "contacto entre ciudades", "contactos entre ciudades")}; {Plural.Count(term.Applied, "ciudad empezó a aplicar una práctica", "ciudades empezaron a aplicar una práctica")}.",
            _ => "",
        },
        DossierTitle = "Lo que queda abierto",
        DossierFile = "lo-que-queda-abierto.docx",
        DossierCaption = Html.Of($"Lo que queda abierto al empezar su coordinación. El informe llega aparte."),
        OpenReviews = "Prácticas por revisar o publicar",
        OpenContacts = "Pedidos de contacto",
        OpenDecisions = "Acuerdos por cumplir",
        CallsHeading = "Convocatorias abiertas",
        Until = day => $"Hasta el {day}",
        TheReport = "Informe",
        ReportComesApart = "El informe de la coordinación que termina llega aparte, con su SHA-256. Se puede pedir otra vez con /informe.",
    };
}
