using System.Security.Cryptography;
using System.Text;
using Bot.Conversation;
using Bot.Domain.People;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.People.HandOver;

/// <summary>What a handover would change, before it does.</summary>
internal static class HandOverScreen
{
    private const int MostListed = 20;
    private const int FingerprintLetters = 10;

    public static Screen Preview(Context context, Handover handover, Door<string> door)
    {
        var texts = HandOverTexts.All.In(context.Language);
        var names = RoleTexts.All.In(context.Language);
        var next = handover.Next;
        var shifts = handover.Shifts;
        var lines = shifts.Take(MostListed)
            .Select(shift => Html.Escape(texts.Shift(PersonLine.NameOf(shift.Person), names.Name(shift.After))));
        return new Screen(Html.Paragraphs(
                Html.Lines(
                    texts.Title(Coordinations.IdOf(next.Year)),
                    Office(texts.AskCoordinator.Title, next.Coordinator),
                    Office(texts.AskSubcoordinator.Title, next.Subcoordinator),
                    Office(texts.AskCommission.Title, next.Commissions is [var commission, ..] ? commission.Place : null)),
                shifts.IsEmpty
                    ? texts.Nobody
                    : Html.Lines([.. lines, shifts.Length > MostListed ? Html.Escape(texts.More(shifts.Length - MostListed)) : Html.Empty]),
                texts.WhatStays))
            .Row(Button.Do(texts.YesHandOver, door.To(Fingerprint(handover))).AsMain())
            .Row(Button.Do(texts.No, PeopleDoors.Coordinate.To()));
    }

    /// <summary>Differs where the year, a city or anybody's role does.</summary>
    public static string Fingerprint(Handover handover)
    {
        var next = handover.Next;
        string[] parts =
        [
            Coordinations.IdOf(next.Year), next.Coordinator.Name, next.Subcoordinator?.Name ?? "",
            .. next.Commissions.Select(commission => commission.Place.Name),
            .. handover.Shifts.Select(shift => $"{shift.Person.Id} {shift.After}"),
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..FingerprintLetters];
    }

    private static Html Office(string heading, Place? place) => place is null ? Html.Empty : Html.Of($"{heading}: {place.Name}");
}
