using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Field = Bot.Forms.Field<Bot.Features.Meetings.PlanMeetings.PlanTexts>;

namespace Bot.Features.Meetings.PlanMeetings;

/// <summary>Why a published meeting has another date or place: written by who wants to, told with the change.</summary>
internal sealed class ChangeReason
{
    public static readonly Drafts Drafts = new("mwhy");

    private const string Reason = "reason";

    /// <param name="done">Shows the change with its reason.</param>
    public ChangeReason(Func<Context, string, Turn> done)
    {
        var form = new Form<PlanTexts>("mwhy", version: 1, Field.Text(Reason, t => t.AskChangeReason, MeetingSteps.ParseReason).Optional());
        Form = new(new(form, PlanTexts.All), new()
        {
            Find = (context, id) => MeetingForm.DraftOf(context, id) is null ? null : new(),
            Completed = done,
            Left = done,
        });
    }

    public FormConversation<PlanTexts> Form { get; }

    /// <summary>Null where nobody wrote one.</summary>
    public static ShortText? Of(Context context, string meetingId) =>
        MeetingSteps.ParseReason(Drafts.Read(context, meetingId)[Reason]) is { IsValid: true, Value: var reason } ? reason : null;

    public Turn Ask(Context context, string meetingId)
    {
        _ = context.LeaveForm();
        return Form.AskOnly(context, meetingId, Reason);
    }
}
