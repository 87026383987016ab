using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Contacts;
using Bot.Domain.People;
using Bot.Domain.Review;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Network.RequestContacts;

/// <summary>Passing on, agreeing and taking back. Who comes too late, or may not, sees how it is now.</summary>
/// <param name="show">Shows a request by its id.</param>
internal sealed class Deciding(Func<Context, string, Turn> show)
{
    public Turn PassOn(Context context, string id) =>
        Step(
            context,
            id,
            matter => matter.Request.PassOn(context.Person, matter.Practice, Offices.Of(context.Store), context.Now),
            (matter, texts) => Done(context, texts.WasPassedOn(matter.AskedCity(context.Language)))
                .Then(context.FindPerson(matter.Request.AskedBy) is { } asker
                    ? Occasion.Tell(asker, PassedOn(context, matter, asker))
                    : Turn.Quiet)
                .Then(Holders.Tell(context, matter)));

    /// <summary>What the other city will read, before it does.</summary>
    public Turn AskToAgree(Context context, string id)
    {
        var texts = ContactTexts.All.In(context.Language);
        return Matter.Find(context, id) is { } matter
            && ContactRules.Check(matter.Request, ContactStep.Agree, context.Person, matter.Practice, Offices.Of(context.Store)) is null
            && Introduction.Given(matter.Practice, context.Person) is { } own
            ? context.Change(new Screen(texts.BeforeAgreeing(matter.AskingCity, Introducing.Block(own, texts)))
                .Row(Button.Do(texts.YesIntroduce, RequestingContacts.AgreeDoor.To(id)).AsMain())
                .Row(Button.Do(texts.Back, RequestingContacts.OpenDoor.To(id))))
            : Changed(context, id);
    }

    public Turn Agree(Context context, string id) =>
        Step(context, id, matter => matter.Request.Agree(context.Person, matter.Practice, context.Now), (matter, texts) =>
            Introducing.Try(context, matter) is { } introduced
                ? introduced.Then(Done(context, texts.IsDone))
                : Done(context, texts.IsAgreed(matter.AskingCity)));

    public static Turn AskToWithdraw(Context context, string id)
    {
        var texts = ContactTexts.All.In(context.Language);
        return Matter.Find(context, id) is { } matter
            ? context.Change(new Screen(texts.AskWithdraw(matter.AskedCity(context.Language)))
                .Row(Button.Do(texts.KeepIt, RequestingContacts.OpenDoor.To(id)))
                .Row(Button.Do(texts.YesWithdraw, RequestingContacts.WithdrawDoor.To(id)).AsDanger()))
            : Turn.Quiet.WithToast(texts.HasChanged);
    }

    public Turn Withdraw(Context context, string id)
    {
        Person[] others = Matter.Find(context, id) is { } open ? [.. Ending.OthersOf(context, open)] : [];
        return Step(context, id, matter => matter.Request.Withdraw(context.Person, matter.Practice, context.Now), (matter, texts) =>
            others.Aggregate(Done(context, texts.IsWithdrawn), (turn, other) => turn.Then(Occasion.Tell(
                other, new(ContactTexts.All.In(other.Language).Withdrawn(matter.AskingCity, matter.Title(other.Language)))))));
    }

    private static Turn Done(Context context, Html said) => context.Change(new Screen(said).Row(ContactScreens.ToList(context.Language)));

    /// <summary>Takes a step and keeps it.</summary>
    /// <param name="done">What follows, given the request after it.</param>
    private Turn Step(Context context, string id, Func<Matter, Parsed<ContactRequest>> take, Func<Matter, ContactTexts, Turn> done)
    {
        var texts = ContactTexts.All.In(context.Language);
        if (Matter.Find(context, id) is not { } matter || take(matter) is not { IsValid: true, Value: var taken })
        {
            return Changed(context, id);
        }

        Keeping.Keep(context, taken);
        return done(matter with { Request = taken }, texts);
    }

    /// <summary>Pressed twice, it is the person's own step that is shown: nobody changed it meanwhile.</summary>
    private Turn Changed(Context context, string id) =>
        Matter.Find(context, id)?.Request.History.LastOrDefault(entry => entry.By is not null)?.By == context.Person.Id
            ? show(context, id)
            : show(context, id).WithToast(ContactTexts.All.In(context.Language).HasChanged);

    private static Screen PassedOn(Occasion occasion, Matter matter, Person asker)
    {
        var texts = ContactTexts.All.In(asker.Language);
        var broker = matter.Broker(occasion, asker.Language);
        return new Screen(texts.PassedOn(broker, matter.AskedCity(asker.Language), matter.Title(asker.Language)))
            .Row(ContactScreens.ToList(asker.Language));
    }
}
