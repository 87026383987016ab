using Bot.Texts;

namespace Bot.Channel;

/// <summary>What Telegram shows of the bot outside of its messages; as plain text, without markup.</summary>
public sealed record MenuTexts
{
    /// <summary>In an empty chat; at most 512 characters (setMyDescription).</summary>
    public required string Description { get; init; }

    /// <summary>On the bot's page and where it is shared; at most 120 characters (setMyShortDescription).</summary>
    public required string ShortDescription { get; init; }

    public static readonly Bilingual<MenuTexts> All = new(
        Es: new()
        {
            Description = "Banco de Buenas Prácticas de Mercociudades, Unidad Temática Desarrollo Económico Local.\n\n"
                + "Busque lo que les funcionó a otras ciudades, proponga una práctica de la suya en 8 preguntas cortas y siga su revisión.\n\n"
                + "Para empezar, toque el botón de abajo.",
            ShortDescription = "Buenas prácticas de desarrollo económico local de Mercociudades: buscar, proponer, compartir.",
        },
        Pt: new()
        {
            Description = "Banco de Boas Práticas da rede Mercocidades, Unidade Temática Desenvolvimento Econômico Local.\n\n"
                + "Busque o que funcionou em outras cidades, proponha uma prática da sua em 8 perguntas curtas e acompanhe a revisão.\n\n"
                + "Para começar, toque no botão abaixo.",
            ShortDescription = "Boas práticas de desenvolvimento econômico local da rede Mercocidades: buscar, propor, compartilhar.",
        });
}
