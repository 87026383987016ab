using Bot.Domain.Practices;
using Bot.Forms;
using Bot.Texts;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>How the forms of a practice ask, in the order in which they do.</summary>
public sealed record QuestionTexts
{
    public static readonly Choice CityChoice = new("city", "Una ciudad", "Uma cidade");

    public static readonly Choice AgencyChoice = new("agency", "Una agencia de desarrollo", "Uma agência de desenvolvimento");

    public required PracticeFieldTexts Fields { get; init; }

    /// <summary>Who will see an answer.</summary>
    public required string Public { get; init; }

    public required string Private { get; init; }

    public required Prompt AskCity { get; init; }

    public required Prompt AskKind { get; init; }

    public required Prompt AskSeat { get; init; }

    public required Prompt AskCountry { get; init; }

    /// <summary>The button that names the person as the contact.</summary>
    public required string ThatIsMe { get; init; }

    /// <summary>Asked after <see cref="ThatIsMe"/> where no mail and no phone of the person is known.</summary>
    public required Prompt AskReach { get; init; }

    public required Prompt Review { get; init; }

    /// <summary>Nothing is missing before it can be sent; how many answers a publication will need, 0 or more.</summary>
    public required Func<int, string> CanBeSent { get; init; }

    /// <summary>The review's button to the preview.</summary>
    public required string ToPreview { get; init; }

    /// <summary>The button that names the local government of the person's city.</summary>
    public required string LocalGovernment { get; init; }

    /// <summary>The button that names the person's development agency.</summary>
    public required string OwnAgency { get; init; }

    /// <summary>The button that takes over what the author answered for this city before.</summary>
    public required string AsBefore { get; init; }

    public required Prompt LaterReview { get; init; }

    /// <summary>The button that says that the practice has not ended.</summary>
    public required string GoesOn { get; init; }

    public required Prompt ExtraReview { get; init; }

    /// <summary>Instead of the shared sentence, which speaks of a start.</summary>
    public required string StillToCome { get; init; }

    public required string OnlyTheYear { get; init; }

    /// <summary>How a field of the record is asked.</summary>
    public Prompt Of(string field)
    {
        var (texts, known) = (Fields.Fields[field], PracticeFields.Find(field)!);
        var note = known.Shape == AnswerShape.Consent ? "" : known.Section == Section.Private ? Private : Public;
        return new(Fields.Name(known), texts.Ask, texts.Example, note);
    }

    public static readonly Bilingual<QuestionTexts> All = new(
        Es: new()
        {
            Fields = PracticeFieldTexts.All.Es,
            Public = "Se publica.",
            Private = "Privado.",
            AskCity = new("Ciudad", "¿De qué ciudad o agencia de desarrollo es usted? Se lo pregunto una sola vez. Escriba las primeras letras.", "Rosario",
                "Se publica."),
            AskKind = new("Tipo", "No está en nuestra lista; la coordinación lo confirmará. ¿Es una ciudad o una agencia de desarrollo?"),
            AskSeat = new("Sede", "¿En qué ciudad está la agencia? Escriba las primeras letras.", "Rosario", "Se publica."),
            AskCountry = new("País", "¿En qué país está la ciudad?", Note: "Se publica."),
            ThatIsMe = "Soy yo",
            AskReach = new("Correo o teléfono",
                "Gracias. ¿Nos deja también un correo o un teléfono, para quien no usa Telegram? Lo ve la Secretaría Técnica.",
                "ana@rosario.gob.ar", "Privado."),
            Review = new("Todo lo que escribió", "Nada se envía todavía: primero verá cómo queda."),
            CanBeSent = left => Plural.Form(
                left,
                "No falta nada.",
                "No falta nada para enviarla. Para publicarla faltará 1 respuesta, que puede dar después.",
                $"No falta nada para enviarla. Para publicarla faltarán {Locale.Es.Number(left)} respuestas, que puede dar después."),
            ToPreview = "Ver cómo queda",
            LocalGovernment = "El gobierno local",
            OwnAgency = "Mi agencia de desarrollo",
            AsBefore = "Como en mi otra práctica",
            LaterReview = new("Lo que falta para publicar", "La coordinación lo lee antes de publicarlo."),
            GoesOn = "Sigue en curso",
            ExtraReview = new("Datos opcionales", "Nada de esto es obligatorio."),
            StillToCome = "Esa fecha todavía no llegó. Escriba una que ya pasó.",
            OnlyTheYear = "Escriba el año con cuatro cifras, por ejemplo 2024.",
        },
        Pt: new()
        {
            Fields = PracticeFieldTexts.All.Pt,
            Public = "Público.",
            Private = "Privado.",
            AskCity = new("Cidade", "De que cidade ou agência de desenvolvimento você é? Pergunto uma única vez. Escreva as primeiras letras.", "Campinas",
                "Público."),
            AskKind = new("Tipo", "Não está na nossa lista; a coordenação vai confirmar. É uma cidade ou uma agência de desenvolvimento?"),
            AskSeat = new("Sede", "Em que cidade fica a agência? Escreva as primeiras letras.", "Campinas", "Público."),
            AskCountry = new("País", "Em que país fica a cidade?", Note: "Público."),
            ThatIsMe = "Sou eu",
            AskReach = new("E-mail ou telefone",
                "Agradecemos. Pode deixar também um e-mail ou telefone, para quem não usa o Telegram? A Secretaria Técnica vê esse dado.",
                "ana@campinas.sp.gov.br", "Privado."),
            Review = new("Tudo o que você escreveu", "Nada é enviado ainda: primeiro você verá como fica."),
            CanBeSent = left => Plural.Form(
                left,
                "Não falta nada.",
                "Não falta nada para enviar. Para publicar faltará 1 resposta, que pode dar depois.",
                $"Não falta nada para enviar. Para publicar faltarão {Locale.Pt.Number(left)} respostas, que pode dar depois."),
            ToPreview = "Ver como fica",
            LocalGovernment = "O governo local",
            OwnAgency = "Minha agência",
            AsBefore = "Como na minha outra prática",
            LaterReview = new("O que falta para publicar", "A coordenação lê antes de publicar."),
            GoesOn = "Continua em andamento",
            ExtraReview = new("Dados opcionais", "Nada disso é obrigatório."),
            StillToCome = "Essa data ainda não chegou. Escreva uma que já passou.",
            OnlyTheYear = "Escreva o ano com quatro algarismos, por exemplo 2024.",
        });
}
