using Bot.Domain.Practices;

namespace Bot.Texts;

/// <summary>What is asked before a practice is published.</summary>
internal static class TextsToPublish
{
    public static readonly Dictionary<string, Bilingual<FieldTexts>> All = new()
    {
        [PracticeFields.Body] = new(
            Es: new("¿Qué gobierno local o agencia es responsable?", Ask: "¿Qué organismo es el responsable?",
                Example: "Secretaría de Producción de Rosario"),
            Pt: new("Qual governo local ou agência é responsável?", Ask: "Qual é o órgão responsável?",
                Example: "Secretaria de Desenvolvimento de Campinas")),
        [PracticeFields.Population] = new(
            Es: new("¿Cuántos habitantes tiene la ciudad?", Example: "120 mil"),
            Pt: new("Quantos habitantes tem a cidade?", Example: "120 mil")),
        [PracticeFields.Beneficiaries] = new(
            Es: new("¿A quiénes ayuda?", Ask: "¿A quiénes ayuda? Puede elegir varios.", WrittenExample: "Mujeres, Jóvenes"),
            Pt: new("Quem é beneficiado?", Ask: "Quem é beneficiado? Pode escolher vários.", WrittenExample: "Mulheres, Jovens")),
        [PracticeFields.Before] = new(
            Es: new("¿Cómo era antes?", Example: "Los productores vendían en la calle..."),
            Pt: new("Como era antes?", Example: "Os produtores vendiam na rua...")),
        [PracticeFields.Objectives] = new(
            Es: new("¿Qué se proponían?", Example: "Que 60 familias vendan sin intermediarios..."),
            Pt: new("O que pretendiam?", Example: "Que 60 famílias vendam sem intermediários...")),
        [PracticeFields.Actions] = new(
            Es: new("¿Qué hicieron, paso a paso?",
                Ask: "¿Qué hicieron, paso a paso? Hasta 400 palabras; puede pegar varios mensajes.",
                Example: "Primero censamos a los productores..."),
            Pt: new("O que fizeram, passo a passo?",
                Ask: "O que fizeram, passo a passo? Até 400 palavras; pode colar várias mensagens.",
                Example: "Primeiro cadastramos os produtores...")),
        [PracticeFields.Lessons] = new(
            Es: new("¿Qué fue difícil y qué aprendieron? También lo que no funcionó.",
                Example: "Faltó transporte los días de lluvia..."),
            Pt: new("O que foi difícil e o que aprenderam? Também o que não funcionou.",
                Example: "Faltou transporte nos dias de chuva...")),
        [PracticeFields.Replicability] = new(
            Es: new("¿Qué necesita otra ciudad para hacerlo?",
                Ask: "¿Qué necesita otra ciudad para hacerlo? Condiciones, personal, primeros pasos. Hasta 300 palabras.",
                Example: "Un predio con agua y dos personas..."),
            Pt: new("O que outra cidade precisa para fazê-la?",
                Ask: "O que outra cidade precisa para fazê-la? Condições, equipe, primeiros passos. Até 300 palavras.",
                Example: "Um terreno com água e duas pessoas...")),
    };
}
