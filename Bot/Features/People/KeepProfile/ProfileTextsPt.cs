using Bot.Texts;

namespace Bot.Features.People.KeepProfile;

internal static class ProfileTextsPt
{
    private const string WhoSees = "A coordenação e a Secretaria Técnica veem este dado.";

    public static readonly ProfileTexts Texts = new()
    {
        MenuLine = "Seu nome, cidade, idioma e horário",
        Title = "Seu perfil",
        Name = "Nome",
        City = "Cidade",
        Post = Nouns.Post.Pt,
        Agency = "Agência",
        Time = "Horário local",
        ChangeTime = "Alterar o horário",
        TimeNow = (time, zone) => zone.Length == 0 ? time : $"{time} ({zone})",
        NotTold = "sem resposta",
        WhoSeesIt = "Só a coordenação e a Secretaria Técnica veem estes dados. Para alterar um, toque no botão dele.",
        InvitedOnly = "A coordenação lhe deu acesso. Falta dizer a sua cidade.",
        Confirmed = "A coordenação confirmou os seus dados.",
        NotConfirmed = "A coordenação confirmará os seus dados. Enquanto isso, pode usar tudo.",
        Join = "Sou de uma cidade ou agência",
        Hears = atOnce =>
            atOnce ? "O que chega para a coordenação eu aviso na hora." : "O que chega para a coordenação eu aviso nos dias úteis às 9:00.",
        ChangeHearing = atOnce => atOnce ? "Avisar às 9:00" : "Avisar na hora",
        IsCommission = "Você é da comissão de Economia Social e Solidária.",
        Coordinates = "Você coordena: pode revisar e publicar práticas.",
        IsSecretariat = "Você é da Secretaria Técnica Permanente.",
        More = "Mais",
        Privacy = "O que guardamos de você",
        Back = "Voltar ao perfil",
        AskLanguage = Html.Of($"Em que idioma conversamos?"),
        OwnLanguage = "Português",
        SpeakOther = "Hablar en español",
        AskName = new("Nome", "Como você se chama? Nome e sobrenome.", "Ana Souza", WhoSees),
        AskCity = new("Cidade", "De que cidade você é? Escreva as primeiras letras e escolha.", "guaru", WhoSees),
        AskCountry = new("País", "De que país é essa cidade?"),
        AskPost = new("Cargo", "Qual é o seu cargo?", "Diretora de Emprego", WhoSees),
        AskAgency = new(
            "Agência", "Se trabalha em uma agência de desenvolvimento, qual é o nome?", "Agência de Desenvolvimento do Vale", WhoSees),
        AskZone = new("Horário", "Pelo horário de que lugar quer ver as reuniões e os prazos?"),
        NowCoordinates = Html.Paragraphs(
            Html.Of($"<b>Pronto: você coordena o Banco de Boas Práticas.</b>"),
            Html.Of($"Nos dias úteis, às 9:00, aviso aqui o que chegou. Todo o resto está em /coordenacao.")),
        CityIsKnown = city => Html.Of($"<b>Sua cidade: {city}.</b> Agora convide quem revisa com você e as cidades que propõem."),
        Invite = "Convidar pessoas",
        LinkUsed = Html.Of($"Outra pessoa já usou esse link; ele serve uma única vez. Se você deve coordenar, peça a quem coordena hoje."),
        LinkUnknown = Html.Of(
            $"Esse link não é válido ou foi substituído por um mais novo. Para ver o que pode fazer aqui, escreva /ajuda."),
        SeeQueue = "Ver o que espera",
        SeeProfile = "Ver meu perfil",
    };
}
