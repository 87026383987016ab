
namespace Bot.Features.ImportDocuments;

/// <summary>Codes of this feature's buttons and moments. The first argument is a proposal's code, the second the index of a part, unless said otherwise.</summary>
internal static class ImportCodes
{
    /// <summary>Who is told of downloads and files that were read.</summary>
    public const string Feature = "word";

    /// <summary>Who is told that a template is made.</summary>
    public const string TemplateFeature = "template";

    /// <summary>Second argument: a practice's id, which may not exist yet, so that pressing twice begins one.</summary>
    public const string ForPractice = "w.for";
    public const string AskPractice = "w.which";

    public const string Distribute = "w.divide";
    public const string IsAnswer = "w.answer";
    public const string Drop = "w.drop";

    public const string Show = "w.part";

    /// <summary>Third argument: the field that the button named; fourth: "r" where the rewritten text was shown.</summary>
    public const string Take = "w.take";

    /// <summary>As Take, and fifth: the practice's version, because an answer that was shown is changed.</summary>
    public const string Replace = "w.replace";
    public const string Join = "w.join";

    public const string Discard = "w.discard";
    public const string ChooseField = "w.fields";

    /// <summary>Third argument: a field's code.</summary>
    public const string Put = "w.put";

    public const string Rewrite = "w.write";
    public const string Original = "w.first";

    public const string Recover = "w.recover";

    /// <summary>Without arguments.</summary>
    public const string Template = "w.template";

    /// <summary>Moment, subject: a proposal's id.</summary>
    public const string Old = "w.old";

    public static string SlotOf(string proposalCode) => "w:" + proposalCode;
}
