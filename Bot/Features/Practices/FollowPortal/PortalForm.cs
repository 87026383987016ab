using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Portal;
using Bot.Domain.Practices;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
using Field = Bot.Forms.Field<Bot.Features.Practices.FollowPortal.PortalTexts>;

namespace Bot.Features.Practices.FollowPortal;

/// <summary>The address and the day on the portal, asked of the secretariat. The subject is the practice's id.</summary>
internal static class PortalForm
{
    private const string Address = "address";

    private const string Day = "day";

    public static readonly FormConversation<PortalTexts> Asks = new(
        new(
            new Form<PortalTexts>("portal", version: 1,
                Field.Text(Address, texts => texts.AskAddress, PortalEntry.ParseAddress, (link, _) => link.Address),
                Field.Text(
                    Day,
                    texts => texts.AskDay,
                    (typed, scene) => PortalEntry.ParseDay(typed, scene.Today),
                    (day, language) => Dates.Day(day.Date, language),
                    settle: (typed, scene) =>
                        PortalEntry.ParseDay(typed, scene.Today) is { IsValid: true, Value: var day } ? day.Text : null)),
            PortalTexts.All),
        new()
        {
            Find = (context, id) => Open(context, id) is { } practice ? new() { About = practice.Title } : null,
            WhyClosed = (context, _) => new(Html.Escape(PortalTexts.All.In(context.Language).Gone)),
            Completed = Keep,
        });

    public static Turn Begin(Context context, Practice practice)
    {
        _ = context.LeaveForm();
        return Asks.Start(context, practice.Id, Around.Apart);
    }

    /// <summary>A published practice, for whoever may record where it stands; null otherwise.</summary>
    public static Practice? Open(Context context, string id) =>
        Rights.IsSecretariat(context.Person) && context.Store.Find(PracticeBank.All, id) is { State: PracticeState.Published } practice
            ? practice
            : null;

    private static Turn Keep(Context context, string id)
    {
        var draft = Asks.Drafts.Take(context, id);
        if (Open(context, id) is not { } practice)
        {
            return context.Reply(new(Html.Escape(PortalTexts.All.In(context.Language).Gone)));
        }

        var day = PortalEntry.ParseDay(draft[Day], context.Now.InUtc().Date.PlusDays(1)).Value;
        context.Store.Put(PortalEntry.All, new(id, PortalEntry.ParseAddress(draft[Address]).Value.Address, day.Date));
        return context.Change(PortalScreens.Of(context, practice));
    }
}
