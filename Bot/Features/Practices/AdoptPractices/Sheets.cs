using Bot.Conversation;
using Bot.Domain.Adoptions;
using Bot.Features.Network;
using Bot.Forms;
using Bot.Messages;
using Bot.Texts;

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

    /// <summary>Somebody else of the city took a step meanwhile, or the practice is not public any more.</summary>
    public static Screen WhyClosed(Context context, string practiceId)
    {
        var texts = AdoptTexts.All.In(context.Language);
        return new Screen(Html.Escape(texts.HasChanged)).Row(Button.Do(texts.SeeIt, PracticeDoors.Adopt.To(practiceId)));
    }

    /// <summary>What everybody will read holds no address, no number and no person, as what a contact's other side reads.</summary>
    public static Func<Context, FormCursor, PersonDid, Instead?> WithoutPeople(string field) => (context, asked, did) =>
        Nameless.Look(context, asked, did, field, [], [context.Person.Place], AdoptTexts.All.In(context.Language).WithoutPeople);

    public static Turn Left(Context context, string practiceId, Door<string> goesOn)
    {
        var texts = AdoptTexts.All.In(context.Language);
        return context.Change(new Screen(texts.NotSent)
            .Row(Button.Do(texts.GoOn, goesOn.To(practiceId)))
            .Row(AdoptionScreens.Back(practiceId, context.Language)));
    }
}
