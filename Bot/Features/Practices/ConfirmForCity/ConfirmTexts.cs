using Bot.Texts;

namespace Bot.Features.Practices.ConfirmForCity;

/// <summary>The sentences of confirming what an older bank tells.</summary>
public sealed record ConfirmTexts
{
    public required string IsYours { get; init; }

    public required string Begin { get; init; }

    public required Html Ask { get; init; }

    /// <summary>From how the contact person is told.</summary>
    public required Func<string, Html> ContactIs { get; init; }

    public required string Confirm { get; init; }

    public required string Correct { get; init; }

    public required string Back { get; init; }

    public required Func<string, Html> Confirmed { get; init; }

    public required string ToCard { get; init; }

    public required string ToHub { get; init; }

    public required Html CorrectFirst { get; init; }

    public required string Write { get; init; }

    public required string Gone { get; init; }

    public static readonly Bilingual<ConfirmTexts> All = new(
        Es: new()
        {
            IsYours = "Es de su ciudad: puede confirmarla.",
            Begin = "Confirmar",
            Ask = Html.Of($"Esta práctica viene de un banco anterior. ¿Es correcta? Al confirmarla, usted autoriza en nombre de su ciudad que se publique, con sus fotos, en el Banco y en el portal de Mercociudades, y queda a cargo de ella como su autor o autora."),
            ContactIs = contact => Html.Of($"Contacto, que no se publica: {contact}. Puede cambiarlo en una nueva versión."),
            Confirm = "Autorizo y confirmo",
            Correct = "Corregir antes",
            Back = "Volver a la ficha",
            Confirmed = title => Html.Of($"<b>Listo.</b> «{title}» está confirmada por su ciudad. La encuentra en /mis_practicas."),
            ToCard = "Ver la ficha",
            ToHub = "Ver mi práctica",
            CorrectFirst = Html.Of($"La práctica está ahora en /mis_practicas. Escriba una nueva versión: la marca «sin confirmar» se quita cuando esa versión se publica."),
            Write = "Escribir la nueva versión",
            Gone = "Ya no espera una confirmación.",
        },
        Pt: new()
        {
            IsYours = "É da sua cidade: você pode confirmar.",
            Begin = "Confirmar",
            Ask = Html.Of($"Esta prática vem de um banco anterior. Está correta? Ao confirmar, você autoriza em nome da sua cidade que seja publicada, com suas fotos, no Banco e no portal de Mercocidades, e fica responsável por ela como autor ou autora."),
            ContactIs = contact => Html.Of($"Contato, que não se publica: {contact}. Você pode alterar em uma nova versão."),
            Confirm = "Autorizo e confirmo",
            Correct = "Corrigir antes",
            Back = "Voltar à ficha",
            Confirmed = title => Html.Of($"<b>Pronto.</b> «{title}» está confirmada pela sua cidade. Ela está em /minhas_praticas."),
            ToCard = "Ver a ficha",
            ToHub = "Ver minha prática",
            CorrectFirst = Html.Of($"A prática está agora em /minhas_praticas. Escreva uma nova versão: a marca «sem confirmação» sai quando essa versão for publicada."),
            Write = "Escrever a nova versão",
            Gone = "Já não espera confirmação.",
        });
}
