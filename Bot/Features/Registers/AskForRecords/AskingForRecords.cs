using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Features.People;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Registers.AskForRecords;

/// <summary>
/// Somebody of the network asks for the records that are given on request; those who verify decide about each of them. The asker hears
/// an end in any case, and nothing of what is not given.
/// </summary>
/// <param name="zones">For the days.</param>
public sealed class AskingForRecords(RegisterShelf shelf, Zones zones) : IFeature
{
    internal static readonly Door<string> OpenDoor = new("c.wished", Argument.Text);
    internal static readonly Door<string, string> OneDoor = new("c.wishone", Argument.Text, Argument.Text);
    internal static readonly Door<string, string> GiveDoor = new("c.give", Argument.Text, Argument.Text);
    internal static readonly Door<string, string> RefuseDoor = new("c.nogive", Argument.Text, Argument.Text);
    internal static readonly Door<string> RefuseAllDoor = new("c.givenone", Argument.Text);

    public void Register(Routes routes)
    {
        var silence = new Silence(shelf);
        var answering = new Answering(shelf, silence.Ends);
        var form = new AskForm(shelf, (context, asked) => Send(context, asked, silence.Ends));
        routes
            .Keeps(RecordRequests.All)
            .KeepsOfPerson(new PersonalRecords(RecordRequests.All.Name, RecordRequests.OfPerson, RecordRequests.Forget))
            .InTheMorning(new WaitingRequests(shelf).Mornings)
            .InPrivate(own => own
                .Press(RegisterDoors.AskFor, (context, code, filter, words) => Begin(context, form, code, filter, words))
                .Press(OpenDoor, answering.Open)
                .Press(OneDoor, answering.One)
                .Press(GiveDoor, answering.Give)
                .Press(RefuseDoor, answering.Refuse)
                .Press(RefuseAllDoor, answering.RefuseAll))
            .Form(form.Asks)
            .Recurring(silence.Ends);
    }

    /// <summary>One request at a time: how many there are and what was searched says nothing of what came of another.</summary>
    private Turn Begin(Context context, AskForm form, string code, string filter, string words)
    {
        var texts = AskTexts.All.In(context.Language);
        var registers = AskedFor.In(shelf, code);
        if (registers.Count == 0 || !OnRequest.MayAsk(context.Person))
        {
            return registers.Count == 0 ? Turn.Quiet.WithToast(texts.NothingToAsk) : context.Refuse(new(RefusalCode.NotAllowed));
        }

        var open = RecordRequests.By(context.Store, context.Person.Id, RecordRequestState.Open).FirstOrDefault(one => one.Of == code);
        if (open is not null)
        {
            return context.Change(new Screen(texts.IsAsked(Dates.Day(open.AskedAt, zones.Of(context.Person), context.Language)))
                .Row(new AskedFor(open, registers).ToList(context.Language)));
        }

        if (!registers.Any(register => OnRequest.Of(context, register, context.Person).Any()))
        {
            return Turn.Quiet.WithToast(texts.NothingToAsk);
        }

        var begun = RecordRequests.By(context.Store, context.Person.Id, RecordRequestState.Begun).FirstOrDefault();
        var request = (begun ?? new() { Id = RandomId.New(), Of = code, AskedBy = context.Person.Id, AskedAt = context.Now }) with
        {
            Of = code,
            Filter = filter,
            Words = words,
        };
        context.Store.Put(RecordRequests.All, request);
        return form.Begin(context, request.Id);
    }

    private static Turn Send(Context context, AskedFor asked, Recurring<AskedFor> ends)
    {
        var texts = AskTexts.All.In(context.Language);
        var sent = asked with
        {
            Request = asked.Request with
            {
                State = RecordRequestState.Open,
                AskedAt = context.Now,
                Waiting = [.. asked.Fitting(context, context.Person).Select(record => record.Id)],
            },
        };
        var turn = context.Change(
            new Screen(texts.IsSent((int)RecordRequests.LongestSilence.TotalDays)).Row(asked.ToList(context.Language)));
        var told = sent.Request.ToldAt;
        foreach (var verifier in sent.Verifiers(context))
        {
            context.Raise(PeopleDoors.WaitsForMorning, verifier.Id);
            if (verifier is { HearsAtOnce: true, Reachable: true })
            {
                told = told.SetItem(verifier.Id, context.Now);
                turn = turn.Then(Occasion.Tell(verifier, RequestScreens.Of(context, sent, verifier)));
            }
        }

        context.Store.Put(RecordRequests.All, sent.Request with { ToldAt = told });
        ends.Plan(context, sent.Request.Id);
        return turn;
    }
}
