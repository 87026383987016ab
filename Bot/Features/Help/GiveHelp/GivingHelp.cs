using Bot.Conversation;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Help.GiveHelp;

/// <summary>What can be done here, and the way out of whatever is open.</summary>
public sealed class GivingHelp : IFeature
{
    private const string Own = "ayuda";

    public void Register(Routes routes) => routes
        .Command(
            new(Own, "ajuda", HelpTexts.All.Es.HelpMenu, HelpTexts.All.Pt.HelpMenu) { Aliases = ["help"], InGroups = true, Order = 90 },
            (context, _) => context.Reply(new(context.IsPrivate ? Overview(context, routes) : InGroup(context, routes))))
        .Command(
            new("cancelar", "cancelar", HelpTexts.All.Es.CancelMenu, HelpTexts.All.Pt.CancelMenu) { Aliases = ["cancel"], InGroups = true, TakesOver = true, Order = 95 },
            (context, _) => context.IsPrivate ? Cancel(context) : Turn.Quiet);

    private static Turn Cancel(Context context) =>
        context.LeaveForm() ?? context.Reply(new(HelpTexts.All.In(context.Language).NothingOpen));

    private static Html Overview(Context context, Routes routes)
    {
        var texts = HelpTexts.All.In(context.Language);
        return Html.Paragraphs(
            Html.Lines(texts.Title, routes.Text is null ? Html.Empty : texts.Search),
            List(CommandMenu.Of(routes, context.Person).Where(command => command.Es != Own), context),
            texts.NothingIsLost);
    }

    private static Html InGroup(Context context, Routes routes) =>
        Html.Lines(HelpTexts.All.In(context.Language).InGroup, List(CommandMenu.OfGroups(routes), context));

    private static Html List(IEnumerable<Command> commands, Context context) =>
        Html.Lines([.. commands.Select(command => Html.Of($"/{command.In(context.Language)}: {command.MenuIn(context.Language)}"))]);
}
