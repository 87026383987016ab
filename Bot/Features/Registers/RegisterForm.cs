using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
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
    private readonly Func<Context, Register, RegisterRecord?, RegisterRecord, Turn> _saved;

    /// <param name="zones">By whose clocks dates are meant.</param>
    /// <param name="saved">What follows when a record was written: given it as it was, null for a new one, and as it is.</param>
    public RegisterForm(
        RegisterShelf shelf, Register register, Zones zones, Func<Context, Register, RegisterRecord?, RegisterRecord, Turn> saved)
    {
        (_shelf, _register, _zones, _saved) = (shelf, register, zones, saved);
        var form = new Form<RegisterTexts>("r" + register.Code, register.Version,
            [.. register.Fields.Select(field => field.Question), Field.Summary(texts => texts.BeforeSaving, texts => texts.Save)]);
        Conversation = new(new(form, RegisterTexts.All), new()
        {
            Find = Find,
            Completed = Completed,
            Left = Left,
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
            // What stands there already is not the words of whoever changes it, and not given out with theirs.
            context.Store.Put(FormDraft.All, Conversation.Drafts.Read(context, record.Id) with
            {
                Version = record.Version,
                Answers = record.Values.Where(value => value.Value.Length > 0).ToImmutableDictionary(
                    value => value.Key, value => Answer.Of(value.Value, 0, record.EnteredBy, context.Now)),
            });
        }

        return Begin(context, record.Id);
    }

    /// <summary>What was begun of a new record that belongs to none is forgotten, and asked no more.</summary>
    public Turn Drop(Context context)
    {
        _ = context.LeaveForm();
        Conversation.Drafts.Drop(context, New);
        return Turn.Quiet.WithToast(RegisterTexts.All.In(context.Language).IsDropped);
    }

    /// <summary>It is another one than that of the same name.</summary>
    public Turn IsAnother(Context context, string subject)
    {
        if (Find(context, subject) is null || Conversation.Drafts.Find(context, subject) is not { } draft)
        {
            return Turn.Quiet.WithToast(RegisterTexts.All.In(context.Language).Gone);
        }

        var values = Values(context, draft);
        var isWhole = _register.Fields.All(field => !field.Question.IsRequired || values.ContainsKey(field.Code));
        return isWhole && !SameRecords.HasDeclined(context, _register, subject, values) ? Keep(context, subject) : Begin(context, subject);
    }

    /// <summary>It is the one that is there.</summary>
    public void IsTheSame(Context context, string subject) => Conversation.Drafts.Drop(context, subject);

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
        var found = subject == New ? null : _shelf.Find(context, context.Person, subject);
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

    /// <summary>It can be gone on with at once, and is found again in its list or on the card from which it was begun.</summary>
    private Turn Left(Context context, string subject)
    {
        var texts = RegisterTexts.All.In(context.Language);
        var on = _shelf.Find(context, context.Person, subject)?.Record is not { } found ? RegisterDoors.Add.To(_register.Code)
            : found.Register == _register.Code ? RegisterDoors.Change.To(found.Id)
            : RegisterDoors.Add.To(_register.Code, found.Id);
        return context.Change(new Screen(Html.Escape(FormTexts.Of.In(context.Language).Saved))
            .Row(Button.Do(texts.Resume, on))
            .Row(Button.Do(texts.ToList, RegisterDoors.List.To(_register.Code))));
    }

    /// <summary>What is about the same as another record is asked about first, and stays a draft until then.</summary>
    private Turn Completed(Context context, string subject)
    {
        var values = Values(context, Conversation.Drafts.Read(context, subject));
        return SameRecords.Ask(context, _register, subject, values) is { } question ? context.Change(question) : Keep(context, subject);
    }

    private Turn Keep(Context context, string subject)
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
        return _saved(context, _register, isChange ? before : null, written.Value);
    }

    /// <summary>What applies and counts; an optional answer that does not is left out.</summary>
    private ImmutableDictionary<string, string> Values(Context context, FormDraft draft)
    {
        var known = Sheet(context, about: "").Known;
        var scene = new FormScene { Language = context.Language, By = context.Person.Id, At = context.Now, Known = known };
        var given = new Given(draft.Answers);
        return _register.Fields
            .Where(field => draft.Answers.TryGetValue(field.Code, out var answer) && answer.Text.Length > 0
                && field.Question.Applies(new(draft.Answers)) && field.Question.Kind.Check(answer, scene) is null
                && !field.Question.Contradicts(given, scene))
            .ToImmutableDictionary(field => field.Code, field => draft[field.Code]);
    }
}
