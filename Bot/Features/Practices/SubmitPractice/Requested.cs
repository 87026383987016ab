using System.Globalization;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
using Field = Bot.Forms.Field<Bot.Features.Practices.SubmitPractice.RequestedTexts>;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>What reviewers ask for in one field: its author changes it, or says why not.</summary>
internal sealed class Requested
{
    private const string Reason = "reason";
    private const int MostWords = 100;

    /// <summary>Room for ten people who explain the same field at once.</summary>
    private const int MostJoined = 10 * MostWords;

    /// <summary>The part that says which field is explained, by its code.</summary>
    private const string Explained = "field";

    /// <summary>The part that says when what was explained before was written.</summary>
    private const string Seen = "seen";

    private static readonly Form<RequestedTexts> Form = new(
        "whynot", version: 1, Field.LongText(Reason, t => t.AskWhyNot, MostWords).Optional());

    private readonly PracticeWriter _writer;
    private readonly Func<Context, Practice, Turn> _hub;

    /// <param name="writer">Asks the field.</param>
    /// <param name="hub">Shows where a practice stands.</param>
    public Requested(PracticeWriter writer, Func<Context, Practice, Turn> hub)
    {
        (_writer, _hub) = (writer, hub);
        AsksWhyNot = new(new(Form, RequestedTexts.All), new()
        {
            Find = (context, id) => OwnPractice.Find(context, id) is { } practice && AsksWhyNot!.Drafts.Find(context, id) is not null
                && ReviewRules.Check(practice, Step.Write, context.Person) is null
                ? new() { About = practice.Title }
                : null,
            Completed = Keep,
            Left = Keep,
        });
    }

    public FormConversation<RequestedTexts> AsksWhyNot { get; }

    /// <summary>Each request with whether it is settled; empty where nothing was asked of single fields.</summary>
    public static Html Standing(Context context, Practice practice)
    {
        var texts = RequestedTexts.All.In(context.Language);
        var names = PracticeFieldTexts.All.In(context.Language).Names;
        return practice.Requests.IsEmpty ? Html.Empty : Html.Lines(
        [
            .. practice.Requests.Select(
                request => Html.Of($"<b>{names[request.Field]}</b> ({(Requesting.IsSettled(practice, request) ? texts.IsSettled : texts.IsOpen)})\n<blockquote>{request.Text.Text}</blockquote>")),
            Html.Escape(
                texts.Settled(practice.Requests.Count(request => Requesting.IsSettled(practice, request)), practice.Requests.Length)),
        ]);
    }

    /// <summary>Adds a button for each request, those that are open first.</summary>
    public static Screen Buttons(Screen screen, Context context, Practice practice)
    {
        var names = PracticeFieldTexts.All.In(context.Language).Names;
        return screen.Items(practice.Requests.OrderBy(request => Requesting.IsSettled(practice, request)).Select(request =>
            Button.Do(
                Shortening.Cut(names[request.Field], Shortening.WholeRow), PracticeDoors.AnswerRequest.To(practice.Id, request.Field))));
    }

    /// <summary>Opens just the field, under what is asked for; where the field is not asked (any more), asks for the reason.</summary>
    public Turn Open(Context context, Practice practice, string field)
    {
        if (practice.State != PracticeState.ChangesRequested || practice.RequestFor(field) is not { } request)
        {
            return _hub(context, practice);
        }

        if (!PracticeForms.IsAsked(context, practice, field))
        {
            return AskWhyNot(context, practice, field);
        }

        SectionScreen.Leave(context);
        return _writer.Ask(context, practice, field, Under(context, practice, request));
    }

    public Turn AskWhyNot(Context context, Practice practice, string field)
    {
        if (practice.State != PracticeState.ChangesRequested || practice.RequestFor(field) is not { } request)
        {
            return _hub(context, practice);
        }

        _writer.Settle(context);
        AsksWhyNot.Drafts.Begin(
            context, practice.Id, (Reason, request.WhyNot?.Text.Text), (Explained, field), (Seen, MomentOf(request)));
        return AsksWhyNot.AskOnly(context, practice.Id, Reason);
    }

    /// <summary>What is asked for and what was explained stand over the question; the way to explain stands under it.</summary>
    private static Around Under(Context context, Practice practice, FieldRequest request)
    {
        var texts = RequestedTexts.All.In(context.Language);
        return new()
        {
            Above = Html.Paragraphs(
                Html.Of($"{texts.TheyAsk}\n<blockquote>{request.Text.Text}</blockquote>"),
                request.WhyNot is { } whyNot ? Html.Of($"{texts.YouAnswered}\n<blockquote>{whyNot.Text.Text}</blockquote>") : Html.Empty),
            Below = Button.Do(texts.SayWhyNot, SubmitDoors.WhyNot.To(practice.Id, request.Field)),
        };
    }

    private Turn Keep(Context context, string id) => OwnPractice.With(context, id, practice =>
    {
        var draft = AsksWhyNot.Drafts.Take(context, id);
        if (LongText.Parse(draft[Reason], MostWords) is not { IsValid: true, Value: var reason })
        {
            return _hub(context, practice);
        }

        var request = practice.RequestFor(draft[Explained]);
        var answered = practice.AnswerWhyNot(
            context.Person, draft[Explained], MomentOf(request) == draft[Seen] ? reason : Below(request?.WhyNot, reason), context.Now);
        if (answered.Refusal is { } refusal)
        {
            return _hub(context, practice).WithToast(Refusals.Say(context.Language, refusal));
        }

        context.Store.Put(PracticeBank.All, answered.Practice);
        return _hub(context, answered.Practice);
    });

    /// <summary>What a co-author explained meanwhile stays, with this person's words under it.</summary>
    private static LongText Below(WhyNot? other, LongText own) =>
        other is not null && LongText.Parse($"{other.Text.Text}\n\n{own.Text}", MostJoined) is { IsValid: true, Value: var both }
            ? both
            : own;

    private static string MomentOf(FieldRequest? request) =>
        request?.WhyNot?.At.ToUnixTimeTicks().ToString(CultureInfo.InvariantCulture) ?? "-";
}
