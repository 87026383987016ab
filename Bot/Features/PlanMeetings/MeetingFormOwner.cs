using Bot.Conversation;
using Bot.Conversation.Forms;
using Bot.Domain;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.PlanMeetings;

/// <summary>The questions about a meeting, where a location may be sent as its venue.</summary>
internal sealed class MeetingFormOwner(FormConversation<PlanTexts> asks) : IFormOwner
{
    public string FormCode => asks.FormCode;

    public string PressCode => asks.PressCode;

    public Turn Said(Context context, Said said) => asks.Said(context, said);

    public Turn Edited(Context context, Edited edited) => asks.Edited(context, edited);

    public Turn SentFile(Context context, SentFile sent) => asks.SentFile(context, sent);

    public Turn Press(Context context, Press press) => asks.Press(context, press);

    public Turn ShowAgain(Context context) => asks.ShowAgain(context);

    public Turn Leave(Context context) => asks.Leave(context);

    /// <summary>A location is kept where the venue is asked; anything else is answered as in every form.</summary>
    public Turn SentOther(Context context, SentOther sent)
    {
        if (sent.Spot is not { } spot || context.Session.Form is not { Field: MeetingForm.Venue, Subject: var id } || MeetingForm.DraftOf(context, id) is not { } draft)
        {
            return asks.SentOther(context, sent);
        }

        context.Store.Put(MeetingDraft.All, draft with { Spot = spot });
        return asks.ShowAgain(context) is { Effects: [Show question] } turn
            ? turn with { Effects = [question with { Screen = question.Screen with { Text = Html.Paragraphs(Html.Escape(PlanTexts.All.In(context.Language).SpotKept), question.Screen.Text) } }] }
            : asks.ShowAgain(context);
    }
}
