using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Features.People;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.HearArrivals;

/// <summary>What came in and still waits: practices with the way to read them, people with a yes and a no each.</summary>
internal static class NewsScreen
{
    private const int MostPractices = 10;
    private const int MostPeople = 5;
    private const int AnswersInRow = 2;

    /// <summary>What of it still waits.</summary>
    public static Arrived Left(IWork work, Arrived arrived) => new(
        [.. PracticesOf(work, arrived).Select(practice => practice.Id)],
        [.. PeopleOf(work, arrived).Select(person => person.Id)])
    {
        ToAgree = [.. ToAgreeOf(work, arrived).Select(practice => practice.Id)],
    };

    public static Screen Of(IWork work, Arrived arrived, Language language)
    {
        var texts = NewsTexts.All.In(language);
        Practice[] practices = [.. PracticesOf(work, arrived)];
        Person[] people = [.. PeopleOf(work, arrived)];
        Practice[] toAgree = [.. ToAgreeOf(work, arrived)];
        if (practices.Length + people.Length + toAgree.Length == 0)
        {
            return new(texts.Settled);
        }

        var screen = new Screen(Html.Paragraphs(
            toAgree.Length == 0
                ? Html.Empty
                : Html.Lines(
                    [texts.ToAgree(toAgree.Length), .. toAgree.TakeLast(MostPractices).Select(practice => Line(practice, language))]),
            practices.Length == 0
                ? Html.Empty
                : Html.Lines(
                    [
                        practices.All(practice => practice.IsSentAgain)
                            ? texts.SentAgain(practices.Length)
                            : texts.Practices(practices.Length),
                        .. practices.TakeLast(MostPractices)
                            .Select(practice => practice.IsSentAgain && !practices.All(one => one.IsSentAgain)
                            ? Html.Of($"{Line(practice, language)}. {texts.CameBack}")
                            : Line(practice, language)),
                    ]),
            people.Length == 0 ? Html.Empty : Html.Lines(
                [texts.People(people.Length), .. people.TakeLast(MostPeople).Select(person => Line(person, language))])))
            .Row(toAgree.Concat(practices).ToArray() switch
            {
                [] => null,
                [var only] => Button.Do(texts.ReadIt, PracticeDoors.ReadForReview.To(only.Id, 0, Placing.Apart)).AsMain(),
                _ => Button.Do(texts.SeeQueue, PracticeDoors.Queue.To(0, Placing.Apart)).AsMain(),
            });
        return screen
            .Items(people.TakeLast(MostPeople).SelectMany(person => Answers(person, texts)), AnswersInRow)
            .Row(people.Length > MostPeople ? Button.Do(texts.SeeAll(people.Length), PeopleDoors.WhoWaits.To(0, Placing.Apart)) : null);
    }

    private static Button[] Answers(Person person, NewsTexts texts)
    {
        var name = PersonLine.NameOf(person);
        return
        [
            Button.Do(texts.Confirm(name), PeopleDoors.ConfirmPerson.To(person.Id, Placing.Apart)),
            Button.Do(texts.Refuse(name), PeopleDoors.RefusePerson.To(person.Id, Placing.Apart)),
        ];
    }

    private static Html Line(Practice practice, Language language)
    {
        var place = PracticeCard.Place(practice, language);
        return place.Length == 0 ? Html.Of($"«{practice.Title}»") : Html.Of($"«{practice.Title}», {place}");
    }

    private static Html Line(Person person, Language language) =>
        Html.Of($"{PersonLine.NameOf(person)}. {PersonLine.About(person, language)}");

    private static IEnumerable<Practice> PracticesOf(IWork work, Arrived arrived) => arrived.Practices
        .Select(id => work.Find(PracticeBank.All, id))
        .OfType<Practice>()
        .Where(practice => practice.State == PracticeState.Submitted);

    private static IEnumerable<Practice> ToAgreeOf(IWork work, Arrived arrived) => arrived.ToAgree
        .Select(id => work.Find(PracticeBank.All, id))
        .OfType<Practice>()
        .Where(practice => practice is { State: PracticeState.Accepted, KeyedAt: null });

    private static IEnumerable<Person> PeopleOf(IWork work, Arrived arrived) => arrived.People
        .Select(id => work.Find(Persons.All, id))
        .OfType<Person>()
        .Where(person => person.IsWaiting);
}
