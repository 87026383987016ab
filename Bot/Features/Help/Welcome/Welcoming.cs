using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Features.Network;
using Bot.Features.Practices;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Help.Welcome;

/// <summary>Who this is and what can be done, for people who open the chat.</summary>
public sealed class Welcoming : IFeature
{
    private static readonly Door<string> SpeakDoor = new("w.speak", Argument.Text);
    private const string Portuguese = "pt";

    public void Register(Routes routes) => routes
        .Command(new("start", "start"), (context, _) => context.Reply(Welcome(context, routes)))
        .OnPhrase((context, text) => Answer(context, text, routes))
        .InPrivate(own => own.Press(SpeakDoor, (context, language) => Speak(context, language, routes)));

    private static Turn? Answer(Context context, string text, Routes routes) =>
        Courtesies.IsGreeting(text) ? context.Reply(Welcome(context, routes))
        : Courtesies.IsThanks(text) ? context.Reply(new(WelcomeTexts.All.In(context.Language).AtYourService))
        : NoSearch.StartOf(text, context.Bot.Username) is { } start ? Open(context, start, routes)
        : NoSearch.IsLink(text) ? context.Reply(new(WelcomeTexts.All.In(context.Language).NoLinks))
        : NoSearch.IsAnswer(text) ? context.Reply(new(WelcomeTexts.All.In(context.Language).NothingAsked))
        : context.IsPrivate
            && Wishes.CommandFor(text) is { } name
            && routes.FindCommand(name) is { } command ? command.Handler(context, new(name, ""))
        : null;

    /// <summary>The bot's own link, copied into its chat, does what pressing it does.</summary>
    private static Turn Open(Context context, string start, Routes routes) => routes.FindDeepLink(start) is { } link
        ? link.Handler(context, link.Argument)
        : routes.FindCommand(start) is { } command ? command.Handler(context, new(start, ""))
        : context.Reply(Welcome(context, routes));

    private static Turn Speak(Context context, string language, Routes routes)
    {
        context.Person = context.Person.Speaking(language == Portuguese ? Language.Pt : Language.Es);
        return context.Change(Welcome(context, routes));
    }

    /// <summary>Offers only what the program has.</summary>
    private static Screen Welcome(Context context, Routes routes)
    {
        var texts = WelcomeTexts.All.In(context.Language);
        var reads = (Rights.CanCoordinate(context.Person) || Rights.IsSecretariat(context.Person)) && Has(routes, PracticeDoors.Queue);
        var waiting = reads ? WaitingFor(context) : 0;
        return new Screen(Html.Paragraphs(
                Html.Lines(texts.Title, texts.WhatItIs),
                Html.Lines(
                    routes.Text is null ? Html.Empty : texts.HowToFind,
                    Has(routes, PracticeDoors.Propose) ? texts.HowToPropose : Html.Empty,
                    reads ? texts.HowToReview(waiting) : Has(routes, PracticeDoors.MyPractices) ? texts.HowToFollow : Html.Empty)))
            .Row(Has(routes, PracticeDoors.Browse) ? Button.Do(texts.SeePractices, PracticeDoors.Browse.To()).AsMain() : null)
            .Row(Has(routes, PracticeDoors.Propose) ? Button.Do(texts.Propose, PracticeDoors.Propose.To()) : null)
            .Row(
                reads ? Button.Do(texts.Review(waiting), PracticeDoors.Queue.To()) : null,
                Has(routes, PracticeDoors.MyPractices) ? Button.Do(texts.MyPractices, PracticeDoors.MyPractices.To()) : null)
            .Row(
                context.Person.Role == Role.Visitor
                    && Has(routes, NetworkDoors.Join) ? Button.Do(texts.Join, NetworkDoors.Join.To()) : null)
            .Row(Button.Do(texts.SpeakOther, SpeakDoor.To(context.Language == Language.Pt ? "es" : Portuguese)));
    }

    /// <summary>Practices that the reader can decide on: for the secretariat those that the coordination accepted.</summary>
    private static int WaitingFor(Context context) => Rights.IsSecretariat(context.Person)
        ? context.Store.Query(PracticeBank.ByState, KeyRange.Under(nameof(PracticeState.Accepted)))
            .Count(practice => practice.KeyedAt is null)
        : context.Store.Count(PracticeBank.ByState, KeyRange.Under(nameof(PracticeState.Submitted)));

    private static bool Has(Routes routes, AnyDoor door) => routes.FindPress(door.Code) is not null;
}
