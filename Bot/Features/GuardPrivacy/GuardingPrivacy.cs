using System.Globalization;
using System.Text.Json;
using Bot.Conversation;
using Bot.Domain.People;
using Bot.Messages;
using NodaTime;
using static Bot.Features.PrivateOnly;

namespace Bot.Features.GuardPrivacy;

/// <summary>What is kept of a person; they may take it along, and have it deleted.</summary>
/// <param name="documents">How documents are written.</param>
public sealed class GuardingPrivacy(JsonSerializerOptions documents) : IFeature
{
    private const string DownloadCode = "g.get";
    private const string AskCode = "g.ask";
    private const string AskAgainCode = "g.sure";
    private const string DeleteCode = "g.delete";

    /// <summary>After this, the last button asks again: it may stand in a chat for years.</summary>
    private static readonly Duration StaysSure = Duration.FromHours(1);

    public void Register(Routes routes)
    {
        var belongings = new Belongings(routes, documents);
        _ = routes
            .Command(
                new("privacidad", "privacidade", PrivacyTexts.All.Es.MenuLine, PrivacyTexts.All.Pt.MenuLine) { Order = 80 },
                (context, _) => context.Reply(WhatIsKept(context)))
            .Press(Doors.Privacy, InPrivate((context, _) => context.Change(WhatIsKept(context))))
            .Press(DownloadCode, InPrivate((context, _) => Download(context, belongings)))
            .Press(AskCode, InPrivate((context, _) => Unless(context, () => context.Change(First(context)))))
            .Press(AskAgainCode, InPrivate((context, _) => Unless(context, () => context.Change(Second(context)))))
            .Press(DeleteCode, InPrivate((context, press) => Unless(context, () => Delete(context, press, belongings))));
    }

    private static Screen WhatIsKept(Context context)
    {
        var texts = PrivacyTexts.All.In(context.Language);
        return new Screen(texts.WhatIsKept)
            .Row(Button.Do(texts.Download, DownloadCode))
            .Row(Button.Do(texts.Delete, AskCode));
    }

    private static Turn Download(Context context, Belongings belongings)
    {
        var texts = PrivacyTexts.All.In(context.Language);
        return Turn.Of(new SendFile(context.Private, texts.FileName, belongings.Write(context), new(texts.FileCaption)));
    }

    private static Screen First(Context context)
    {
        var texts = PrivacyTexts.All.In(context.Language);
        var (published, others) = Belongings.CountPractices(context);
        return new Screen(texts.Ask(others, published))
            .Row(Button.Do(texts.YesDelete, AskAgainCode))
            .Row(Button.Do(texts.KeepAll, Doors.Privacy));
    }

    private static Screen Second(Context context)
    {
        var texts = PrivacyTexts.All.In(context.Language);
        return new Screen(texts.AskAgain)
            .Row(Button.Do(texts.KeepAll, Doors.Privacy))
            .Row(Button.Do(texts.DeleteForEver, DeleteCode, context.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)));
    }

    private static Turn Delete(Context context, Press press, Belongings belongings)
    {
        if (!IsFresh(press[0], context.Now))
        {
            return context.Change(First(context));
        }

        var texts = PrivacyTexts.All.In(context.Language);
        belongings.Delete(context);
        return context.Change(new(texts.Deleted));
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
