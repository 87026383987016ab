using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.FindPractices;

/// <summary>Answers what is pressed on cards, and opens them by number.</summary>
/// <param name="parts">What is said below a card.</param>
internal sealed class CardPresses(CardScreens screens, ArchivedScreens archived, ImmutableArray<CardPart> parts)
{
    private const string NumberBeginning = "bbp";

    public void Register(Routes routes) => routes
        .DeepLink(PracticeDoors.PracticeLink, OpenLink)
        .Press(PracticeDoors.Card, (context, id, search) => OfPublished(context, id, search, practice =>
            Card(context, practice, search)))
        .Press(Finding.SectionDoor, (context, id, section, search) => OfPublished(context, id, search, practice =>
            PracticeCard.SectionsOf(practice).Contains(section)
                ? CardScreens.Section(practice, section, search, Audience.Of(context), context.Bot)
                : Card(context, practice, search)))
        .Press(Finding.SimilarDoor, (context, id, search) => OfPublished(context, id, search, practice =>
            screens.Similar(context.Store, practice, search, Audience.Of(context))))
        .InPrivate(own => own.Press(Finding.FilesDoor, SendFiles))
        .Press(Finding.UsefulDoor, SayUseful);

    /// <summary>
    /// The card of a practice whose number somebody typed, or since when it is archived; null where the text is no number or nobody has
    /// it.
    /// </summary>
    public Screen? OfNumber(Context context, string text) =>
        !text.StartsWith(NumberBeginning, StringComparison.OrdinalIgnoreCase) ? null
        : Numbered(context, text) is { } practice ? Card(context, practice, "")
        : archived.OfNumber(context, text);

    /// <summary>The published practice that this number names; a number without its year is of the current one.</summary>
    public static Practice? Numbered(Occasion occasion, string text) =>
        PracticeNumber.Parse(text, occasion.Now.InUtc().Year) is { IsValid: true, Value: var number }
        && occasion.Store.Query(PracticeBank.ByNumber, KeyRange.Exactly(number.Text), limit: 1) is [{ State: PracticeState.Published } practice]
            ? practice
            : null;

    private Screen Card(Context context, Practice practice, string search) => Card(context, practice, search, Audience.Of(context));

    /// <summary>What is below the card leads on in private only.</summary>
    private Screen Card(Context context, Practice practice, string search, Audience audience) => CardScreens.Card(
        practice,
        search,
        audience,
        BetweenCities.Of(context, practice, audience.Language),
        [
            .. parts.SelectMany(part => part.Of(context, practice, audience.Language))
                .Select(line => context.IsPrivate ? line : line with { Way = null }),
        ]);

    private Turn OpenLink(Context context, string number) => context.Reply(Numbered(context, number) is { } practice
        ? Card(context, practice, "")
        : archived.OfNumber(context, number) ?? CardScreens.UnknownNumber(Audience.Of(context)));

    private Turn OfPublished(Context context, string id, string search, Func<Practice, Screen> draw) => context.Change(
        context.Store.Find(PracticeBank.All, id) switch
        {
            { State: PracticeState.Published } practice => draw(practice),
            var other => archived.Of(context, other) ?? CardScreens.NotPublished(search, Audience.Of(context)),
        });

    /// <summary>
    /// Photos and documents into the reader's own chat: photos as photos, documents as documents, with their descriptions.
    /// </summary>
    private static Turn SendFiles(Context context, string id) =>
        context.Store.Find(PracticeBank.All, id) is { State: PracticeState.Published, Record: { } record }
            ? KeptFiles.SendAll(context, record.Attachments)
            : Turn.Quiet.WithToast(CardTexts.All.In(context.Language).NotPublishedToast);

    /// <summary>Whoever presses, the card stays in the language and in the hands of whom it was drawn for.</summary>
    private Turn SayUseful(Context context, string id, string search, long? owner, Language? language)
    {
        var texts = CardTexts.All.In(context.Language);
        if (context.Store.Find(PracticeBank.All, id) is not { State: PracticeState.Published } practice)
        {
            return Turn.Quiet.WithToast(texts.NotPublishedToast);
        }

        if (!PracticeRights.CanLike(context.Person, practice))
        {
            return Turn.Quiet.WithToast(texts.OwnPractice);
        }

        var said = practice.ToggleLike(context.Person.Id);
        context.Store.Put(PracticeBank.All, said);
        var audience = new Audience(language ?? context.Language, owner);
        var screen = context.Where is Where.Inline
            ? CardScreens.Shared(context, said, audience)
            : Card(context, said, search, audience);
        return context.Change(screen).WithToast(said.Likes.Contains(context.Person.Id) ? texts.UsefulSaid : texts.UsefulTakenBack);
    }
}
