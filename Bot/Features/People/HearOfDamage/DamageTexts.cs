using Bot.Texts;

namespace Bot.Features.People.HearOfDamage;

/// <summary>Of documents that could not be read.</summary>
public sealed record DamageTexts
{
    /// <summary>How many, 1 or more.</summary>
    public required Func<int, Html> SetAside { get; init; }

    public required Html GoOn { get; init; }

    /// <summary>From the name of a collection in the store.</summary>
    public required Func<string, string> KindOf { get; init; }

    public static readonly Bilingual<DamageTexts> All = new(
        Es: new()
        {
            SetAside = count => Html.Of(
                $"<b>Aviso sobre los datos guardados</b>\n{Plural.Count(count, "documento no se pudo leer y quedó apartado", "documentos no se pudieron leer y quedaron apartados")}. No se borró nada, y todo lo demás funciona."),
            GoOn = Html.Of($"Por favor, cuéntelo a quien mantiene el bot: en una copia de seguridad puede haber una versión sana."),
            KindOf = collection => collection switch
            {
                "practices" => "una práctica",
                "persons" => "una persona",
                "groups" => "un grupo",
                "meetings" => "una reunión",
                "sessions" => "una conversación en curso",
                _ => "un registro",
            },
        },
        Pt: new()
        {
            SetAside = count => Html.Of(
                $"<b>Aviso sobre os dados salvos</b>\n{Plural.Count(count, "documento não pôde ser lido e foi separado", "documentos não puderam ser lidos e foram separados")}. Nada foi apagado, e todo o resto funciona."),
            GoOn = Html.Of($"Por favor, avise quem mantém o bot: uma cópia de segurança pode ter uma versão íntegra."),
            KindOf = collection => collection switch
            {
                "practices" => "uma prática",
                "persons" => "uma pessoa",
                "groups" => "um grupo",
                "meetings" => "uma reunião",
                "sessions" => "uma conversa em andamento",
                _ => "um registro",
            },
        });
}
