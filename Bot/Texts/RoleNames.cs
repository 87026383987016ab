using System.Collections.Immutable;
using Bot.Domain.People;

namespace Bot.Texts;

/// <summary>Roles, by the body for which somebody takes part: that leaves open who it is. Short enough for a button.</summary>
public static class RoleNames
{
    private static readonly GlossaryWord Visitor = new("visitor", "Solo consulta", "Só consulta")
    {
        RetiredEs = ["visitante", "visitantes"],
        RetiredPt = ["visitante", "visitantes"],
    };

    private static readonly GlossaryWord Official = new("official", "Ciudad o agencia", "Cidade ou agência")
    {
        RetiredEs = ["funcionario", "funcionaria"],
        RetiredPt = ["servidor", "servidora"],
    };

    private static readonly GlossaryWord Commission = new("commission", "Comisión", "Comissão");

    private static readonly GlossaryWord Coordinator = new("coordinator", "Coordinación", "Coordenação");

    private static readonly GlossaryWord Subcoordinator = new("subcoordinator", "Subcoordinación", "Subcoordenação");

    private static readonly GlossaryWord Secretariat = new("secretariat", "Secretaría Técnica", "Secretaria Técnica");

    public static ImmutableArray<GlossaryWord> All => [.. Enum.GetValues<Role>().Select(Of)];

    public static GlossaryWord Of(Role role) => role switch
    {
        Role.Visitor => Visitor,
        Role.Official => Official,
        Role.Commission => Commission,
        Role.Coordinator => Coordinator,
        Role.Subcoordinator => Subcoordinator,
        _ => Secretariat,
    };
}
