using System.Globalization;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.FindPractices;

/// <summary>Answers what is pressed on cards, and opens them by number.</summary>
internal sealed class CardPresses(CardScreens screens, ArchivedScreens archived)
{
    private const string NumberBeginning = "bbp";

    public void Register(Routes routes) => routes
        .DeepLink(Doors.PracticeLink, OpenLink)
        .Press(Doors.Card, (context, press) => OfPublished(context, press, press[1], practice =>
            CardScreens.Card(practice, press[1], Audience.Of(context))))
        .Press(Finding.SectionCode, (context, press) => OfPublished(context, press, press[2], practice =>
            Section(practice, press[1]) is { } section
                ? CardScreens.Section(practice, section, press[2], Audience.Of(context))
                : CardScreens.Card(practice, press[2], Audience.Of(context))))
        .Press(Finding.SimilarCode, (context, press) => OfPublished(context, press, press[1], practice =>
            screens.Similar(context.Store, practice, press[1], Audience.Of(context))))
        .Press(Finding.FilesCode, PrivateOnly.InPrivate(SendFiles))
        .Press(Finding.UsefulCode, SayUseful);

    /// <summary>The card of a practice whose number somebody typed, or since when it is archived; null where the text is no number or nobody has it.</summary>
    public Screen? OfNumber(Context context, string text) =>
        !text.StartsWith(NumberBeginning, StringComparison.OrdinalIgnoreCase) ? null
        : Numbered(context, text) is { } practice ? CardScreens.Card(practice, "", Audience.Of(context))
        : archived.OfNumber(context, text);

    /// <summary>The published practice that this number names; a number without its year is of the current one.</summary>
    public static Practice? Numbered(Occasion occasion, string text) =>
        PracticeNumber.Parse(text, occasion.Now.InUtc().Year) is { IsValid: true, Value: var number }
        && occasion.Store.Query(PracticeBank.ByNumber, KeyRange.Exactly(number.Text), limit: 1) is [{ State: PracticeState.Published } practice]
            ? practice
            : null;

    private Turn OpenLink(Context context, string number) => context.Reply(Numbered(context, number) is { } practice
        ? CardScreens.Card(practice, "", Audience.Of(context))
        : archived.OfNumber(context, number) ?? CardScreens.UnknownNumber(Audience.Of(context)));

    private Turn OfPublished(Context context, Press press, string search, Func<Practice, Screen> draw) => context.Change(
        context.Store.Find(PracticeBank.All, press[0]) switch
        {
            { State: PracticeState.Published } practice => draw(practice),
            var other => archived.Of(context, other) ?? CardScreens.NotPublished(search, Audience.Of(context)),
        });

    /// <summary>Photos and documents into the reader's own chat: photos as photos, documents as documents, with their descriptions.</summary>
    private static Turn SendFiles(Context context, Press press) =>
        context.Store.Find(PracticeBank.All, press[0]) is { State: PracticeState.Published, Record: { } record }
            ? KeptFiles.SendAll(context, record.Attachments)
            : Turn.Quiet.WithToast(CardTexts.All.In(context.Language).NotPublishedToast);

    private static Turn SayUseful(Context context, Press press)
    {
        var texts = CardTexts.All.In(context.Language);
        if (context.Store.Find(PracticeBank.All, press[0]) is not { State: PracticeState.Published } practice)
        {
            return Turn.Quiet.WithToast(texts.NotPublishedToast);
        }

        if (!PracticeRights.CanLike(context.Person, practice))
        {
            return Turn.Quiet.WithToast(texts.OwnPractice);
        }

        var said = practice.ToggleLike(context.Person.Id);
        context.Store.Put(PracticeBank.All, said);
        var audience = AudienceOf(context, press);
        var screen = context.Where is Where.Inline
            ? CardScreens.Shared(said, audience, context.Bot)
            : CardScreens.Card(said, press[1], audience);
        return context.Change(screen).WithToast(said.Likes.Contains(context.Person.Id) ? texts.UsefulSaid : texts.UsefulTakenBack);
    }

    /// <summary>Whoever presses, the card stays in the language and in the hands of whom it was drawn for.</summary>
    private static Audience AudienceOf(Context context, Press press) => new(
        Enum.TryParse<Language>(press[3], out var language) && Enum.IsDefined(language) ? language : context.Language,
        long.TryParse(press[2], NumberStyles.None, CultureInfo.InvariantCulture, out var owner) ? owner : null);

    private static CardSection? Section(Practice practice, string number) =>
        Enum.TryParse<CardSection>(number, out var section) && PracticeCard.SectionsOf(practice).Contains(section) ? section : null;
}
