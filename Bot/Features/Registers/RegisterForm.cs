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

    /// <summary>
    /// The part of a draft that keeps for which name its writer said that it is another one than those of about that name.
    /// </summary>
    private const string Settled = "other";

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
            AfterAnswer = AskEarly,
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

        context.Store.Put(FormDraft.All, draft.With(Settled, KeyOf(context, subject, Values(context, draft)), context.Now));
        return Begin(context, subject);
    }

    /// <summary>It is one that does not want to be in the list: what was written of it does not stay.</summary>
    public Turn IsRefused(Context context, string subject)
    {
        _ = context.LeaveForm();
        Conversation.Drafts.Drop(context, subject);
        return Turn.Quiet.WithToast(RegisterTexts.All.In(context.Language).IsDropped);
    }

    /// <summary>It is the one that is there.</summary>
    public void IsTheSame(Context context, string subject) => Conversation.Drafts.Drop(context, subject);

    /// <summary>Below what was pressed, which can still be read, and below whatever question was shown again meanwhile.</summary>
    private Turn Begin(Context context, string subject)
    {
        _ = context.LeaveForm();
        return SameAs(context, subject) is { } question ? context.Reply(question) : Conversation.Start(context, subject, Around.Apart);
    }

    /// <summary>
    /// Asked as soon as it is known by what the record would be known again, before the rest is written in vain; the draft waits, unless
    /// those of whom it tells do not want to be in the list.
    /// </summary>
    private Turn? AskEarly(
        Context context, FormCursor asked, ImmutableDictionary<string, Answer> before, ImmutableDictionary<string, Answer> after)
    {
        var isNew = _register.Identity.Any(code => before.GetValueOrDefault(code)?.Text != after.GetValueOrDefault(code)?.Text);
        if (!isNew || SameAs(context, asked.Subject) is not { } question)
        {
            return null;
        }

        _ = context.LeaveForm();
        return context.Incoming is Pressed
            ? context.Change(question, FormConversation<RegisterTexts>.Slot)
            : Turn.Of(new Show(context.Private, FormConversation<RegisterTexts>.Slot, question, ShowMode.New));
    }

    /// <summary>What is to be asked about a draft, where enough of it is written; of who does not want it nothing stays.</summary>
    private Screen? SameAs(Context context, string subject)
    {
        if (Conversation.Drafts.Find(context, subject) is not { } draft)
        {
            return null;
        }

        var values = Values(context, draft);
        var key = KeyOf(context, subject, values);
        var isAsBefore = context.Store.Find(RegisterBook.All, subject) is { } own && own.Register == _register.Code
            && key == _register.KeyOf(own.ParentId, own.Values);
        if (isAsBefore || !_register.Identity.All(values.ContainsKey))
        {
            return null;
        }

        var question = SameRecords.Ask(context, _register, subject, values, isSettled: draft[Settled] == key);
        if (question is not null && SameRecords.HasDeclined(context, _register, subject, values))
        {
            // Also what «Rehacer» took away does not come back.
            _ = context.LeaveForm();
            Conversation.Drafts.Drop(context, subject);
        }

        return question;
    }

    private string KeyOf(Context context, string subject, ImmutableDictionary<string, string> values) =>
        _register.KeyOf(SameRecords.ParentOf(context, _register, subject), values);

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
    private Turn Completed(Context context, string subject) =>
        SameAs(context, subject) is { } question ? context.Change(question) : Keep(context, subject);

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
