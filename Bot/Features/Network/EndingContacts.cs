using Bot.Domain;
using Bot.Texts;

namespace Bot.Features.Network;

/// <summary>What a question says of the requests for contact that would end with a yes.</summary>
internal static class EndingContacts
{
    private static readonly Bilingual<Func<int, string>> Sentence = new(
        Es: count => Plural.Form(
            count,
            "",
            "También termina 1 pedido de contacto abierto.",
            $"También terminan {Locale.Es.Number(count)} pedidos de contacto abiertos."),
        Pt: count => Plural.Form(
            count,
            "",
            "Também termina 1 pedido de contato aberto.",
            $"Também terminam {Locale.Pt.Number(count)} pedidos de contato abertos."));

    /// <summary>Empty where none would.</summary>
    /// <param name="count">0 or more.</param>
    public static Html Say(int count, Language language) => Html.Escape(Sentence.In(language)(count));
}
