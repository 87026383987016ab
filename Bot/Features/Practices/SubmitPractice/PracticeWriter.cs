using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Forms;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>Leads an author through the forms of a practice, and keeps in the practice what they write.</summary>
internal sealed class PracticeWriter
{
    private readonly Func<Context, Practice, Turn> _hub;
    private readonly PlaceForm _place;
    private readonly FormConversation<QuestionTexts> _asksPlace;
    private readonly FormConversation<QuestionTexts> _asksReach;
    private readonly FormConversation<QuestionTexts> _asksSteps;
    private readonly FormConversation<QuestionTexts> _asksLater;
    private readonly FormConversation<QuestionTexts> _asksExtra;

    /// <param name="cities">The cities that can be picked.</param>
    /// <param name="preview">Shows what would be published; the eight steps are done.</param>
    /// <param name="hub">Shows where a practice stands.</param>
    public PracticeWriter(Cities cities, Func<Context, Practice, Turn> preview, Func<Context, Practice, Turn> hub)
    {
        _hub = hub;
        _place = new(cities);
        _asksPlace = new(_place.Engine, new()
        {
            Find = (context, id) => Writable(context, id) is null ? null : _place.SheetOf(context),
            Save = (context, _, answers) => _place.Keep(context, answers),
            Completed = (context, id) => OwnPractice.With(context, id, practice => GoOnFromPlace(context, practice)),
            Left = (context, id) => OwnPractice.With(context, id, practice => hub(context, practice)),
        });
        _asksReach = new(ReachForm.Engine, new()
        {
            Find = (context, id) => Writable(context, id) is { } practice ? ReachForm.SheetOf(practice) : null,
            Save = ReachForm.Keep,
            WhyClosed = (context, id) => new(OwnPractice.WhyClosed(context, id)),
            Completed = (context, id) => OwnPractice.With(context, id, practice => Continue(context, practice)),
            Left = (context, id) => OwnPractice.With(context, id, practice => hub(context, practice)),
        });
        var back = BackFrom(hub);
        _asksSteps = new(
            PracticeForms.SubmitEngine, Keeper(PracticeForms.Submit, practice => practice.State != PracticeState.Submitted, preview, back));
        _asksLater = new(PracticeForms.CompleteEngine, Keeper(PracticeForms.Complete, _ => true, hub, back));
        _asksExtra = new(PracticeForms.ExtraEngine, Keeper(PracticeForms.Extra, _ => true, hub, back));
    }

    /// <summary>Every form that a practice's author can be in.</summary>
    public IEnumerable<IFormOwner> Forms => [_asksPlace, _asksReach, _asksSteps, _asksLater, _asksExtra];

    /// <summary>Asks what is missing of the eight steps, the author's city before all, or shows the review.</summary>
    public Turn Continue(Context context, Practice practice)
    {
        Settle(context);
        if (Refused(context, practice) is { } refused)
        {
            return refused;
        }

        if (context.Person.Place is not { } place)
        {
            return _asksPlace.Start(context, practice.Id);
        }

        if (practice.Place is null && practice.MoveTo(context.Person, place, context.Now) is { IsDone: true } moved)
        {
            context.Store.Put(PracticeBank.All, moved.Practice);
        }

        SectionScreen.Leave(context);
        context.Person = PlaceForm.AsOfficial(context.Person);
        return ChoosingBetween.FieldsOf(context, practice).Open is [var waiting, ..]
            ? Ask(context, practice, waiting)
            : _asksSteps.Start(context, practice.Id);
    }

    /// <summary>Asks what is needed to be published.</summary>
    public Turn Complete(Context context, Practice practice)
    {
        Settle(context);
        SectionScreen.Leave(context);
        return _asksLater.Start(context, practice.Id);
    }

    /// <summary>Offers what may stay empty.</summary>
    public Turn OfferExtra(Context context, Practice practice)
    {
        Settle(context);
        SectionScreen.Leave(context);
        return _asksExtra.Start(context, practice.Id);
    }

    /// <summary>Asks one field, and comes back to the section from which it was asked.</summary>
    /// <param name="around">What stands around the question; nothing where null.</param>
    public Turn Ask(Context context, Practice practice, string field, Around? around = null)
    {
        Settle(context);
        return PracticeFields.Find(field)?.Need switch
        {
            null => _hub(context, practice),
            Need.ToSubmit => Refused(context, practice) ?? _asksSteps.AskOnly(context, practice.Id, field, around),
            Need.ToPublish => _asksLater.AskOnly(context, practice.Id, field, around),
            _ => _asksExtra.AskOnly(context, practice.Id, field, around),
        };
    }

    /// <summary>Asks for a mail or phone where the author just named themselves and nothing but their Telegram account is known.</summary>
    private Turn? AskReach(
        Context context, FormCursor asked, ImmutableDictionary<string, Answer> before, ImmutableDictionary<string, Answer> after) =>
        asked.Field == PracticeFields.Contact && context.Incoming is not Edited
        && after.GetValueOrDefault(PracticeFields.Contact) is { } contact
        && !ReferenceEquals(contact, before.GetValueOrDefault(PracticeFields.Contact))
        && ReachForm.IsNeeded(contact)
            ? _asksReach.Start(context, asked.Subject)
            : null;

    /// <summary>Why the eight answers cannot be changed now, with how the practice stands; null where they can.</summary>
    private Turn? Refused(Context context, Practice practice) =>
        (practice.State, ReviewRules.Check(practice, Step.Write, context.Person)) switch
        {
            (PracticeState.Submitted, _) => _hub(context, practice).WithToast(SubmitTexts.All.In(context.Language).IsWithReviewers),
            (_, { } refusal) => _hub(context, practice).WithToast(Refusals.Say(context.Language, refusal)),
            _ => null,
        };

    private Turn GoOnFromPlace(Context context, Practice practice)
    {
        _place.TakeOver(context);
        return Continue(context, practice);
    }

    /// <summary>Leaves whatever form of a practice is open, so that what «Rehacer» took away comes back.</summary>
    public void Settle(Context context)
    {
        LeftQuestion.Forget(context);
        if (context.Session.Form is { } cursor && Forms.FirstOrDefault(form => form.FormCode == cursor.Form) is { } pending)
        {
            _ = pending.Leave(context);
        }
    }

    private static Func<Context, Practice, Turn> BackFrom(Func<Context, Practice, Turn> hub) =>
        (context, practice) => SectionScreen.ShowAgain(context, practice) ?? hub(context, practice);

    /// <summary>Null where it is gone, somebody else's, or cannot be written on now.</summary>
    private static Practice? Writable(Context context, string id) =>
        OwnPractice.Find(context, id) is { } practice && ReviewRules.Check(practice, Step.Write, context.Person) is null ? practice : null;

    private FormKeeper Keeper(
        Form<QuestionTexts> form, Func<Practice, bool> accepts, Func<Context, Practice, Turn> completed, Func<Context, Practice, Turn> left) => new()
        {
            Find = (context, id) => Writable(context, id) is { } practice && accepts(practice)
                ? new(practice.Answers) { About = practice.Title, AboutField = PracticeFields.Title, Known = Suggestions.For(context, practice, form) }
                : null,
            Save = Save,
            WhyClosed = (context, id) => new(OwnPractice.WhyClosed(context, id)),
            BeforeAnswer = (context, asked, did) => AnswerGuard.Look(form, context, asked, did),
            AfterAnswer = AskReach,
            InPlace = SideBySide.InPlace,
            Shown = SideBySide.See,
            Completed = (context, id) => OwnPractice.With(context, id, practice => completed(context, practice)),
            Left = (context, id) => OwnPractice.With(context, id, practice => left(context, practice)),
        };

    private static void Save(Context context, string id, ImmutableDictionary<string, Answer> answers)
    {
        var practice = OwnPractice.Find(context, id)!;
        var written = practice.KeepAnswers(context.Person, answers, context.Now).Practice;
        context.Store.Put(PracticeBank.All, written);
    }
}
