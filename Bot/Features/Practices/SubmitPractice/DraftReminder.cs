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
/// <param name="zones">Says when it is morning for an author.</param>
internal sealed class DraftReminder(Zones zones)
{
    /// <summary>Three days are looked back whole.</summary>
    private static readonly Duration Patience = Duration.FromDays(3);

    private const int MostButtons = 3;

    private Recurring<Practice> Mentions => new(SubmitDoors.Abandoned)
    {
        First = (occasion, id) => FindMentioned(occasion, id) is { } draft
            ? Morning.From(occasion.Now + Patience, ZoneOf(occasion, draft))
            : null,
        Still = FindMentioned,
        Later = (occasion, draft) =>
            !IsAbandoned(occasion, draft) ? Morning.From(draft.UpdatedAt + Patience, ZoneOf(occasion, draft))
            : Morning.IsNight(occasion.Now, ZoneOf(occasion, draft)) ? Morning.From(occasion.Now, ZoneOf(occasion, draft))
            : null,
        Tell = Mention,
        Again = (occasion, id) => FindMentioned(occasion, id) is { } draft
            ? Morning.OfNextMonth(occasion.Now, ZoneOf(occasion, draft))
            : null,
    };

    public void Register(Routes routes) => routes
        .Keeps(DraftMentions.All)
        .InPrivate(own => own
            .Press(SubmitDoors.NoMoreMentions, (context, id) => OwnPractice.With(context, id, practice => End(context, practice))))
        .WhenChanged(PracticeBank.All, Changed)
        .Recurring(Mentions)
        .On(PracticeDoors.WasBegun, (occasion, id) =>
        {
            Watch(occasion, id);
            return Turn.Quiet;
        });

    /// <summary>The draft was begun or is being written on.</summary>
    public void Watch(Occasion occasion, string draftId) => Mentions.Plan(occasion, draftId);

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

    /// <summary>«No recordar más»: this draft is left alone; those that the same message named keep their buttons.</summary>
    private Turn End(Context context, Practice draft)
    {
        if (draft.State != PracticeState.Draft)
        {
            return Turn.Quiet.WithToast(SubmitTexts.All.In(context.Language).ChangedMeanwhile);
        }

        var at = context.Store.Find(DraftMentions.All, draft.Id)?.At;
        DraftMentions.End(context, draft);
        Mentions.End(context, draft.Id);
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
    private Turn Mention(Occasion occasion, Practice draft)
    {
        var author = occasion.FindPerson(draft.AuthorId)!;
        Practice[] abandoned =
        [
            .. OwnPractice.Newest(occasion.Store, author).Where(own => own.Id == draft.Id
                || (Mentions.IsDue(occasion, own.Id) && FindMentioned(occasion, own.Id) is not null && IsAbandoned(occasion, own))),
        ];
        foreach (var mentioned in abandoned)
        {
            DraftMentions.Add(occasion.Store, mentioned, occasion.Now);
            Mentions.Told(occasion, mentioned.Id);
        }

        return author.Reachable ? Occasion.Tell(author, ScreenOf(occasion, abandoned, author.Language)) : Turn.Quiet;
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

    /// <summary>A draft that its author wants to hear of, and has not heard of often enough.</summary>
    private static Practice? FindMentioned(Occasion occasion, string draftId) =>
        occasion.Store.Find(PracticeBank.All, draftId) is { State: PracticeState.Draft } draft
        && occasion.FindPerson(draft.AuthorId) is not null && !DraftMentions.AreOver(occasion.Store, draft) ? draft : null;

    private static bool IsAbandoned(Occasion occasion, Practice draft) => draft.UpdatedAt + Patience <= occasion.Now;

    private DateTimeZone ZoneOf(Occasion occasion, Practice draft) => Recurring.ZoneOf(occasion, draft.AuthorId, zones);
}
