using System.Collections.Frozen;
using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Registers;

/// <summary>All registers: officials enter records in the chat, somebody verifies them, people look them up and take them along.</summary>
public sealed class KeepingRegisters : IFeature
{
    private readonly RegisterShelf _shelf;
    private readonly RegisterLists _lists;
    private readonly RegisterCards _cards;
    private readonly RecordPresses _presses;
    private readonly RecordHistory _history;
    private readonly RegisterFiles _files;
    private readonly RegisterTemplates _templates;
    private readonly AskingAgain _asking;
    private readonly RegisterTotals _totals;
    private readonly Verifiers _verifiers;
    private readonly FrozenDictionary<string, RegisterForm> _forms;

    /// <param name="zones">For days, mornings, and the dates that people write.</param>
    public KeepingRegisters(RegisterShelf shelf, Zones zones)
    {
        var marks = new RecordMarks(zones);
        _shelf = shelf;
        _cards = new(shelf, marks);
        _verifiers = new(shelf);
        _presses = new(shelf, _cards);
        _totals = new(shelf);
        _history = new(shelf, zones);
        _files = new(shelf, zones);
        _templates = new(shelf);
        _asking = new(shelf, zones);
        _forms = shelf.All.ToFrozenDictionary(
            register => register.Code, register => new RegisterForm(shelf, register, zones, _presses.Saved));
        _lists = new(shelf, marks, (context, register) => _forms[register.Code].IsBegun(context));
    }

    public void Register(Routes routes)
    {
        routes
            .Keeps(RegisterBook.All)
            .KeepsOfPerson(new PersonalRecords(
                RegisterBook.All.Name, RegisterBook.OfPerson, (work, id) => RegisterBook.Forget(work, id, IsPublic)))
            .KeepsOfPerson(VerifierNews.All)
            .InTheMorning(_verifiers.Mornings)
            .AtStart(PutShipped)
            .DeepLink(RegisterDoors.RecordLink, Open)
            .InPrivate(own =>
            {
                own
                    .Press(RegisterDoors.List, (context, code, filter, page) =>
                        InRegister(context, code, register => _lists.Page(context, register, filter, page)))
                    .Press(RegisterDoors.Facets, (context, code, filter) =>
                        InRegister(context, code, register => RegisterLists.Facets(context, register, filter)))
                    .Press(RegisterDoors.Choices, (context, code, filter, facet) =>
                        InRegister(context, code, register => RegisterLists.Choices(context, register, filter, facet)))
                    .Press(RegisterDoors.Card, (context, id, filter, page) =>
                        OfRecord(context, id, (register, record) => context.Change(_cards.Of(context, register, record, filter, page))))
                    .Press(RegisterDoors.Add, (context, code, parentId) =>
                        _forms.TryGetValue(code, out var form) ? form.Add(context, parentId) : Gone(context))
                    .Press(RegisterDoors.Change, (context, id) =>
                        OfRecord(context, id, (register, record) => _forms[register.Code].Change(context, record)))
                    .Press(RegisterDoors.AskDrop, (context, code) => InRegister(context, code, RegisterLists.AskDrop(context)))
                    .Press(RegisterDoors.Drop, (context, code) => _forms.TryGetValue(code, out var form)
                        ? form.Drop(context).Then(InRegister(context, code, register => _lists.Page(context, register, "", page: 0)))
                        : Gone(context))
                    .Press(RegisterDoors.Same, TakeTheSame)
                    .Press(RegisterDoors.Another, (context, code, subject) =>
                        _forms.TryGetValue(code, out var form) ? form.IsAnother(context, subject) : Gone(context))
                    .Press(RegisterDoors.Refused, (context, code, subject) => _forms.TryGetValue(code, out var form)
                        ? form.IsRefused(context, subject)
                            .Then(InRegister(context, code, register => _lists.Page(context, register, "", page: 0)))
                        : Gone(context))
                    .Press(RegisterDoors.Home, (context, code) => _shelf.Homes.FirstOrDefault(home => home.Code == code) is { } home
                        ? context.Change(_lists.Home(context, home))
                        : Gone(context))
                    .Press(RegisterDoors.Totals, _totals.Show)
                    .Press(RegisterDoors.History, _history.Show);
                _presses.Register(own);
            });
        _files.Register(routes);
        _templates.Register(routes);
        _asking.Register(routes);
        foreach (var register in _shelf.All)
        {
            _ = routes.Form(_forms[register.Code].Conversation);
            if (register.Command is { } command)
            {
                _ = routes.Command(command, (context, call) => context.Reply(call.Rest.Length == 0
                    ? _lists.Page(context, register, "", page: 0)
                    : _lists.Found(context, [register], call.Rest)));
            }
        }

        foreach (var home in _shelf.Homes)
        {
            _ = routes.Command(home.Command, (context, call) => context.Reply(call.Rest.Length == 0
                ? _lists.Home(context, home)
                : _lists.Found(context, _shelf.In(home), call.Rest)));
        }
    }

    private Turn TakeTheSame(Context context, string subject, string id) => OfRecord(context, id, (register, record) =>
    {
        _forms[register.Code].IsTheSame(context, subject);
        return context.Change(_cards.Of(context, register, record));
    });

    private Turn Open(Context context, string id) => context.Reply(
        _shelf.Find(context, context.Person, id) is { } found
            ? _cards.Of(context, found.Register, found.Record)
            : new(Html.Escape(RegisterTexts.All.In(context.Language).Gone)));

    private void PutShipped(IWork work)
    {
        foreach (var record in _shelf.All.SelectMany(register => register.Shipped))
        {
            if (work.Find(RegisterBook.All, record.Id) is null)
            {
                work.Put(RegisterBook.All, record);
            }
        }
    }

    private bool IsPublic(string code, string field) =>
        _shelf.Find(code)?.Fields.Any(one => one.Code == field && one.IsPublic) ?? false;

    private Turn InRegister(Context context, string code, Func<Register, Screen> draw) =>
        _shelf.Find(code) is { } register ? context.Change(draw(register)) : Gone(context);

    private Turn OfRecord(Context context, string id, Func<Register, RegisterRecord, Turn> act) =>
        _shelf.Find(context, context.Person, id) is { } found ? act(found.Register, found.Record) : Gone(context);

    private static Turn Gone(Context context) => Turn.Quiet.WithToast(RegisterTexts.All.In(context.Language).Gone);
}
