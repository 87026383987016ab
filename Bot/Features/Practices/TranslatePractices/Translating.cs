using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Field = Bot.Forms.Field<Bot.Features.Practices.TranslatePractices.TranslateTexts>;

namespace Bot.Features.Practices.TranslatePractices;

/// <summary>A reviewer, or the author of what is public, writes title and summary in the other language.</summary>
public sealed class Translating : IFeature
{
    private static readonly Form<TranslateTexts> Form = new("translate", version: 1,
        Field.Text(PracticeFields.OtherTitle, t => t.AskTitle, Title.Parse).Optional(),
        Field.LongText(PracticeFields.OtherSummary, t => t.AskSummary, PracticeFields.Find(PracticeFields.OtherSummary)!.Words).Optional(),
        Field.Summary(t => t.Review));

    public void Register(Routes routes)
    {
        var form = new FormConversation<TranslateTexts>(new(Form, TranslateTexts.All), new()
        {
            Find = (context, id) => Translatable(context, id) is { } practice ? new(practice.Answers) : null,
            Save = (context, id, answers) =>
                context.Store.Put(PracticeBank.All, Translatable(context, id)!.Translate(context.Person, answers, context.Now).Practice),
            BeforeAnswer = LookingFirst.Look,
            Shown = LookingFirst.See,
            Completed = Done,
            Left = Done,
        });
        _ = routes
            .Form(form)
            .InPrivate(own => own.Press(PracticeDoors.Translate, (context, id) => Begin(context, id, form)));
    }

    private static Turn Begin(Context context, string id, FormConversation<TranslateTexts> form)
    {
        var texts = TranslateTexts.All.In(context.Language);
        if (Translatable(context, id) is not { } practice)
        {
            return Turn.Quiet.WithToast(texts.NotNow);
        }

        _ = context.LeaveForm();
        var original = practice.Language == Language.Pt ? texts.IsPortuguese : texts.IsSpanish;
        return context.Reply(new(original(practice.Title, practice.Record!.Summary.Text)))
            .Then(form.Start(context, practice.Id, Around.Apart));
    }

    private static Turn Done(Context context, string id)
    {
        var texts = TranslateTexts.All.In(context.Language);
        var isAuthor = context.Store.Find(PracticeBank.All, id)?.IsAuthor(context.Person.Id) ?? false;
        return context.Change(
            new Screen(texts.Kept).Row(Button.Do(texts.Back, isAuthor ? PracticeDoors.Hub.To(id) : PracticeDoors.ReadForReview.To(id))));
    }

    private static Practice? Translatable(Context context, string id) =>
        id.Length > 0 && context.Store.Find(PracticeBank.All, id) is { Record: not null, IsExample: false } practice
        && ReviewRules.Check(practice, Step.Translate, context.Person) is null
            ? practice
            : null;
}
