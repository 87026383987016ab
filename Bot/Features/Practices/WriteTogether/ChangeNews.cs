using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Practices.WriteTogether;

/// <summary>
/// Tells each author in one message what the others wrote. Whatever a person does that changes an answer is noticed here, by what the
/// practice was before and is after; so a form, an import or a correction has nothing to report.
/// </summary>
internal static class ChangeNews
{
    /// <summary>Subject: a practice. Changes of this time are told in one message.</summary>
    public static readonly Recurring<Written> News = new(new("x.written"))
    {
        First = Recurring.After(Duration.FromMinutes(15)),
        Still = (occasion, practiceId) => occasion.Store.Find(Written.All, practiceId),
        Tell = Tell,
    };

    public static void Notice(Occasion occasion, Practice? before, Practice? after)
    {
        var id = before?.Id ?? after!.Id;
        if (after is null)
        {
            _ = occasion.Store.Delete(Written.All, id);
            News.End(occasion, id);
        }
        else if (occasion is Context { KeepsNothing: false } context
            && before?.State == after.State
            && after.Authors.Any(author => author != context.Person.Id)
            && Of(context, before!, after) is { Length: > 0 } changes)
        {
            Gather(context, after, changes);
        }
    }

    /// <summary>Tells who still writes it which answer went with somebody's data.</summary>
    public static Turn LostContact(Occasion occasion, string id) =>
        occasion.Store.Find(PracticeBank.All, id) is not { } practice ? Turn.Quiet : practice.Authors
            .Select(author => occasion.Store.Find(Persons.All, author))
            .OfType<Person>()
            .Where(author => author.Reachable)
            .Aggregate(Turn.Quiet, (turn, author) => turn.Then(Occasion.Tell(author, new Screen(TogetherTexts.All.In(author.Language).LostContact(
                TogetherScreens.TitleOf(practice, author.Language), PracticeFieldTexts.All.In(author.Language).Names[PracticeFields.Contact]))
                .Row(Button.Do(TogetherTexts.All.In(author.Language).See, PracticeDoors.Hub.To(practice.Id)).AsMain()))));

    private static Turn Tell(Occasion occasion, Written written)
    {
        _ = occasion.Store.Delete(Written.All, written.PracticeId);
        return occasion.Store.Find(PracticeBank.All, written.PracticeId) is not { } practice ? Turn.Quiet : practice.Authors
            .Select(id => occasion.Store.Find(Persons.All, id))
            .OfType<Person>()
            .Where(author => author.Reachable)
            .Aggregate(Turn.Quiet, (turn, author) => turn.Then(ToAuthor(occasion, practice, author, written)));
    }

    private static void Gather(Context context, Practice practice, Change[] changes)
    {
        var kept = changes.Aggregate(
            context.Store.Find(Written.All, practice.Id) ?? new Written { PracticeId = practice.Id },
            (written, change) => change.How is { } how
                ? written.With(new(change.Field, context.Person.Id, context.Now, how))
                : written.Without(change.Field, context.Person.Id));
        context.Store.Put(Written.All, kept);
        News.Begin(context, practice.Id);
    }

    /// <summary>What this person changed. An answer of somebody else that came back was only taken away for a moment.</summary>
    private static Change[] Of(Context context, Practice before, Practice after) =>
    [
        .. PracticeFields.All.Select(field => field.Code)
            .Where(code => !AnswerChange.SaysTheSame(code, before.Answers.GetValueOrDefault(code), after.Answers.GetValueOrDefault(code)))
            .Select(code => after.Answers.GetValueOrDefault(code) is not { } answer ? new Change(code, WrittenHow.Erased)
                : new Change(code, answer.By == context.Person.Id ? WrittenHow.Answered : null)),
        .. after.Requests.Where(request => request.WhyNot is { } whyNot && !before.Requests.Any(one => one.WhyNot == whyNot))
            .Select(request => new Change(request.Field, WrittenHow.Explained)),
    ];

    private static Turn ToAuthor(Occasion occasion, Practice practice, Person author, Written written)
    {
        var since = BeganAt(practice, author);
        var changes = written.Fields.Where(field => field.By != author.Id && field.At >= since).ToLookup(field => field.By);
        if (changes.Count == 0)
        {
            return Turn.Quiet;
        }

        var texts = TogetherTexts.All.In(author.Language);
        var names = PracticeFieldTexts.All.In(author.Language).Names;
        return Occasion.Tell(author, new Screen(Html.Lines(
            [
                texts.Changed(TogetherScreens.TitleOf(practice, author.Language)),
                .. changes.Select(by => Html.Escape(texts.ChangedBy(
                    TogetherScreens.NameOf(occasion, by.Key, author), [.. by.Select(field => texts.Did(names[field.Field], field.How))]))),
            ]))
            .Row(Button.Do(texts.See, PracticeDoors.Hub.To(practice.Id)), Button.Do(texts.WhoWroteWhat, Sharing.WhoDoor.To(practice.Id))));
    }

    /// <summary>When they came in; who began it knows all until the others came.</summary>
    private static Instant BeganAt(Practice practice, Person author) =>
        practice.History.LastOrDefault(entry => entry.Step == Step.Join && entry.By == author.Id)?.At ?? practice.CreatedAt;

    /// <param name="How">Null where the field is as it was when this person came to it.</param>
    private sealed record Change(string Field, WrittenHow? How);
}
