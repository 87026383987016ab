using Bot.Conversation;
using Bot.Domain.Adoptions;
using Bot.Forms;
using Bot.Messages;

namespace Bot.Features.Practices.AdoptPractices;

/// <summary>What the two forms of an adoption ask about. Their subject is the practice's id.</summary>
internal static class Sheets
{
    /// <summary>What the person's city does with a practice, where this person may take the step; null otherwise.</summary>
    public static AdoptionCase? Open(Context context, string practiceId, AdoptionStep step) =>
        AdoptionCase.FindOrBegin(context, practiceId) is { IsValid: true, Value: var at }
        && AdoptionRules.Check(at.Adoption, step, context.Person, at.Practice) is null
            ? at
            : null;

    public static Func<Context, string, FormSheet?> Find(AdoptionStep step) => (context, id) => Open(context, id, step) is { } at
        ? new() { About = $"{at.Title(context.Language)} ({at.Origin(context.Language)})" }
        : null;

    public static Turn Left(Context context, string practiceId, Door<string> goesOn)
    {
        var texts = AdoptTexts.All.In(context.Language);
        return context.Change(new Screen(texts.NotSent)
            .Row(Button.Do(texts.GoOn, goesOn.To(practiceId)))
            .Row(AdoptionScreens.Back(practiceId, context.Language)));
    }
}
