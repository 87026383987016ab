using Bot.Texts;

namespace Bot.Features.Meetings.ShareCalendar;

/// <summary>The sentences of calendars that keep themselves up to date.</summary>
public sealed record CalendarTexts
{
    public required Html Own { get; init; }

    /// <summary>Of a group, by its name.</summary>
    public required Func<string, Html> OfGroup { get; init; }

    /// <summary>Who has one: since which day.</summary>
    public required Func<string, string> Since { get; init; }

    /// <summary>The address, shown this once.</summary>
    public required Func<string, Html> Made { get; init; }

    public required Html OwnMade { get; init; }

    public required Html GroupMade { get; init; }

    public required string Make { get; init; }

    public required string MakeAnother { get; init; }

    public required string Revoke { get; init; }

    public required string Revoked { get; init; }

    public required string ForGroup { get; init; }

    public required Html WhichGroup { get; init; }

    public required string Back { get; init; }

    public required string AllMeetings { get; init; }

    public required string Gone { get; init; }

    public static readonly Bilingual<CalendarTexts> All = new(
        Es: new()
        {
            Own = Html.Lines(
                Html.Of($"<b>Calendario que se actualiza</b>"),
                Html.Of($"Una dirección privada con las reuniones a las que usted dijo sí o tal vez. Su calendario la consulta y se corrige sin ayuda.")),
            OfGroup = name => Html.Lines(
                Html.Of($"<b>Calendario de {name}</b>"),
                Html.Of($"Una dirección con las reuniones que se avisan en el grupo. Cuando la tenga, reenvíela allí.")),
            Since = day => $"Hay una desde el {day}. No guardo direcciones: si se perdió, haga otra y la anterior deja de servir.",
            Made = address => Html.Of($"<b>La dirección</b>\n<code>{address}</code>\nCópiela ahora: no podré mostrarla otra vez. En el calendario, elija suscribirse o agregar por URL, y péguela."),
            OwnMade = Html.Of($"Quien la tenga ve a qué reuniones va usted: no la comparta."),
            GroupMade = Html.Of($"Quien la tenga ve las reuniones del grupo."),
            Make = "Hacer una dirección",
            MakeAnother = "Hacer otra dirección",
            Revoke = "Anular la dirección",
            Revoked = "La dirección ya no sirve.",
            ForGroup = "De un grupo",
            WhichGroup = Html.Of($"¿De qué grupo?"),
            Back = "Volver al calendario",
            AllMeetings = "Todas las reuniones",
            Gone = "Eso ya no se puede hacer.",
        },
        Pt: new()
        {
            Own = Html.Lines(
                Html.Of($"<b>Calendário que se atualiza</b>"),
                Html.Of($"Um endereço privado com as reuniões a que você disse sim ou talvez. O seu calendário o consulta e se corrige sem ajuda.")),
            OfGroup = name => Html.Lines(
                Html.Of($"<b>Calendário de {name}</b>"),
                Html.Of($"Um endereço com as reuniões avisadas no grupo. Quando o tiver, encaminhe para lá.")),
            Since = day => $"Há um desde {day}. Não guardo endereços: se foi perdido, faça outro e o anterior deixa de servir.",
            Made = address => Html.Of($"<b>O endereço</b>\n<code>{address}</code>\nCopie agora: não poderei mostrá-lo de novo. No calendário, escolha assinar ou adicionar por URL, e cole."),
            OwnMade = Html.Of($"Quem o tiver vê a que reuniões você vai: não o compartilhe."),
            GroupMade = Html.Of($"Quem o tiver vê as reuniões do grupo."),
            Make = "Fazer um endereço",
            MakeAnother = "Fazer outro endereço",
            Revoke = "Anular o endereço",
            Revoked = "O endereço não serve mais.",
            ForGroup = "De um grupo",
            WhichGroup = Html.Of($"De que grupo?"),
            Back = "Voltar ao calendário",
            AllMeetings = "Todas as reuniões",
            Gone = "Isso não é mais possível.",
        });
}
