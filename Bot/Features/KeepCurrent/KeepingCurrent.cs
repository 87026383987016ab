using Bot.Conversation;
using Bot.Conversation.Forms;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Messages;
using static Bot.Features.PrivateOnly;

namespace Bot.Features.KeepCurrent;

/// <summary>Keeps what is published true: a revision while the old text stays, «¿Sigue vigente?» once a year, archiving what is over, and bringing it back.</summary>
/// <param name="zones">Says when it is morning for somebody.</param>
public sealed class KeepingCurrent(Zones zones) : IFeature
{
    private const string ArchiveCode = "v.end";

    private readonly YearlyQuestion _question = new(zones);

    public void Register(Routes routes) => routes
        .AtStart(YearlyQuestion.PlanAll)
        .WhenChanged(PracticeBank.All, _question.Changed)
        .Press(Doors.Revise, InPrivate(Revise))
        .Press(Doors.ConfirmValid, InPrivate(Confirm))
        .Press(Doors.AskArchive, InPrivate((context, press) => With(context, press[0], Step.Archive, practice => context.Change(AskArchive(context, practice)))))
        .Press(ArchiveCode, InPrivate(Archive))
        .Press(Doors.AskBringBack, InPrivate((context, press) => With(context, press[0], Step.BringBack, practice => BringingBack.Ask(context, practice))))
        .Press(BringingBack.Code, InPrivate((context, press) => With(context, press[0], Step.BringBack, practice => BringingBack.Send(context, practice))))
        .Press(BringingBack.RewriteCode, InPrivate((context, press) => With(context, press[0], Step.BringBack, practice => BringingBack.Rewrite(context, practice))))
        .Due(YearlyQuestion.PlanCode, _question.Plan)
        .Due(YearlyQuestion.AskCode, _question.Ask)
        .Due(YearlyQuestion.LapseCode, _question.Lapse);

    private static Turn Revise(Context context, Press press) => With(context, press[0], Step.Revise, practice =>
    {
        var texts = CurrentTexts.All.In(context.Language);
        var open = practice.RevisionId is { } begun ? context.Store.Find(PracticeBank.All, begun) : null;
        if (open is not null && Revising.IsOpen(open, practice))
        {
            return context.Change(Begun(practice, open, texts));
        }

        var revised = practice.Revise(open, RandomId.New(), context.Person, context.Now);
        if (revised.Refusal is { } refusal)
        {
            return Refused(context, refusal);
        }

        context.Store.Put(PracticeBank.All, revised.Value.Original);
        context.Store.Put(PracticeBank.All, revised.Value.Revision);
        context.Plan("begun:" + revised.Value.Revision.Id, context.Now, Doors.WasBegun, revised.Value.Revision.Id);
        return context.Change(Begun(practice, revised.Value.Revision, texts));
    });

    private static Screen Begun(Practice practice, Practice revision, CurrentTexts texts) =>
        new Screen(texts.RevisionBegun(practice.Title)).Row(Button.Do(texts.Write, Doors.Hub, revision.Id));

    private Turn Confirm(Context context, Press press) => With(context, press[0], Step.Confirm, practice =>
    {
        var confirmed = practice.Confirm(context.Person, context.Now);
        if (confirmed.Refusal is { } refusal)
        {
            return Refused(context, refusal);
        }

        context.Store.Put(PracticeBank.All, confirmed.Practice);
        var texts = CurrentTexts.All.In(context.Language);
        return context.Change(new Screen(texts.Confirmed(practice.Title)).Row(Button.Do(texts.See, Doors.Hub, practice.Id)));
    });

    private static Screen AskArchive(Context context, Practice practice)
    {
        var texts = CurrentTexts.All.In(context.Language);
        return new Screen(texts.AskArchive(practice.Title))
            .Row(Button.Do(texts.YesArchive, ArchiveCode, practice.Id), Button.Do(texts.No, BackOf(context, practice), practice.Id));
    }

    private static Turn Archive(Context context, Press press) => With(context, press[0], Step.Archive, practice =>
    {
        var archived = practice.Archive(context.Person, Offices.Of(context.Store), context.Now);
        if (archived.Refusal is { } refusal)
        {
            return Refused(context, refusal);
        }

        context.Store.Put(PracticeBank.All, Revising.EndRevision(context.Store, archived.Practice));
        var texts = CurrentTexts.All.In(context.Language);
        return context.Change(new Screen(texts.Archived(practice.Title)).Row(Button.Do(texts.See, BackOf(context, practice), practice.Id)))
            .Then(ToAuthors(context, archived.Practice with { Authors = practice.Authors.Remove(context.Person.Id) }, author =>
                new(CurrentTexts.All.In(author.Language).Archived(practice.Title))));
    });

    private static string BackOf(Context context, Practice practice) => practice.IsAuthor(context.Person.Id) ? Doors.Hub : Doors.ReadForReview;

    /// <summary>Does something with a practice on which the person may take the step now; a toast where they may not.</summary>
    private static Turn With(Context context, string id, Step step, Func<Practice, Turn> act)
    {
        if (id.Length == 0 || context.Store.Find(PracticeBank.All, id) is not { IsExample: false } practice)
        {
            return Refused(context, new(RefusalCode.NotInThisState));
        }

        return ReviewRules.Check(practice, step, context.Person, Offices.Of(context.Store)) is { } refusal ? Refused(context, refusal) : act(practice);
    }

    internal static Turn Refused(Context context, Refusal refusal) => Turn.Quiet.WithToast(FormTexts.Of.In(context.Language).Refused(refusal));

    internal static Turn ToAuthors(Occasion occasion, Practice practice, Func<Person, Screen> screen) => practice.Authors
        .Select(id => occasion.Store.Find(Persons.All, id))
        .OfType<Person>()
        .Where(author => author.Reachable)
        .Aggregate(Turn.Quiet, (turn, author) => turn.Then(Occasion.Tell(author, screen(author))));
}
