using Bot.Texts;

namespace Bot.Features.Registers;

/// <summary>The sentences about those who do not want to be in a list, and those who change their mind.</summary>
public sealed record DeclineTexts
{
    /// <summary>From the record's name.</summary>
    public required Func<string, Html> AskDecline { get; init; }

    public required string YesDecline { get; init; }

    public required string IsDeclinedNow { get; init; }

    /// <summary>To who enters it again, from the name.</summary>
    public required Func<string, Html> DoesNotWant { get; init; }

    /// <summary>To who enters one of nearly the name of one that does not want it; that name is not told.</summary>
    public required Html MayNotWant { get; init; }

    /// <summary>A button below it.</summary>
    public required string TheRefused { get; init; }

    /// <summary>To those who verify.</summary>
    public required string IsLikeDeclined { get; init; }

    /// <summary>A button, to those who verify, from how many do not want to be in the list.</summary>
    public required Func<int, string> Refusals { get; init; }

    /// <summary>A button on the card of one that did not want it: it changed its mind.</summary>
    public required string WantsAgain { get; init; }

    /// <summary>On its card from then on, from the names of what is missing.</summary>
    public required Func<string, Html> ToFill { get; init; }

    public static readonly Bilingual<DeclineTexts> All = new(
        Es: new()
        {
            AskDecline = title => Html.Of($"<b>¿«{title}» no quiere figurar?</b> Se borra lo escrito. Quedan el nombre y la ciudad, solo para no anotarla otra vez."),
            YesDecline = "Borrar: no quiere figurar",
            IsDeclinedNow = "Hecho: no figura más.",
            DoesNotWant = title =>
                Html.Of($"<b>«{title}» pidió no figurar.</b> No la guardé. Si cambió de idea, dígaselo a quien verifica."),
            MayNotWant = Html.Of(
                $"<b>Hay una con un nombre parecido, en la misma ciudad, que pidió no figurar.</b> Si es la misma, no la anote."),
            TheRefused = "Es la misma: no anotarla",
            IsLikeDeclined = "⚠️ Se parece a una que pidió no figurar",
            Refusals = count => $"No quieren figurar ({Locale.Es.Number(count)})",
            WantsAgain = "Ahora sí quiere figurar",
            ToFill = missing => Html.Of($"Se había borrado lo escrito. Falta completar: {missing}. Toque «Cambiar»; después se podrá verificar."),
        },
        Pt: new()
        {
            AskDecline = title => Html.Of($"<b>«{title}» não quer aparecer?</b> O que foi escrito será apagado. Ficam o nome e a cidade, só para não registrar outra vez."),
            YesDecline = "Apagar: não quer aparecer",
            IsDeclinedNow = "Feito: não aparece mais.",
            DoesNotWant = title =>
                Html.Of($"<b>«{title}» pediu para não aparecer.</b> Não salvei. Se mudou de ideia, fale com quem verifica."),
            MayNotWant = Html.Of(
                $"<b>Há uma com nome parecido, na mesma cidade, que pediu para não aparecer.</b> Se for a mesma, não registre."),
            TheRefused = "É a mesma: não registrar",
            IsLikeDeclined = "⚠️ Parece com uma que pediu para não aparecer",
            Refusals = count => $"Não querem aparecer ({Locale.Pt.Number(count)})",
            WantsAgain = "Agora quer aparecer",
            ToFill = missing => Html.Of($"O que estava escrito foi apagado. Falta preencher: {missing}. Toque em «Alterar»; depois poderá ser verificada."),
        });
}
