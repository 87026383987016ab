using Bot.Forms;
using Bot.Texts;

namespace Bot.Features.Network.JoinNetwork;

/// <summary>What people are asked who say where they are from.</summary>
public sealed record JoinTexts
{
    public static readonly Choice CityChoice = new("city", "Una ciudad", "Uma cidade");

    public static readonly Choice AgencyChoice = new("agency", "Una agencia de desarrollo", "Uma agência de desenvolvimento");

    public required Prompt AskCity { get; init; }

    public required Prompt AskKind { get; init; }

    /// <summary>The city of the agency.</summary>
    public required Prompt AskSeat { get; init; }

    public required Prompt AskCountry { get; init; }

    public required Prompt AskName { get; init; }

    public required string UseTelegramName { get; init; }

    public required Prompt AskPost { get; init; }

    /// <summary>The note on privacy.</summary>
    public required Prompt BeforeSending { get; init; }

    public required string Send { get; init; }

    public required Html Asked { get; init; }

    /// <summary>To who was confirmed before.</summary>
    public required Html Kept { get; init; }

    public required Html NotSent { get; init; }

    public required string GoOn { get; init; }

    public required string Propose { get; init; }

    public required string SeePractices { get; init; }

    public required string SeeProfile { get; init; }

    public static readonly Bilingual<JoinTexts> All = new(
        Es: new()
        {
            AskCity = new(
                "Ciudad o agencia", "¿De qué ciudad o agencia de desarrollo es usted? Escriba las primeras letras y elija.", "rosar"),
            AskKind = new("Qué es", "No está en la lista. ¿Es una ciudad o una agencia de desarrollo?"),
            AskSeat = new("Ciudad de la agencia", "¿En qué ciudad está la agencia?", "rosario"),
            AskCountry = new("País", "¿De qué país es esa ciudad?"),
            AskName = new("Nombre", "¿Cómo se llama? Nombre y apellido.", "Ana Pérez"),
            UseTelegramName = "Usar mi nombre de Telegram",
            AskPost = new("Cargo", "¿Cuál es su cargo?", "Directora de Empleo"),
            BeforeSending = new("Antes de enviar", "Estos datos los ven solo la coordinación y la Secretaría Técnica. Puede cambiarlos en /perfil y borrarlos en /privacidad."),
            Send = Verbs.Send.Es,
            Asked = Html.Of($"<b>Gracias. La coordinación ya puede confirmar sus datos.</b> Le avisaré aquí. Mientras tanto puede usar todo, incluso proponer prácticas."),
            Kept = Html.Of($"<b>Gracias. Sus datos están completos.</b>"),
            NotSent = Html.Of($"Guardado, sin enviar. Puede terminar cuando quiera; para buscar y leer no hace falta."),
            GoOn = "Terminar ahora",
            Propose = "Proponer una práctica",
            SeePractices = "Ver las prácticas",
            SeeProfile = "Mi perfil",
        },
        Pt: new()
        {
            AskCity = new(
                "Cidade ou agência", "De que cidade ou agência de desenvolvimento você é? Escreva as primeiras letras e escolha.", "guaru"),
            AskKind = new("O que é", "Não está na lista. É uma cidade ou uma agência de desenvolvimento?"),
            AskSeat = new("Cidade da agência", "Em que cidade fica a agência?", "santo andré"),
            AskCountry = new("País", "De que país é essa cidade?"),
            AskName = new("Nome", "Como você se chama? Nome e sobrenome.", "Ana Souza"),
            UseTelegramName = "Usar meu nome do Telegram",
            AskPost = new("Cargo", "Qual é o seu cargo?", "Diretora de Emprego"),
            BeforeSending = new(
                "Antes de enviar",
                "Só a coordenação e a Secretaria Técnica veem estes dados. Pode alterá-los em /perfil e apagá-los em /privacidade."),
            Send = Verbs.Send.Pt,
            Asked = Html.Of($"<b>Agradecemos. A coordenação já pode confirmar os seus dados.</b> Aviso aqui. Enquanto isso, pode usar tudo, inclusive propor práticas."),
            Kept = Html.Of($"<b>Agradecemos. Os seus dados estão completos.</b>"),
            NotSent = Html.Of($"Salvo, sem enviar. Pode terminar quando quiser; para buscar e ler não é preciso."),
            GoOn = "Terminar agora",
            Propose = "Propor uma prática",
            SeePractices = "Ver as práticas",
            SeeProfile = "Meu perfil",
        });
}
