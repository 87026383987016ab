using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Forms;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>What would be published, to the letter: the card and each of its sections, with a way to change it.</summary>
internal static class PreviewScreens
{
    private const int SectionsInRow = 2;

    public static Screen Card(Context context, Practice practice)
    {
        var texts = SubmitTexts.All.In(context.Language);
        var names = CardSectionNames.All.In(context.Language);
        var hints = CanSend(context, practice) && practice.Record is { } record ? Quality.HintsFor(record) : [];
        var text = Html.Paragraphs(PracticeCard.Card(practice, context.Language), Ends(practice, texts), Hints(hints, context));
        return new Screen(text) { Quotes = true }
            .Row(CanSend(context, practice) ? Button.Do(texts.Send, SubmitDoors.Send.To(practice.Id, practice.Version)).AsMain() : null)
            .Items(
                PracticeCard.SectionsOf(practice).Select(section =>
                    Button.Do(names.Of(section), SubmitDoors.Preview.To(practice.Id, section))), SectionsInRow)
            .Row([.. hints.Take(2).Select(hint => Follow(hint, context, practice))])
            .Row(Button.Do(texts.Change, PracticeDoors.Hub.To(practice.Id)), Files(practice, texts))
            .Row(Button.Do(FormTexts.Of.In(context.Language).SaveAndLeave, SubmitDoors.Leave.To()));
    }

    public static Screen Section(Context context, Practice practice, CardSection section)
    {
        var texts = SubmitTexts.All.In(context.Language);
        return new Screen(
            Html.Paragraphs(PracticeCard.Section(practice, section, context.Language), Ends(practice, texts)))
        { Quotes = true }
            .Row(CanSend(context, practice) ? Button.Do(texts.Send, SubmitDoors.Send.To(practice.Id, practice.Version)).AsMain() : null)
            .Row(Change(practice, section, texts), Button.Do(texts.SeeShort, SubmitDoors.Preview.To(practice.Id)));
    }

    private static Html Ends(Practice practice, SubmitTexts texts) =>
        practice.History.Any(entry => entry.Step == Step.Submit) ? texts.PreviewEndsAgain : texts.PreviewEnds;

    /// <summary>One friendly word before sending, which can be passed over.</summary>
    private static Html Hints(ImmutableArray<QualityHint> hints, Context context)
    {
        var texts = RequestedTexts.All.In(context.Language);
        return hints.IsEmpty
            ? Html.Empty
            : Html.Lines(
                [texts.Hints(hints.Length), .. hints.Select(hint => Html.Escape(texts.Hint(hint))), Html.Escape(texts.CanSendAnyway)]);
    }

    private static Button Follow(QualityHint hint, Context context, Practice practice)
    {
        var field = Quality.FieldOf(hint);
        var title = QuestionTexts.All.In(context.Language).Of(field).Title;
        return Button.Do(title, SubmitDoors.Ask.To(practice.Id, field));
    }

    private static bool CanSend(Context context, Practice practice) => ReviewRules.Check(practice, Step.Submit, context.Person) is null;

    /// <summary>To the section of the record that this section of the card is made of; from the whole to the hub, which has all.</summary>
    private static Button Change(Practice practice, CardSection section, SubmitTexts texts) => PracticeCard.FieldOf(section) is { } field
        ? Button.Do(texts.Change, SubmitDoors.Section.To(practice.Id, field.Section))
        : Button.Do(texts.Change, PracticeDoors.Hub.To(practice.Id));

    private static Button? Files(Practice practice, SubmitTexts texts) => practice.Record is { Attachments.Length: > 0 and var count }
        ? Button.Do(texts.Files(count), SubmitDoors.Files.To(practice.Id))
        : null;
}
