namespace Bot.Features.SubmitPractice;

internal static class QuestionTextsEs
{
    private const string Public = "Se publica.";

    public static readonly QuestionTexts Texts = new()
    {
        AskCity = new("Ciudad", "¿De qué ciudad o agencia de desarrollo es usted? Escriba las primeras letras.", "Campinas", Public),
        AskKind = new("Tipo", "No está en nuestra lista; la coordinación lo confirmará. ¿Qué es?"),
        AskSeat = new("Sede", "¿En qué ciudad está la agencia? Escriba las primeras letras.", "Rosario", Public),
        AskCountry = new("País", "¿En qué país está la ciudad?", Note: Public),
        AskTitle = new("Título", "¿Cómo se llama la práctica?", "Feria de la economía social", Public),
        AskTheme = new("Tema", "¿Cuál es el tema principal?", Note: Public),
        AskSummary = new("Resumen", "¿Qué hicieron, para quién y dónde? Hasta 250 palabras; puede pegar varios mensajes.", "Cedimos un predio a 60 productores...", Public),
        AskResults = new("Resultados", "¿Qué cambió? Basta un dato.", "Ventas: +30 %", Public),
        AskStage = new("Etapa", "¿En qué etapa está?", Note: Public),
        AskStart = new("Inicio", "¿Cuándo empezó? Mes y año.", "03/2024", Public),
        AskContact = new("Contacto", "¿Con quién puede hablar otra ciudad? Lo ve la Secretaría Técnica; otra ciudad, solo si ustedes aceptan.", Note: "Privado."),
        ThatIsMe = "Soy yo",
        AskReach = new("Correo o teléfono", "Gracias. ¿Nos deja también un correo o un teléfono, para quien no usa Telegram? Lo ve la Secretaría Técnica.", "ana@campinas.sp.gov.br", "Privado."),
        AskConsent = new("Autorización", "¿Autoriza publicarla, con fotos, en Telegram y www.mercociudades.org? Podrá retirarla."),
        Review = new("Todo lo que escribió", "Todavía no se envió a nadie."),
        ToPreview = "Ver cómo queda",
        AskBody = new("Organismo", "¿Qué organismo es el responsable?", "Secretaría de Producción de Rosario", Public),
        LocalGovernment = "El gobierno local",
        OwnAgency = "Mi agencia de desarrollo",
        AskPopulation = new("Habitantes", "¿Cuántos habitantes tiene la ciudad?", "120 mil", Public),
        AskBeneficiaries = new("Beneficiarios", "¿A quiénes ayuda? Puede elegir varios.", Note: Public),
        AskBefore = new("Situación previa", "¿Cómo era antes? Hasta 50 palabras.", "Los productores vendían en la calle...", Public),
        AskObjectives = new("Objetivos", "¿Qué se proponían? Hasta 100 palabras.", "Que 60 familias vendan sin intermediarios...", Public),
        AskActions = new("Acciones", "¿Qué hicieron, paso a paso? Hasta 400 palabras; puede pegar varios mensajes.", "Primero censamos a los productores...", Public),
        AskLessons = new("Lecciones", "¿Qué fue difícil y qué aprendieron? También lo que no funcionó. Hasta 300 palabras.", "Faltó transporte los días de lluvia...", Public),
        AskReplicability = new("Replicabilidad", "¿Qué necesita otra ciudad para hacerlo? Condiciones, personal, primeros pasos. Hasta 300 palabras.", "Un predio con agua y dos personas...", Public),
        LaterReview = new("Lo que falta para publicar", "La coordinación lo lee antes de publicarlo."),
    };
}
