using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Forms;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>Answers that a button can give in the author's place.</summary>
internal static class Suggestions
{
    /// <summary>Earlier practices that are asked how their author named themselves.</summary>
    private const int MostAsked = 2;

    /// <summary>Earlier practices that are asked about their city's inhabitants.</summary>
    private const int MostAskedForPopulation = 10;

    /// <param name="form">The form that asks: earlier practices are read only for what it has.</param>
    public static ImmutableDictionary<string, string> For(Context context, Practice practice, Form<QuestionTexts> form)
    {
        var person = context.Person;
        var known = Started(practice);
        known = form.Find(PracticeFields.Population) is not null && BandBefore(context, practice) is { } band
            ? known.Add(PracticeQuestion.Population, band)
            : known;
        known = Own(context, practice) is { } contact ? known.Add(PracticeQuestion.Me, contact.ToAnswer()) : known;
        known = person.Agency is { } agency ? known.Add(PracticeQuestion.Agency, agency) : known;
        return (practice.Place ?? person.Place) is { } place
            ? known.Add(PracticeQuestion.Government, SubmitTexts.All.In(practice.Language).GovernmentOf(place.NameIn(practice.Language)))
            : known;
    }

    /// <summary>The start as it was answered, which the end is read with.</summary>
    public static ImmutableDictionary<string, string> Started(Practice practice) =>
        practice.Answers.GetValueOrDefault(PracticeFields.Start) is { } start
        ? ImmutableDictionary<string, string>.Empty.Add(PracticeFields.Start, start.Text)
        : ImmutableDictionary<string, string>.Empty;

    /// <summary>
    /// What the author answered before about the inhabitants of the same city; earlier practices are not read once it is answered.
    /// </summary>
    private static string? BandBefore(Context context, Practice practice) =>
        !practice.Answers.ContainsKey(PracticeFields.Population) && practice.Place is { } place
        ? OwnPractice.Newest(context.Store, context.Person, MostAskedForPopulation)
            .Where(other => other.Id != practice.Id && place.IsSameAs(other.Place))
            .Select(other => other.Answers.GetValueOrDefault(PracticeFields.Population)?.Text)
            .FirstOrDefault(text => text is not null)
        : null;

    /// <summary>
    /// The author as contact: as they named themselves in an earlier practice, since mail and phone are known from there only; else by
    /// their Telegram account. Earlier practices are only read when the question is pending.
    /// </summary>
    private static Contact? Own(Context context, Practice practice)
    {
        var earlier = context.Session.Form?.Field == PracticeFields.Contact
            ? OwnPractice.Newest(context.Store, context.Person, MostAsked).Where(other => other.Id != practice.Id)
                .Select(other => Named(other, context.Person)).FirstOrDefault(own => own is not null)
            : null;
        return earlier ?? (Contact.Of(context.Person) is { IsValid: true, Value: var own } ? own : null);
    }

    private static Contact? Named(Practice practice, Person person) =>
        practice.Answers.GetValueOrDefault(PracticeFields.Contact) is { } answer && answer.By == person.Id
        && Contact.Parse(answer.Text, person.Id) is { IsValid: true, Value: var contact } && contact.TelegramId == person.TelegramId
            ? contact
            : null;
}
