using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Forms;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Meetings.PlanMeetings;

/// <summary>
/// The last look before a meeting, or a change of one, is published: the card as the groups will see it, and which groups.
/// </summary>
internal sealed class Preview
{
    /// <summary>So many groups are named; of more only the number is said.</summary>
    private const int MostNamed = 3;

    /// <param name="cities">Where meetings can be.</param>
    /// <param name="zones">The network's zone is that of meetings that are nowhere in particular.</param>
    public Preview(Cities cities, Zones zones) => Form = new(cities, zones, Show);

    /// <summary>The questions that lead here, and to which its buttons lead back.</summary>
    public MeetingForm Form { get; }

    public Turn Show(Context context, string id)
    {
        if (MeetingForm.DraftOf(context, id) is not { } draft || Form.DetailsOf(draft) is not { } details)
        {
            return Gone(context);
        }

        var current = context.Store.Find(MeetingBook.All, id);
        if (current is not null && current.Version != draft.Version)
        {
            return Superseded(context, current, draft);
        }

        var texts = PlanTexts.All.In(context.Language);
        var card = MeetingCard.Of(Sketch(details, current, context), context.Language);
        var isSame = current is not null && details.DifferencesTo(current.Details).IsEmpty;
        var follows = current is not null && SeriesFollowing.CanFollow(context, current, details);
        var text = Html.Paragraphs(
            Html.Escape(current is null ? texts.BeforePublishing : isSame ? texts.NothingChanged : texts.BeforeChanging),
            current is null
                ? Html.Empty
                : Html.Lines(Changes(current.Details, details, context), Reason(draft, IsNews(current.Details, details), context)),
            Html.Of($"<blockquote>{card}</blockquote>"),
            details.Spot is null ? Html.Empty : Html.Escape(texts.WithSpot),
            isSame ? Html.Empty : Told(context, draft),
            follows ? Html.Escape(texts.WhichOfSeries) : Html.Empty);
        return context.Change(new Screen(text) { Quotes = true }
            .Row(isSame ? null : Button.Do(
                follows ? texts.OnlyThis : PublishLabel(texts, isNew: current is null, tells: GroupPicking.ToldOf(context, draft).Any()),
                Planning.PublishDoor.To(id)).AsMain())
            .Row(follows ? Button.Do(texts.ThisAndFollowing, Planning.FollowingDoor.To(id)) : null)
            .Row(current is not null && IsNews(current.Details, details)
                ? Button.Do(
                    ChangeReason.Of(context, draft.Subject) is null ? texts.AddReason : texts.ChangeReason, Planning.ReasonDoor.To(id))
                : null)
            .Row(GroupPicking.GroupsOf(context, draft).IsEmpty ? null : Button.Do(texts.ChooseGroups, Planning.GroupsDoor.To(id)))
            .Row(
                Button.Do(texts.ChangeSomething, Planning.WriteDoor.To(id)), Button.Do(texts.Discard, Planning.DiscardDoor.To(id)).AsDanger()));
    }

    /// <summary>The groups, page by page; with a second argument one of them, or all, are told or not.</summary>
    public static Turn PickGroups(Context context, string id, string what, int page)
    {
        if (MeetingForm.DraftOf(context, id) is not { } draft
            || (what.Length == 0 ? draft : GroupPicking.Pick(context, draft, what)) is not { } picked)
        {
            return Gone(context);
        }

        context.Store.Put(FormDraft.All, picked);
        return GroupPicking.Show(context, picked, page);
    }

    /// <param name="withFollowing">Whether it counts for the following meetings of its series, too.</param>
    public Turn Publish(Context context, string id, bool withFollowing)
    {
        if (MeetingForm.DraftOf(context, id) is not { } draft || Form.DetailsOf(draft) is not { } details)
        {
            return Gone(context);
        }

        var current = context.Store.Find(MeetingBook.All, draft.Subject);
        if (DateScene.At(context.Now, DateTimeZoneProviders.Tzdb[details.Zone]).Refuse(details.Date) is not null
            && details.Date != current?.Details.Date)
        {
            return Form.Asks.AskOnly(context, draft.Subject, MeetingForm.Date);
        }

        if (current is not null && current.Version == draft.Version && details.DifferencesTo(current.Details).IsEmpty)
        {
            return Discard(context, id);
        }

        var step = current is null
            ? MeetingSteps.Plan(draft.Subject, details, context.Person, context.Now, MeetingForm.SessionOf(draft))
            : current.Change(
                details, draft.Version, context.Person, context.Now, IsNews(current.Details, details) ? ChangeReason.Of(context, draft.Subject) : null);
        return step switch
        {
            { IsValid: true, Value: var meeting } => Published(context, meeting.Announced(), current, withFollowing),
            { Refusal.Code: RefusalCode.Superseded } => Superseded(context, current!, draft),
            _ => Gone(context),
        };
    }

    /// <summary>Goes on from what somebody else changed: their version with what this person changed on top.</summary>
    public Turn Merge(Context context, string id)
    {
        if (MeetingForm.DraftOf(context, id) is not { } draft || Form.DetailsOf(draft) is not { } mine
            || context.Store.Find(MeetingBook.All, id) is not { State: MeetingState.Planned } theirs)
        {
            return Gone(context);
        }

        var merged = mine.OnTopOf(theirs.Details, theirs.At(draft.Version));
        context.Store.Put(FormDraft.All, MeetingForm.DraftOf(context, id, merged, theirs.Version));
        return Show(context, id);
    }

    public static Turn Discard(Context context, string id)
    {
        Drop(context, id);
        return context.Store.Find(MeetingBook.All, id) is { } meeting
            ? context.Change(MeetingScreens.Card(context, meeting))
            : context.Change(new(Html.Escape(PlanTexts.All.In(context.Language).Discarded)));
    }

    /// <summary>The groups by name while they are few.</summary>
    private static Html Told(Context context, FormDraft draft)
    {
        var texts = PlanTexts.All.In(context.Language);
        var groups = GroupPicking.GroupsOf(context, draft);
        string[] told = [.. GroupPicking.ToldOf(context, draft).Select(group => GroupText.NameOf(group, context.Language))];
        return groups.IsEmpty ? Html.Escape(texts.NoGroups)
            : told.Length is > 0 and <= MostNamed ? Html.Escape(texts.WillTellThese(Locale.Of(context.Language).And(told)))
            : Html.Escape(texts.WillTell(told.Length));
    }

    private static string PublishLabel(PlanTexts texts, bool isNew, bool tells) => (isNew, tells) switch
    {
        (true, true) => texts.Publish,
        (true, false) => texts.OnlyPublish,
        (false, true) => texts.PublishChange,
        _ => texts.OnlyPublishChange,
    };

    private static bool IsNews(MeetingDetails before, MeetingDetails after) => after.DifferencesTo(before).Any(MeetingDetails.IsNews);

    private static Html Reason(FormDraft draft, bool isNews, Context context) =>
        isNews && ChangeReason.Of(context, draft.Subject) is { } reason
            ? Html.Escape(MeetingCardTexts.All.In(context.Language).Because(reason.Text))
            : Html.Empty;

    /// <param name="before">The meeting as it was; null for a new one.</param>
    private static Turn Published(Context context, Meeting meeting, Meeting? before, bool withFollowing)
    {
        context.Store.Put(MeetingBook.All, meeting);
        var following = withFollowing && before is not null ? SeriesFollowing.Change(context, before, meeting) : 0;
        Drop(context, meeting.Id);
        Planning.Tell(context, meeting.Id);
        if (before is not null)
        {
            Planning.TellSeries(context, before);
        }

        LiveCards.Follow(context, meeting);
        var texts = PlanTexts.All.In(context.Language);
        var card = MeetingScreens.Card(context, meeting);
        var told = GroupMeetingCard.HowManyHear(context, meeting);
        return context.Change(card with
        {
            Text = Html.Paragraphs(
                Html.Escape(before is null ? texts.Published(told) : texts.Changed(told)),
                Html.Escape(following == 0 ? "" : texts.ChangedFollowing(following)),
                card.Text),
        });
    }

    private static Turn Superseded(Context context, Meeting current, FormDraft draft)
    {
        var texts = PlanTexts.All.In(context.Language);
        return context.Change(new Screen(Meanwhile(context, current, draft.Version))
            .Row(current.State == MeetingState.Planned ? Button.Do(texts.GoOnWithBoth, Planning.MergeDoor.To(current.Id)).AsMain() : null)
            .Row(Button.Do(texts.LeaveTheirs, Planning.DiscardDoor.To(current.Id)).AsDanger()));
    }

    /// <summary>Who changed or cancelled it since a version, and what is different.</summary>
    public static Html Meanwhile(Context context, Meeting current, int version)
    {
        var texts = PlanTexts.All.In(context.Language);
        var other = context.Store.Find(Persons.All, current.History[^1].By)?.Name is { Length: > 0 } name ? name : texts.SomebodyElse;
        return Html.Paragraphs(
            Html.Escape(current.State == MeetingState.Cancelled ? texts.CancelledMeanwhile(other) : texts.ChangedMeanwhile(other)),
            Changes(current.At(version), current.Details, context));
    }

    private static Html Changes(MeetingDetails before, MeetingDetails after, Context context) =>
        Html.Lines([.. after.DifferencesTo(before).Select(part => MeetingScreens.Difference(part, before, after, context))]);

    private static Meeting Sketch(MeetingDetails details, Meeting? current, Context context) =>
        current is not null ? current with { Details = details } : new()
        {
            Id = "",
            Details = details,
            Organiser = context.Person.Id,
            Version = 1,
            PlannedAt = context.Now,
            UpdatedAt = context.Now,
        };

    private static void Drop(Context context, string id)
    {
        MeetingForm.Drafts.Drop(context, id);
        ChangeReason.Drafts.Drop(context, id);
    }

    private static Turn Gone(Context context) => Turn.Quiet.WithToast(PlanTexts.All.In(context.Language).Gone);
}
