using System.Globalization;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings.Agendas;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
using Field = Bot.Forms.Field<Bot.Features.Meetings.SetAgenda.AgendaTexts>;

namespace Bot.Features.Meetings.SetAgenda;

/// <summary>A new point, of an official or of the organiser. The subject is the meeting's id.</summary>
internal static class PointForm
{
    private const string Title = "title";
    private const string Minutes = "minutes";
    private const string Why = "why";
    private const string Link = "link";

    public static readonly FormConversation<AgendaTexts> Asks = new(
        new(
            new Form<AgendaTexts>("point", version: 1,
                Field.Text(Title, t => t.AskTitle, Bot.Domain.Practices.Title.Parse),
                Field.Choice(Minutes, t => t.AskMinutes, [.. AgendaPoint.Lengths.Select(Length)]),
                Field.LongText(Why, t => t.AskWhy, AgendaPoint.MostWords),
                Field.TextOrFile(Link, t => t.AskLink, (typed, scene) => PointLink.Parse(typed, scene.Today.Year), link => link.Text)
                    .Optional(),
                Field.Summary(t => t.Review, t => t.Send)),
            AgendaTexts.All),
        new()
        {
            Find = (context, id) => MayWrite(context, id) is { } at ? new() { About = at.Heading(context.Language) } : null,
            WhyClosed = (context, _) => new(Html.Escape(AgendaTexts.All.In(context.Language).HasMoved)),
            BeforeAnswer = LookForPractice,
            Completed = Proposing.Complete,
            Left = Left,
        });

    public static Turn Begin(Context context, string id)
    {
        if (MayWrite(context, id) is null)
        {
            return Turn.Quiet.WithToast(AgendaTexts.All.In(context.Language).HasMoved);
        }

        _ = context.LeaveForm();
        return Asks.Start(context, id, Around.Apart);
    }

    /// <summary>What was answered, which is taken out by that; null where something is missing.</summary>
    public static PointContent? Take(Context context, string id)
    {
        var draft = Asks.Drafts.Read(context, id);
        if (Bot.Domain.Practices.Title.Parse(draft[Title]) is not { IsValid: true, Value: var title }
            || LongText.Parse(draft[Why], AgendaPoint.MostWords) is not { IsValid: true, Value: var why })
        {
            return null;
        }

        Asks.Drafts.Drop(context, id);
        return new(title, int.Parse(draft[Minutes], CultureInfo.InvariantCulture), why)
        {
            Link = PointLink.Parse(draft[Link], context.Now.InUtc().Year) is { IsValid: true, Value: var link } ? link : null,
            File = Attachment.Read(draft[Link]),
        };
    }

    /// <summary>A number that no published practice has is most likely a slip.</summary>
    private static Instead? LookForPractice(Context context, FormCursor asked, PersonDid did)
    {
        var typed = did switch
        {
            Said said => said.Text,
            Edited edited => edited.Text,
            _ => "",
        };
        return asked.Field == Link && PracticeNumber.Parse(typed, context.Now.InUtc().Year) is { IsValid: true, Value: var number }
            && !context.Store.Query(PracticeBank.ByNumber, KeyRange.Exactly(number.Text))
                .Any(practice => practice.State == PracticeState.Published)
                ? new(Turn.Quiet) { Again = new() { Above = Html.Escape(AgendaTexts.All.In(context.Language).NoSuchPractice(number.Text)) } }
                : null;
    }

    private static AgendaCase? MayWrite(Context context, string id) => AgendaCase.Find(context, id) is { } at
        && (at.May(AgendaStep.Add, context.Person) || at.May(AgendaStep.Propose, context.Person))
            ? at
            : null;

    private static Choice Length(int minutes) => new(
        minutes.ToString(CultureInfo.InvariantCulture),
        AgendaListTexts.All.Es.Minutes(minutes),
        AgendaListTexts.All.Pt.Minutes(minutes));

    private static Turn Left(Context context, string id)
    {
        var texts = AgendaTexts.All.In(context.Language);
        return context.Change(new Screen(texts.DraftKept)
            .Row(Button.Do(texts.GoOn, SettingAgenda.ProposeDoor.To(id)))
            .Row(Button.Do(texts.BackToAgenda, MeetingDoors.Agenda.To(id))));
    }
}
