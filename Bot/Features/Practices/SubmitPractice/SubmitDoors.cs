using Bot.Domain.Practices;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>This feature's own doors and moments; the argument is a practice's id unless said otherwise.</summary>
internal static class SubmitDoors
{
    /// <summary>A practice with this id, which may not exist yet: so pressing twice begins one.</summary>
    public static readonly Door<string> Begin = new("s.begin", Argument.Text);

    /// <summary>The sections of a practice, with what each lacks.</summary>
    public static readonly Door<string> Sections = new("s.all", Argument.Text);

    /// <summary>What is done with a practice less often than writing it.</summary>
    public static readonly Door<string> More = new("s.rest", Argument.Text);

    public static readonly Door<string> Complete = new("s.more", Argument.Text);
    public static readonly Door<string> Extra = new("s.extra", Argument.Text);

    /// <summary>Second argument: a section's number. All answers of it, with a button to change each.</summary>
    public static readonly Door<string, Section> Section = new("s.sec", Argument.Text, Argument.Numbered<Section>());

    /// <summary>Second argument: a field's code. Asks it, and comes back to where it was pressed.</summary>
    public static readonly Door<string, string> Ask = new("s.ask", Argument.Text, Argument.Text);

    /// <summary>Second argument: the id that the copy gets, so that pressing twice makes one.</summary>
    public static readonly Door<string, string> Copy = new("s.copy", Argument.Text, Argument.Text);

    public static readonly Door<string> Files = new("s.files", Argument.Text);
    public static readonly Door<string> SendFiles = new("s.show", Argument.Text);

    /// <summary>Second argument: the practice's version; third: the file's place, from 0.</summary>
    public static readonly Door<string, int, int> RemoveFile = new("s.unfile", Argument.Text, Argument.Count, Argument.Number);

    /// <summary>Second argument: the number of the card's section, or none for the card.</summary>
    public static readonly Door<string, CardSection?> Preview = new(
        "s.look", Argument.Text, Argument.Maybe(Argument.Numbered<CardSection>()));

    /// <summary>These carry the practice's version as the second argument: what was asked about must still be what there is.</summary>
    public static readonly Door<string, int> Send = new("s.send", Argument.Text, Argument.Count);
    public static readonly Door<string, int> SendUnchanged = new("s.same", Argument.Text, Argument.Count);
    public static readonly Door<string, int> Withdraw = new("s.drawn", Argument.Text, Argument.Count);
    public static readonly Door<string, int> Delete = new("s.dropped", Argument.Text, Argument.Count);

    /// <summary>Third argument: the language that it is written in, as <see cref="WrittenLanguage"/> codes it; then it is sent.</summary>
    public static readonly Door<string, int, WrittenLanguage> SendIn = new(
        "s.sendin", Argument.Text, Argument.Count, Argument.OneOf(("es", WrittenLanguage.InSpanish), ("pt", WrittenLanguage.InPortuguese)));

    public static readonly Door<string> AskDelete = new("s.drop", Argument.Text);

    /// <summary>Without argument.</summary>
    public static readonly Door Leave = new("s.out");

    /// <summary>Second argument: a field's code. Says why a request for it is not followed.</summary>
    public static readonly Door<string, string> WhyNot = new("s.whynot", Argument.Text, Argument.Text);

    /// <summary>
    /// Second argument: whether it replaces theirs, or is added to it. What was typed while a co-author answered the same question, whose
    /// field is the last argument; buttons of messages up to November 2026 do not say it.
    /// </summary>
    public static readonly Door<string, bool, string> Mine = new("s.mine", Argument.Text, Argument.Flag("r", "a"), Argument.Text);
    public static readonly Door<string, string> Theirs = new("s.theirs", Argument.Text, Argument.Text);

    /// <summary>
    /// Last argument of these: the message whose text is offered (<see cref="OfferedText"/>). For which practice it is, for which field of
    /// it, for another field than those asked about, for one of a section, or for the search.
    /// </summary>
    public static readonly Door<string, int> TypedFor = new("s.tp", Argument.Text, Argument.Count);
    public static readonly Door<string, string, int> TypedForField = new("s.tf", Argument.Text, Argument.Text, Argument.Count);
    public static readonly Door<string, int> TypedForOther = new("s.to", Argument.Text, Argument.Count);
    public static readonly Door<string, Section, int> TypedInSection = new(
        "s.tin", Argument.Text, Argument.Numbered<Section>(), Argument.Count);
    public static readonly Door<int> SearchTyped = new("s.ts", Argument.Count);

    /// <summary>A draft is mentioned no more.</summary>
    public static readonly Door<string> NoMoreMentions = new("s.hush", Argument.Text);

    /// <summary>Subject: a draft. It is mentioned where it was left alone.</summary>
    public static readonly Moment Abandoned = new("s.abandoned", "draft");
}
