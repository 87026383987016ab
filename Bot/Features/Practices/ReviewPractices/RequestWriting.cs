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

    private static readonly Form<RequestTexts> Requests = new(
        "ask", version: 1, Field.LongText(Request, t => t.Ask, FieldRequest.MostWords).Optional());

    private static readonly Form<RequestTexts> Notes = new(
        "note", version: 1, Field.LongText(Note, t => t.AskNote, ReviewNote.MostWords).Optional());

    public RequestWriting()
    {
        AsksRequest = new(new(Requests, RequestTexts.All), new()
        {
            Find = (context, id) => Mine(context, id) is { } draft && LeftOpen.IsStill(context, id, Step.RequestChanges)
                ? Sheet(context, id, Request, draft.Requests.GetValueOrDefault(draft.Field))
                : null,
            WhyClosed = LeftOpen.WhyClosed,
            Save = (context, id, answers) => Keep(context, id, draft => draft with
            {
                Requests = answers.TryGetValue(Request, out var answer)
                    ? draft.Requests.SetItem(draft.Field, answer)
                    : draft.Requests.Remove(draft.Field),
            }),
            Completed = ShowSection,
            Left = ShowSection,
        });
        AsksNote = new(new(Notes, RequestTexts.All), new()
        {
            Find = (context, id) =>
                Mine(context, id) is { } draft && LeftOpen.IsStill(context, id, Step.Note) ? Sheet(context, id, Note, draft.Note) : null,
            WhyClosed = LeftOpen.WhyClosed,
            Save = (context, id, answers) => Keep(context, id, draft => draft with { Note = answers.GetValueOrDefault(Note) }),
            Completed = KeepNote,
            Left = KeepNote,
        });
    }

    public FormConversation<RequestTexts> AsksRequest { get; }

    public FormConversation<RequestTexts> AsksNote { get; }

    /// <summary>Null where nothing is noted.</summary>
    public static RequestDraft? DraftOf(Context context, string practiceId) =>
        context.Store.Find(RequestDraft.All, RequestDraft.IdOf(context.Person.Id, practiceId));

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
        Keep(context, practice.Id, draft => draft with { Field = field.Code });
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
        Keep(context, practice.Id, draft => draft);
        return AsksNote.AskOnly(context, practice.Id, Note, Around.Apart);
    });

    private static Turn ShowSection(Context context, string id) => Reading.With(context, id, practice =>
        context.Change(SectionReading.Of(context, practice, SectionReading.SectionOf(DraftOf(context, id)?.Field ?? ""))));

    private static Turn KeepNote(Context context, string id) => Reading.With(context, id, practice =>
    {
        var written = DraftOf(context, id)?.Note;
        if (written is null || LongText.Parse(written.Text, ReviewNote.MostWords) is not { IsValid: true, Value: var words })
        {
            return context.Change(Reading.Of(context, practice));
        }

        var noted = practice.Note(context.Person, words, Offices.Of(context.Store), context.Now);
        if (noted.Refusal is { } refusal)
        {
            return Deciding.Refused(context, practice, refusal);
        }

        context.Store.Put(PracticeBank.All, noted.Practice);
        Keep(context, id, draft => draft with { Note = null });
        return context.Change(Reading.Of(context, noted.Practice));
    });

    private static RequestDraft? Mine(Context context, string id) =>
        Rights.CanCoordinate(context.Person) || Rights.IsSecretariat(context.Person) ? DraftOf(context, id) : null;

    private static FormSheet Sheet(Context context, string id, string field, Answer? answer) =>
        new(answer is null ? ImmutableDictionary<string, Answer>.Empty : ImmutableDictionary<string, Answer>.Empty.Add(field, answer))
        {
            About = LeftOpen.About(context, id),
        };

    private static void Keep(Context context, string id, Func<RequestDraft, RequestDraft> change) => context.Store.Put(
        RequestDraft.All,
        change(DraftOf(context, id) ?? new RequestDraft { Reviewer = context.Person.Id, PracticeId = id }));
}
