using Bot.Conversation;
using Bot.Domain.Registers;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Field = Bot.Forms.Field<Bot.Features.Registers.AskForRecords.AskTexts>;

namespace Bot.Features.Registers.AskForRecords;

/// <summary>What for, if they want to say it. The subject is the id of a request that was begun.</summary>
internal sealed class AskForm
{
    private const string Why = "why";
    private const int MostWords = 40;

    private static readonly Form<AskTexts> Form = new("wish", version: 1,
        Field.LongText(Why, texts => texts.AskWhy, MostWords).Optional(),
        Field.Summary(texts => texts.BeforeSending, texts => texts.Send));

    private readonly RegisterShelf _shelf;
    private readonly Func<Context, AskedFor, Turn> _send;

    /// <param name="send">Given the request with what for.</param>
    public AskForm(RegisterShelf shelf, Func<Context, AskedFor, Turn> send)
    {
        (_shelf, _send) = (shelf, send);
        Asks = new(new(Form, AskTexts.All), new()
        {
            Find = (context, id) => Begun(context, id) is { } asked
                ? new() { About = AskTexts.All.In(context.Language).About(asked.Title(context.Language)) }
                : null,
            Completed = Send,
            Left = Left,
        });
    }

    public FormConversation<AskTexts> Asks { get; }

    public Turn Begin(Context context, string id)
    {
        _ = context.LeaveForm();
        return Asks.Start(context, id, Around.Apart);
    }

    private AskedFor? Begun(Context context, string id) =>
        AskedFor.Find(context, _shelf, id) is { Request.State: RecordRequestState.Begun } asked
        && asked.Request.AskedBy == context.Person.Id && OnRequest.MayAsk(context.Person)
            ? asked
            : null;

    private Turn Send(Context context, string id)
    {
        var why = Asks.Drafts.Take(context, id)[Why];
        var asked = Begun(context, id)!;
        return _send(context, asked with { Request = asked.Request with { Why = why } });
    }

    private Turn Left(Context context, string id)
    {
        var texts = AskTexts.All.In(context.Language);
        var screen = new Screen(texts.NotSent);
        return context.Change(Begun(context, id) is not { Request: var request } ? screen : screen
            .Row(Button.Do(texts.GoOn, RegisterDoors.AskFor.To(request.Of, request.Filter, request.Words))));
    }
}
