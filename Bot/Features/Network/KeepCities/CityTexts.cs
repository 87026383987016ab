using Bot.Forms;
using Bot.Texts;

namespace Bot.Features.Network.KeepCities;

/// <summary>The sentences of the coordination about cities.</summary>
public sealed record CityTexts
{
    /// <summary>How many are on the list, 1 or more.</summary>
    public required Func<int, Html> Title { get; init; }

    /// <summary>How many are not on the list, 1 or more.</summary>
    public required Func<int, Html> NotListed { get; init; }

    /// <summary>How many people and practices are from there, 0 or more each.</summary>
    public required Func<int, int, string> From { get; init; }

    public required string Earlier { get; init; }

    public required string Later { get; init; }

    public required string ToCoordination { get; init; }

    public required string ToList { get; init; }

    public required string Add { get; init; }

    public required string IsAnother { get; init; }

    /// <summary>The time there now, and the zone's name.</summary>
    public required Func<string, string> HourIs { get; init; }

    public required string ChangeHour { get; init; }

    /// <summary>From the city's name.</summary>
    public required Func<string, Html> WhichHour { get; init; }

    public required Prompt AskName { get; init; }

    public required Prompt AskCountry { get; init; }

    public required Prompt BeforeAdding { get; init; }

    public required Prompt AskOther { get; init; }

    /// <summary>The city that goes, the one that stays, and who is from the first.</summary>
    public required Func<string, string, string, Html> AskToMerge { get; init; }

    /// <summary>The city that was joined last, and until when that can be undone.</summary>
    public required Func<string, string, string> CanBeUndone { get; init; }

    public required string Undo { get; init; }

    /// <summary>The city that is by itself again, and the one that had it.</summary>
    public required Func<string, string, string> IsSeparated { get; init; }

    public required string UndoIsOver { get; init; }

    public required string YesMerge { get; init; }

    public required string No { get; init; }

    /// <summary>From the city's name.</summary>
    public required Func<string, string> IsAdded { get; init; }

    /// <summary>From the city that stays.</summary>
    public required Func<string, string> IsMerged { get; init; }

    /// <summary>From the city's name.</summary>
    public required Func<string, string> HourIsChanged { get; init; }

    public required Html Gone { get; init; }

    public static readonly Bilingual<CityTexts> All = new(CityTextsEs.Texts, CityTextsPt.Texts);
}
