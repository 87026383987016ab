using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Contacts;
using Bot.Domain.People;
using Bot.Domain.Review;
using Bot.Messages;

namespace Bot.Features.Network.RequestContacts;

/// <summary>Passing on, agreeing and taking back. Who comes too late, or may not, sees how it is now.</summary>
/// <param name="show">Shows a request by its id.</param>
internal sealed class Deciding(Func<Context, string, Turn> show)
{
    public Turn PassOn(Context context, string id) =>
        Step(context, id, (matter, texts) => matter.Request.PassOn(context.Person, matter.Practice, Offices.Of(context.Store), context.Now), (matter, texts) =>
        {
            var told = context.FindPerson(matter.Request.AskedBy) is { } asker
                ? Occasion.Tell(asker, PassedOn(context, matter, asker))
                : Turn.Quiet;
            return context.Change(new Screen(texts.WasPassedOn(matter.AskedCity(context.Language))).Row(ContactScreens.ToList(context.Language)))
                .Then(told)
                .Then(Holders.Tell(context, matter));
        });

    /// <summary>What the other city will read, before it does.</summary>
    public Turn AskToAgree(Context context, string id)
    {
        var texts = ContactTexts.All.In(context.Language);
        return Matter.Find(context, id) is { } matter
            && ContactRules.Check(matter.Request, ContactStep.Agree, context.Person, matter.Practice, Offices.Of(context.Store)) is null
            && Introduction.Given(matter.Practice, context.Person) is { } own
            ? context.Change(new Screen(texts.BeforeAgreeing(matter.AskingCity, Introducing.Block(own, texts)))
                .Row(Button.Do(texts.YesIntroduce, RequestingContacts.AgreeDoor.To(id)))
                .Row(Button.Do(texts.Back, RequestingContacts.OpenDoor.To(id))))
            : Changed(context, id);
    }

    public Turn Agree(Context context, string id) =>
        Step(context, id, (matter, texts) => matter.Request.Agree(context.Person, matter.Practice, context.Now), (matter, texts) =>
            Introducing.Try(context, matter) is { } introduced
                ? introduced.Then(context.Change(new Screen(texts.IsDone).Row(ContactScreens.ToList(context.Language))))
                : context.Change(new Screen(texts.IsAgreed(matter.AskingCity)).Row(ContactScreens.ToList(context.Language))));

    public static Turn AskToWithdraw(Context context, string id)
    {
        var texts = ContactTexts.All.In(context.Language);
        return Matter.Find(context, id) is { } matter
            ? context.Change(new Screen(texts.AskWithdraw(matter.AskedCity(context.Language)))
                .Row(Button.Do(texts.KeepIt, RequestingContacts.OpenDoor.To(id)))
                .Row(Button.Do(texts.YesWithdraw, RequestingContacts.WithdrawDoor.To(id))))
            : Turn.Quiet.WithToast(texts.HasChanged);
    }

    public Turn Withdraw(Context context, string id) =>
        Step(context, id, (matter, texts) => matter.Request.Withdraw(context.Person, matter.Practice, context.Now), (matter, texts) =>
        {
            var done = context.Change(new Screen(texts.IsWithdrawn).Row(ContactScreens.ToList(context.Language)));
            return !matter.Request.IsKnownToAuthors ? done : ContactSteps.AuthorsOf(context.Store, matter.Practice).Aggregate(
                done, (turn, author) => turn.Then(Occasion.Tell(
                    author, new(ContactTexts.All.In(author.Language).Withdrawn(matter.AskingCity, matter.Title(author.Language))))));
        });

    /// <summary>Takes a step and keeps it.</summary>
    /// <param name="done">What follows, given the request after it.</param>
    private Turn Step(
        Context context, string id, Func<Matter, ContactTexts, Parsed<ContactRequest>> take, Func<Matter, ContactTexts, Turn> done)
    {
        var texts = ContactTexts.All.In(context.Language);
        if (Matter.Find(context, id) is not { } matter || take(matter, texts) is not { IsValid: true, Value: var taken })
        {
            return Changed(context, id);
        }

        Keeping.Keep(context, taken);
        return done(matter with { Request = taken }, texts);
    }

    private Turn Changed(Context context, string id) => show(context, id).WithToast(ContactTexts.All.In(context.Language).HasChanged);

    private static Screen PassedOn(Occasion occasion, Matter matter, Person asker)
    {
        var texts = ContactTexts.All.In(asker.Language);
        return new Screen(texts.PassedOn(matter.Broker(occasion, asker.Language), matter.AskedCity(asker.Language), matter.Title(asker.Language)))
            .Row(ContactScreens.ToList(asker.Language));
    }
}
