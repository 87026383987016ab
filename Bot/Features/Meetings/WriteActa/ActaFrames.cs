using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings.Actas;

namespace Bot.Features.Meetings.WriteActa;

/// <summary>What the acta that the bot writes says around the words of its points, so that it can be sent back.</summary>
internal static class ActaFrames
{
    private static readonly Language[] Both = [Language.Es, Language.Pt];

    public static ActaFrame Of(Occasion occasion, ActaCase at) => new()
    {
        Titles = [.. Both.Select(language => ActaContent.Title(at, language))],
        HeadLines = ActaContent.Lead(occasion, at, Language.Es).Length,
        Ends = [.. Both.SelectMany(language => ActaContent.After(occasion, at, language)).Select(part => part.Heading.Written)],
        Lines = [.. Both.SelectMany(language => ActaContent.After(occasion, at, language)).SelectMany(
            part => part.Text.Written.Split('\n'))],
        GoesOn = [.. Both.Select(language => ActaTexts.All.In(language).GoesOn)],
    };

    /// <summary>How the points may be named, in the order of the temario.</summary>
    public static IReadOnlyList<PointName> PointsOf(IEnumerable<AgendaEntry> entries) =>
    [
        .. entries.Select(entry => new PointName(entry.Id, [.. Both.Select(entry.Title)], SaidUnder(entry))),
    ];

    private static ImmutableArray<string> SaidUnder(AgendaEntry entry) =>
    [
        .. Both.Select(language => ActaTexts.All.In(language).NothingWritten),
        .. entry.Held is null ? Array.Empty<string>() : Both.Select(language => ActaTexts.All.In(language).ActaApproved),
    ];
}
