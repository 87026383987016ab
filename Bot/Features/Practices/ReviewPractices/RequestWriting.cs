using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
using Field = Bot.Forms.Field<Bot.Features.Practices.ReviewPractices.RequestTexts>;

namespace Bot.Features.Practices.ReviewPractices;

/// <summary>
/// A reviewer writes what to change in one field, or a note for the other reviewers; requests are kept until they are sent together.
/// </summary>
internal sealed class RequestWriting
{
    private const string Request = "request";
    private const string Note = "note";

    /// <summary>The part of the draft that says which field is written about; the others are the requests, by field code.</summary>
    private const string Written = "field";

    private static readonly Drafts Drafts = new("ask");

    private static readonly Form<RequestTexts> Requests = new(
        "ask", version: 1, Field.LongText(Request, t => t.Ask, FieldRequest.MostWords).Optional());

    private static readonly Form<RequestTexts> Notes = new(
        "note", version: 1, Field.LongText(Note, t => t.AskNote, ReviewNote.MostWords).Optional());

    public RequestWriting()
    {
        AsksRequest = new(new(Requests, RequestTexts.All), new()
        {
            Find = (context, id) => MayWrite(context) && Drafts.Find(context, id) is { } draft
                && LeftOpen.Sheet(context, id, Step.RequestChanges) is { } sheet
                    ? sheet with { Answers = AnswerOf(draft) }
                    : null,
            WhyClosed = (context, id) => new(LeftOpen.WhyClosed(context, id)),
            Save = KeepRequest,
            Completed = ShowSection,
            Left = ShowSection,
        });
        AsksNote = new(new(Notes, RequestTexts.All), new()
        {
            Find = (context, id) => MayWrite(context) ? LeftOpen.Sheet(context, id, Step.Note) : null,
            WhyClosed = (context, id) => new(LeftOpen.WhyClosed(context, id)),
            Completed = KeepNote,
            Left = KeepNote,
        });
    }

    public FormConversation<RequestTexts> AsksRequest { get; }

    public FormConversation<RequestTexts> AsksNote { get; }

    /// <summary>What the person has noted to ask for, by field code.</summary>
    public static ImmutableDictionary<string, Answer> Noted(Context context, string practiceId) =>
        Drafts.Read(context, practiceId).Answers.Remove(Written);

    /// <summary>That of it which can be sent.</summary>
    public static ImmutableDictionary<string, LongText> ToSend(Context context, string practiceId) => Noted(context, practiceId)
        .Select(pair => (pair.Key, Text: LongText.Parse(pair.Value.Text, FieldRequest.MostWords)))
        .Where(pair => pair.Text.IsValid)
        .ToImmutableDictionary(pair => pair.Key, pair => pair.Text.Value);

    public static void Drop(Context context, string practiceId) => Drafts.Drop(context, practiceId);

    /// <summary>Asks for the words, and takes the practice, so that no two reviewers write about the same one.</summary>
    public Turn BeginRequest(Context context, string id, string fieldCode) => Reading.With(context, id, practice =>
    {
        var offices = Offices.Of(context.Store);
        var taken = practice.Take(context.Person, offices, context.Now);
        if (PracticeFields.Find(fieldCode) is not { Section: not Section.Private } field)
        {
            return context.Change(Reading.Of(context, practice));
        }

        if (taken.Refusal is { } refusal)
        {
            return Deciding.Refused(context, practice, refusal);
        }

        _ = context.LeaveForm();
        context.Store.Put(PracticeBank.All, taken.Practice);
        context.Store.Put(FormDraft.All, Drafts.Read(context, practice.Id).With(Written, field.Code, context.Now));
        var name = PracticeFieldTexts.All.In(context.Language).Name(field);
        return AsksRequest.AskOnly(
            context, practice.Id, Request, Around.Apart with { Above = RequestTexts.All.In(context.Language).AskAbout(name) });
    });

    public Turn BeginNote(Context context, string id) => Reading.With(context, id, practice =>
    {
        if (!PracticeRights.CanReadNotes(context.Person, practice)
            || ReviewRules.Check(practice, Step.Note, context.Person, Offices.Of(context.Store)) is not null)
        {
            return context.Change(Reading.Of(context, practice));
        }

        _ = context.LeaveForm();
        return AsksNote.AskOnly(context, practice.Id, Note, Around.Apart);
    });

    private static Turn ShowSection(Context context, string id) => Reading.With(context, id, practice =>
        context.Change(SectionReading.Of(context, practice, SectionReading.SectionOf(Drafts.Read(context, id)[Written]))));

    private Turn KeepNote(Context context, string id) => Reading.With(context, id, practice =>
    {
        if (LongText.Parse(AsksNote.Drafts.Read(context, id)[Note], ReviewNote.MostWords) is not { IsValid: true, Value: var words })
        {
            return context.Change(Reading.Of(context, practice));
        }

        var noted = practice.Note(context.Person, words, Offices.Of(context.Store), context.Now);
        if (noted.Refusal is { } refusal)
        {
            return Deciding.Refused(context, practice, refusal);
        }

        context.Store.Put(PracticeBank.All, noted.Practice);
        AsksNote.Drafts.Drop(context, id);
        return context.Change(Reading.Of(context, noted.Practice));
    });

    private static bool MayWrite(Context context) => Rights.CanCoordinate(context.Person) || Rights.IsSecretariat(context.Person);

    private static ImmutableDictionary<string, Answer> AnswerOf(FormDraft draft) =>
        draft.Answers.TryGetValue(draft[Written], out var answer)
        ? ImmutableDictionary<string, Answer>.Empty.Add(Request, answer)
        : ImmutableDictionary<string, Answer>.Empty;

    private static void KeepRequest(Context context, string id, ImmutableDictionary<string, Answer> answers)
    {
        var draft = Drafts.Read(context, id);
        var others = draft.Answers.Remove(draft[Written]);
        Drafts.Keep(context, id, answers.TryGetValue(Request, out var answer) ? others.Add(draft[Written], answer) : others);
    }
}
