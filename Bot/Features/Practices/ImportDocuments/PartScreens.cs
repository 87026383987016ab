using System.Globalization;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Practices.Import;
using Bot.Domain.Review;
using Bot.Forms;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.ImportDocuments;

/// <summary>What a person sees of a document that was taken apart.</summary>
internal static class PartScreens
{
    /// <summary>Characters of a part that is shown whole whatever it is for; what can be taken is always shown whole.</summary>
    private const int ShownWhole = 3000;

    private const int ShownBeginning = 1500;
    private const int ShownAnswer = 300;
    private const int MostPractices = 5;
    private const int ShownTitle = 26;
    private const int FieldsInRow = 2;

    public static string TitleOf(Practice practice, Language language) =>
        practice.Title.Length > 0 ? practice.Title : PracticeCardTexts.All.In(language).WithoutTitle;

    /// <summary>Until its title is taken, what the document gives as one.</summary>
    public static string TitleOf(Practice practice, Proposal proposal, Language language) =>
        practice.Title.Length == 0 && proposal.Parts.FirstOrDefault(part => part.Field == PracticeFields.Title) is { } title
            ? Cleaning.Line(title.Words)
            : TitleOf(practice, language);

    /// <summary>How many parts were found, and for which practice they are.</summary>
    /// <param name="leftOut">What of the document is in no part; empty where nothing is to be said of it.</param>
    public static Screen Beginning(Occasion occasion, Person person, Proposal proposal, Html leftOut = default)
    {
        var texts = ImportTexts.All.In(person.Language);
        if (OwnProposals.Writable(occasion, person, proposal.PracticeId) is not { } practice)
        {
            return ForWhich(
                occasion, person, proposal, Html.Paragraphs(texts.Found(Source(proposal), proposal.Parts.Length), leftOut, texts.AskWhich));
        }

        if (OwnProposals.NewTitle(occasion, person, proposal) is { } title)
        {
            return new Screen(Html.Paragraphs(texts.Found(Source(proposal), proposal.Parts.Length), leftOut, texts.HasNewTitle(title)))
                .Row(Button.Do(texts.IsNew, ImportDoors.ForPractice.To(proposal.Code, RandomId.New())).AsMain())
                .Row(Button.Do(
                    Shortening.Cut(texts.IsOf(TitleOf(practice, person.Language)), Shortening.WholeRow),
                    ImportDoors.ForPractice.To(proposal.Code, practice.Id)))
                .Row(OwnProposals.Writable(occasion, person).Skip(1).Any()
                    ? Button.Do(texts.OtherPractice, ImportDoors.AskPractice.To(proposal.Code))
                    : null);
        }

        var text = Html.Paragraphs(
            texts.Found(Source(proposal), proposal.Parts.Length), leftOut, texts.IsFor(TitleOf(practice, person.Language)));
        return new Screen(text)
            .Row(Button.Do(texts.Begin, ImportDoors.Show.To(proposal.Code, proposal.NextAfter(-1) ?? 0)).AsMain())
            .Row(Button.Do(texts.OtherPractice, ImportDoors.AskPractice.To(proposal.Code)));
    }

    public static Screen ForWhich(Occasion occasion, Person person, Proposal proposal, Html question) => new Screen(question)
        .Items(OwnProposals.Writable(occasion, person).Take(MostPractices).Select(practice =>
            Button.Do(
                Shortening.Cut(TitleOf(practice, person.Language), ShownTitle), ImportDoors.ForPractice.To(proposal.Code, practice.Id))))
        .Row(Button.Do(ImportTexts.All.In(person.Language).NewPractice, ImportDoors.ForPractice.To(proposal.Code, RandomId.New())));

    /// <summary>One part with what can be done with it; what was done where nothing waits any more.</summary>
    public static Screen Part(Context context, Proposal proposal, Practice practice, int? index)
    {
        if (index is not { } at)
        {
            return Done(context, proposal, practice);
        }

        var (texts, part) = (ImportTexts.All.In(context.Language), proposal.Parts[at]);
        var read = part.Field is { } field
            ? ImportedAnswer.Read(practice, field, part.Words, context.Person, context.Now)
            : default(Parsed<string>?);
        var screen = new Screen(Html.Paragraphs(
            Head(context, proposal, practice, at),
            Html.Of($"<blockquote>{Shown(part, read)}</blockquote>"),
            Html.Lines(Measure(context, part, read), Problem(context, read), Former(context, practice, part)),
            IsClosed(practice, part) ? texts.IsInReview : Html.Empty))
        {
            Quotes = true,
        };
        return Decisions(screen, new(context, proposal, practice, at, read))
            .Row(
                Button.Do(part.Field is null ? texts.ChooseField : texts.OtherField, ImportDoors.ChooseField.To(proposal.Code, at)),
                proposal.NextAfter(at) is { } next && next != at ? Button.Do(texts.Later, ImportDoors.Show.To(proposal.Code, next)) : null)
            .Row(Button.Do(texts.Discard, ImportDoors.Discard.To(proposal.Code, at)).AsDanger());
    }

    /// <summary>Whether all of a part's text stands on its screen.</summary>
    public static bool IsShownWhole(ProposedPart part, Parsed<string>? read) =>
        read is { IsValid: true } || part.Words.Length <= ShownWhole;

    /// <summary>In which section of the record a part goes.</summary>
    public static Screen Sections(Context context, PartPlace at)
    {
        var (proposal, index) = (at.Proposal, at.Index);
        var sections = ImportedAnswer.Fields.Where(field => at.Practice.MayChange(field.Code))
            .Select(field => field.Section)
            .Distinct()
            .Order();
        return Place(context, proposal, index)
            .Items(sections.Select(section => Button.Do(
                SectionNames.Of(section).In(context.Language), ImportDoors.ChooseInSection.To(proposal.Code, index, section))))
            .Row(Button.Do(FormTexts.Of.In(context.Language).Back, ImportDoors.Show.To(proposal.Code, index)));
    }

    /// <summary>In which field of a section it goes.</summary>
    public static Screen Fields(Context context, PartPlace at, Section section)
    {
        var (proposal, index) = (at.Proposal, at.Index);
        var names = PracticeFieldTexts.All.In(context.Language);
        return Place(context, proposal, index)
            .Items(
                ImportedAnswer.Fields.Where(field => field.Section == section && at.Practice.MayChange(field.Code))
                    .Select(field => Button.Do(names.Name(field), ImportDoors.Put.To(proposal.Code, index, field.Code))),
                FieldsInRow)
            .Row(Button.Do(FormTexts.Of.In(context.Language).Back, ImportDoors.ChooseField.To(proposal.Code, index)));
    }

    private static Screen Place(Context context, Proposal proposal, int index) => new(Html.Paragraphs(
        ImportTexts.All.In(context.Language).AskField,
        Html.Of($"<blockquote>{Shortening.Cut(proposal.Parts[index].Words, ShownAnswer)}</blockquote>")))
    {
        Quotes = true,
    };

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static Screen Decisions(Screen screen, PartView view)
    {
        var texts = ImportTexts.All.In(view.Context.Language);
        var rewrite = Button.Do(texts.Rewrite, ImportDoors.Rewrite.To(view.Proposal.Code, view.Index));
        var original = view.Part.Rewritten is null
            ? null
            : Button.Do(texts.Original, ImportDoors.Original.To(view.Proposal.Code, view.Index));
        if (view.Part.Field is not { } field || view.Read is not { } read)
        {
            return screen.Row(original);
        }

        if (IsClosed(view.Practice, view.Part))
        {
            return screen.Row(Button.Do(texts.WithdrawFirst, PracticeDoors.AskWithdraw.To(view.Practice.Id))).Row(original);
        }

        if (!read.IsValid)
        {
            return screen.Row(rewrite.AsMain()).Row(original);
        }

        if (!IsAnswered(view.Practice, field))
        {
            var name = PracticeFieldTexts.All.In(view.Context.Language).Names[field];
            var take = Decide(Shortening.Cut(texts.Take(name), Shortening.WholeRow), ImportDoors.Take, view);
            return screen.Row(take.AsMain()).Row(original);
        }

        return screen
            .Row(PracticeFields.Find(field) is { Words: > 0 } ? Decide(texts.Join, ImportDoors.Join, view).AsMain() : null)
            .Row(Decide(texts.Replace, ImportDoors.Replace, view))
            .Row(original);
    }

    private static bool IsClosed(Practice practice, ProposedPart part) => part.Field is { } field && !practice.MayChange(field);

    public static bool IsAnswered(Practice practice, string field) =>
        practice.Answers.GetValueOrDefault(field) is { Pieces.IsEmpty: false } answer && Cleaning.IsReadable(answer.Text);

    private static Button Decide(string label, Door<string, int, string, bool, int> door, PartView view) => Button.Do(
        label, door.To(view.Proposal.Code, view.Index, view.Part.Field ?? "", view.Part.Rewritten is not null, view.Practice.Version));

    private static Html Head(Context context, Proposal proposal, Practice practice, int index)
    {
        var (texts, part) = (ImportTexts.All.In(context.Language), proposal.Parts[index]);
        var title = Shortening.Cut(TitleOf(practice, proposal, context.Language), Shortening.Query);
        var step = texts.Step(index + 1, proposal.Parts.Length);
        var name = part.Field is { } field ? Html.Of($"<b>{PracticeFieldTexts.All.In(context.Language).Names[field]}</b>") : texts.Unplaced;
        var heading = part.Heading.Trim().TrimEnd(':');
        return Html.Lines(
            Html.Of($"{title}. {step}"), name, heading.Length == 0 ? Html.Empty : texts.Under(Shortening.Cut(heading, Shortening.Query)));
    }

    private static string Shown(ProposedPart part, Parsed<string>? read) =>
        IsShownWhole(part, read) ? part.Words : Shortening.Cut(part.Words, ShownBeginning);

    private static Html Measure(Context context, ProposedPart part, Parsed<string>? read)
    {
        var count = LongText.CountWords(part.Words);
        var limit = PracticeFields.Find(part.Field ?? "")?.Words ?? 0;
        var measure = limit > 0 ? Html.Escape(FormTexts.Of.In(context.Language).Words(count, limit) + ".") : Html.Empty;
        return IsShownWhole(part, read) ? measure : Html.Lines(measure, ImportTexts.All.In(context.Language).OnlyBeginning(count));
    }

    private static Html Problem(Context context, Parsed<string>? read) => read?.Refusal is { } refusal
        ? Html.Of($"{Refusals.Say(context.Language, refusal)} {ImportTexts.All.In(context.Language).StaysHere}")
        : Html.Empty;

    private static Html Former(Context context, Practice practice, ProposedPart part) =>
        part.Field is { } field && IsAnswered(practice, field)
        ? ImportTexts.All.In(context.Language)
            .HasAnswer(Shortening.Cut(Cleaning.Line(AnswerText.Of(field, practice.Answers[field], context.Language)), ShownAnswer))
        : Html.Empty;

    private static Screen Done(Context context, Proposal proposal, Practice practice)
    {
        var texts = ImportTexts.All.In(context.Language);
        return new Screen(texts.Done(TitleOf(practice, proposal, context.Language), proposal.Taken, proposal.Discarded))
            .Row(Button.Do(texts.SeePractice, PracticeDoors.Hub.To(practice.Id)).AsMain())
            .Row(proposal.Discarded > 0 ? Button.Do(texts.Recover, ImportDoors.Recover.To(proposal.Code)) : null);
    }

    private static Html Source(Proposal proposal) =>
        proposal.Source.Length == 0 ? Html.Empty : Html.Of($"«{Arrivals.Named(proposal.Source)}»");

    /// <summary>A part as it is about to be decided.</summary>
    /// <param name="Read">What would be kept of it; null while it has no field.</param>
    private sealed record PartView(Context Context, Proposal Proposal, Practice Practice, int Index, Parsed<string>? Read)
    {
        public ProposedPart Part => Proposal.Parts[Index];
    }
}
