using System.Globalization;
using Bot.Conversation;
using Bot.Domain.Practices;
using Bot.Domain.Practices.Import;
using Bot.Messages;
using Bot.Paper;
using Bot.Texts;
using static Bot.Features.PrivateOnly;

namespace Bot.Features.ImportDocuments;

/// <summary>
/// Brings what somebody already wrote into a practice: a Word file that is sent, or a long text that is pasted, is taken apart by its headings;
/// each part is taken or discarded by a button. The template is such a file with the record's headings.
/// </summary>
public sealed class Importing : IFeature
{
    private const int LongestNewId = 12;

    public void Register(Routes routes)
    {
        var arrivals = new Arrivals(routes);
        var pastes = new Pastes(routes);
        var rewriting = new Rewriting(routes);
        _ = routes
            .KeepsOfPerson(Proposal.All)
            .OnBeforeForms(context => context.Incoming switch
            {
                Said said => Rewriting.Take(context, said) ?? Pastes.Take(context, said),
                SentFile sent => arrivals.Take(context, sent),
                _ => null,
            })
            .Hears<Downloaded>(ImportCodes.Feature, Arrivals.Arrived)
            .Hears<PaperRead>(ImportCodes.Feature, Arrivals.Read)
            .Hears<PaperMade>(ImportCodes.TemplateFeature, Template.Send)
            .Due(ImportCodes.Old, OwnProposals.LookAgain)
            .Command(
                new("plantilla", "modelo", ImportTexts.All.Es.MenuLine, ImportTexts.All.Pt.MenuLine) { Order = 25 },
                (context, _) => Template.Order(context))
            .Press(ImportCodes.Template, InPrivate((context, _) => Template.Order(context)))
            .Press(Doors.Import, InPrivate(Open))
            .Press(ImportCodes.AskPractice, Own((context, proposal, _) => context.Change(
                PartScreens.ForWhich(context, context.Person, proposal, ImportTexts.All.In(context.Language).AskWhich))))
            .Press(ImportCodes.ForPractice, Own(SetPractice))
            .Press(ImportCodes.Distribute, Own((context, proposal, _) => Pastes.Distribute(context, proposal)))
            .Press(ImportCodes.IsAnswer, Own((context, proposal, _) => pastes.IsAnswer(context, proposal)))
            .Press(ImportCodes.Drop, Own((context, proposal, _) => Pastes.Drop(context, proposal)))
            .Press(ImportCodes.Recover, Own(Recover))
            .Press(ImportCodes.Show, OfPart((context, at, _) => Deciding.Show(context, at)))
            .Press(ImportCodes.Take, OfPart(Deciding.Take))
            .Press(ImportCodes.Replace, OfPart(Deciding.Replace))
            .Press(ImportCodes.Join, OfPart(Deciding.Join))
            .Press(ImportCodes.Discard, OfPart((context, at, _) => Deciding.Discard(context, at)))
            .Press(ImportCodes.ChooseField, OfPart((context, at, _) => context.Change(PartScreens.Fields(context, at.Proposal, at.Index))))
            .Press(ImportCodes.Put, OfPart((context, at, press) => Deciding.Put(context, at, press[2])))
            .Press(ImportCodes.Original, OfPart((context, at, _) => Deciding.Original(context, at)))
            .Press(ImportCodes.Rewrite, OfPart((context, at, _) => rewriting.Ask(context, at)));
    }

    /// <summary>A part that waits, of a proposal whose practice is known and can be written on; null where any of it is no longer so.</summary>
    internal static PartPlace? PlaceOf(Context context, string code, string index) =>
        OwnProposals.Find(context, code) is { } proposal
        && OwnProposals.Writable(context, context.Person, proposal.PracticeId) is { } practice
        && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
        && at < proposal.Parts.Length
        && proposal.Parts[at].Fate == Fate.Waiting
            ? new(proposal, practice, at)
            : null;

    private static Turn Open(Context context, Press press)
    {
        var texts = ImportTexts.All.In(context.Language);
        if (OwnProposals.Writable(context, context.Person, press[0]) is not { } practice)
        {
            return Turn.Quiet.WithToast(texts.Gone);
        }

        OwnProposals.Mean(context, practice);
        return context.Change(new Screen(texts.HowTo(PartScreens.TitleOf(practice, context.Language)))
            .Column(OwnProposals.WaitingFor(context, practice.Id).Take(3).Select(proposal => Button.Do(
                Shortening.Counted(texts.GoOn(proposal.Source), proposal.Waiting.Count()),
                ImportCodes.Show, proposal.Code, PartScreens.Number(proposal.Waiting.First()))))
            .Row(Button.Do(texts.GetTemplate, ImportCodes.Template))
            .Row(Button.Do(texts.SeePractice, Doors.Hub, practice.Id)));
    }

    private static Turn SetPractice(Context context, Proposal proposal, Press press)
    {
        if ((OwnProposals.Writable(context, context.Person, press[1]) ?? BeginPractice(context, press[1])) is not { } practice)
        {
            return Turn.Quiet.WithToast(ImportTexts.All.In(context.Language).Gone);
        }

        OwnProposals.Mean(context, practice);
        var meant = proposal with { PracticeId = practice.Id };
        OwnProposals.Keep(context, meant);
        return context.Change(PartScreens.Part(context, meant, practice, meant.NextAfter(-1)));
    }

    /// <summary>A new draft under the id that the button was made for; null where that id cannot be one or is taken.</summary>
    private static Practice? BeginPractice(Context context, string id)
    {
        if (id.Length is < Practice.ShortestId or > LongestNewId || !id.All(char.IsAsciiLetterOrDigit) || context.Store.Find(PracticeBank.All, id) is not null)
        {
            return null;
        }

        var practice = Practice.Begin(id, context.Person, context.Now);
        context.Store.Put(PracticeBank.All, practice);
        context.Plan("begun:" + id, context.Now, Doors.WasBegun, id);
        return practice;
    }

    private static Turn Recover(Context context, Proposal proposal, Press press)
    {
        if (OwnProposals.Writable(context, context.Person, proposal.PracticeId) is not { } practice)
        {
            return Turn.Quiet.WithToast(ImportTexts.All.In(context.Language).Gone);
        }

        var recovered = proposal.Recover();
        OwnProposals.Keep(context, recovered);
        return context.Change(PartScreens.Part(context, recovered, practice, recovered.NextAfter(-1)));
    }

    private static Func<Context, Press, Turn> Own(Func<Context, Proposal, Press, Turn> act) => InPrivate((context, press) =>
    {
        Rewriting.Stop(context);
        return OwnProposals.Find(context, press[0]) is { } proposal
            ? act(context, proposal, press)
            : Turn.Quiet.WithToast(ImportTexts.All.In(context.Language).Gone);
    });

    private static Func<Context, Press, Turn> OfPart(Func<Context, PartPlace, Press, Turn> act) => Own((context, proposal, press) =>
        PlaceOf(context, press[0], press[1]) is { } at
            ? act(context, at, press)
            : OwnProposals.Writable(context, context.Person, proposal.PracticeId) is { } practice && proposal.Parts.Length > 0
                ? context.Change(PartScreens.Part(context, proposal, practice, proposal.NextAfter(-1))).WithToast(ImportTexts.All.In(context.Language).Decided)
                : Turn.Quiet.WithToast(ImportTexts.All.In(context.Language).Gone));
}
