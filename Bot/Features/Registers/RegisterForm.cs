using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Field = Bot.Forms.Field<Bot.Features.Registers.RegisterTexts>;

namespace Bot.Features.Registers;

/// <summary>
/// The form of one register, for a new record and for the changes of one; what is written survives whatever comes between.
/// </summary>
internal sealed class RegisterForm
{
    /// <summary>
    /// The subject of a new record that belongs to none; of one that does it is that one's id, and of changes the record's own.
    /// </summary>
    private const string New = "new";

    private readonly RegisterShelf _shelf;
    private readonly Register _register;
    private readonly Zones _zones;

    /// <param name="zones">By whose clocks dates are meant.</param>
    /// <param name="saved">What follows when a record was written: given it as it was, null for a new one, and as it is.</param>
    public RegisterForm(
        RegisterShelf shelf, Register register, Zones zones, Func<Context, Register, RegisterRecord?, RegisterRecord, Turn> saved)
    {
        (_shelf, _register, _zones) = (shelf, register, zones);
        var form = new Form<RegisterTexts>("r" + register.Code, register.Version,
            [.. register.Fields.Select(field => field.Question), Field.Summary(texts => texts.BeforeSaving, texts => texts.Save)]);
        Conversation = new(new(form, RegisterTexts.All), new()
        {
            Find = Find,
            Completed = (context, subject) => Completed(context, subject, saved),
        });
    }

    public FormConversation<RegisterTexts> Conversation { get; }

    public bool IsBegun(Context context) => Conversation.Drafts.Find(context, New) is not null;

    /// <param name="parentId">The record to which the new one is to belong; empty for none.</param>
    public Turn Add(Context context, string parentId) => MayEnter(context)
        ? Begin(context, parentId.Length == 0 ? New : parentId)
        : context.Refuse(new(RefusalCode.NotAllowed));

    public Turn Change(Context context, RegisterRecord record)
    {
        if (!record.IsListed || !_register.Offices.MayChange(context.Person, record))
        {
            return context.Refuse(new(record.IsListed ? RefusalCode.NotAllowed : RefusalCode.Superseded));
        }

        if (Conversation.Drafts.Find(context, record.Id) is null)
        {
            Conversation.Drafts.Begin(context, record.Id, record.Values.Select(value => (value.Key, (string?)value.Value)));
            context.Store.Put(FormDraft.All, Conversation.Drafts.Read(context, record.Id) with { Version = record.Version });
        }

        return Begin(context, record.Id);
    }

    /// <summary>Below what was pressed, which can still be read, and below whatever question was shown again meanwhile.</summary>
    private Turn Begin(Context context, string subject)
    {
        _ = context.LeaveForm();
        return Conversation.Start(context, subject, Around.Apart);
    }

    /// <summary>Null where the person may not write on it, or it is gone.</summary>
    private FormSheet? Find(Context context, string subject)
    {
        var mayEnter = MayEnter(context);
        var found = subject == New ? null : _shelf.Find(context.Store, subject);
        return found switch
        {
            null => subject == New && _register.Parent is null && mayEnter ? Sheet(context, "") : null,
            { Record: { IsListed: true } record } when record.Register == _register.Code =>
                _register.Offices.MayChange(context.Person, record)
                    ? Sheet(context, _register.NameOf(record, context.Store, context.Language))
                    : null,
            { Record: { IsListed: true } parent } when parent.Register == _register.Parent?.Code =>
                mayEnter ? Sheet(context, _register.Parent.NameOf(parent, context.Language)) : null,
            _ => null,
        };
    }

    private bool MayEnter(Context context) => _register.Offices.MayEnter(context.Person);

    private FormSheet Sheet(Context context, string about) => new()
    {
        About = about,
        Known = ImmutableDictionary<string, string>.Empty.Add(DateField.ZoneKey, _zones.Of(context.Person).Id),
    };

    private Turn Completed(Context context, string subject, Func<Context, Register, RegisterRecord?, RegisterRecord, Turn> saved)
    {
        var draft = Conversation.Drafts.Take(context, subject);
        var values = Values(context, draft);
        var before = subject == New ? null : context.Store.Find(RegisterBook.All, subject);
        var isChange = before?.Register == _register.Code;
        var written = isChange
            ? before!.Change(values, draft.Version, context.Person, _register.Offices, context.Now)
            : RegisterSteps.Enter(RandomId.New(), _register.Code, before?.Id, values, context.Person, _register.Offices, context.Now);
        if (written.Refusal is { } refusal)
        {
            return context.Refuse(refusal);
        }

        context.Store.Put(RegisterBook.All, written.Value);
        return saved(context, _register, isChange ? before : null, written.Value);
    }

    /// <summary>What applies and counts; an optional answer that does not is left out.</summary>
    private ImmutableDictionary<string, string> Values(Context context, FormDraft draft)
    {
        var known = Sheet(context, about: "").Known;
        var scene = new FormScene { Language = context.Language, By = context.Person.Id, At = context.Now, Known = known };
        return _register.Fields
            .Where(field => draft.Answers.TryGetValue(field.Code, out var answer) && answer.Text.Length > 0
                && field.Question.Applies(new(draft.Answers)) && field.Question.Kind.Check(answer, scene) is null)
            .ToImmutableDictionary(field => field.Code, field => draft[field.Code]);
    }
}
