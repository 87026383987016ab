using Bot.Domain.Practices;
using Bot.Messages;

namespace Bot.Features.Practices.ImportDocuments;

/// <summary>
/// This feature's doors and moments. The first argument is a proposal's code, the second the index of a part, unless said otherwise.
/// </summary>
internal static class ImportDoors
{
    private static readonly Argument<bool> IsRewritten = Argument.Flag("r");

    /// <summary>Who is told of downloads and files that were read.</summary>
    public const string Feature = "word";

    /// <summary>Who is told that a template is made.</summary>
    public const string TemplateFeature = "template";

    /// <summary>Second argument: a practice's id, which may not exist yet, so that pressing twice begins one.</summary>
    public static readonly Door<string, string> ForPractice = new("w.for", Argument.Text, Argument.Text);
    public static readonly Door<string> AskPractice = new("w.which", Argument.Text);

    public static readonly Door<string> Distribute = new("w.divide", Argument.Text);
    public static readonly Door<string> IsAnswer = new("w.answer", Argument.Text);
    public static readonly Door<string> Drop = new("w.drop", Argument.Text);

    public static readonly Door<string, int> Show = new("w.part", Argument.Text, Argument.Number);

    /// <summary>
    /// Third argument: the field that the button named; fourth: whether the rewritten text was shown; fifth: the practice's version.
    /// </summary>
    public static readonly Door<string, int, string, bool, int> Take = new(
        "w.take", Argument.Text, Argument.Number, Argument.Text, IsRewritten, Argument.Count);

    /// <summary>As Take; the version counts, because an answer that was shown is changed.</summary>
    public static readonly Door<string, int, string, bool, int> Replace = new(
        "w.replace", Argument.Text, Argument.Number, Argument.Text, IsRewritten, Argument.Count);
    public static readonly Door<string, int, string, bool, int> Join = new(
        "w.join", Argument.Text, Argument.Number, Argument.Text, IsRewritten, Argument.Count);

    public static readonly Door<string, int> Discard = new("w.discard", Argument.Text, Argument.Number);
    public static readonly Door<string, int> ChooseField = new("w.fields", Argument.Text, Argument.Number);

    /// <summary>Third argument: a section of the record, whose fields are offered.</summary>
    public static readonly Door<string, int, Section> ChooseInSection = new(
        "w.sec", Argument.Text, Argument.Number, Argument.Numbered<Section>());

    /// <summary>Third argument: a field's code.</summary>
    public static readonly Door<string, int, string> Put = new("w.put", Argument.Text, Argument.Number, Argument.Text);

    public static readonly Door<string, int> Rewrite = new("w.write", Argument.Text, Argument.Number);
    public static readonly Door<string, int> Original = new("w.first", Argument.Text, Argument.Number);

    public static readonly Door<string> Recover = new("w.recover", Argument.Text);

    /// <summary>Without arguments.</summary>
    public static readonly Door Template = new("w.template");


    public static string SlotOf(string proposalCode) => "w:" + proposalCode;
}
