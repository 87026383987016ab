using Bot.Texts;

namespace Bot.Public;

/// <summary>What the site says around what the bank holds.</summary>
public sealed partial record SiteTexts
{
    public required string Name { get; init; }

    /// <summary>Who stands behind it, under its name.</summary>
    public required string Owner { get; init; }

    /// <summary>What it is, in one sentence.</summary>
    public required string About { get; init; }

    public required string ToContent { get; init; }

    public required string Navigation { get; init; }

    public required string Start { get; init; }

    public required string OtherLanguage { get; init; }

    public required string Search { get; init; }

    public required string SearchLabel { get; init; }

    public required string SearchExample { get; init; }

    /// <summary>How many were found, and for what.</summary>
    public required Func<int, string, string> Found { get; init; }

    public required Func<string, string> MeantInstead { get; init; }

    public required string NothingFound { get; init; }

    /// <summary>Above what a copy of the site without its server finds by itself.</summary>
    public required string SearchedHere { get; init; }

    /// <summary>Where a copy without its server cannot search, before the way to all practices.</summary>
    public required string NotSearched { get; init; }

    public required Func<int, string> Practices { get; init; }

    /// <summary>How many practices of how many cities, 0 or more each; without a full stop, as the next.</summary>
    public required Func<int, int, string> PracticesOfCities { get; init; }

    /// <summary>Behind how many there are: how many more are from an older bank and wait for their cities, 1 or more.</summary>
    public required Func<int, string> AndFromArchive { get; init; }

    /// <summary>The same as a sentence of its own.</summary>
    public required Func<int, string> FromArchiveToo { get; init; }

    /// <summary>How they are told in "Turismo (3 + 2)".</summary>
    public required string FromArchiveSign { get; init; }

    /// <summary>The mark of a practice that waits for its city, of which the older bank told the year.</summary>
    public required Func<int, string> FromArchiveOf { get; init; }

    /// <summary>Before the year that a practice had in an older bank.</summary>
    public required string ArchiveYear { get; init; }

    public required string Newest { get; init; }

    public required string AllPractices { get; init; }

    /// <summary>The same where there is little room.</summary>
    public required string PracticesInShort { get; init; }

    public required string Themes { get; init; }

    public required string Countries { get; init; }

    public required string Sizes { get; init; }

    public required string Applied { get; init; }

    public required string Map { get; init; }

    /// <summary>What the map shows, for who does not see it.</summary>
    public required string MapSays { get; init; }

    public required Func<string, string> InCity { get; init; }

    public required Func<int, int, string> Page { get; init; }

    public required string Earlier { get; init; }

    public required string Later { get; init; }

    public required string Feed { get; init; }

    public required string AskOnTelegram { get; init; }

    public required string AskOnTelegramSays { get; init; }

    /// <summary>The same of a practice that waits for its city: nobody there can be asked.</summary>
    public required string AskOnTelegramOfArchive { get; init; }

    /// <summary>The same of an example, behind which no city stands.</summary>
    public required string AskOnTelegramOfExample { get; init; }

    public required string QrSays { get; init; }

    public required string Similar { get; init; }

    public required string OtherCities { get; init; }

    public required string WhatTheyChanged { get; init; }

    public required Func<string, string> AppliesSince { get; init; }

    public required string Photos { get; init; }

    public required Func<int, string> PhotoNumbered { get; init; }

    public required string Documents { get; init; }

    public required string DocumentsSay { get; init; }

    public required string Number { get; init; }

    public required string Origin { get; init; }

    public required string Portal { get; init; }

    public required string Published { get; init; }

    public required string Place { get; init; }

    public required string Updated { get; init; }

    public required string Meetings { get; init; }

    public required string MeetingsSay { get; init; }

    public required string NoMeetings { get; init; }

    public required string IntoCalendar { get; init; }

    public required string HourUnknown { get; init; }

    public required string Calls { get; init; }

    public required string CallsSay { get; init; }

    public required string NoCalls { get; init; }

    public required string Bodies { get; init; }

    public required string BodiesSay { get; init; }

    public required string Figures { get; init; }

    public required string FiguresSay { get; init; }

    /// <summary>How many practices, of how many cities, of how many countries; 0 or more each.</summary>
    public required Func<int, int, int, string> PublishedFrom { get; init; }

    /// <summary>How often other cities apply a practice, and how often they adapt one; 0 or more.</summary>
    public required Func<int, int, string> AppliedElsewhere { get; init; }

    public required string ByMonth { get; init; }

    /// <summary>Above the names of themes in a table; the following of countries, sizes and months.</summary>
    public required string OneTheme { get; init; }

    public required string OneCountry { get; init; }

    public required string OneSize { get; init; }

    public required string OneMonth { get; init; }

    public required string Totals { get; init; }

    public required string TotalsSay { get; init; }

    public required string Total { get; init; }

    public required string Data { get; init; }

    public required string DataSay { get; init; }

    public required string DataAbout { get; init; }

    public required string Column { get; init; }

    public required string Meaning { get; init; }

    public required string Licence { get; init; }

    public required string LicenceSays { get; init; }

    public required string NotFound { get; init; }

    public required string NotFoundSays { get; init; }

    public required string Gone { get; init; }

    public required string GoneSays { get; init; }

    public required string MoreOnTheSite { get; init; }

    public static readonly Bilingual<SiteTexts> All = new(Es: Spanish(), Pt: Portuguese());
}
