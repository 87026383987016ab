using Bot.Conversation;
using Bot.Conversation.Forms;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using NodaTime;
using static Bot.Features.PrivateOnly;

namespace Bot.Features.KeepCurrent;

/// <summary>Keeps what is published true: a revision while the old text stays, «¿Sigue vigente?» once a year, and archiving what is over.</summary>
/// <param name="zones">Says when it is morning for somebody.</param>
public sealed class KeepingCurrent(Zones zones) : IFeature
{
    private const string AskCode = "v.ask";
    private const string LapseCode = "v.lapse";
    private const string YesCode = "v.yes";
    private const string ArchiveCode = "v.end";

    public void Register(Routes routes) => routes
        .Press(Doors.Revise, InPrivate(Revise))
        .Press(YesCode, InPrivate(Confirm))
        .Press(Doors.AskArchive, InPrivate((context, press) => With(context, press[0], Step.Archive, practice => context.Change(AskArchive(context, practice)))))
        .Press(ArchiveCode, InPrivate(Archive))
        .Due(Doors.WasPublished, Published)
        .Due(AskCode, Ask)
        .Due(LapseCode, Lapse);

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
        return context.Change(Begun(practice, revised.Value.Revision, texts));
    });

    private static Screen Begun(Practice practice, Practice revision, CurrentTexts texts) =>
        new Screen(texts.RevisionBegun(practice.Title)).Row(Button.Do(texts.Write, Doors.Hub, revision.Id));

    private Turn Published(Occasion occasion, Due due)
    {
        if (occasion.Store.Find(PracticeBank.All, due.Subject) is { } practice && Validity.AskAt(practice) is { } at)
        {
            PlanAsking(occasion, practice, at);
        }

        return Turn.Quiet;
    }

    /// <summary>At 9:00 of the first author's day.</summary>
    private void PlanAsking(Occasion occasion, Practice practice, Instant at)
    {
        var zone = occasion.Store.Find(Persons.All, practice.AuthorId) is { } author ? zones.Of(author) : zones.Network;
        occasion.Plan(IdOf(practice), Morning.After(Instant.Max(at, occasion.Now), zone), AskCode, practice.Id);
    }

    private Turn Ask(Occasion occasion, Due due)
    {
        if (occasion.Store.Find(PracticeBank.All, due.Subject) is not { } practice || Validity.AskAt(practice) is not { } at)
        {
            return Turn.Quiet;
        }

        if (occasion.Now < at)
        {
            PlanAsking(occasion, practice, at);
            return Turn.Quiet;
        }

        occasion.Plan(IdOf(practice), occasion.Now + Validity.Patience, LapseCode, practice.Id);
        return ToAuthors(occasion, practice, author => Question(practice, author.Language));
    }

    private Turn Lapse(Occasion occasion, Due due)
    {
        if (occasion.Store.Find(PracticeBank.All, due.Subject) is not { } practice)
        {
            return Turn.Quiet;
        }

        var lapsed = practice.Lapse(occasion.Now);
        var left = lapsed.IsDone ? lapsed.Practice : practice;
        occasion.Store.Put(PracticeBank.All, left);
        if (Validity.AskAt(left) is { } at)
        {
            PlanAsking(occasion, left, Instant.Max(at, occasion.Now + Duration.FromDays(365)));
        }

        return lapsed.IsDone ? ToAuthors(occasion, left, author => new Screen(CurrentTexts.All.In(author.Language).Lapsed(left.Title))
            .Row(Answers(left, author.Language))) : Turn.Quiet;
    }

    private Turn Confirm(Context context, Press press) => With(context, press[0], Step.Confirm, practice =>
    {
        var confirmed = practice.Confirm(context.Person, context.Now);
        if (confirmed.Refusal is { } refusal)
        {
            return Refused(context, refusal);
        }

        context.Store.Put(PracticeBank.All, confirmed.Practice);
        PlanAsking(context, confirmed.Practice, Validity.AskAt(confirmed.Practice)!.Value);
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

        context.Store.Put(PracticeBank.All, archived.Practice);
        context.Unplan(IdOf(practice));
        var texts = CurrentTexts.All.In(context.Language);
        return context.Change(new Screen(texts.Archived(practice.Title)).Row(Button.Do(texts.See, BackOf(context, practice), practice.Id)))
            .Then(ToAuthors(context, archived.Practice with { Authors = practice.Authors.Remove(context.Person.Id) }, author =>
                new(CurrentTexts.All.In(author.Language).Archived(practice.Title))));
    });

    private static Screen Question(Practice practice, Language language)
    {
        var texts = CurrentTexts.All.In(language);
        return new Screen(texts.IsStillTrue(practice.Title, (int)Validity.Patience.TotalDays)).Row(Answers(practice, language))
            .Row(Button.Do(texts.NewVersion, Doors.Revise, practice.Id))
            .Row(Button.Do(texts.IsOver, Doors.AskArchive, practice.Id));
    }

    private static Button Answers(Practice practice, Language language) => Button.Do(CurrentTexts.All.In(language).Yes, YesCode, practice.Id);

    private static string BackOf(Context context, Practice practice) => practice.IsAuthor(context.Person.Id) ? Doors.Hub : Doors.ReadForReview;

    private static string IdOf(Practice practice) => "valid:" + practice.Id;

    /// <summary>Does something with a practice on which the person may take the step now; a toast where they may not.</summary>
    private static Turn With(Context context, string id, Step step, Func<Practice, Turn> act)
    {
        if (id.Length == 0 || context.Store.Find(PracticeBank.All, id) is not { IsExample: false } practice)
        {
            return Refused(context, new(RefusalCode.NotInThisState));
        }

        return ReviewRules.Check(practice, step, context.Person, Offices.Of(context.Store)) is { } refusal ? Refused(context, refusal) : act(practice);
    }

    private static Turn Refused(Context context, Refusal refusal) => Turn.Quiet.WithToast(FormTexts.Of.In(context.Language).Refused(refusal));

    private static Turn ToAuthors(Occasion occasion, Practice practice, Func<Person, Screen> screen) => practice.Authors
        .Select(id => occasion.Store.Find(Persons.All, id))
        .OfType<Person>()
        .Where(author => author.Reachable)
        .Aggregate(Turn.Quiet, (turn, author) => turn.Then(Occasion.Tell(author, screen(author))));
}
