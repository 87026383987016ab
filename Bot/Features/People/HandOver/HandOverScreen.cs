using System.Security.Cryptography;
using System.Text;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.People.HandOver;

/// <summary>What a handover would change, before it does, and where its offer stands.</summary>
/// <param name="network">By whose calendar days are told.</param>
internal sealed class HandOverScreen(DateTimeZone network)
{
    private const int MostListed = 20;
    public const int FingerprintLetters = 10;

    /// <summary>What whoever hands over sees before it is offered.</summary>
    public Screen Preview(Context context, Handover handover)
    {
        var texts = HandOverTexts.All.In(context.Language);
        return new Screen(
            Html.Paragraphs(
                What(context, handover, context.Language),
                texts.WhatStays(handover.Next.Coordinator.Name, FirstDay(context, handover.Next, context.Language))))
            .Row(Button.Do(texts.YesOffer, HandingOver.OfferDoor.To(Fingerprint(handover))).AsMain())
            .Row(Button.Do(texts.No, PeopleDoors.Coordinate.To()));
    }

    /// <summary>What the coordination sees of an offer that waits.</summary>
    public Screen Waiting(Occasion occasion, HandoverOffer offer, Language language)
    {
        var texts = HandOverTexts.All.In(language);
        return new Screen(Html.Paragraphs(
                offer.AcceptedBy is null ? Offered(occasion, offer, language) : Accepted(occasion, offer, language),
                Cities(occasion, offer.Next, language)))
            .Row(Button.Do(texts.ToCoordination, PeopleDoors.Coordinate.To()))
            .Row(Button.Do(texts.Withdraw, Accepting.WithdrawDoor.To()).AsDanger());
    }

    /// <summary>What the city that is to accept sees.</summary>
    public Screen ToAccept(Occasion occasion, HandoverOffer offer, Handover handover, Language language)
    {
        var texts = HandOverTexts.All.In(language);
        return new Screen(
            Html.Paragraphs(
                Offered(occasion, offer, language),
                What(occasion, handover, language),
                texts.WhatAcceptingMeans(FirstDay(occasion, offer.Next, language))))
            .Row(Button.Do(texts.Accept, Accepting.AcceptDoor.To(Fingerprint(handover))).AsMain())
            .Row(Button.Do(texts.Refuse, Accepting.RefuseDoor.To()).AsDanger());
    }

    /// <summary>Differs where the term, a city or anybody's role does.</summary>
    public static string Fingerprint(Handover handover)
    {
        var next = handover.Next;
        string[] parts =
        [
            next.Id, $"{next.Until}", next.Coordinator.Name, next.Subcoordinator?.Name ?? "",
            .. next.Commissions.Select(commission => commission.Place.Name),
            .. handover.Shifts.Select(shift => $"{shift.Person.Id} {shift.After}"),
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..FingerprintLetters];
    }

    /// <summary>That the other city accepted, and from when on it coordinates.</summary>
    public Html Accepted(Occasion occasion, HandoverOffer offer, Language language) => HandOverTexts.All.In(language).IsAccepted(
        offer.Next.Coordinator.NameIn(language), FirstDay(occasion, offer.Next, language) ?? Dates.Day(Today(occasion), language));

    /// <summary>Null where it is not to come.</summary>
    private string? FirstDay(Occasion occasion, Coordination next, Language language) =>
        next.Since is { } day && day > Today(occasion) ? Dates.Day(day, language) : null;

    private LocalDate Today(Occasion occasion) => occasion.Now.InZone(network).Date;

    public Html Offered(Occasion occasion, HandoverOffer offer, Language language) => HandOverTexts.All.In(language).IsOffered(
        Handover.InOffice(occasion.Store).Coordinator.NameIn(language),
        offer.Next.Coordinator.NameIn(language),
        Dates.Day(offer.At + HandoverOffer.Patience, network, language));

    private Html What(Occasion occasion, Handover handover, Language language)
    {
        var (texts, names, shifts) = (HandOverTexts.All.In(language), RoleTexts.All.In(language), handover.Shifts);
        var lines = shifts.Take(MostListed)
            .Select(shift => Html.Escape(texts.Shift(PersonLine.NameOf(shift.Person), names.Name(shift.After))));
        return Html.Paragraphs(
            Cities(occasion, handover.Next, language),
            shifts.IsEmpty
                ? texts.Nobody
                : Html.Lines([.. lines, shifts.Length > MostListed ? Html.Escape(texts.More(shifts.Length - MostListed)) : Html.Empty]));
    }

    private Html Cities(Occasion occasion, Coordination next, Language language)
    {
        var texts = HandOverTexts.All.In(language);
        return Html.Lines(
            texts.Title(TermLine.Of(next, occasion.Now.InZone(network).Date, language)),
            Html.Escape(TermLine.Days(next, language)),
            Office(texts.AskCoordinator.Title, next.Coordinator, language),
            Office(texts.AskSubcoordinator.Title, next.Subcoordinator, language),
            Office(texts.AskCommission.Title, next.Commissions is [var commission, ..] ? commission.Place : null, language));
    }

    private static Html Office(string heading, Place? place, Language language) =>
        place is null ? Html.Empty : Html.Of($"{heading}: {place.NameIn(language)}");
}
