using Bot.Conversation;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Messages;

namespace Bot.Features.Practices.ReviewPractices;

/// <summary>The secretariat's yes, and taking it back.</summary>
internal static class Agreeing
{
    public static Turn Agree(Context context, string id, string version) => Deciding.Fresh(context, id, version, practice =>
    {
        var agreed = practice.Agree(context.Person, context.Now);
        if (agreed.Refusal is { } refusal)
        {
            return Deciding.Refused(context, practice, refusal);
        }

        context.Store.Put(PracticeBank.All, agreed.Practice);
        if (context.Store.Find(Acceptance.All, practice.Id) is { } acceptance)
        {
            context.Store.Put(Acceptance.All, acceptance with
            {
                Secretary = context.Person.TelegramId,
                SecretaryMessageId = context.Incoming is Pressed pressed ? pressed.MessageId : 0,
            });
        }

        context.Plan(Publishing.WhenSure, practice.Id, context.Now + ReviewSteps.UndoTime);
        return context.Change(Reading.Of(context, agreed.Practice));
    });

    public static Turn Undo(Context context, string id, string version) => Deciding.Fresh(context, id, version, practice =>
    {
        var undone = practice.UndoAgreement(context.Person, context.Now);
        if (undone.Refusal is { } refusal)
        {
            return Deciding.Refused(context, practice, refusal);
        }

        context.Store.Put(PracticeBank.All, undone.Practice);
        context.Unplan(Publishing.WhenSure, practice.Id);
        return context.Change(Reading.Of(context, undone.Practice)).WithToast(KeyTexts.All.In(context.Language).IsUndone);
    });
}
