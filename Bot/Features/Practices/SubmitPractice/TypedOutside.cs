using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Forms;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>
/// While reviewers wait for changes to an own practice, or where a question was left to look at something else, what its author types
/// outside of any question is offered to the practice, before it is searched: nothing happens to it before a button says so.
/// </summary>
/// <param name="writer">Asks a field.</param>
/// <param name="requested">Asks a field below what is asked for in it.</param>
/// <param name="search">What is done with a plain text otherwise.</param>
internal sealed class TypedOutside(PracticeWriter writer, Requested requested, Func<Context, string, Turn> search)
{
    private const int NamesInRow = 2;

    /// <summary>A letter or a sign alone is no answer.</summary>
    private const int FewestLetters = 2;

    /// <summary>Of a word of a field's name that stands for it.</summary>
    private const int FewestLettersOfName = 8;

    /// <summary>Null where nothing waits for changes, or the text is the number of a practice.</summary>
    public static Turn? Offer(Context context, string text)
    {
        if (context.Incoming is not Said said || PracticeNumber.Parse(text, context.Now.InUtc().Year).IsValid
            || text.Count(char.IsLetterOrDigit) < FewestLetters)
        {
            return null;
        }

        if (LeftQuestion.Take(context) is var (left, field))
        {
            Keep(context, said, text);
            return context.Reply(OfQuestion(context, left, field, said.MessageId, text));
        }

        if (Waiting(context) is not { Length: > 0 } practices)
        {
            return null;
        }

        Keep(context, said, text);
        return context.Reply(
            practices is [var only] ? OfPractice(context, only, said.MessageId) : Which(context, practices, said.MessageId));
    }

    /// <summary>The fields that reviewers asked about, in place of the question which practice it is for.</summary>
    public static Turn ShowPractice(Context context, Practice practice, int messageId) =>
        With(context, practice, messageId, _ => context.Change(OfPractice(context, practice, messageId)));

    /// <summary>The sections of the practice, in which another field can be chosen.</summary>
    public static Turn ShowSections(Context context, Practice practice, int messageId) => With(context, practice, messageId, _ =>
        context.Change(Sections(Which(context, practice), context, practice, messageId)));

    /// <summary>Every field of a section that is written.</summary>
    public static Turn ShowFields(Context context, Practice practice, Section section, int messageId) => With(
        context, practice, messageId, _ => context.Change(Fields(
            Which(context, practice), context, practice, messageId,
            Written(context, practice).Where(field => field.Section == section).Select(field => field.Code))
            .Row(
                Button.Do(FormTexts.Of.In(context.Language).Back, SubmitDoors.TypedForOther.To(practice.Id, messageId)),
                Button.Do(RequestedTexts.All.In(context.Language).SearchIt, SubmitDoors.SearchTyped.To(messageId)))));

    /// <summary>
    /// The text becomes (part of) the field's answer, as if it had been typed when its question was asked, which may be open.
    /// </summary>
    public Turn Put(Context context, Practice practice, string field, int messageId) => With(context, practice, messageId, offered =>
    {
        var isOpen = context.Session.Form is { } open && open.Subject == practice.Id && open.Field == field;
        var asked = isOpen ? Turn.Quiet
            : practice.RequestFor(field) is null ? writer.Ask(context, practice, field)
            : requested.Open(context, practice, field);
        if (context.Session.Form is not { } cursor || cursor.Subject != practice.Id || context.Incoming is not Pressed pressed)
        {
            return asked;
        }

        _ = context.Store.Delete(OfferedText.All, OfferedText.IdOf(offered.PersonId, offered.MessageId));
        var said = new Said(pressed.Sender, pressed.Where, messageId, offered.Text) { UpdateId = pressed.UpdateId };
        var put = context.Forms(cursor.Form)!.Said(context, said);
        return OwnPractice.Find(context, practice.Id)?.Answers.GetValueOrDefault(field) == practice.Answers.GetValueOrDefault(field)
            ? put
            : put.Under(RequestedTexts.All.In(context.Language).WentIn(
                PracticeFieldTexts.All.In(context.Language).Names[field], Shortening.Line(offered.Text, Shortening.Query)));
    });

    /// <summary>It stays on offer.</summary>
    public Turn Search(Context context, int messageId) =>
        Find(context, messageId) is { } offered ? search(context, offered.Text) : Gone(context);

    private static void Keep(Context context, Said said, string text) =>
        OfferedText.Keep(context.Store, new() { PersonId = context.Person.Id, MessageId = said.MessageId, Text = text });

    /// <summary>The question that was left above comes first; the text is said back, since nothing holds it yet.</summary>
    private static Screen OfQuestion(Context context, Practice practice, string field, int messageId, string text)
    {
        var (texts, own) = (RequestedTexts.All.In(context.Language), SubmitTexts.All.In(context.Language));
        var name = PracticeFieldTexts.All.In(context.Language).Names[field];
        return new Screen(Html.Lines(
            own.IsItAnswerTo(name, OwnPractice.TitleOf(practice, context.Language)), Html.Of($"<blockquote>{text}</blockquote>")))
        {
            Quotes = true,
        }
            .Row(Button.Do(own.ItIs, SubmitDoors.TypedForField.To(practice.Id, field, messageId)).AsMain())
            .Row(
                Button.Do(texts.OtherField, SubmitDoors.TypedForOther.To(practice.Id, messageId)),
                Button.Do(texts.SearchIt, SubmitDoors.SearchTyped.To(messageId)));
    }

    private static Practice[] Waiting(Context context) =>
    [
        .. OwnPractice.Newest(context.Store, context.Person)
            .Where(own => own.State == PracticeState.ChangesRequested && ReviewRules.Check(own, Step.Write, context.Person) is null),
    ];

    private static Turn With(Context context, Practice practice, int messageId, Func<OfferedText, Turn> act) =>
        practice.State is PracticeState.Draft or PracticeState.ChangesRequested && Find(context, messageId) is { } offered
            ? act(offered)
            : Gone(context);

    private static OfferedText? Find(Context context, int messageId) =>
        context.Store.Find(OfferedText.All, OfferedText.IdOf(context.Person.Id, messageId));

    private static Turn Gone(Context context) => Turn.Quiet.WithToast(SubmitTexts.All.In(context.Language).ChangedMeanwhile);

    private static Screen Which(Context context, Practice practice) =>
        new(RequestedTexts.All.In(context.Language).WhichField(OwnPractice.TitleOf(practice, context.Language)));

    private static Screen Which(Context context, Practice[] practices, int messageId)
    {
        var texts = RequestedTexts.All.In(context.Language);
        return new Screen(texts.IsItForOne)
            .Items(practices.Select(practice =>
                Button.Do(OwnPractice.ShortTitleOf(practice, context.Language), SubmitDoors.TypedFor.To(practice.Id, messageId))))
            .Row(Button.Do(texts.SearchIt, SubmitDoors.SearchTyped.To(messageId)));
    }

    /// <summary>The fields that reviewers asked about or name in their words; the sections where there are none.</summary>
    private static Screen OfPractice(Context context, Practice practice, int messageId)
    {
        var texts = RequestedTexts.All.In(context.Language);
        var screen = new Screen(texts.IsItFor(OwnPractice.TitleOf(practice, context.Language)));
        string[] asked = practice.Requests.IsEmpty
            ? [.. Named(practice, Written(context, practice))]
            : [.. practice.Requests.Where(request => !Requesting.IsSettled(practice, request)).Select(request => request.Field)];
        return asked.Length == 0 ? Sections(screen, context, practice, messageId) : Fields(screen, context, practice, messageId, asked).Row(
            Button.Do(texts.OtherField, SubmitDoors.TypedForOther.To(practice.Id, messageId)),
            Button.Do(texts.SearchIt, SubmitDoors.SearchTyped.To(messageId)));
    }

    private static Screen Sections(Screen screen, Context context, Practice practice, int messageId) => screen
        .Items(Written(context, practice).Select(field => field.Section).Distinct().Order().Select(section => Button.Do(
            SectionNames.Of(section).In(context.Language), SubmitDoors.TypedInSection.To(practice.Id, section, messageId))))
        .Row(Button.Do(RequestedTexts.All.In(context.Language).SearchIt, SubmitDoors.SearchTyped.To(messageId)));

    private static Screen Fields(Screen screen, Context context, Practice practice, int messageId, IEnumerable<string> fields)
    {
        var names = PracticeFieldTexts.All.In(context.Language).Names;
        return screen.Items(
            fields.Select(field => Button.Do(names[field], SubmitDoors.TypedForField.To(practice.Id, field, messageId))),
            NamesInRow);
    }

    /// <summary>The answers that the reviewers' words name, where they asked for none in particular.</summary>
    public static IEnumerable<string> Named(Context context, Practice practice) => Named(practice, Written(context, practice));

    private static IEnumerable<PracticeField> Written(Context context, Practice practice) => PracticeFields.All.Where(field =>
        field.Code is not (PracticeFields.Files or PracticeFields.Consent) && PracticeForms.IsAsked(context, practice, field.Code));

    /// <summary>Those whose name, long or short and in either language, stands in what the reviewers wrote last.</summary>
    private static IEnumerable<string> Named(Practice practice, IEnumerable<PracticeField> fields)
    {
        var asked = practice.History.LastOrDefault(entry => entry.Step == Step.RequestChanges)?.Reason is { } words
            ? Folding.Spaced(words.Text)
            : "";
        return fields.Select(field => field.Code).Where(code =>
            NamesOf(code, Language.Es).Concat(NamesOf(code, Language.Pt)).Any(
                name => asked.Contains(Folding.Spaced(name), StringComparison.Ordinal)));
    }

    /// <summary>Its name, and each word of it that says enough by itself: «lecciones».</summary>
    private static IEnumerable<string> NamesOf(string code, Language language)
    {
        var name = PracticeFieldTexts.All.In(language).Names[code];
        return Folding.Words(name).Where(word => word.Length >= FewestLettersOfName).Append(name);
    }
}
