using Bot.Domain.Practices;

namespace Bot.Texts;

/// <summary>The eight steps.</summary>
internal static class TextsToSubmit
{
    public static readonly Dictionary<string, Bilingual<FieldTexts>> All = new()
    {
        [PracticeFields.Title] = new(
            Es: new("¿Cómo se llama la práctica?", Example: "Feria de la economía social"),
            Pt: new("Qual é o nome da prática?", Example: "Feira da economia solidária")),
        [PracticeFields.Theme] = new(
            Es: new("¿Cuál es el tema principal?", WrittenExample: "Economía social y solidaria"),
            Pt: new("Qual é o tema principal?", WrittenExample: "Economia social e solidária")),
        [PracticeFields.Summary] = new(
            Es: new("¿Qué hicieron, para quién y dónde?",
                Ask: "¿Qué hicieron, para quién y dónde? Hasta 250 palabras; puede pegar varios mensajes.",
                Example: "Cedimos un predio a 60 productores..."),
            Pt: new("O que fizeram, para quem e onde?",
                Ask: "O que fizeram, para quem e onde? Até 250 palavras; pode colar várias mensagens.",
                Example: "Cedemos um terreno a 60 produtores...")),
        [PracticeFields.Results] = new(
            Es: new("¿Qué cambió? Basta un dato.", Ask: "¿Qué cambió? Basta un dato.", Example: "Ventas: +30 %"),
            Pt: new("O que mudou? Basta um dado.", Ask: "O que mudou? Basta um dado.", Example: "Vendas: +30%")),
        [PracticeFields.Stage] = new(
            Es: new("Piloto, En curso o Finalizada.", Ask: "¿En qué etapa está?"),
            Pt: new("Piloto, Em andamento ou Concluída.", Ask: "Em que etapa está?")),
        [PracticeFields.Start] = new(
            Es: new("¿Cuándo empezó? Mes y año.", Example: "03/2024"),
            Pt: new("Quando começou? Mês e ano.", Example: "03/2024")),
        [PracticeFields.Contact] = new(
            Es: new("Nombre, cargo, correo o teléfono.",
                Ask: "¿Con quién puede hablar otra ciudad? Lo ve la Secretaría Técnica; otra ciudad, solo si ustedes aceptan.",
                Example: "Ana Silva, directora, ana@ciudad.gob.ar"),
            Pt: new("Nome, cargo, e-mail ou telefone.",
                Ask: "Com quem outra cidade pode falar? A Secretaria Técnica vê o contato; outra cidade, só se vocês aceitarem.",
                Example: "Ana Silva, diretora, ana@cidade.sp.gov.br")),
        [PracticeFields.Consent] = new(
            Es: new("¿Autoriza publicarla, con fotos, en Telegram y www.mercociudades.org? Podrá retirarla."),
            Pt: new("Autoriza publicá-la, com fotos, no Telegram e em www.mercociudades.org? Poderá retirá-la.")),
    };
}
