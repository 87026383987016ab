using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Features.People;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>
/// Mentions drafts that were left alone, in their author's mornings with everything else that waits for them: after three days, then
/// monthly, three times in all (<see cref="DraftMentions.Most"/>). Whoever writes on a draft moves its mention on, so a form that somebody
/// is in keeps quiet, and begins to count anew. An author who wants to hear no more of a draft does not.
/// </summary>
/// <param name="zones">Says when a month is over for an author.</param>
internal sealed class DraftReminder(Zones zones)
{
    /// <summary>A morning may be some hours earlier than the hour of the day at which something was written.</summary>
    private static readonly Duration HalfDay = Duration.FromHours(12);

    private static readonly Duration Patience = Duration.FromDays(3) - HalfDay;

    private const int MostShown = 3;

    /// <summary>Subject: a draft. From then on its author's next morning tells of it.</summary>
    private Recurring<Practice> Abandoned => new(SubmitDoors.Abandoned)
    {
        First = (occasion, id) => FindMentioned(occasion, id) is { } draft ? DueAt(occasion, draft) : null,
        Still = FindMentioned,
        Later = (occasion, draft) => DueAt(occasion, draft) is var at && at > occasion.Now ? at : null,
        Tell = (occasion, draft) =>
        {
            occasion.Raise(PeopleDoors.WaitsForMorning, draft.AuthorId);
            return Turn.Quiet;
        },
    };

    public void Register(Routes routes) => routes
        .Keeps(DraftMentions.All)
        .InPrivate(own => own
            .Press(SubmitDoors.NoMoreMentions, (context, id) => OwnPractice.With(context, id, practice => End(context, practice, routes))))
        .WhenChanged(PracticeBank.All, Changed)
        .AtStart(LookAnew)
        .Recurring(Abandoned)
        .InTheMorning(new() { Waits = (occasion, person) => DueFor(occasion, person).Length > 0, Take = Take, Told = Told })
        .On(PracticeDoors.WasBegun, (occasion, id) =>
        {
            Watch(occasion, id);
            return Turn.Quiet;
        });

    /// <summary>The draft was begun or is being written on.</summary>
    public void Watch(Occasion occasion, string draftId) => Abandoned.Plan(occasion, draftId);

    /// <summary>Earlier versions planned the morning itself, which is too late to be told in it.</summary>
    private void LookAnew(IWork work)
    {
        foreach (var draft in work.Query(PracticeBank.ByState, KeyRange.Under(nameof(PracticeState.Draft))))
        {
            Abandoned.Renew(work, draft.Id);
        }
    }

    /// <summary>Somebody writes on a draft of which nothing was to be said any more, or it is none any more.</summary>
    private void Changed(Occasion occasion, Practice? before, Practice? after)
    {
        if (before is not { State: PracticeState.Draft } || occasion.Store.Find(DraftMentions.All, before.Id) is not { } mentions)
        {
            return;
        }

        if (after is not { State: PracticeState.Draft })
        {
            _ = occasion.Store.Delete(DraftMentions.All, before.Id);
        }
        else if (mentions.Count >= DraftMentions.Most && after.UpdatedAt > mentions.At)
        {
            Watch(occasion, after.Id);
        }
    }

    /// <summary>«No recordar más»: this draft is left alone; whatever else the same message named keeps its buttons.</summary>
    private Turn End(Context context, Practice draft, Routes routes)
    {
        if (draft.State != PracticeState.Draft)
        {
            return Turn.Quiet.WithToast(SubmitTexts.All.In(context.Language).ChangedMeanwhile);
        }

        var at = context.Store.Find(DraftMentions.All, draft.Id)?.At;
        DraftMentions.End(context, draft);
        Abandoned.End(context, draft.Id);
        var over = DraftMentionTexts.All.In(context.Language).IsOver(OwnPractice.TitleOf(draft, context.Language));
        var rest = (at is { } told ? routes.MorningLetter(context, context.Person, told) : null) ?? new Screen(Html.Empty);
        return context.Change(rest with { Text = Html.Paragraphs(over, rest.Text) });
    }

    private void Take(Occasion occasion, Person person)
    {
        foreach (var draft in DueFor(occasion, person))
        {
            DraftMentions.Add(occasion.Store, draft, occasion.Now);
            Watch(occasion, draft.Id);
        }
    }

    private static Screen? Told(Occasion occasion, Person person, Instant at)
    {
        Practice[] told =
        [
            .. OwnPractice.Drafts(occasion.Store, person)
                .Where(draft => draft.AuthorId == person.Id
                    && occasion.Store.Find(DraftMentions.All, draft.Id) is { IsOver: false } mentions && mentions.At == at),
        ];
        return told.Length == 0 ? null : ScreenOf(occasion, told, person.Language);
    }

    private static Screen ScreenOf(Occasion occasion, Practice[] abandoned, Language language)
    {
        var (texts, words) = (SubmitTexts.All.In(language), DraftMentionTexts.All.In(language));
        var isLast = abandoned.All(draft => DraftMentions.AreOver(occasion.Store, draft));
        var screen = new Screen(Html.Paragraphs(
            texts.Abandoned([.. abandoned.Select(draft => OwnPractice.TitleOf(draft, language))]), isLast ? words.IsLast : Html.Empty));
        var all = Button.Do(texts.MyPractices, PracticeDoors.MyPractices.To());
        return abandoned is [var only]
            ? Ways(occasion, only, language).Aggregate(screen, (one, way) => one.Row(way)).Row(all)
            : screen.Row(all).Items(abandoned.Take(MostShown).SelectMany(draft => Ways(occasion, draft, language)));
    }

    /// <summary>To go on with it, and to hear no more of it, which is not offered where nothing follows anyway.</summary>
    private static IEnumerable<Button> Ways(Occasion occasion, Practice draft, Language language)
    {
        var title = OwnPractice.ShortTitleOf(draft, language);
        yield return Button.Do(
            Shortening.Cut(SubmitTexts.All.In(language).Continue(title), Shortening.WholeRow), PracticeDoors.Continue.To(draft.Id));
        if (!DraftMentions.AreOver(occasion.Store, draft))
        {
            yield return Button.Do(
                Shortening.Cut(DraftMentionTexts.All.In(language).NoMoreOf(title), Shortening.WholeRow), SubmitDoors.NoMoreMentions.To(draft.Id));
        }
    }

    /// <summary>What is to be told of to its author, last changed first.</summary>
    private Practice[] DueFor(Occasion occasion, Person person) =>
    [
        .. OwnPractice.Drafts(occasion.Store, person).Where(draft => draft.AuthorId == person.Id
            && FindMentioned(occasion, draft.Id) is not null && DueAt(occasion, draft) <= occasion.Now),
    ];

    /// <summary>A draft that its author wants to hear of, and has not heard of often enough.</summary>
    private static Practice? FindMentioned(Occasion occasion, string draftId) =>
        occasion.Store.Find(PracticeBank.All, draftId) is { State: PracticeState.Draft } draft
        && occasion.FindPerson(draft.AuthorId) is not null && !DraftMentions.AreOver(occasion.Store, draft) ? draft : null;

    private Instant DueAt(Occasion occasion, Practice draft) => DraftMentions.LastOf(occasion.Store, draft) is { } told
        ? Morning.OfNextMonth(told, Recurring.ZoneOf(occasion, draft.AuthorId, zones)) - HalfDay
        : draft.UpdatedAt + Patience;
}
