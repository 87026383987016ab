using Bot.Domain.Adoptions;
using Bot.Domain.Contacts;
using Bot.Domain.Meetings.Actas;
using Bot.Texts;

namespace Bot.Features.Network.SeeFigures;

/// <summary>The sentences of the bank's figures.</summary>
public sealed record FigureTexts
{
    public required string MenuLine { get; init; }

    public required string Title { get; init; }

    public required string OnlyOffices { get; init; }

    /// <summary>How many are published, of how many cities, of how many countries; 0 or more each.</summary>
    public required Func<int, int, int, string> Published { get; init; }

    /// <summary>How many were brought in from an older bank and wait for their cities, 1 or more; counted nowhere else.</summary>
    public required Func<int, string> FromArchive { get; init; }

    /// <summary>What those are called among the states.</summary>
    public required string ArchiveState { get; init; }

    /// <summary>Of how many what is counted by is not known.</summary>
    public required string NotTold { get; init; }

    /// <summary>How many wait for reviewers or their authors, and how many are drafts; 0 or more.</summary>
    public required Func<int, int, string> OnTheWay { get; init; }

    /// <summary>Median days to the first answer and to the publication; null where there is none.</summary>
    public required Func<int?, int?, string> Paces { get; init; }

    /// <summary>How many requests, 0 or more, and after how many both cities have each other's contact.</summary>
    public required Func<int, int, string> Contacts { get; init; }

    /// <summary>How often other cities apply a practice, and how often they adapt one; 0 or more.</summary>
    public required Func<int, int, string> Adoptions { get; init; }

    /// <summary>Meetings whose acta was handed round, and cities that were there; 0 or more.</summary>
    public required Func<int, int, string> Meetings { get; init; }

    /// <summary>Done, of them in time; open, of them late; 0 or more each.</summary>
    public required Func<int, int, int, int, string> Decisions { get; init; }

    public required string Practices { get; init; }

    public required string ByTheme { get; init; }

    public required string ByCountry { get; init; }

    public required string BySize { get; init; }

    public required string ByMonth { get; init; }

    public required string ByState { get; init; }

    public required string Attendance { get; init; }

    public required string Cities { get; init; }

    /// <summary>How many cities of how many have nobody who speaks for them.</summary>
    public required Func<int, int, string> WithoutOfficial { get; init; }

    /// <summary>The same as a part of a table, in which each city is a line.</summary>
    public required string WithoutOfficialColumn { get; init; }

    public required string MedianToAnswer { get; init; }

    public required string MedianToPublish { get; init; }

    public required string OnTheWayName { get; init; }

    public required string DraftsName { get; init; }

    public required string NothingYet { get; init; }

    /// <summary>How many lines more are in the file, 1 or more.</summary>
    public required Func<int, string> MoreInFile { get; init; }

    /// <summary>Contacts, practices of others, and what they decided.</summary>
    public required string BetweenCities { get; init; }

    /// <summary>The way to the report of the term.</summary>
    public required string Report { get; init; }

    public required string ContactsTitle { get; init; }

    public required string AdoptionsTitle { get; init; }

    public required string DecisionsTitle { get; init; }

    public required Func<ContactState, string> Contact { get; init; }

    public required Func<AdoptionState, string> Adoption { get; init; }

    public required Func<DecisionState, string> Decision { get; init; }

    public required string Sought { get; init; }

    /// <summary>Days back, and how often at least.</summary>
    public required Func<int, int, Html> SoughtInVain { get; init; }

    public required Html NothingSought { get; init; }

    public required string Download { get; init; }

    public required Html ChooseFile { get; init; }

    public required string AsBars { get; init; }

    public required string Preparing { get; init; }

    public required Html NotMade { get; init; }

    public required string FileName { get; init; }

    /// <summary>The day of the figures.</summary>
    public required Func<string, Html> FileCaption { get; init; }

    public required string ColumnPart { get; init; }

    public required string ColumnName { get; init; }

    public required string ColumnCount { get; init; }

    public required string Back { get; init; }

    public required string BackToSought { get; init; }

    /// <summary>What the coordination reads before it asks for practices: the words, how often, how many groups.</summary>
    public required Func<string, int, int, Html> AskCall { get; init; }

    /// <summary>Which groups, by their names.</summary>
    public required Func<string, Html> ToGroups { get; init; }

    public required Html NoGroups { get; init; }

    /// <summary>When it was asked for, where it was lately.</summary>
    public required Func<string, Html> CalledOn { get; init; }

    /// <summary>How many groups, 1 or more.</summary>
    public required Func<int, string> SendCall { get; init; }

    /// <summary>How many groups, 1 or more.</summary>
    public required Func<int, string> CallSent { get; init; }

    public required string Changed { get; init; }

    /// <summary>To a group: what was looked for.</summary>
    public required Func<string, Html> Call { get; init; }

    public required string Propose { get; init; }

    public static readonly Bilingual<FigureTexts> All = new(FigureTextsEs.Texts, FigureTextsPt.Texts);
}
