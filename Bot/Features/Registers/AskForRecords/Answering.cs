using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Registers.AskForRecords;

/// <summary>Those who verify give records, or do not; whoever is first decides.</summary>
/// <param name="ends">The end of a request that nobody answers.</param>
internal sealed class Answering(RegisterShelf shelf, Recurring<AskedFor> ends)
{
    public Turn Open(Context context, string id) =>
        OfOpen(context, id, asked => context.Change(RequestScreens.Of(context, asked, context.Person)));

    public Turn One(Context context, string id, string recordId) => OfOne(context, id, recordId, (asked, register, record) =>
        context.Change(RequestScreens.One(context, asked, register, record)));

    public Turn Give(Context context, string id, string recordId) => OfOne(context, id, recordId, (asked, register, record) =>
        Answer(context, asked, [(register, record)], isGiven: OnRequest.MayAsk(AskerOf(context, asked)!)));

    public Turn Refuse(Context context, string id, string recordId) => OfOne(context, id, recordId, (asked, register, record) =>
        Answer(context, asked, [(register, record)], isGiven: false));

    public Turn RefuseAll(Context context, string id) => OfOpen(context, id, asked =>
        Answer(context, asked, [.. asked.Waiting(context).Where(one => one.Register.Offices.MayVerify(context.Person))], isGiven: false));

    private Turn Answer(Context context, AskedFor asked, IReadOnlyList<(Register Register, RegisterRecord Record)> answered, bool isGiven)
    {
        var (texts, asker) = (AskTexts.All.In(context.Language), AskerOf(context, asked)!);
        foreach (var (register, record) in answered)
        {
            asked = asked with { Request = asked.Request.After(record.Id, isGiven, context.Person.Id, context.Now) };
            AuditLog.Record(context.Store, new()
            {
                At = context.Now,
                By = context.Person.Id,
                Kind = isGiven ? AuditKind.RecordGiven : AuditKind.RecordRefused,
                Person = asker.Id,
                Detail = register.Words.Es.Title,
                Outcome = register.Words.Pt.Title,
            });
        }

        if (!asked.Waiting(context).Any())
        {
            asked = asked with { Request = asked.Request with { State = RecordRequestState.Ended, Waiting = [] } };
            ends.End(context, asked.Request.Id);
        }

        context.Store.Put(RecordRequests.All, asked.Request);
        var isOver = asked.Request.State == RecordRequestState.Ended;
        return context.Change(isOver ? Done(context, asked) : RequestScreens.Of(context, asked, context.Person))
            .WithToast(isGiven ? texts.IsGiven : texts.IsRefused)
            .Then(isGiven ? Occasion.Tell(asker, Given(context, asked, answered[0], asker.Language, isOver))
                : isOver ? Occasion.Tell(asker, Ended(asked, asker.Language))
                : Turn.Quiet);
    }

    private static Screen Given(
        Context context, AskedFor asked, (Register Register, RegisterRecord Record) one, Language language, bool isOver)
    {
        var texts = AskTexts.All.In(language);
        var screen = new Screen(Html.Paragraphs(
            texts.Here,
            RequestScreens.CardOf(context, one.Register, one.Record, language),
            Html.Escape(isOver ? texts.ThatWasAll : "")));
        return isOver ? screen.Row(asked.ToList(language)) : screen;
    }

    private static Screen Ended(AskedFor asked, Language language)
    {
        var texts = AskTexts.All.In(language);
        var title = asked.Title(language);
        return new Screen(asked.Request.Answers.Any(answer => answer.IsGiven) ? texts.NoMoreGiven(title) : texts.NothingGiven(title))
            .Row(asked.ToList(language));
    }

    private static Screen Over(Context context, AskedFor asked) =>
        new Screen(Html.Escape(AskTexts.All.In(context.Language).IsOver)).Row(asked.ToList(context.Language));

    private static Screen Done(Context context, AskedFor asked) => new Screen(AskTexts.All.In(context.Language).IsDone(
        RequestScreens.NameOf(context, asked), asked.Request.Answers.Count(answer => answer.IsGiven)))
        .Row(asked.ToList(context.Language));

    private static Person? AskerOf(Occasion occasion, AskedFor asked) => occasion.FindPerson(asked.Request.AskedBy);

    /// <summary>Nobody else hears whether there is such a request.</summary>
    private Turn OfOpen(Context context, string id, Func<AskedFor, Turn> act)
    {
        var texts = AskTexts.All.In(context.Language);
        return AskedFor.Find(context, shelf, id) is not { } asked || !asked.MayAnswer(context.Person) ? Turn.Quiet.WithToast(texts.IsOver)
            : asked.Request.State != RecordRequestState.Open || AskerOf(context, asked) is null ? context.Change(Over(context, asked))
            : act(asked);
    }

    private Turn OfOne(Context context, string id, string recordId, Func<AskedFor, Register, RegisterRecord, Turn> act) =>
        OfOpen(context, id, asked =>
        {
            var found = asked.Waiting(context)
                .FirstOrDefault(one => one.Record.Id == recordId && one.Register.Offices.MayVerify(context.Person));
            return found.Record is null
                ? context.Change(RequestScreens.Of(context, asked, context.Person)).WithToast(AskTexts.All.In(context.Language).IsOver)
                : act(asked, found.Register, found.Record);
        });
}
