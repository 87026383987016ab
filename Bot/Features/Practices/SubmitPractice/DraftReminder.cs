using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>
/// Mentions drafts that were left alone: after three days, then monthly, three times in all (<see cref="DraftMentions.Most"/>), at 9:00
/// of their author's day. Whoever writes on a draft moves its mention on, so a form that somebody is in keeps quiet, and begins to count
/// anew. An author who wants to hear no more of a draft does not.
/// </summary>
internal sealed class DraftReminder(Zones zones)
{
    /// <summary>Three days are looked back whole.</summary>
    private static readonly Duration Patience = Duration.FromDays(3);

    private static readonly LocalTime Morning = new(9, 0);

    /// <summary>From here on it is too late to write to somebody.</summary>
    private static readonly LocalTime Evening = new(20, 0);

    private const int MostButtons = 3;

    /// <summary>The draft was begun or is being written on.</summary>
    public void Watch(Occasion occasion, Practice draft, Person author)
    {
        if (!DraftMentions.AreOver(occasion.Store, draft))
        {
            Plan(occasion, draft, NineFrom(occasion.Now + Patience, author));
        }
    }

    /// <summary>Somebody writes on a draft of which nothing was to be said any more, or it is none any more.</summary>
    public void Changed(Occasion occasion, Practice? before, Practice? after)
    {
        if (before is not { State: PracticeState.Draft } || occasion.Store.Find(DraftMentions.All, before.Id) is not { } mentions)
        {
            return;
        }

        if (after is not { State: PracticeState.Draft })
        {
            _ = occasion.Store.Delete(DraftMentions.All, before.Id);
        }
        else if (
            mentions.Count >= DraftMentions.Most && after.UpdatedAt > mentions.At && occasion.Store.Find(Persons.All, after.AuthorId) is { } author)
        {
            Watch(occasion, after, author);
        }
    }

    /// <summary>A draft was begun outside of the questions.</summary>
    public Turn Begin(Occasion occasion, string draftId)
    {
        if (occasion.Store.Find(PracticeBank.All, draftId) is { State: PracticeState.Draft } draft
            && occasion.Store.Find(Persons.All, draft.AuthorId) is { } author)
        {
            Watch(occasion, draft, author);
        }

        return Turn.Quiet;
    }

    /// <summary>«No recordar más»: this draft is left alone; those that the same message named keep their buttons.</summary>
    public static Turn End(Context context, Practice draft)
    {
        if (draft.State != PracticeState.Draft)
        {
            return Turn.Quiet.WithToast(SubmitTexts.All.In(context.Language).ChangedMeanwhile);
        }

        var at = context.Store.Find(DraftMentions.All, draft.Id)?.At;
        DraftMentions.End(context, draft);
        context.Unplan(SubmitDoors.Abandoned, draft.Id);
        Practice[] others =
        [
            .. OwnPractice.Drafts(context.Store, context.Person)
                .Where(own => context.Store.Find(DraftMentions.All, own.Id) is { IsOver: false } mentions && mentions.At == at),
        ];
        var over = DraftMentionTexts.All.In(context.Language).IsOver(OwnPractice.TitleOf(draft, context.Language));
        var rest = others.Length == 0 ? new Screen(Html.Empty) : ScreenOf(context, others, context.Language);
        return context.Change(rest with { Text = Html.Paragraphs(over, rest.Text) });
    }

    /// <summary>Tells of this draft, and in the same message of the author's others whose moment has come.</summary>
    public Turn Mention(Occasion occasion, string draftId)
    {
        if (occasion.Store.Find(PracticeBank.All, draftId) is not { State: PracticeState.Draft } draft
            || occasion.Store.Find(Persons.All, draft.AuthorId) is not { } author)
        {
            return Turn.Quiet;
        }

        if (IsNight(occasion.Now, author))
        {
            Plan(occasion, draft, NineFrom(occasion.Now, author));
            return Turn.Quiet;
        }

        Practice[] abandoned =
        [
            .. OwnPractice.Newest(occasion.Store, author)
                .Where(own => own.Id == draft.Id || IsDue(occasion, own))
                .Where(own => !DraftMentions.AreOver(occasion.Store, own))
                .Where(own => IsAbandoned(occasion, own, author)),
        ];
        foreach (var mentioned in abandoned)
        {
            Count(occasion, mentioned, author);
        }

        return abandoned.Length == 0 || !author.Reachable
            ? Turn.Quiet
            : Occasion.Tell(author, ScreenOf(occasion, abandoned, author.Language));
    }

    private void Count(Occasion occasion, Practice mentioned, Person author)
    {
        DraftMentions.Add(occasion.Store, mentioned, occasion.Now);
        if (DraftMentions.AreOver(occasion.Store, mentioned))
        {
            occasion.Unplan(SubmitDoors.Abandoned, mentioned.Id);
        }
        else
        {
            Plan(occasion, mentioned, NineFrom(MonthAfter(occasion.Now, author), author));
        }
    }

    private static Screen ScreenOf(Occasion occasion, Practice[] abandoned, Language language)
    {
        var (texts, words) = (SubmitTexts.All.In(language), DraftMentionTexts.All.In(language));
        var isLast = abandoned.All(draft => DraftMentions.AreOver(occasion.Store, draft));
        return abandoned.Take(MostButtons)
            .Aggregate(
                new Screen(
                    Html.Paragraphs(texts.Abandoned([.. abandoned.Select(draft => OwnPractice.TitleOf(draft, language))]), isLast ? words.IsLast : Html.Empty)),
                (screen, draft) => screen
                    .Row(Button.Do(texts.Continue(OwnPractice.ShortTitleOf(draft, language)), SubmitDoors.Continue.To(draft.Id)))
                    .Row(DraftMentions.AreOver(occasion.Store, draft)
                        ? null
                        : Button.Do(
                            abandoned.Length == 1 ? words.NoMore : words.NoMoreOf(OwnPractice.ShortTitleOf(draft, language)), SubmitDoors.NoMoreMentions.To(draft.Id))))
            .Row(Button.Do(texts.MyPractices, PracticeDoors.MyPractices.To()));
    }

    /// <summary>Whether nothing was written for three days; one on which something was is watched on.</summary>
    private bool IsAbandoned(Occasion occasion, Practice draft, Person author)
    {
        if (draft.UpdatedAt + Patience <= occasion.Now)
        {
            return true;
        }

        Plan(occasion, draft, NineFrom(draft.UpdatedAt + Patience, author));
        return false;
    }

    private static bool IsDue(Occasion occasion, Practice own) =>
        own.State == PracticeState.Draft && occasion.Store.Find(Schedule.All, SubmitDoors.Abandoned.IdOf(own.Id)) is { } due
            && due.At <= occasion.Now;

    private static void Plan(Occasion occasion, Practice draft, Instant at) => occasion.Plan(SubmitDoors.Abandoned, draft.Id, at);

    private bool IsNight(Instant now, Person author) =>
        now.InZone(zones.Of(author)).TimeOfDay is var time && (time < Morning || time >= Evening);

    /// <summary>The first 9:00 of the author's days at or after a moment.</summary>
    private Instant NineFrom(Instant moment, Person author)
    {
        var zone = zones.Of(author);
        var day = moment.InZone(zone).Date;
        var nine = zone.AtLeniently(day + Morning).ToInstant();
        return nine >= moment ? nine : zone.AtLeniently(day.PlusDays(1) + Morning).ToInstant();
    }

    private Instant MonthAfter(Instant now, Person author)
    {
        var zone = zones.Of(author);
        return zone.AtLeniently(now.InZone(zone).Date.PlusMonths(1) + Morning).ToInstant();
    }
}
