using System.Globalization;
using System.Text.Json;
using Bot.Conversation;
using Bot.Domain.Contacts;
using Bot.Domain.People;
using Bot.Features.Network;
using Bot.Messages;
using Bot.Texts;
using Bot.WordFiles;
using NodaTime;

namespace Bot.Features.People.GuardPrivacy;

/// <summary>What is kept of a person; they may take it along, and have it deleted.</summary>
/// <param name="documents">How documents are written.</param>
/// <param name="zones">For the days and hours that people read.</param>
public sealed class GuardingPrivacy(JsonSerializerOptions documents, Zones zones) : IFeature
{
    private static readonly Door DownloadDoor = new("g.get");
    private static readonly Door SeeAllDoor = new("g.see");
    private static readonly Door ListsDoor = new("g.lists");
    private static readonly Door AskDoor = new("g.ask");
    private static readonly Door AskAgainDoor = new("g.sure");
    private static readonly Door<string> DeleteDoor = new("g.delete", Argument.Text);

    /// <summary>After this, the last button asks again: it may stand in a chat for years.</summary>
    private static readonly Duration StaysSure = Duration.FromHours(1);

    public void Register(Routes routes)
    {
        var belongings = new Belongings(routes, documents);
        var download = new Downloading(belongings, zones);
        _ = routes
            .Command(
                new("privacidad", "privacidade", PrivacyTexts.All.Es.MenuLine, PrivacyTexts.All.Pt.MenuLine) { Order = 80 },
                (context, _) => context.Reply(WhatIsKept(context)))
            .Hears<WordMade>(Downloading.Page, download.Send)
            .Hears<WordMade>(Downloading.Copy, download.Send)
            .InPrivate(own => own
                .Press(PeopleDoors.Privacy, context => context.Change(WhatIsKept(context)))
                .Press(SeeAllDoor, context => context.Change(AllThatIsKept(context)))
                .Press(ListsDoor, context => context.Change(Lists(context)))
                .Press(DownloadDoor, download.Prepare)
                .Press(AskDoor, context => Unless(context, () => context.Change(First(context))))
                .Press(AskAgainDoor, context => Unless(context, () => context.Change(Second(context))))
                .Press(DeleteDoor, (context, shown) => Unless(context, () => Delete(context, shown, belongings))));
    }

    private static Screen WhatIsKept(Context context)
    {
        var texts = PrivacyTexts.All.In(context.Language);
        return new Screen(texts.WhatIsKept)
            .Row(Button.Do(texts.Download, DownloadDoor.To()).AsMain())
            .Row(Button.Do(texts.SeeAll, SeeAllDoor.To()))
            .Row(Button.Do(texts.Delete, AskDoor.To()).AsDanger());
    }

    private static Screen AllThatIsKept(Context context)
    {
        var texts = PrivacyTexts.All.In(context.Language);
        return new Screen(texts.AllThatIsKept)
            .Row(Button.Do(texts.ToLists, ListsDoor.To()))
            .Row(Button.Do(texts.Back, PeopleDoors.Privacy.To()));
    }

    private static Screen Lists(Context context)
    {
        var texts = PrivacyTexts.All.In(context.Language);
        return new Screen(texts.Lists).Row(Button.Do(texts.Back, SeeAllDoor.To()));
    }

    private static Screen First(Context context)
    {
        var texts = PrivacyTexts.All.In(context.Language);
        var (published, others) = Belongings.CountPractices(context);
        var ending = EndingContacts.Say(ContactSettling.EndingWith(context.Store, context.Person), context.Language);
        return new Screen(Html.Lines(texts.Ask(others, published), ending))
            .Row(Button.Do(texts.KeepAll, PeopleDoors.Privacy.To()))
            .Row(Button.Do(texts.YesDelete, AskAgainDoor.To()).AsDanger());
    }

    private static Screen Second(Context context)
    {
        var texts = PrivacyTexts.All.In(context.Language);
        var shown = context.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return new Screen(texts.AskAgain)
            .Row(Button.Do(texts.KeepAll, PeopleDoors.Privacy.To()))
            .Row(Button.Do(texts.DeleteForEver, DeleteDoor.To(shown)).AsDanger());
    }

    private static Turn Delete(Context context, string shown, Belongings belongings)
    {
        if (!IsFresh(shown, context.Now))
        {
            return context.Change(First(context));
        }

        var texts = PrivacyTexts.All.In(context.Language);
        return belongings.Delete(context).Then(context.Change(new(texts.Deleted)));
    }

    private static bool IsFresh(string asked, Instant now) =>
        long.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && now.ToUnixTimeSeconds() - seconds is >= 0 and var age
        && age <= StaysSure.TotalSeconds;

    /// <summary>Without a coordinator nobody could review or invite, so the last one stays until somebody else coordinates.</summary>
    private static Turn Unless(Context context, Func<Turn> act) => Coordinators.IsLast(context.Store, context.Person)
        ? context.Change(new(PrivacyTexts.All.In(context.Language).LastCoordinator))
        : act();
}
