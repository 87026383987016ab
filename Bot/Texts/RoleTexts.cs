using Bot.Domain.People;

namespace Bot.Texts;

/// <summary>What roles are called, and what people hear when theirs changes.</summary>
public sealed record RoleTexts
{
    /// <summary>Short enough for a button.</summary>
    public required Func<Role, string> Name { get; init; }

    /// <summary>To the person, after the coordination gave them this role.</summary>
    public required Func<Role, Html> IsYours { get; init; }

    public static readonly Bilingual<RoleTexts> All = new(
        Es: new()
        {
            Name = role => RoleNames.Of(role).Es,
            IsYours = role => role switch
            {
                Role.Visitor => Html.Of($"<b>Desde hoy usted ya no participa por su ciudad o agencia.</b> Puede seguir buscando y leyendo; sus textos siguen guardados. Si es un error, puede pedir entrar de nuevo en /perfil."),
                Role.Official =>
                    Html.Of($"<b>Desde hoy usted participa por su ciudad o agencia.</b> Puede proponer prácticas con /proponer."),
                Role.Commission => Html.Of($"<b>Desde hoy usted es de la comisión de Economía Social y Solidaria.</b> Gracias."),
                Role.Coordinator => Html.Of($"<b>Desde hoy usted coordina el Banco de Buenas Prácticas.</b> Las prácticas en espera están en /revisar; las personas, en /coordinacion."),
                Role.Subcoordinator => Html.Of($"<b>Desde hoy usted subcoordina el Banco de Buenas Prácticas.</b> Las prácticas en espera están en /revisar; las personas, en /coordinacion."),
                _ => Html.Of($"<b>Desde hoy usted es de la Secretaría Técnica Permanente.</b> Las prácticas en espera están en /revisar."),
            },
        },
        Pt: new()
        {
            Name = role => RoleNames.Of(role).Pt,
            IsYours = role => role switch
            {
                Role.Visitor => Html.Of($"<b>A partir de hoje você não participa mais pela sua cidade ou agência.</b> Pode continuar buscando e lendo; os seus textos continuam salvos. Se for um engano, pode pedir para entrar de novo em /perfil."),
                Role.Official =>
                    Html.Of($"<b>A partir de hoje você participa pela sua cidade ou agência.</b> Pode propor práticas com /propor."),
                Role.Commission => Html.Of($"<b>A partir de hoje você é da comissão de Economia Social e Solidária.</b> Agradecemos."),
                Role.Coordinator => Html.Of($"<b>A partir de hoje você coordena o Banco de Boas Práticas.</b> As práticas em espera estão em /revisar; as pessoas, em /coordenacao."),
                Role.Subcoordinator => Html.Of($"<b>A partir de hoje você subcoordena o Banco de Boas Práticas.</b> As práticas em espera estão em /revisar; as pessoas, em /coordenacao."),
                _ => Html.Of($"<b>A partir de hoje você é da Secretaria Técnica Permanente.</b> As práticas em espera estão em /revisar."),
            },
        });
}
