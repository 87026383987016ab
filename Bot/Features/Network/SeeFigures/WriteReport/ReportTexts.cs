using Bot.Domain.Figures;
using Bot.Forms;
using Bot.Texts;

namespace Bot.Features.Network.SeeFigures.WriteReport;

/// <summary>The sentences of the coordination's report, and of what a new coordination is handed.</summary>
public sealed record ReportTexts
{
    /// <summary>From the term, in short.</summary>
    public required Func<string, string> Title { get; init; }

    /// <summary>From how many objectives have a remark, of how many.</summary>
    public required Func<int, int, Html> Home { get; init; }

    public required string Write { get; init; }

    /// <summary>The draft in each language.</summary>
    public required Bilingual<string> Draft { get; init; }

    /// <summary>How many there are, 1 or more.</summary>
    public required Func<int, string> Frozen { get; init; }

    public required Html AboutFrozen { get; init; }

    public required Bilingual<string> InLanguage { get; init; }

    public required string Back { get; init; }

    public required string OnlyOffices { get; init; }

    public required string Preparing { get; init; }

    public required Html NotMade { get; init; }

    /// <summary>To who is to get the report that is frozen at the handover.</summary>
    public required Html NotFrozenYet { get; init; }

    /// <summary>Of a frozen one, from the term's id.</summary>
    public required Func<string, string> FileName { get; init; }

    public required string DraftFile { get; init; }

    public required Html DraftCaption { get; init; }

    /// <summary>From the term, the day and the SHA-256.</summary>
    public required Func<string, string, string, Html> FrozenCaption { get; init; }

    /// <summary>As the plan has it.</summary>
    public required Func<PlanObjective, string> Objective { get; init; }

    /// <summary>In a few words, as a heading and a button.</summary>
    public required Func<PlanObjective, string> Short { get; init; }

    /// <summary>What is asked about an objective, from how it reads in the plan.</summary>
    public required Func<string, string> AskRemark { get; init; }

    public required Prompt BeforeEnd { get; init; }

    public required string End { get; init; }

    public required string Remark { get; init; }

    public required string Nothing { get; init; }

    /// <summary>Confirmed people of the network; null where they are so few that no figure is told.</summary>
    public required Func<int?, string> People { get; init; }

    /// <summary>Open calls, 0 or more.</summary>
    public required Func<int, string> OpenCalls { get; init; }

    public required string MeetingsByKind { get; init; }

    /// <summary>From the cities in office.</summary>
    public required Func<string, string> Coordinates { get; init; }

    /// <summary>From the day.</summary>
    public required Func<string, string> FiguresOf { get; init; }

    /// <summary>What happened in the term, of an objective of which something is counted; empty of the others.</summary>
    public required Func<PlanObjective, TermFigures, string> InTerm { get; init; }

    public required string DossierTitle { get; init; }

    public required string DossierFile { get; init; }

    public required Html DossierCaption { get; init; }

    public required string OpenReviews { get; init; }

    public required string OpenContacts { get; init; }

    public required string OpenDecisions { get; init; }

    public required string CallsHeading { get; init; }

    /// <summary>From the last day; without a full stop.</summary>
    public required Func<string, string> Until { get; init; }

    public required string TheReport { get; init; }

    public required string ReportComesApart { get; init; }

    public Prompt RemarkOn(PlanObjective objective) => new(Short(objective), AskRemark(Objective(objective)));

    public static readonly Bilingual<ReportTexts> All = new(ReportTextsEs.Texts, ReportTextsPt.Texts);
}
