namespace Bot.Features.SubmitPractice;

internal static class QuestionTextsPt
{
    private const string Public = "Será publicado.";

    public static readonly QuestionTexts Texts = new()
    {
        AskCity = new("Cidade", "De que cidade ou agência de desenvolvimento você é? Escreva as primeiras letras.", "Rosario", Public),
        AskKind = new("Tipo", "Não está na nossa lista; a coordenação vai confirmar. O que é?"),
        AskSeat = new("Sede", "Em que cidade fica a agência? Escreva as primeiras letras.", "Campinas", Public),
        AskCountry = new("País", "Em que país fica a cidade?", Note: Public),
        AskTitle = new("Título", "Qual é o nome da prática?", "Feira da economia solidária", Public),
        AskTheme = new("Tema", "Qual é o tema principal?", Note: Public),
        AskSummary = new("Resumo", "O que fizeram, para quem e onde? Até 250 palavras; pode colar várias mensagens.", "Cedemos um terreno a 60 produtores...", Public),
        AskResults = new("Resultados", "O que mudou? Basta um dado.", "Vendas: +30%", Public),
        AskStage = new("Etapa", "Em que etapa está?", Note: Public),
        AskStart = new("Início", "Quando começou? Mês e ano.", "03/2024", Public),
        AskContact = new("Contato", "Com quem outra cidade pode falar? A Secretaria Técnica vê; outra cidade, só se vocês aceitarem.", Note: "Privado."),
        ThatIsMe = "Sou eu",
        AskReach = new("E-mail ou telefone", "Obrigado. Pode deixar também um e-mail ou telefone, para quem não usa o Telegram? A Secretaria Técnica vê.", "ana@rosario.gob.ar", "Privado."),
        AskConsent = new("Autorização", "Autoriza publicá-la, com fotos, no Telegram e em www.mercociudades.org? Poderá retirá-la."),
        Review = new("Tudo o que você escreveu", "Ainda não foi enviado a ninguém."),
        ToPreview = "Ver como fica",
        AskBody = new("Órgão", "Qual é o órgão responsável?", "Secretaria de Desenvolvimento de Campinas", Public),
        LocalGovernment = "O governo local",
        OwnAgency = "Minha agência",
        AskPopulation = new("Habitantes", "Quantos habitantes tem a cidade?", "120 mil", Public),
        AskBeneficiaries = new("Beneficiários", "Quem é beneficiado? Pode escolher vários.", Note: Public),
        AskBefore = new("Situação anterior", "Como era antes? Até 50 palavras.", "Os produtores vendiam na rua...", Public),
        AskObjectives = new("Objetivos", "O que pretendiam? Até 100 palavras.", "Que 60 famílias vendam sem intermediários...", Public),
        AskActions = new("Ações", "O que fizeram, passo a passo? Até 400 palavras; pode colar várias mensagens.", "Primeiro cadastramos os produtores...", Public),
        AskLessons = new("Lições", "O que foi difícil e o que aprenderam? Também o que não funcionou. Até 300 palavras.", "Faltou transporte nos dias de chuva...", Public),
        AskReplicability = new("Replicabilidade", "O que outra cidade precisa para fazer? Condições, equipe, primeiros passos. Até 300 palavras.", "Um terreno com água e duas pessoas...", Public),
        LaterReview = new("O que falta para publicar", "A coordenação lê antes de publicar."),
    };
}
