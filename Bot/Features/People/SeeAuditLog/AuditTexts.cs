using Bot.Domain.People;
using Bot.Texts;

namespace Bot.Features.People.SeeAuditLog;

/// <summary>What happened, in words.</summary>
public sealed record AuditTexts
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

    /// <summary>The entry, who did it, and to whom (may be empty).</summary>
    public required Func<AuditEntry, string, string, string> Happened { get; init; }

    public static readonly Bilingual<AuditTexts> All = new(
        Es: new()
        {
            Title = "Quién hizo qué",
            Nothing = Html.Of($"<b>Todavía no hay nada.</b> Aquí se anota quién cambia personas, ciudades e invitaciones."),
            Newer = "Más nuevo",
            Older = "Más antiguo",
            ToCoordination = "Volver a coordinación",
            Somebody = "alguien que borró sus datos",
            Configuration = "El sistema",
            Happened = (entry, by, whom) => entry.Kind switch
            {
                AuditKind.Confirmed => $"{by} confirmó a {whom}{In(entry.Detail)}.",
                AuditKind.ConfirmationUndone => $"{by} deshizo la confirmación de {whom}.",
                AuditKind.Refused => $"{by} no confirmó a {whom}{In(entry.Detail)}.",
                AuditKind.RoleChanged => $"{by} dio a {whom} el rol {NameEs(entry.After)} (antes: {NameEs(entry.Before)}).",
                AuditKind.Removed => $"{by} quitó a {whom} (antes: {NameEs(entry.Before)}).",
                AuditKind.Invited => $"{by} creó una invitación: {NameEs(entry.After)}{In(entry.Detail)}.",
                AuditKind.CameByInvitation => $"{by} entró con una invitación: {NameEs(entry.After)}{In(entry.Detail)}.",
                AuditKind.InvitationRevoked => $"{by} anuló una invitación: {NameEs(entry.After)}{In(entry.Detail)}.",
                AuditKind.CityAdded => $"{by} agregó la ciudad {entry.Detail}.",
                AuditKind.CitiesMerged => $"{by} unió «{entry.Detail}» con {entry.Outcome}.",
                AuditKind.CitiesSeparated => $"{by} separó «{entry.Detail}» de {entry.Outcome}.",
                AuditKind.ZoneChanged => $"{by} cambió la hora de {entry.Detail}: {entry.Outcome}.",
                AuditKind.HandedOver when entry.Person is null => $"{by} traspasó la coordinación de {entry.Detail} a {entry.Outcome}.",
                AuditKind.HandedOver => $"{by} traspasó la coordinación de {entry.Detail} a {entry.Outcome}; aceptó {whom}.",
                AuditKind.HandoverOffered => $"{by} ofreció la coordinación de {entry.Detail} a {entry.Outcome}.",
                AuditKind.HandoverAccepted => $"{by} aceptó para {entry.Outcome} la coordinación de {entry.Detail}.",
                AuditKind.HandoverEnded => $"{by} dio por terminada la oferta de traspaso de {entry.Detail} a {entry.Outcome}.",
                AuditKind.RecordGiven => $"{by} dio a {whom} una ficha a pedido{In(entry.Detail)}.",
                AuditKind.RecordRefused => $"{by} no dio a {whom} una ficha a pedido{In(entry.Detail)}.",
                _ => $"{by} dijo que ahora es de {entry.Detail}.",
            },
        },
        Pt: new()
        {
            Title = "Quem fez o quê",
            Nothing = Html.Of($"<b>Ainda não há nada.</b> Aqui fica anotado quem altera pessoas, cidades e convites."),
            Newer = "Mais novo",
            Older = "Mais antigo",
            ToCoordination = "Voltar à coordenação",
            Somebody = "alguém que apagou os seus dados",
            Configuration = "O sistema",
            Happened = (entry, by, whom) => entry.Kind switch
            {
                AuditKind.Confirmed => $"{by} confirmou {whom}{In(entry.Detail)}.",
                AuditKind.ConfirmationUndone => $"{by} desfez a confirmação de {whom}.",
                AuditKind.Refused => $"{by} não confirmou {whom}{In(entry.Detail)}.",
                AuditKind.RoleChanged => $"{by} deu a {whom} o papel {NamePt(entry.After)} (antes: {NamePt(entry.Before)}).",
                AuditKind.Removed => $"{by} removeu {whom} (antes: {NamePt(entry.Before)}).",
                AuditKind.Invited => $"{by} criou um convite: {NamePt(entry.After)}{In(entry.Detail)}.",
                AuditKind.CameByInvitation => $"{by} entrou com um convite: {NamePt(entry.After)}{In(entry.Detail)}.",
                AuditKind.InvitationRevoked => $"{by} anulou um convite: {NamePt(entry.After)}{In(entry.Detail)}.",
                AuditKind.CityAdded => $"{by} adicionou a cidade {entry.Detail}.",
                AuditKind.CitiesMerged => $"{by} uniu «{entry.Detail}» com {entry.Outcome}.",
                AuditKind.CitiesSeparated => $"{by} separou «{entry.Detail}» de {entry.Outcome}.",
                AuditKind.ZoneChanged => $"{by} alterou o horário de {entry.Detail}: {entry.Outcome}.",
                AuditKind.HandedOver when entry.Person is null => $"{by} passou a coordenação de {entry.Detail} a {entry.Outcome}.",
                AuditKind.HandedOver => $"{by} passou a coordenação de {entry.Detail} a {entry.Outcome}; quem aceitou: {whom}.",
                AuditKind.HandoverOffered => $"{by} ofereceu a coordenação de {entry.Detail} a {entry.Outcome}.",
                AuditKind.HandoverAccepted => $"{by} aceitou para {entry.Outcome} a coordenação de {entry.Detail}.",
                AuditKind.HandoverEnded => $"{by} encerrou a oferta de transferência de {entry.Detail} a {entry.Outcome}.",
                AuditKind.RecordGiven => $"{by} repassou a {whom} uma ficha a pedido{In(entry.Outcome)}.",
                AuditKind.RecordRefused => $"{by} não repassou a {whom} uma ficha a pedido{In(entry.Outcome)}.",
                _ => $"{by} disse que agora é de {entry.Detail}.",
            },
        });

    private static string In(string? city) => city is null ? "" : $" ({city})";

    private static string NameEs(Role? role) => RoleTexts.All.Es.Name(role ?? Role.Visitor);

    private static string NamePt(Role? role) => RoleTexts.All.Pt.Name(role ?? Role.Visitor);
}
