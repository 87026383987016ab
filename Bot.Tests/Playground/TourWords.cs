namespace Bot.Tests.Playground;

/// <summary>The page's words that somebody needs who follows the tour, in one of its languages.</summary>
internal sealed record TourWords(
    string Locale, string Write, string Back, string Done, string Propose, string Complete, string Accept, string Agree, string Publish, string Search, string Meet, string Broker, string Connect, string Hour)
{
    public static readonly TourWords Spanish = new(
        "es-AR", "Escriba un mensaje", "Volver a la lista", "(hecho)", "Proponga una práctica como Campinas", "Complete lo que falta", "Acéptela como Morón",
        "Dé el acuerdo de la Secretaría", "Publíquela adelantando el reloj", "Búsquela como visitante", "Planee una reunión", "Pase el pedido de otra ciudad", "Responda como Tandil", "1 hora");

    public static readonly TourWords Portuguese = new(
        "pt-BR", "Escreva uma mensagem", "Voltar à lista", "(feito)", "Proponha uma prática como Campinas", "Complete o que falta", "Aceite-a como Morón",
        "Dê a anuência da Secretaria", "Publique-a adiantando o relógio", "Busque-a como visitante", "Planeje uma reunião", "Encaminhe o pedido de outra cidade", "Responda como Tandil", "1 hora");

    public static TourWords Of(string language) => language == "pt" ? Portuguese : Spanish;
}
