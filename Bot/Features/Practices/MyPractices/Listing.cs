using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Practices.MyPractices;

/// <summary>
/// A person's own drafts and practices, last changed first, ten a page; each opens its hub. First comes the way on with the newest draft.
/// </summary>
/// <param name="zones">For the days of the list.</param>
public sealed class Listing(Zones zones) : IFeature
{
    private const int PageSize = 10;

    public void Register(Routes routes) => routes
        .Command(
            new("mis_practicas", "minhas_praticas", "Mis borradores y prácticas", "Meus rascunhos e práticas") { Aliases = ["mispracticas", "minhaspraticas"], Order = 20 },
            (context, _) => Show(context, page: 0))
        .InPrivate(own => own.Press(PracticeDoors.MyPractices, Show));

    private Turn Show(Context context, int page)
    {
        var texts = MyPracticesTexts.All.In(context.Language);
        var own = KeyRange.Under(context.Person.Id);
        var count = context.Store.Count(PracticeBank.ByAuthor, own);
        if (count == 0)
        {
            return context.Change(new Screen(texts.Nothing).Row(Button.Do(texts.Propose, PracticeDoors.Propose.To()).AsMain()));
        }

        var first = Math.Min(page, (count - 1) / PageSize) * PageSize;
        var shown = context.Store.Query(PracticeBank.ByAuthor, own, Order.NewestFirst, first + PageSize).Skip(first).ToArray();
        var zone = zones.Of(context.Person);
        var lines = shown.Select((practice, index) =>
            Html.Join(" ",
            Html.Of(
                $"{first + index + 1}. <b>{TitleOf(practice, texts)}</b>. {texts.Standing(practice.State, Dates.Day(practice.StandsSince, zone, context.Language))}"),
            practice.RevisionOf is null ? Html.Empty : Html.Escape(texts.IsRevision),
            practice is { State: PracticeState.Submitted or PracticeState.Accepted, SubmittedAt: { } since }
                ? Html.Escape(texts.Waits(Period.DaysBetween(since.InZone(zone).Date, context.Now.InZone(zone).Date)))
                : Html.Empty));
        var draft = context.Store.Query(PracticeBank.DraftsByAuthor, own, Order.NewestFirst, 1) is [var newest] ? newest : null;
        var propose = Button.Do(draft is null ? texts.Propose : texts.ProposeAnother, PracticeDoors.Propose.To());
        return context.Change(new Screen(Html.Lines([texts.Heading(count), .. lines]))
            .Row((draft is null ? propose : GoOn(draft, texts)).AsMain())
            .Items(shown.Select((practice, index) =>
                Button.Do($"{first + index + 1}. {TitleOf(practice, texts)}", PracticeDoors.Hub.To(practice.Id))))
            .Row(
                first > 0 ? To(texts.Newer, (first / PageSize) - 1) : null,
                first + PageSize < count ? To(texts.Older, (first / PageSize) + 1) : null)
            .Row(draft is null ? null : propose));
    }

    /// <summary>What most people come for while something is unfinished.</summary>
    private static Button GoOn(Practice draft, MyPracticesTexts texts)
    {
        var title = draft.Title.Length > 0 ? Shortening.Cut(draft.Title, Shortening.WholeRow - texts.GoOn(" ").Length + 1) : "";
        return Button.Do(texts.GoOn(title), PracticeDoors.Continue.To(draft.Id));
    }

    private static Button To(string label, int page) => Button.Do(label, PracticeDoors.MyPractices.To(page)).AsItem();

    private static string TitleOf(Practice practice, MyPracticesTexts texts) => practice.Title.Length > 0 ? practice.Title : texts.Untitled;
}
