using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Domain.Portal;
using Bot.Domain.Practices;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
using NodaTime;
using Field = Bot.Forms.Field<Bot.Features.Practices.FollowPortal.PortalTexts>;

namespace Bot.Features.Practices.FollowPortal;

/// <summary>The address and the day on the portal, asked of the secretariat. The subject is the practice's id.</summary>
internal static class PortalForm
{
    private const string Address = "address";

    private const string Day = "day";

    /// <summary>Known: the first day that can be meant.</summary>
    private const string First = "first";

    public static readonly FormConversation<PortalTexts> Asks = new(
        new(
            new Form<PortalTexts>("portal", version: 1,
                Field.Text(Address, texts => texts.AskAddress, PortalEntry.ParseAddress, (link, _) => link.Address)
                    .Says(RefusalCode.LinkUnclear, texts => texts.NoAddress),
                Field.Text(
                    Day,
                    texts => texts.AskDay,
                    Read,
                    (day, language) => Dates.Day(day.Date, language),
                    settle: (typed, scene) =>
                        PortalEntry.ParseDay(typed, scene.Today) is { IsValid: true, Value: var day } ? day.Text : null)
                    .Says(RefusalCode.InFuture, texts => texts.DayToCome)
                    .Says(RefusalCode.TooEarly, texts => texts.DayTooEarly)),
            PortalTexts.All),
        new()
        {
            Find = (context, id) => Open(context, id) is { } practice
                ? new() { About = practice.Title, Known = ImmutableDictionary<string, string>.Empty.Add(First, FirstDayOf(practice).Text) }
                : null,
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

    private static Parsed<WrittenDay> Read(string typed, FormScene scene) =>
        PortalEntry.ParseDay(typed, scene.Today) is { IsValid: true, Value.Date: var day }
        && WrittenDay.Parse(scene.Known.GetValueOrDefault(First, ""), scene.Today) is { IsValid: true, Value.Date: var first }
            && day < first
            ? RefusalCode.TooEarly
            : PortalEntry.ParseDay(typed, scene.Today);

    /// <summary>
    /// On which it was published here first; a day more for whoever is west of UTC. One of an older bank may be there as long as that bank
    /// has had it.
    /// </summary>
    private static WrittenDay FirstDayOf(Practice practice) => new(
        practice.Archive is { } archive ? new LocalDate(archive.Year ?? ArchiveEntry.EarliestYear, 1, 1)
        : (practice.History.FirstOrDefault(entry => entry.Step == Step.Publish)?.At ?? practice.PublishedAt) is { } published
            ? published.InUtc().Date.PlusDays(-1)
        : new LocalDate(ArchiveEntry.EarliestYear, 1, 1));

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
