using Bot.Conversation;
using Bot.Domain.People;
using Bot.Imports;

namespace Bot.Features.Practices.ImportBank;

/// <summary>/importar: the coordination brings the practices of an older bank in from a table.</summary>
/// <param name="target">What <see cref="BringingIn"/> brings them into.</param>
/// <param name="zones">For the days of what was brought in lately.</param>
public sealed class ImportingBank(PracticesTarget target, Zones zones) : IFeature
{
    /// <summary>What it brings practices into.</summary>
    public PracticesTarget Target => target;

    public void Register(Routes routes) => routes.Command(
        new("importar", "importar", BankTexts.All.Es.MenuLine, BankTexts.All.Pt.MenuLine)
        {
            MenuFrom = Role.Coordinator,
            MenuFor = Rights.CanCoordinate,
            Order = 64,
        },
        (context, _) => !Rights.CanCoordinate(context.Person) ? context.Reply(new(BankTexts.All.In(context.Language).OnlyCoordination))
            : !context.IsPrivate ? context.Reply(new(BankTexts.All.In(context.Language).OnlyPrivate))
            : context.Reply(BringingIn.Expect(context, context.Person, target, PracticesTarget.Code, zones)));
}
