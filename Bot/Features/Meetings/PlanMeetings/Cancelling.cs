using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
using Field = Bot.Forms.Field<Bot.Features.Meetings.PlanMeetings.PlanTexts>;

namespace Bot.Features.Meetings.PlanMeetings;

/// <summary>Cancels a meeting: the reason, a last look, and the groups are told.</summary>
internal sealed class Cancelling
{
    private const string Reason = "reason";

    /// <summary>The part of the draft that says whether the following meetings of the series are cancelled, too.</summary>
    private const string Scope = "scope";

    private const string WithFollowing = "following";

    public Cancelling()
    {
        var form = new Form<PlanTexts>("mcancel", version: 1,
            Field.Text(Reason, t => t.AskReason, MeetingSteps.ParseReason),
            Field.Summary(t => t.BeforeCancelling, t => t.CancelAndTell));
        Form = new(new(form, PlanTexts.All), new()
        {
            Find = (context, id) => DraftOf(context, id) is not null && context.Store.Find(MeetingBook.All, id) is { Details: var details }
                ? new() { About = $"{MeetingCard.Heading(details, context.Language)}, {SeriesText.ShortDate(details.Date, context.Language)}" }
                : null,
            Completed = Cancel,
        });
    }

    public FormConversation<PlanTexts> Form { get; }

    /// <summary>Of a series, first whether it is this one alone.</summary>
    public Turn Begin(Context context, Meeting meeting)
    {
        if (SeriesText.Find(context.Store, meeting) is null)
        {
            return Write(context, meeting, withFollowing: false);
        }

        var texts = PlanTexts.All.In(context.Language);
        return context.Change(new Screen(Html.Escape(texts.WhichToCancel))
            .Row(Button.Do(texts.BackToMeeting, MeetingDoors.Meeting.To(meeting.Id)))
            .Row(Button.Do(texts.CancelOnlyThis, Planning.CancelOneDoor.To(meeting.Id)).AsDanger())
            .Row(Button.Do(texts.CancelFollowing, Planning.CancelAllDoor.To(meeting.Id)).AsDanger()));
    }

    public Turn Write(Context context, Meeting meeting, bool withFollowing)
    {
        if (meeting.State != MeetingState.Planned)
        {
            return Turn.Quiet.WithToast(PlanTexts.All.In(context.Language).Gone);
        }

        _ = context.LeaveForm();
        var draft = DraftOf(context, meeting.Id) ?? Form.Drafts.Read(context, meeting.Id) with { Version = meeting.Version };
        context.Store.Put(FormDraft.All, withFollowing ? draft.With(Scope, WithFollowing, context.Now) : draft.Without(Scope));
        return Form.Start(context, meeting.Id);
    }

    private FormDraft? DraftOf(Context context, string meetingId) =>
        MeetingSteps.CanPlan(context.Person) && context.Store.Find(MeetingBook.All, meetingId) is { State: MeetingState.Planned }
            ? Form.Drafts.Find(context, meetingId)
            : null;

    private Turn Cancel(Context context, string id)
    {
        var texts = PlanTexts.All.In(context.Language);
        if (DraftOf(context, id) is not { } draft || context.Store.Find(MeetingBook.All, id) is not { } meeting)
        {
            return Turn.Quiet.WithToast(texts.Gone);
        }

        if (meeting.Version != draft.Version)
        {
            return ShowMeanwhile(context, meeting, draft);
        }

        if (
            meeting.Cancel(MeetingSteps.ParseReason(draft[Reason]).Value, context.Person, context.Now) is not { IsValid: true, Value: var cancelled })
        {
            return Turn.Quiet.WithToast(texts.Gone);
        }

        var told = cancelled.IsTold() ? GroupMeetingCard.HowManyHear(context, cancelled) : SeriesReaders.Count(context, cancelled);
        context.Store.Put(MeetingBook.All, cancelled);
        var following = draft[Scope] == WithFollowing ? SeriesFollowing.Cancel(context, cancelled) : (int?)null;
        Form.Drafts.Drop(context, id);
        Planning.Tell(context, id);
        if (following is null)
        {
            Planning.TellSeries(context, meeting);
        }
        else
        {
            context.Raise(MeetingDoors.SeriesCancelled, id);
        }

        var card = MeetingScreens.Card(context, cancelled);
        return context.Change(card with
        {
            Text = Html.Paragraphs(
                Html.Escape(texts.WasCancelled(told)),
                Html.Escape(following is { } count ? texts.CancelledFollowing(count) : ""),
                card.Text),
        });
    }

    /// <summary>Somebody changed it since: asks once more, below what is different.</summary>
    private Turn ShowMeanwhile(Context context, Meeting meeting, FormDraft draft)
    {
        context.Store.Put(FormDraft.All, draft with { Version = meeting.Version });
        return Form.Start(context, meeting.Id, new() { Above = Preview.Meanwhile(context, meeting, draft.Version) });
    }
}
