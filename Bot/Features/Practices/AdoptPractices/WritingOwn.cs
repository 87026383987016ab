using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Adoptions;
using Bot.Domain.Practices;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.AdoptPractices;

/// <summary>
/// From a practice that a city applies to one of its own: a draft that holds what the city told and says where it is from.
/// </summary>
internal static class WritingOwn
{
    /// <summary>
    /// Begins it, or leads to the one that the owner began, or that somebody of their city published; null for everybody else, and where
    /// nothing is applied.
    /// </summary>
    public static Button? Way(Context context, AdoptionCase at)
    {
        var texts = AdoptTexts.All.In(context.Language);
        return at.Adoption is not { State: AdoptionState.Applied } || at.Adoption.Owner != context.Person.Id ? null
            : OwnVersion.Of(context.Store, at.Practice.Id, context.Person) is { } own
                ? Button.Do(texts.SeeOwn, PracticeDoors.Hub.To(own.Id))
            : PublishedOf(context, at) is { } published ? Button.Do(texts.SeeOwn, PracticeDoors.Card.To(published.Id))
            : Button.Do(texts.WriteOwn, AdoptingPractices.WriteDoor.To(at.Practice.Id));
    }

    /// <summary>Pressed again, it leads to what was begun.</summary>
    public static Turn Begin(Context context, AdoptionCase at)
    {
        var texts = AdoptTexts.All.In(context.Language);
        if (OwnVersion.Of(context.Store, at.Practice.Id, context.Person) is not { } own)
        {
            var begun = at.Adoption.BeginOwn(
                at.Practice, RandomId.New(), context.Person, Figures(at.Adoption.Report, context.Language), context.Now);
            if (!begun.IsValid || PublishedOf(context, at) is not null)
            {
                return Turn.Quiet.WithToast(texts.HasChanged);
            }

            own = begun.Value;
            context.Store.Put(PracticeBank.All, own);
            context.Raise(PracticeDoors.WasBegun, own.Id);
        }

        var names = PracticeFieldTexts.All.In(context.Language);
        var known = PracticeFields.All.Where(field => own.Answers.ContainsKey(field.Code))
            .Select(field => names.Name(field).ToLowerInvariant());
        return context.Change(new Screen(
            texts.OwnBegun(at.City(context.Language), Locale.Of(context.Language).And(known), Facts.Of(own.AdaptedFrom!, context.Language)))
            .Row(Button.Do(texts.GoOnWriting, PracticeDoors.Continue.To(own.Id)).AsMain())
            .Row(AdoptionScreens.Back(at.Practice.Id, context.Language)));
    }

    private static Practice? PublishedOf(Context context, AdoptionCase at) =>
        OwnVersion.PublishedFrom(context.Store, at.Practice).FirstOrDefault(own => at.Adoption.City.IsSameAs(own.Place));

    /// <summary>People, cost and result as the first words of the results, and the result among the indicators.</summary>
    private static Dictionary<string, string> Figures(AppliedReport? report, Language language)
    {
        var figures = new Dictionary<string, string>(StringComparer.Ordinal);
        if (report is not null && AdoptionScreens.Figures(report, language) is { Length: > 0 } sentences)
        {
            figures[PracticeFields.Results] = sentences;
        }

        if (report?.Result is { } result)
        {
            figures[PracticeFields.Indicators] = Facts.Of(result, language);
        }

        return figures;
    }
}
