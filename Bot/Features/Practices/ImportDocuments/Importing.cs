using Bot.Conversation;
using Bot.Domain.Practices;
using Bot.Domain.Practices.Import;
using Bot.Messages;
using Bot.Texts;
using Bot.WordFiles;

namespace Bot.Features.Practices.ImportDocuments;

/// <summary>
/// Brings what somebody already wrote into a practice: a Word file that is sent, or a long text that is pasted, is taken apart by its
/// headings; each part is taken or discarded by a button. The template is such a file with the record's headings.
/// </summary>
public sealed class Importing : IFeature
{
    private const int LongestNewId = 12;

    public void Register(Routes routes)
    {
        var arrivals = new Arrivals(routes);
        var pastes = new Pastes(routes);
        _ = routes
            .KeepsOfPerson(Proposal.All)
            .OnBeforeForms(context => context.Incoming switch
            {
                Said said => Rewriting.Take(context, said) ?? Pastes.Take(context, said),
                SentFile sent => arrivals.Take(context, sent),
                _ => null,
            })
            .Hears<Downloaded>(ImportDoors.Feature, Arrivals.Arrived)
            .Hears<WordRead>(ImportDoors.Feature, Arrivals.Read)
            .Hears<WordMade>(ImportDoors.TemplateFeature, Template.Send)
            .Recurring(OwnProposals.Old)
            .Command(
                new("plantilla", "modelo", ImportTexts.All.Es.MenuLine, ImportTexts.All.Pt.MenuLine) { Order = 25 },
                (context, _) => Template.Order(context))
            .InPrivate(own => own
                .Press(ImportDoors.Template, Template.Order)
                .Press(PracticeDoors.Import, Open)
                .Press(ImportDoors.AskPractice, Own((context, proposal) => context.Change(
                    PartScreens.ForWhich(context, context.Person, proposal, ImportTexts.All.In(context.Language).AskWhich))))
                .Press(
                    ImportDoors.ForPractice, (context, code, id) => Own((_, proposal) => SetPractice(context, proposal, id))(context, code))
                .Press(ImportDoors.Distribute, Own(Pastes.Distribute))
                .Press(ImportDoors.IsAnswer, Own(pastes.IsAnswer))
                .Press(ImportDoors.Drop, Own(Pastes.Drop))
                .Press(ImportDoors.Recover, Own(Recover))
                .Press(ImportDoors.Show, OfPart(Deciding.Show))
                .Press(ImportDoors.Take, (context, code, index, field, isRewritten, _) =>
                    OfPart((_, at) => Deciding.Take(context, at, new(field, isRewritten)))(context, code, index))
                .Press(ImportDoors.Replace, (context, code, index, field, isRewritten, version) =>
                    OfPart((_, at) => Deciding.Replace(context, at, new(field, isRewritten, version)))(context, code, index))
                .Press(ImportDoors.Join, (context, code, index, field, isRewritten, version) =>
                    OfPart((_, at) => Deciding.Join(context, at, new(field, isRewritten, version)))(context, code, index))
                .Press(ImportDoors.Discard, OfPart(Deciding.Discard))
                .Press(
                    ImportDoors.ChooseField, OfPart((context, at) => context.Change(PartScreens.Sections(context, at))))
                .Press(ImportDoors.ChooseInSection, (context, code, index, section) =>
                    OfPart((_, at) => context.Change(PartScreens.Fields(context, at, section)))(context, code, index))
                .Press(
                    ImportDoors.Put, (context, code, index, field) => OfPart((_, at) => Deciding.Put(context, at, field))(context, code, index))
                .Press(ImportDoors.Original, OfPart(Deciding.Original))
                .Press(ImportDoors.Rewrite, OfPart(Rewriting.Ask)));
    }

    /// <summary>What people wrote into a document: without the words that our own template brought along.</summary>
    public static IEnumerable<WrittenLine> WithoutOwnWords(IEnumerable<WrittenLine> lines) => Template.WithoutOwnWords(lines);

    /// <summary>
    /// A part that waits, of a proposal whose practice is known and can be written on; null where any of it is no longer so.
    /// </summary>
    internal static PartPlace? PlaceOf(Context context, string code, int index) =>
        OwnProposals.Find(context, code) is { } proposal
        && OwnProposals.Writable(context, context.Person, proposal.PracticeId) is { } practice
        && index < proposal.Parts.Length
        && proposal.Parts[index].Fate == Fate.Waiting
            ? new(proposal, practice, index)
            : null;

    private static Turn Open(Context context, string id)
    {
        var texts = ImportTexts.All.In(context.Language);
        if (OwnProposals.Writable(context, context.Person, id) is not { } practice)
        {
            return Turn.Quiet.WithToast(texts.Gone);
        }

        OwnProposals.Mean(context, practice);
        return context.Change(new Screen(texts.HowTo(PartScreens.TitleOf(practice, context.Language)))
            .Items(OwnProposals.WaitingFor(context, practice.Id).Take(3).Select(proposal => Button.Do(
                Shortening.Counted(texts.GoOn(proposal.Source), proposal.Waiting.Count()),
                ImportDoors.Show.To(proposal.Code, proposal.Waiting.First()))))
            .Row(Button.Do(texts.GetTemplate, ImportDoors.Template.To()))
            .Row(Button.Do(texts.SeePractice, PracticeDoors.Hub.To(practice.Id))));
    }

    private static Turn SetPractice(Context context, Proposal proposal, string id)
    {
        if ((OwnProposals.Writable(context, context.Person, id) ?? BeginPractice(context, id)) is not { } practice)
        {
            return Turn.Quiet.WithToast(ImportTexts.All.In(context.Language).Gone);
        }

        OwnProposals.Mean(context, practice);
        var meant = Deciding.WithoutKnown(context, proposal with { PracticeId = practice.Id }, context.Person, practice);
        OwnProposals.Keep(context, meant);
        return context.Change(PartScreens.Part(context, meant, practice, meant.NextAfter(-1)));
    }

    /// <summary>A new draft under the id that the button was made for; null where that id cannot be one or is taken.</summary>
    private static Practice? BeginPractice(Context context, string id)
    {
        if (id.Length is < Practice.ShortestId or > LongestNewId || !id.All(char.IsAsciiLetterOrDigit)
            || context.Store.Find(PracticeBank.All, id) is not null)
        {
            return null;
        }

        var practice = Practice.Begin(id, context.Person, context.Now);
        context.Store.Put(PracticeBank.All, practice);
        context.Raise(PracticeDoors.WasBegun, id);
        return practice;
    }

    private static Turn Recover(Context context, Proposal proposal)
    {
        if (OwnProposals.Writable(context, context.Person, proposal.PracticeId) is not { } practice)
        {
            return Turn.Quiet.WithToast(ImportTexts.All.In(context.Language).Gone);
        }

        var recovered = proposal.Recover();
        OwnProposals.Keep(context, recovered);
        return context.Change(PartScreens.Part(context, recovered, practice, recovered.NextAfter(-1)));
    }

    private static Func<Context, string, Turn> Own(Func<Context, Proposal, Turn> act) => (context, code) =>
    {
        Rewriting.Stop(context);
        return OwnProposals.Find(context, code) is { } proposal
            ? act(context, proposal)
            : Turn.Quiet.WithToast(ImportTexts.All.In(context.Language).Gone);
    };

    private static Func<Context, string, int, Turn> OfPart(Func<Context, PartPlace, Turn> act) =>
        (context, code, index) => Own((_, proposal) =>
        PlaceOf(context, code, index) is { } at
            ? act(context, at)
            : OwnProposals.Writable(context, context.Person, proposal.PracticeId) is { } practice && proposal.Parts.Length > 0
                ? context.Change(PartScreens.Part(context, proposal, practice, proposal.NextAfter(-1)))
                    .WithToast(ImportTexts.All.In(context.Language).Decided)
                : Turn.Quiet.WithToast(ImportTexts.All.In(context.Language).Gone))(context, code);
}
