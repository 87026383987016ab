using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Texts;
using Field = Bot.Forms.Field<Bot.Features.Practices.SubmitPractice.QuestionTexts>;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>How a field of the record is asked: by what its answer is, and for a few fields with something of their own.</summary>
internal static class PracticeQuestion
{
    /// <summary>Keys of what suggestions offer.</summary>
    internal const string Me = "me";
    internal const string Government = "government";
    internal const string Agency = "agency";
    internal const string Population = "population";

    public static Field Of(PracticeField field)
    {
        var question = WithItsOwn(ByShape(field).When(given => field.Applies(code => given[code])));
        return field.Need == Need.Optional ? question.Optional() : question;
    }

    private static Field ByShape(PracticeField field)
    {
        Prompt Ask(QuestionTexts texts) => texts.Of(field.Code);
        return field.Shape switch
        {
            AnswerShape.LongText => Field.LongText(field.Code, Ask, field.Words),
            AnswerShape.Choice => Field.Choice(field.Code, Ask, field.Terms!.All, field.Terms.Parse),
            AnswerShape.Choices => Field.ManyChoices(field.Code, Ask, field.Terms!.All, field.Terms.Parse),
            AnswerShape.Lines =>
                Field.Lines(field.Code, Ask, text => Things(field, text), (object one, Language language) => Facts.Of(one, language)),
            AnswerShape.Money => Field.Amount(field.Code, Ask, mayLackCurrency: true),
            AnswerShape.Files => Field.Files(field.Code, Ask, Attachment.Most),
            AnswerShape.Consent => Field.Consent(field.Code, Ask),
            _ =>
                Field.Text(
                    field.Code,
                    Ask,
                    (typed, scene) => Read(field, typed, scene),
                    Facts.Of,
                    ReadBack(field.Code),
                    Settle(field.Code),
                    field.Code == PracticeFields.Contact ? Contact.Readable : null,
                    Halves(field.Code)),
        };
    }

    /// <summary>Buttons that answer in the author's place, and sentences where the shared ones say too little.</summary>
    private static Field WithItsOwn(Field question) => question.Code switch
    {
        PracticeFields.Contact => question
            .Suggest("me", t => t.ThatIsMe, scene => scene.Known.GetValueOrDefault(Me))
            .TakesContacts(card => card.ToAnswer()),
        PracticeFields.Body => question
            .Suggest("gov", t => t.LocalGovernment, scene => scene.Known.GetValueOrDefault(Government))
            .Suggest("agency", t => t.OwnAgency, scene => scene.Known.GetValueOrDefault(Agency)),
        PracticeFields.Population => question.Suggest("before", t => t.AsBefore, scene => scene.Known.GetValueOrDefault(Population)),
        PracticeFields.End => question.Suggest("on", t => t.GoesOn, _ => EndMonth.Ongoing).Says(RefusalCode.InFuture, t => t.StillToCome),
        PracticeFields.BudgetYear =>
            question.Says(RefusalCode.NeedsYear, t => t.OnlyTheYear).Says(RefusalCode.InFuture, t => t.StillToCome),
        PracticeFields.Budget or PracticeFields.Endorsement => question.Says(RefusalCode.InFuture, t => t.StillToCome),
        _ => question,
    };

    private static Func<object, Language, Html>? ReadBack(string field) => field switch
    {
        PracticeFields.Contact => (contact, language) => Understood.Contact((Contact)contact, language),
        PracticeFields.Endorsement => (endorsement, language) => Understood.Endorsement((Endorsement)endorsement, language),
        _ => null,
    };

    /// <summary>«Marzo del año pasado» is kept by the calendar: next year it would be another month.</summary>
    private static Func<string, FormScene, string?>? Settle(string field) =>
        field is PracticeFields.Start or PracticeFields.End ? (typed, scene) => SpokenMonth.ByCalendar(typed, scene.Today) : null;

    /// <summary>A person's name and how to reach them often come in two messages, and so do a month and its year.</summary>
    private static ImmutableArray<RefusalCode> Halves(string field) => field switch
    {
        PracticeFields.Contact => [RefusalCode.NeedsName, RefusalCode.NeedsWay],
        PracticeFields.Start or PracticeFields.End => [RefusalCode.NeedsMonth, RefusalCode.NeedsYear],
        _ => [],
    };

    private static Parsed<object> Read(PracticeField field, string typed, FormScene scene) =>
        field.Read(Answer.Of(typed, 0, scene.By, scene.At), new(scene.Today, code => scene.Known.GetValueOrDefault(code, "")))
            .Select(read => read.Value);

    /// <summary>Lines need to know neither the day nor who wrote them.</summary>
    private static Parsed<ImmutableArray<object>> Things(PracticeField field, string text) =>
        field.Read(Answer.Of(text, 0, "", default), new(default, _ => ""))
            .Select<ImmutableArray<object>>(read => [.. (IEnumerable<object>)read.Value]);
}
