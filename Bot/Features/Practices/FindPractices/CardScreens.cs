using System.Globalization;
using Bot.Conversation;
using Bot.Domain.Practices;
using Bot.Domain.Search;
using Bot.Domain.Storage;
using Bot.Features.Network;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.FindPractices;

/// <summary>A published practice with what can be done with it.</summary>
internal sealed class CardScreens(SearchCatalogue catalogue)
{
    private const int SimilarShown = 5;

    private const int SectionsInRow = 2;

    /// <summary>The card.</summary>
    /// <param name="search">Id of the search whose list it was opened from; empty where there was none.</param>
    /// <param name="lines">What features say below it, each perhaps with a button.</param>
    public static Screen Card(Practice practice, string search, Audience audience, BetweenCities between, IReadOnlyList<CardLine> lines)
    {
        var texts = CardTexts.All.In(audience.Language);
        var names = CardSectionNames.All.In(audience.Language);
        IEnumerable<Button> sections = PracticeCard.SectionsOf(practice).Select(section =>
            audience.Button(names.Of(section), Finding.SectionDoor.To(practice.Id, section, search)));
        Button?[] others =
        [
            between.HasChanges ? audience.Button(texts.Changes, PracticeDoors.Changes.To(practice.Id, search)) : null,
            between.OriginId is { } origin ? audience.Button(texts.Original, PracticeDoors.Card.To(origin, search)) : null,
            .. lines.Select(line => line.Way),
            between.CanRecordPortal ? audience.Button(texts.Portal, PracticeDoors.Portal.To(practice.Id)) : null,
        ];
        var talk = between.CanTalk ? Button.Do(texts.Talk, NetworkDoors.TalkTo.To(practice.Id)) : null;
        var adopt = between.CanAdopt ? Button.Do(texts.Adopt, PracticeDoors.Adopt.To(practice.Id)) : null;
        var share = Button.Share(texts.Share, practice.Number?.Text ?? practice.Title);
        var main = talk ?? adopt ?? share;
        return new Screen(Html.Lines(
            [PracticeCard.Card(practice, audience.Language), .. lines.Select(line => Html.Escape(line.Sentence)), between.Portal]))
        { Quotes = true }
            .Items(sections.Concat(others.OfType<Button>()), SectionsInRow)
            .Row(main.AsMain(), talk is not null ? adopt : null)
            .Row(talk is null && adopt is null ? null : share, between.CanLike ? Useful(practice, search, audience) : null)
            .Row(
                audience.Button(texts.Similar, Finding.SimilarDoor.To(practice.Id, search)),
                audience.Owner is null ? Button.Do(texts.AsFile, PracticeDoors.Sheet.To(practice.Id)) : null)
            .Row(search.Length > 0 ? audience.Button(texts.BackToList, Finding.PageDoor.To(search)) : null);
    }

    /// <summary>The card as it is sent into other chats: anybody there may press, and the bot reads nothing there.</summary>
    public static Screen Shared(Context context, Practice practice, Audience audience)
    {
        var texts = CardTexts.All.In(audience.Language);
        var adoptions = Html.Lines(
            AdoptionLines.Of(context, practice, audience.Language), PortalLine.Of(context, practice, audience.Language));
        return new Screen(Html.Lines(PracticeCard.Card(practice, audience.Language), adoptions)) { Quotes = true }
            .Row(Button.Link(texts.OpenInBot, context.Bot.DeepLink(PracticeDoors.PracticeLink + practice.Number?.Text)))
            .Row(Useful(practice, "", audience with { Owner = null }));
    }

    public static Screen Section(Practice practice, CardSection section, string search, Audience audience, BotAccount bot) =>
        new Screen(PracticeCard.Section(practice, section, audience.Language)) { Quotes = true }
            .Row(section == CardSection.Whole
                ? [CopyButtons.Number(practice, audience.Language), CopyButtons.Link(practice, bot, audience.Language)]
                : [])
            .Row(section == CardSection.Whole && practice.Record is { Attachments.Length: > 0 and var count }
                ? audience.Button(KeptFilesTexts.All.In(audience.Language).See(count), Finding.FilesDoor.To(practice.Id))
                : null)
            .Row(audience.Button(CardTexts.All.In(audience.Language).BackToCard, PracticeDoors.Card.To(practice.Id, search)));

    public Screen Similar(IWork work, Practice practice, string search, Audience audience)
    {
        var texts = CardTexts.All.In(audience.Language);
        var similar = catalogue.Similar(practice.Id, SimilarShown, audience.Language)
            .Select(hit => work.Find(PracticeBank.All, hit.Id))
            .OfType<Practice>()
            .Where(other => other.State == PracticeState.Published)
            .ToList();
        Html[] entries = [.. similar.Select((other, index) =>
            Html.Of($"{index + 1}. {other.TitleFor(audience.Language)}\n{PracticeCard.Place(other, audience.Language)}"))];
        return new Screen(Html.Lines([texts.SimilarTo(practice.TitleFor(audience.Language)), .. entries]))
            .Items(
                similar.Select(
                    (other, index) => audience.Button(
                        $"{index + 1}. {other.TitleFor(audience.Language)}", PracticeDoors.Card.To(other.Id, search))))
            .Row(audience.Button(texts.BackToCard, PracticeDoors.Card.To(practice.Id, search)));
    }

    public static Screen NotPublished(string search, Audience audience)
    {
        var texts = CardTexts.All.In(audience.Language);
        return new Screen(texts.NotPublished).Row(search.Length > 0
            ? audience.Button(texts.BackToList, Finding.PageDoor.To(search))
            : audience.Button(texts.SeePractices, PracticeDoors.Browse.To()));
    }

    public static Screen UnknownNumber(Audience audience)
    {
        var texts = CardTexts.All.In(audience.Language);
        return new Screen(texts.UnknownNumber).Row(audience.Button(texts.SeePractices, PracticeDoors.Browse.To()));
    }

    /// <summary>«Me sirve» is for everybody who sees it, so the button itself carries whose card it is on and in which language.</summary>
    private static Button Useful(Practice practice, string search, Audience audience) => Button.Do(
        CardTexts.All.In(audience.Language).Useful(practice.Likes.Count),
        Finding.UsefulDoor.To(practice.Id, search, audience.Owner, audience.Language));

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
