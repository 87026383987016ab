using Bot.Domain.Practices;

namespace Bot.Texts;

internal static class PracticeFieldTextsEs
{
    public static readonly PracticeFieldTexts Texts = new()
    {
        Names = new Dictionary<string, string>
        {
            [PracticeFields.Title] = "Título",
            [PracticeFields.Theme] = "Tema principal",
            [PracticeFields.Summary] = "Resumen",
            [PracticeFields.Results] = "Resultados",
            [PracticeFields.Stage] = "Etapa",
            [PracticeFields.Start] = "Inicio",
            [PracticeFields.Contact] = "Contacto",
            [PracticeFields.Consent] = "Autorización",
            [PracticeFields.Body] = "Organismo responsable",
            [PracticeFields.Population] = "Habitantes",
            [PracticeFields.Beneficiaries] = "Beneficiarios",
            [PracticeFields.Before] = "Situación previa",
            [PracticeFields.Objectives] = "Objetivos",
            [PracticeFields.Actions] = "Acciones y proceso",
            [PracticeFields.Lessons] = "Dificultades y lecciones",
            [PracticeFields.Replicability] = "Replicabilidad",
            [PracticeFields.Services] = "Servicios que presta",
            [PracticeFields.Language] = "Idioma",
            [PracticeFields.End] = "Fin",
            [PracticeFields.Partners] = "Socios y tipo de apoyo",
            [PracticeFields.Budget] = "Presupuesto",
            [PracticeFields.Currency] = "Moneda",
            [PracticeFields.BudgetYear] = "Año del presupuesto",
            [PracticeFields.Funding] = "Fuente de financiamiento",
            [PracticeFields.Indicators] = "Indicadores",
            [PracticeFields.Sustainability] = "Sostenibilidad",
            [PracticeFields.Links] = "Enlaces",
            [PracticeFields.Files] = "Adjuntos",
            [PracticeFields.Endorsement] = "Aval de la autoridad",
            [PracticeFields.OtherTitle] = "Título en el otro idioma",
            [PracticeFields.OtherSummary] = "Resumen en el otro idioma",
        },
        Hints = new Dictionary<string, string>
        {
            [PracticeFields.Title] = "¿Cómo se llama la práctica? Ejemplo: Feria de la economía social",
            [PracticeFields.Theme] = "¿Cuál es el tema principal? Ejemplo: Economía social y solidaria",
            [PracticeFields.Body] = "¿Qué gobierno local o agencia es responsable? Ejemplo: Secretaría de Producción de Rosario",
            [PracticeFields.Population] = "¿Cuántos habitantes tiene la ciudad? Ejemplo: 120 mil",
            [PracticeFields.Beneficiaries] = "¿A quiénes ayuda? Ejemplo: Mujeres, Jóvenes",
            [PracticeFields.Services] = "¿Qué ofrece a las empresas y a la ciudadanía? Hasta 100 palabras. Opcional.",
            [PracticeFields.OtherTitle] = "El título en portugués. Opcional.",
            [PracticeFields.OtherSummary] = "Un resumen en portugués. Hasta 50 palabras. Opcional.",
            [PracticeFields.Summary] = "¿Qué hicieron, para quién y dónde? Hasta 250 palabras.",
            [PracticeFields.Stage] = "Piloto, En curso o Finalizada.",
            [PracticeFields.Start] = "¿Cuándo empezó? Mes y año. Ejemplo: 03/2024",
            [PracticeFields.End] = "Mes y año, o «en curso». Opcional. Ejemplo: 12/2025",
            [PracticeFields.Before] = "¿Cómo era antes? Hasta 50 palabras.",
            [PracticeFields.Objectives] = "¿Qué se proponían? Hasta 100 palabras.",
            [PracticeFields.Actions] = "¿Qué hicieron, paso a paso? Hasta 400 palabras.",
            [PracticeFields.Partners] = "Uno por línea, con su apoyo. Opcional. Ejemplo: Banco Nación (financiero)",
            [PracticeFields.Budget] = "Monto con su moneda y, si quiere, el año. Opcional. Ejemplo: USD 10.000 (2024)",
            [PracticeFields.Funding] = "¿De dónde es el dinero? Opcional. Ejemplo: Recursos propios, Cooperación internacional",
            [PracticeFields.Results] = "¿Qué cambió? Basta un dato. Hasta 250 palabras.",
            [PracticeFields.Indicators] = "Hasta 5, uno por línea. Opcional. Ejemplo: Ventas: +30 %",
            [PracticeFields.Lessons] = "¿Qué fue difícil y qué aprendieron? También lo que no funcionó. Hasta 300 palabras.",
            [PracticeFields.Sustainability] = "¿Cómo sigue con el tiempo? Hasta 300 palabras. Opcional.",
            [PracticeFields.Replicability] = "¿Qué necesita otra ciudad para hacerlo? Hasta 300 palabras.",
            [PracticeFields.Links] = "Páginas web, una por línea. Opcional. Ejemplo: www.mercociudades.org",
            [PracticeFields.Contact] = "Nombre, cargo, correo o teléfono. No se publica. Ejemplo: Ana Silva, directora, ana@ciudad.gob.ar",
            [PracticeFields.Endorsement] = "Nombre, cargo y fecha. No se publica. Opcional. Ejemplo: Juan Pérez, intendente, 15/03/2026",
        },
    };
}
