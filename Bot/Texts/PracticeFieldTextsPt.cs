using Bot.Domain.Practices;

namespace Bot.Texts;

internal static class PracticeFieldTextsPt
{
    public static readonly PracticeFieldTexts Texts = new()
    {
        Names = new Dictionary<string, string>
        {
            [PracticeFields.Title] = "Título",
            [PracticeFields.Theme] = "Tema principal",
            [PracticeFields.Summary] = "Resumo",
            [PracticeFields.Results] = "Resultados",
            [PracticeFields.Stage] = "Etapa",
            [PracticeFields.Start] = "Início",
            [PracticeFields.Contact] = "Contato",
            [PracticeFields.Consent] = "Autorização",
            [PracticeFields.Body] = "Órgão responsável",
            [PracticeFields.Population] = "Habitantes",
            [PracticeFields.Beneficiaries] = "Beneficiários",
            [PracticeFields.Before] = "Situação anterior",
            [PracticeFields.Objectives] = "Objetivos",
            [PracticeFields.Actions] = "Ações e processo",
            [PracticeFields.Lessons] = "Dificuldades e lições",
            [PracticeFields.Replicability] = "Replicabilidade",
            [PracticeFields.Services] = "Serviços que presta",
            [PracticeFields.Language] = "Idioma",
            [PracticeFields.End] = "Fim",
            [PracticeFields.Partners] = "Parceiros e tipo de apoio",
            [PracticeFields.Budget] = "Orçamento",
            [PracticeFields.Currency] = "Moeda",
            [PracticeFields.BudgetYear] = "Ano do orçamento",
            [PracticeFields.Funding] = "Fonte de financiamento",
            [PracticeFields.Indicators] = "Indicadores",
            [PracticeFields.Sustainability] = "Sustentabilidade",
            [PracticeFields.Links] = "Links",
            [PracticeFields.Files] = "Anexos",
            [PracticeFields.Endorsement] = "Anuência da autoridade",
            [PracticeFields.OtherTitle] = "Título no outro idioma",
            [PracticeFields.OtherSummary] = "Resumo no outro idioma",
        },
        Hints = new Dictionary<string, string>
        {
            [PracticeFields.Title] = "Qual é o nome da prática? Exemplo: Feira da economia solidária",
            [PracticeFields.Theme] = "Qual é o tema principal? Exemplo: Economia social e solidária",
            [PracticeFields.Body] = "Qual governo local ou agência é responsável? Exemplo: Secretaria de Desenvolvimento de Campinas",
            [PracticeFields.Population] = "Quantos habitantes tem a cidade? Exemplo: 120 mil",
            [PracticeFields.Beneficiaries] = "Quem é beneficiado? Exemplo: Mulheres, Jovens",
            [PracticeFields.Services] = "O que oferece às empresas e à população? Até 100 palavras. Opcional.",
            [PracticeFields.OtherTitle] = "O título em espanhol. Opcional.",
            [PracticeFields.OtherSummary] = "Um resumo em espanhol. Até 50 palavras. Opcional.",
            [PracticeFields.Summary] = "O que fizeram, para quem e onde? Até 250 palavras.",
            [PracticeFields.Stage] = "Piloto, Em andamento ou Concluída.",
            [PracticeFields.Start] = "Quando começou? Mês e ano. Exemplo: 03/2024",
            [PracticeFields.End] = "Mês e ano, ou «em andamento». Opcional. Exemplo: 12/2025",
            [PracticeFields.Before] = "Como era antes? Até 50 palavras.",
            [PracticeFields.Objectives] = "O que pretendiam? Até 100 palavras.",
            [PracticeFields.Actions] = "O que fizeram, passo a passo? Até 400 palavras.",
            [PracticeFields.Partners] = "Um por linha, com seu apoio. Opcional. Exemplo: Sebrae (técnico)",
            [PracticeFields.Budget] = "Valor com a moeda e, se quiser, o ano. Opcional. Exemplo: R$ 615 mil (2024)",
            [PracticeFields.Funding] = "De onde vem o dinheiro? Opcional. Exemplo: Recursos próprios, Cooperação internacional",
            [PracticeFields.Results] = "O que mudou? Basta um dado. Até 250 palavras.",
            [PracticeFields.Indicators] = "Até 5, um por linha. Opcional. Exemplo: Vendas: +30%",
            [PracticeFields.Lessons] = "O que foi difícil e o que aprenderam? Também o que não funcionou. Até 300 palavras.",
            [PracticeFields.Sustainability] = "Como continua com o tempo? Até 300 palavras. Opcional.",
            [PracticeFields.Replicability] = "O que outra cidade precisa para fazer? Até 300 palavras.",
            [PracticeFields.Links] = "Páginas da web, uma por linha. Opcional. Exemplo: www.mercociudades.org",
            [PracticeFields.Contact] = "Nome, cargo, e-mail ou telefone. Não é publicado. Exemplo: Ana Silva, diretora, ana@cidade.sp.gov.br",
            [PracticeFields.Endorsement] = "Nome, cargo e data. Não é publicado. Opcional. Exemplo: João Souza, prefeito, 15/03/2026",
        },
    };
}
