using Bot.Domain.People;
using Bot.Texts;

namespace Bot.Features.SeeDeeds;

/// <summary>What happened, in words.</summary>
public sealed record DeedTexts
{
    public required string Title { get; init; }

    public required Html Nothing { get; init; }

    public required string Newer { get; init; }

    public required string Older { get; init; }

    public required string ToCoordination { get; init; }

    /// <summary>Who deleted their data.</summary>
    public required string Somebody { get; init; }

    /// <summary>Who did what nobody did.</summary>
    public required string Configuration { get; init; }

    /// <summary>The deed, who did it, and to whom (may be empty).</summary>
    public required Func<Deed, string, string, string> Happened { get; init; }

    public static readonly Bilingual<DeedTexts> All = new(
        Es: new()
        {
            Title = "Quién hizo qué",
            Nothing = Html.Of($"<b>Todavía no hay nada.</b> Aquí se anota quién cambia personas, ciudades e invitaciones."),
            Newer = "Más nuevo",
            Older = "Más antiguo",
            ToCoordination = "Volver a coordinación",
            Somebody = "alguien que borró sus datos",
            Configuration = "La configuración",
            Happened = (deed, by, whom) => deed.Kind switch
            {
                DeedKind.Confirmed => $"{by} confirmó a {whom}{In(deed.Detail)}.",
                DeedKind.ConfirmationUndone => $"{by} deshizo la confirmación de {whom}.",
                DeedKind.Refused => $"{by} no confirmó a {whom}{In(deed.Detail)}.",
                DeedKind.RoleChanged => $"{by} dio a {whom} el rol {NameEs(deed.After)} (antes: {NameEs(deed.Before)}).",
                DeedKind.Removed => $"{by} quitó a {whom} (antes: {NameEs(deed.Before)}).",
                DeedKind.Invited => $"{by} creó una invitación: {NameEs(deed.After)}{In(deed.Detail)}.",
                DeedKind.CameByInvitation => $"{by} entró con un enlace: {NameEs(deed.After)}{In(deed.Detail)}.",
                DeedKind.InvitationRevoked => $"{by} anuló una invitación: {NameEs(deed.After)}{In(deed.Detail)}.",
                DeedKind.CityAdded => $"{by} agregó la ciudad {deed.Detail}.",
                DeedKind.CitiesMerged => $"{by} unió «{deed.Detail}» con {deed.Outcome}.",
                DeedKind.ZoneChanged => $"{by} cambió la hora de {deed.Detail}: {deed.Outcome}.",
                DeedKind.HandedOver => $"{by} traspasó la coordinación de {deed.Detail} a {deed.Outcome}.",
                _ => $"{by} dijo que ahora es de {deed.Detail}.",
            },
        },
        Pt: new()
        {
            Title = "Quem fez o quê",
            Nothing = Html.Of($"<b>Ainda não há nada.</b> Aqui fica anotado quem muda pessoas, cidades e convites."),
            Newer = "Mais novo",
            Older = "Mais antigo",
            ToCoordination = "Voltar à coordenação",
            Somebody = "alguém que apagou os seus dados",
            Configuration = "A configuração",
            Happened = (deed, by, whom) => deed.Kind switch
            {
                DeedKind.Confirmed => $"{by} confirmou {whom}{In(deed.Detail)}.",
                DeedKind.ConfirmationUndone => $"{by} desfez a confirmação de {whom}.",
                DeedKind.Refused => $"{by} não confirmou {whom}{In(deed.Detail)}.",
                DeedKind.RoleChanged => $"{by} deu a {whom} a função {NamePt(deed.After)} (antes: {NamePt(deed.Before)}).",
                DeedKind.Removed => $"{by} removeu {whom} (antes: {NamePt(deed.Before)}).",
                DeedKind.Invited => $"{by} criou um convite: {NamePt(deed.After)}{In(deed.Detail)}.",
                DeedKind.CameByInvitation => $"{by} entrou com um link: {NamePt(deed.After)}{In(deed.Detail)}.",
                DeedKind.InvitationRevoked => $"{by} anulou um convite: {NamePt(deed.After)}{In(deed.Detail)}.",
                DeedKind.CityAdded => $"{by} acrescentou a cidade {deed.Detail}.",
                DeedKind.CitiesMerged => $"{by} uniu «{deed.Detail}» com {deed.Outcome}.",
                DeedKind.ZoneChanged => $"{by} mudou o horário de {deed.Detail}: {deed.Outcome}.",
                DeedKind.HandedOver => $"{by} passou a coordenação de {deed.Detail} a {deed.Outcome}.",
                _ => $"{by} disse que agora é de {deed.Detail}.",
            },
        });

    private static string In(string? city) => city is null ? "" : $" ({city})";

    private static string NameEs(Role? role) => RoleTexts.All.Es.Name(role ?? Role.Visitor);

    private static string NamePt(Role? role) => RoleTexts.All.Pt.Name(role ?? Role.Visitor);
}
