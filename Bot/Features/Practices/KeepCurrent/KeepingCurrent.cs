using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Contacts;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Features.Network;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.KeepCurrent;

/// <summary>
/// Keeps what is published true: a revision while the old text stays, «¿Sigue vigente?» once a year, archiving what is over, and bringing
/// it back.
/// </summary>
/// <param name="zones">Says when it is morning for somebody.</param>
public sealed class KeepingCurrent(Zones zones) : IFeature
{
    private static readonly Door<string> ArchiveDoor = new("v.end", Argument.Text);

    private readonly YearlyQuestion _question = new(zones);

    public void Register(Routes routes)
    {
        _question.Register(routes);
        _ = routes.InPrivate(own => own
            .Press(PracticeDoors.Revise, With(Step.Revise, Revise))
            .Press(PracticeDoors.ConfirmValid, With(Step.Confirm, Confirm))
            .Press(PracticeDoors.AskArchive, With(Step.Archive, (context, practice) => context.Change(AskArchive(context, practice))))
            .Press(ArchiveDoor, With(Step.Archive, Archive))
            .Press(PracticeDoors.AskBringBack, With(Step.BringBack, BringingBack.Ask))
            .Press(BringingBack.SendDoor, With(Step.BringBack, BringingBack.Send))
            .Press(BringingBack.RewriteDoor, With(Step.BringBack, BringingBack.Rewrite)));
    }

    private static Turn Revise(Context context, Practice practice)
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
            return context.Refuse(refusal);
        }

        context.Store.Put(PracticeBank.All, revised.Value.Original);
        context.Store.Put(PracticeBank.All, revised.Value.Revision);
        context.Raise(PracticeDoors.WasBegun, revised.Value.Revision.Id);
        return context.Change(Begun(practice, revised.Value.Revision, texts));
    }

    private static Screen Begun(Practice practice, Practice revision, CurrentTexts texts) =>
        new Screen(texts.RevisionBegun(practice.Title)).Row(Button.Do(texts.Write, PracticeDoors.Hub.To(revision.Id)));

    private static Turn Confirm(Context context, Practice practice)
    {
        var confirmed = practice.Confirm(context.Person, context.Now);
        if (confirmed.Refusal is { } refusal)
        {
            return context.Refuse(refusal);
        }

        context.Store.Put(PracticeBank.All, confirmed.Practice);
        var texts = CurrentTexts.All.In(context.Language);
        return context.Change(new Screen(texts.Confirmed(practice.Title)).Row(Button.Do(texts.See, PracticeDoors.Hub.To(practice.Id))));
    }

    private static Screen AskArchive(Context context, Practice practice)
    {
        var texts = CurrentTexts.All.In(context.Language);
        var ending = EndingContacts.Say(ContactSettling.EndingWith(context.Store, practice), context.Language);
        return new Screen(Html.Lines(texts.AskArchive(practice.Title), ending))
            .Row(Button.Do(texts.No, BackOf(context, practice)), Button.Do(texts.YesArchive, ArchiveDoor.To(practice.Id)).AsDanger());
    }

    private static Turn Archive(Context context, Practice practice)
    {
        var archived = practice.Archive(context.Person, Offices.Of(context.Store), context.Now);
        if (archived.Refusal is { } refusal)
        {
            return context.Refuse(refusal);
        }

        context.Store.Put(PracticeBank.All, Revising.EndRevision(context.Store, archived.Practice));
        var texts = CurrentTexts.All.In(context.Language);
        return context.Change(new Screen(texts.Archived(practice.Title)).Row(Button.Do(texts.See, BackOf(context, practice))))
            .Then(ToAuthors(context, archived.Practice with { Authors = practice.Authors.Remove(context.Person.Id) }, author =>
                new(CurrentTexts.All.In(author.Language).Archived(practice.Title))));
    }

    private static Press BackOf(Context context, Practice practice) =>
        practice.IsAuthor(context.Person.Id) ? PracticeDoors.Hub.To(practice.Id) : PracticeDoors.ReadForReview.To(practice.Id);

    /// <summary>
    /// Does something with a practice on which the person may take the step now; a toast where they may not. An example is its authors'
    /// alone, where it has any.
    /// </summary>
    private static Func<Context, string, Turn> With(Step step, Func<Context, Practice, Turn> act) => (context, id) =>
    {
        if (id.Length == 0 || context.Store.Find(PracticeBank.All, id) is not { } practice
            || (practice.IsExample && !practice.IsAuthor(context.Person.Id)))
        {
            return context.Refuse(new(RefusalCode.NotInThisState));
        }

        return ReviewRules.Check(practice, step, context.Person, Offices.Of(context.Store)) is { } refusal
            ? context.Refuse(refusal)
            : act(context, practice);
    };

    internal static Turn ToAuthors(Occasion occasion, Practice practice, Func<Person, Screen> screen) => practice.Authors
    .Select(id => occasion.Store.Find(Persons.All, id))
    .OfType<Person>()
    .Where(author => author.Reachable)
    .Aggregate(Turn.Quiet, (turn, author) => turn.Then(Occasion.Tell(author, screen(author))));
}
