using Bot.Texts;

namespace Bot.Features.Registers;

/// <summary>What lists say of records that are given on request.</summary>
internal sealed record OnRequestTexts
{
    /// <summary>How many belong to what is shown, 1 or more.</summary>
    public required Func<int, string> More { get; init; }

    /// <summary>How many there are, 1 or more, where it is not told which of them are what somebody looks for.</summary>
    public required Func<int, string> Maybe { get; init; }

    /// <summary>To who is not of the network.</summary>
    public required string JoinFirst { get; init; }

    /// <summary>To who waits to be confirmed.</summary>
    public required string WaitFirst { get; init; }

    /// <summary>A button.</summary>
    public required string Ask { get; init; }

    public static readonly Bilingual<OnRequestTexts> All = new(
        Es: new()
        {
            More = count => Plural.Form(count, "Hay 1 más que se da a pedido.", $"Hay {Locale.Es.Number(count)} más que se dan a pedido."),
            Maybe = count => Plural.Form(
                count,
                "Hay 1 que se da a pedido; puede que sea lo que busca.",
                $"Hay {Locale.Es.Number(count)} que se dan a pedido; puede que alguna sea lo que busca."),
            JoinFirst = "Las pide quien es de la red: si es su caso, toque «Soy de una ciudad o agencia» en /perfil.",
            WaitFirst = "Podrá pedir los datos cuando la coordinación lo confirme.",
            Ask = "Pedir los datos",
        },
        Pt: new()
        {
            More = count => Plural.Form(
                count, "Há mais 1 que é repassada a pedido.", $"Há mais {Locale.Pt.Number(count)} que são repassadas a pedido."),
            Maybe = count => Plural.Form(
                count,
                "Há 1 que é repassada a pedido; talvez seja o que procura.",
                $"Há {Locale.Pt.Number(count)} que são repassadas a pedido; talvez alguma seja o que procura."),
            JoinFirst = "Quem é da rede pode pedir: se é o seu caso, toque em «Sou de uma cidade ou agência» em /perfil.",
            WaitFirst = "Você vai poder pedir os dados quando a coordenação confirmar.",
            Ask = "Pedir os dados",
        });
}
