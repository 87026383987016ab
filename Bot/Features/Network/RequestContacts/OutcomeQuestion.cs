using Bot.Conversation;
using Bot.Domain.Contacts;
using Bot.Domain.People;
using Bot.Messages;

namespace Bot.Features.Network.RequestContacts;

/// <summary>
/// After thirty days the person who asked and the author who agreed are asked what came of it, each as long as they have not said it; who
/// still talks is asked again.
/// </summary>
internal static class OutcomeQuestion
{
    private static readonly ContactOutcome[] Offered =
        [ContactOutcome.Adapting, ContactOutcome.Talked, ContactOutcome.GoingOn, ContactOutcome.Nothing];

    /// <summary>Subject: a request.</summary>
    public static readonly Recurring<Matter> Question = new(new("c.question"))
    {
        First = (occasion, id) => FindIntroduced(occasion, id)?.Request.Since + ContactSteps.UntilAsked,
        Still = FindIntroduced,
        Tell = Ask,
    };

    public static Turn Report(Context context, string id, ContactOutcome outcome)
    {
        var texts = ContactTexts.All.In(context.Language);
        if (Matter.Find(context, id) is not { } matter)
        {
            return Turn.Quiet.WithToast(texts.HasChanged);
        }

        if (matter.Request.Report(context.Person, matter.Practice, outcome, context.Now) is not { IsValid: true, Value: var reported })
        {
            return SaidBy(context.Person.Id, matter.Request) is { } said
                ? Noted(context, matter, said)
                : Turn.Quiet.WithToast(texts.HasChanged);
        }

        Keeping.Keep(context, reported);
        return Noted(context, matter, outcome);
    }

    private static ContactOutcome? SaidBy(string personId, ContactRequest request) =>
        request.AskedBy == personId ? request.AskingSays
        : request.AgreedBy == personId ? request.AskedSays
        : null;

    private static Turn Noted(Context context, Matter matter, ContactOutcome outcome)
    {
        var texts = ContactTexts.All.In(context.Language);
        return context.Change(new Screen(texts.WasReported(outcome, (int)ContactSteps.UntilAsked.TotalDays))
            .Row(Button.Do(texts.BackToPractice, Practices.PracticeDoors.Card.To(matter.Practice.Id))));
    }

    private static Matter? FindIntroduced(Occasion occasion, string id) =>
        Matter.Find(occasion, id) is { Request.State: ContactState.Introduced } matter ? matter : null;

    private static Turn Ask(Occasion occasion, Matter matter)
    {
        var request = matter.Request;
        return To(request.AskedBy, request.AskingSays, isAsker: true)
            .Then(request.AgreedBy is { } author ? To(author, request.AskedSays, isAsker: false) : Turn.Quiet);

        Turn To(string personId, ContactOutcome? said, bool isAsker) =>
            (said is null or ContactOutcome.GoingOn) && occasion.FindPerson(personId) is { } person
                ? Occasion.Tell(person, ScreenOf(occasion, matter, person, isAsker))
                : Turn.Quiet;
    }

    private static Screen ScreenOf(Occasion occasion, Matter matter, Person person, bool isAsker)
    {
        var texts = ContactTexts.All.In(person.Language);
        var other = isAsker ? matter.AskedCity(person.Language) : matter.AskingCity;
        var days = (int)(occasion.Now - matter.Request.IntroducedAt!.Value).TotalDays;
        return new Screen(texts.WhatCame(other, matter.Title(person.Language), days))
            .Items(Offered.Select(outcome =>
                Button.Do(texts.Outcome(outcome, isAsker), RequestingContacts.ReportDoor.To(matter.Request.Id, outcome))));
    }
}
