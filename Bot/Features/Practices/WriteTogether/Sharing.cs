using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.WriteTogether;

/// <summary>
/// A practice is written by several: a link lets them in, everybody sees who wrote what, and hears of changes in one message.
/// </summary>
/// <param name="zones">For the moments.</param>
public sealed class Sharing(Zones zones) : IFeature
{
    internal static readonly Door<string> LinkDoor = new("x.link", Argument.Text);
    internal static readonly Door<string> RevokeDoor = new("x.revoke", Argument.Text);
    internal static readonly Door<string> MoreDoor = new("x.more", Argument.Text);
    internal static readonly Door<string> WhoDoor = new("x.who", Argument.Text);
    internal static readonly Door<string> AskLeaveDoor = new("x.askleave", Argument.Text);
    internal static readonly Door<string> LeaveDoor = new("x.leave", Argument.Text);
    internal static readonly Door<string, string> AskRemoveDoor = new("x.askout", Argument.Text, Argument.Text);
    internal static readonly Door<string, string> RemoveDoor = new("x.out", Argument.Text, Argument.Text);
    internal static readonly Door<string, string> LetInDoor = new("x.in", Argument.Text, Argument.Text);
    internal static readonly Door<string, string> KeepOutDoor = new("x.not", Argument.Text, Argument.Text);

    private readonly TogetherScreens _screens = new(zones);

    public void Register(Routes routes) => routes
        .Keeps(ShareLinks.All)
        .KeepsOfPerson(new PersonalRecords(ShareLinks.All.Name, KeptOf, ShareLinks.Forget))
        .Keeps(Written.All)
        .KeepsOfPerson(new PersonalRecords(Written.All.Name, Written.Of, Written.Forget))
        .InPrivate(own => own
            .Press(PracticeDoors.Coauthors, Own((context, practice) => context.Change(_screens.Of(context, practice))))
            .Press(MoreDoor, Own((context, practice) => context.Change(_screens.More(context, practice))))
            .Press(LinkDoor, Own(MakeLink))
            .Press(RevokeDoor, Own(Revoke))
            .Press(WhoDoor, Own((context, practice) => context.Change(_screens.WhoWroteWhat(context, practice))))
            .Press(AskLeaveDoor, Own((context, practice) => context.Change(TogetherScreens.AskLeave(context, practice))))
            .Press(LeaveDoor, Own(Leave))
            .Press(AskRemoveDoor, Own((context, practice, id) => context.Change(TogetherScreens.AskRemove(context, practice, id))))
            .Press(RemoveDoor, Own(Remove))
            .Press(LetInDoor, Own(LetIn))
            .Press(KeepOutDoor, Own(KeepOut)))
        .DeepLink(ShareLinks.LinkPrefix, Enter)
        .WhenChanged(PracticeBank.All, ChangeNews.Notice)
        .On(PracticeDoors.LostContact, ChangeNews.LostContact)
        .Recurring(ChangeNews.News);

    private static Func<Context, string, Turn> Own(Func<Context, Practice, Turn> act) => (context, id) =>
        Own((own, practice, _) => act(own, practice))(context, id, "");

    private static Func<Context, string, string, Turn> Own(Func<Context, Practice, string, Turn> act) => (context, id, personId) =>
        id.Length > 0 && context.Store.Find(PracticeBank.All, id) is { } practice && practice.IsAuthor(context.Person.Id)
            ? act(context, practice, personId)
            : Turn.Quiet.WithToast(TogetherTexts.All.In(context.Language).IsSettled);

    private Turn MakeLink(Context context, Practice practice)
    {
        var made = ShareLinks.Create(context.Store, Shared(context, practice), context.Person, RandomId.Secret(), context.Now);
        return made.Refusal is { } refusal
            ? Refused(context, practice, refusal)
            : context.Change(_screens.Made(context, practice, context.Bot.DeepLink(made.Value)));
    }

    private Turn Revoke(Context context, Practice practice) =>
        ShareLinks.Revoke(context.Store, Shared(context, practice), context.Person, context.Now) is { } refusal
        ? Refused(context, practice, refusal)
        : context.Change(_screens.Of(context, practice)).WithToast(TogetherTexts.All.In(context.Language).IsRevoked);

    /// <summary>Somebody opened a link: they write with the others, or these are asked.</summary>
    private static Turn Enter(Context context, string secret)
    {
        if (!context.IsPrivate)
        {
            return Turn.Quiet;
        }

        var texts = TogetherTexts.All.In(context.Language);
        var opened = ShareLinks.Open(context.Store, secret, context.Now);
        if (opened.Refusal is { } refusal)
        {
            return context.Reply(new(Html.Escape(refusal.Code switch
            {
                RefusalCode.LinkExpired => texts.LinkExpired,
                RefusalCode.LinkRevoked => texts.LinkRevoked,
                _ => texts.LinkUnknown,
            })));
        }

        var before = opened.Value;
        var entered = before.Enter(context.Person, context.Now);
        if (entered.Refusal is not null)
        {
            return context.Reply(new(Html.Escape(texts.NotNow)));
        }

        WritingTogether.KeepAuthors(context.Store, entered.Practice);
        return entered.Practice.IsAuthor(context.Person.Id)
            ? IsIn(context, before, entered.Practice)
            : Waits(context, before, entered.Practice);
    }

    private static Turn IsIn(Context context, Practice before, Practice practice)
    {
        var welcome = context.Reply(TogetherScreens.YouAreIn(practice, context.Person));
        return before.IsAuthor(context.Person.Id) ? welcome : welcome.Then(TellOthers(context, practice, context.Person.Id, author =>
            new(
                TogetherTexts.All.In(author.Language).Joined(
                    PersonLine.NameOf(context.Person), TogetherScreens.TitleOf(practice, author.Language)))));
    }

    private static Turn Waits(Context context, Practice before, Practice practice)
    {
        var asked = context.Reply(
            new(TogetherTexts.All.In(context.Language).YouAsked(TogetherScreens.TitleOf(practice, context.Language))));
        return before.Asking.Contains(context.Person.Id)
            ? asked
            : asked.Then(
                TellOthers(
                    context, practice, context.Person.Id, author => TogetherScreens.AsksToJoin(practice, context.Person, author.Language)));
    }

    private Turn LetIn(Context context, Practice practice, string newcomerId)
    {
        var letIn = Shared(context, practice).LetIn(context.Person, newcomerId, context.Now);
        if (letIn.Refusal is { } refusal)
        {
            return Refused(context, practice, refusal);
        }

        WritingTogether.KeepAuthors(context.Store, letIn.Practice);
        var newcomer = context.Store.Find(Persons.All, newcomerId);
        return context.Change(_screens.Of(context, practice))
            .Then(newcomer is null ? Turn.Quiet : Occasion.Tell(newcomer, TogetherScreens.YouAreIn(letIn.Practice, newcomer)));
    }

    private Turn KeepOut(Context context, Practice practice, string newcomerId)
    {
        var kept = Shared(context, practice).KeepOut(context.Person, newcomerId);
        if (kept.Refusal is { } refusal)
        {
            return Refused(context, practice, refusal);
        }

        context.Store.Put(PracticeBank.All, kept.Practice);
        return context.Change(_screens.Of(context, practice)).Then(context.Store.Find(Persons.All, newcomerId) is { } newcomer
            ? Occasion.Tell(
                newcomer, new(TogetherTexts.All.In(newcomer.Language).YouAreNotIn(TogetherScreens.TitleOf(practice, newcomer.Language))))
            : Turn.Quiet);
    }

    private Turn Leave(Context context, Practice practice)
    {
        var left = Shared(context, practice).Leave(context.Person, context.Now);
        if (left.Refusal is { } refusal)
        {
            return Refused(context, practice, refusal);
        }

        WritingTogether.KeepAuthors(context.Store, left.Practice);
        CloseForm(context, left.Practice);
        return context.Change(
            new Screen(TogetherTexts.All.In(context.Language).YouLeft(TogetherScreens.TitleOf(practice, context.Language))))
            .Then(TellOthers(context, left.Practice, context.Person.Id, author =>
                new(
                    TogetherTexts.All.In(author.Language).HasLeft(
                        PersonLine.NameOf(context.Person), TogetherScreens.TitleOf(practice, author.Language)))));
    }

    private Turn Remove(Context context, Practice practice, string authorId)
    {
        var removed = Shared(context, practice).Remove(context.Person, authorId, context.Now);
        if (removed.Refusal is { } refusal)
        {
            return Refused(context, practice, refusal);
        }

        WritingTogether.KeepAuthors(context.Store, removed.Practice);
        return context.Change(_screens.Of(context, practice)).Then(context.Store.Find(Persons.All, authorId) is { } author
            ? Occasion.Tell(
                author, new(TogetherTexts.All.In(author.Language).YouWereRemoved(TogetherScreens.TitleOf(practice, author.Language))))
            : Turn.Quiet);
    }

    private Turn Refused(Context context, Practice practice, Refusal refusal) => context.Change(_screens.Of(context, practice))
        .WithToast(
            refusal.Code == RefusalCode.PersonChanged ? TogetherTexts.All.In(context.Language).IsSettled : Refusals.Say(context.Language, refusal));

    /// <summary>Who says who writes it: of a revision, the published practice.</summary>
    private static Practice Shared(Context context, Practice practice) => WritingTogether.Shared(context.Store, practice);

    private static void CloseForm(Context context, Practice left)
    {
        if (context.Session.Form?.Subject is { } subject && (subject == left.Id || subject == left.RevisionId))
        {
            context.Session = context.Session with { Form = null };
        }
    }

    private static Turn TellOthers(Context context, Practice practice, string besides, Func<Person, Screen> screen) => practice.Authors
        .Where(id => id != besides)
        .Select(id => context.Store.Find(Persons.All, id))
        .OfType<Person>()
        .Where(author => author.Reachable)
        .Aggregate(Turn.Quiet, (turn, author) => turn.Then(Occasion.Tell(author, screen(author))));

    /// <summary>Without the hashes.</summary>
    private static object[] KeptOf(IWork work, string personId) =>
        [.. work.Query(ShareLinks.ByPerson, KeyRange.Exactly(personId)).Select(link => link with { Hash = "" })];
}
