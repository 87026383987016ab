using Bot.Domain.Practices;

namespace Bot.Texts;

/// <summary>What may stay empty.</summary>
internal static class OptionalTexts
{
    public static readonly Dictionary<string, Bilingual<FieldTexts>> All = new()
    {
        [PracticeFields.Services] = new(
            Es: new("¿Qué ofrece a las empresas y a la ciudadanía?",
                Ask: "¿Qué servicios presta el organismo, a las empresas y a la ciudadanía? Hasta 100 palabras.",
                Example: "Ventanilla de trámites y cursos..."),
            Pt: new("O que oferece às empresas e à população?",
                Ask: "Que serviços o órgão presta, às empresas e à população? Até 100 palavras.",
                Example: "Balcão de atendimento e cursos...")),
        [PracticeFields.End] = new(
            Es: new("Mes y año, o «en curso».", Ask: "¿Cuándo terminó? Mes y año.", Example: "12/2025"),
            Pt: new("Mês e ano, ou «em andamento».", Ask: "Quando terminou? Mês e ano.", Example: "12/2025")),
        [PracticeFields.Partners] = new(
            Es: new("Uno por línea, con su apoyo.",
                Ask: "¿Con quiénes lo hicieron y con qué apoyo: administrativo, financiero, político, técnico u otro? Uno por línea.",
                Example: "Banco Nación: financiero", WrittenExample: "Banco Nación (financiero)"),
            Pt: new("Um por linha, com seu apoio.",
                Ask: "Com quem fizeram e com que apoio: administrativo, financeiro, político, técnico ou outro? Um por linha.",
                Example: "Sebrae: técnico", WrittenExample: "Sebrae (técnico)")),
        [PracticeFields.Budget] = new(
            Es: new("Monto con su moneda y, si quiere, el año.", Ask: "¿Cuánto costó, y en qué moneda? Puede agregar el año.",
                Example: "ARS 1.200.000 (2024)", WrittenExample: "USD 10.000 (2024)"),
            Pt: new("Valor com a moeda e, se quiser, o ano.", Ask: "Quanto custou, e em que moeda? Pode adicionar o ano.",
                Example: "R$ 615 mil (2024)")),
        [PracticeFields.Currency] = new(
            Es: new("¿En qué moneda?"),
            Pt: new("Em que moeda?")),
        [PracticeFields.BudgetYear] = new(
            Es: new("¿De qué año es ese monto?", Example: "2024"),
            Pt: new("De que ano é esse valor?", Example: "2024")),
        [PracticeFields.Funding] = new(
            Es: new("¿De dónde es el dinero?", Ask: "¿De dónde vino el dinero? Puede elegir varios.",
                WrittenExample: "Recursos propios, Cooperación internacional"),
            Pt: new("De onde vem o dinheiro?", Ask: "De onde veio o dinheiro? Pode escolher vários.",
                WrittenExample: "Recursos próprios, Cooperação internacional")),
        [PracticeFields.Indicators] = new(
            Es: new("Hasta 5, uno por línea.", Ask: "¿Qué midieron? Hasta 5, uno por línea.", Example: "Ventas: +30 %"),
            Pt: new("Até 5, um por linha.", Ask: "O que mediram? Até 5, um por linha.", Example: "Vendas: +30%")),
        [PracticeFields.Sustainability] = new(
            Es: new("¿Cómo sigue con el tiempo?", Ask: "¿Cómo sigue en el tiempo: normas, dinero, equipo? Hasta 300 palabras.",
                Example: "Una ordenanza la mantiene..."),
            Pt: new("Como continua com o tempo?", Ask: "Como continua no tempo: normas, dinheiro, equipe? Até 300 palavras.",
                Example: "Uma lei municipal a mantém...")),
        [PracticeFields.Links] = new(
            Es: new("Páginas web, una por línea.", Ask: "¿Dónde se puede leer o ver más? Uno por línea.",
                Example: "www.ciudad.gob.ar/feria", WrittenExample: "www.mercociudades.org"),
            Pt: new("Páginas da web, uma por linha.", Ask: "Onde se pode ler ou ver mais? Um por linha.",
                Example: "www.cidade.sp.gov.br/feira", WrittenExample: "www.mercociudades.org")),
        [PracticeFields.Files] = new(
            Es: new("Envíe hasta 10 fotos o documentos, de hasta 20 MB cada uno. Lo que escriba debajo queda como descripción."),
            Pt: new("Envie até 10 fotos ou documentos, de até 20 MB cada um. O que escrever embaixo fica como descrição.")),
        [PracticeFields.Endorsement] = new(
            Es: new("Nombre, cargo y fecha.", Ask: "¿Qué autoridad avala la práctica? Nombre, cargo y fecha.",
                Example: "María López, alcaldesa, 12/05/2024", WrittenExample: "Juan Pérez, alcalde, 15/03/2026"),
            Pt: new("Nome, cargo e data.", Ask: "Que autoridade concorda com a prática? Nome, cargo e data.",
                Example: "Maria Souza, prefeita, 12/05/2024", WrittenExample: "João Souza, prefeito, 15/03/2026")),
        [PracticeFields.Language] = new(
            Es: new("¿En qué idioma está escrita?"),
            Pt: new("Em que idioma está escrita?")),
        [PracticeFields.OtherTitle] = new(
            Es: new("El título en portugués.",
                Ask: "¿Cómo se llama en el otro idioma, portugués o español? Así la leen más ciudades.",
                Example: "Feira da economia solidária", WrittenExample: ""),
            Pt: new("O título em espanhol.",
                Ask: "Qual é o nome no outro idioma, espanhol ou português? Assim mais cidades leem.",
                Example: "Feria de la economía social", WrittenExample: "")),
        [PracticeFields.OtherSummary] = new(
            Es: new("Un resumen en portugués.", Ask: "¿Cómo la resume en ese idioma? Hasta 50 palabras."),
            Pt: new("Um resumo em espanhol.", Ask: "Como a resume nesse idioma? Até 50 palavras.")),
    };
}
