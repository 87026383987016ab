using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Practices.MyPractices;

/// <summary>
/// A person's own drafts and practices, last changed first, ten a page; each opens its hub. First comes the way on with the newest that
/// waits for its author: a draft, or one of which changes are asked.
/// </summary>
/// <param name="zones">For the days of the list.</param>
public sealed class Listing(Zones zones) : IFeature
{
    private const int PageSize = 10;

    /// <summary>The newest, among which something unfinished is looked for.</summary>
    private const int MostLookedAt = 50;

    public void Register(Routes routes) => routes
        .Command(
            new(
                "mis_practicas",
                "minhas_praticas",
                "Mis borradores y prácticas",
                "Meus rascunhos e práticas")
            { Aliases = ["mispracticas", "minhaspraticas"], Order = 20 },
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
        var open = context.Store.Query(PracticeBank.ByAuthor, own, Order.NewestFirst, MostLookedAt)
            .Where(practice => IsOpen(context, practice))
            .OrderBy(practice => practice.State == PracticeState.Draft)
            .FirstOrDefault();
        var propose = Button.Do(open is null ? texts.Propose : texts.ProposeAnother, PracticeDoors.Propose.To());
        return context.Change(new Screen(Html.Lines([texts.Heading(count), .. lines]))
            .Row((open is null ? propose : GoOn(open, texts)).AsMain())
            .Items(shown.Select((practice, index) =>
                Button.Do($"{first + index + 1}. {TitleOf(practice, texts)}", PracticeDoors.Hub.To(practice.Id))))
            .Row(
                first > 0 ? To(texts.Newer, (first / PageSize) - 1) : null,
                first + PageSize < count ? To(texts.Older, (first / PageSize) + 1) : null)
            .Row(open is null ? null : propose));
    }

    /// <summary>A draft, or what somebody else waits for: changes that are asked, or answers that a publication needs.</summary>
    private static bool IsOpen(Context context, Practice practice) =>
        practice.State is PracticeState.Draft or PracticeState.ChangesRequested
        || (practice is { State: PracticeState.Submitted, Completing: not null } && practice.Read(context.Now).NotPublishable is not null);

    /// <summary>What most people come for while something is unfinished.</summary>
    private static Button GoOn(Practice open, MyPracticesTexts texts)
    {
        var title = open.Title.Length > 0 ? Shortening.Cut(open.Title, Shortening.WholeRow - texts.GoOn(" ").Length + 1) : "";
        return Button.Do(texts.GoOn(title), (open.State == PracticeState.Draft ? PracticeDoors.Continue : PracticeDoors.Hub).To(open.Id));
    }

    private static Button To(string label, int page) => Button.Do(label, PracticeDoors.MyPractices.To(page)).AsItem();

    private static string TitleOf(Practice practice, MyPracticesTexts texts) => practice.Title.Length > 0 ? practice.Title : texts.Untitled;
}
