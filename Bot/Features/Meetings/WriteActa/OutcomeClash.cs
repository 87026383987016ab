using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.People;
using Bot.Forms;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Meetings.WriteActa;

/// <summary>
/// Two people on what came of one point: nobody's words are replaced before who writes has seen them. What they wrote is held meanwhile
/// as the draft of <see cref="OutcomeForm"/>.
/// </summary>
internal static class OutcomeClash
{
    /// <summary>The part of a draft that holds the words which stood there when it was begun, or which were shown since.</summary>
    public const string Seen = "seen";

    /// <summary>Whether words stand there that are another person's.</summary>
    public static bool IsAnothers(Outcome? outcome, Person person) => outcome is { Text: not null } && outcome.By != person.Id;

    /// <summary>Whether another person wrote since this draft was begun.</summary>
    public static bool Is(Outcome? outcome, Person person, FormDraft draft) => IsAnothers(outcome, person)
        && draft[Seen] != outcome!.Text!.Text && draft[OutcomeForm.Text].Trim() != outcome.Text.Text;

    /// <summary>Keeps words as the person's draft of a point.</summary>
    /// <param name="basis">What they have seen there.</param>
    public static void Hold(Occasion occasion, Person person, string meetingId, string pointId, string words, Outcome? basis) =>
        occasion.Store.Put(FormDraft.All, Draft(occasion, person, meetingId, pointId)
            .With(OutcomeForm.Text, words, occasion.Now)
            .With(Seen, basis?.Text?.Text ?? "", occasion.Now));

    /// <summary>Both texts, and what can become of them.</summary>
    public static Turn Show(Context context, string meetingId, string pointId)
    {
        if (OutcomeForm.Open(context, OutcomeForm.SubjectOf(meetingId, pointId)) is not var (at, entry))
        {
            return WritingActa.Moved(context);
        }

        var draft = Draft(context, context.Person, meetingId, pointId);
        if (draft[OutcomeForm.Text].Length == 0 || at.Acta.Outcomes.GetValueOrDefault(pointId) is not { Text: { } theirs } outcome)
        {
            return context.Change(ActaScreens.Point(context, at, entry));
        }

        context.Store.Put(FormDraft.All, draft.With(Seen, theirs.Text, context.Now));
        var texts = ActaTexts.All.In(context.Language);
        return context.Change(new Screen(Html.Paragraphs(
            Html.Lines(
                texts.AnotherWrote(NameOf(context, outcome.By, texts), entry.Title(context.Language)),
                Html.Of($"<blockquote expandable>{theirs.Text}</blockquote>")),
            Html.Of($"{texts.Yours}\n<blockquote expandable>{draft[OutcomeForm.Text]}</blockquote>"),
            Html.Escape(texts.NothingReplaced)))
        { Quotes = true }
            .Row(Button.Do(texts.AddMine, WritingActa.MineDoor.To(meetingId, pointId, false)).AsMain())
            .Row(Button.Do(texts.PutMine, WritingActa.MineDoor.To(meetingId, pointId, true)))
            .Row(Button.Do(texts.KeepTheirs, WritingActa.TheirsDoor.To(meetingId, pointId))));
    }

    /// <summary>What is too long together is asked for, to be made shorter. Whose words were replaced gets them.</summary>
    public static Turn PutMine(Context context, string meetingId, string pointId, bool replaces)
    {
        var subject = OutcomeForm.SubjectOf(meetingId, pointId);
        var draft = Draft(context, context.Person, meetingId, pointId);
        if (OutcomeForm.Open(context, subject) is not var (at, entry) || draft[OutcomeForm.Text].Length == 0)
        {
            return WritingActa.Moved(context);
        }

        var theirs = at.Acta.Outcomes.GetValueOrDefault(pointId);
        if (Is(theirs, context.Person, draft))
        {
            return Show(context, meetingId, pointId);
        }

        var whole = replaces || theirs?.Text is null ? draft[OutcomeForm.Text] : $"{theirs.Text.Text}\n\n{draft[OutcomeForm.Text]}";
        if (LongText.Parse(whole, Acta.MostWords) is not { IsValid: true, Value: var text }
            || at.Acta.Write(pointId, text, context.Person, context.Now) is not { IsValid: true, Value: var after })
        {
            Hold(context, context.Person, meetingId, pointId, whole, basis: theirs);
            return OutcomeForm.Begin(context, meetingId, pointId);
        }

        OutcomeForm.Asks.Drafts.Drop(context, subject);
        var turn = context.Change(ActaScreens.Point(context, at.Kept(context, after), entry));
        return replaces && IsAnothers(theirs, context.Person) ? turn.Then(TellOther(context, at, entry, theirs!)) : turn;
    }

    /// <summary>The other's words stay alone.</summary>
    public static Turn KeepTheirs(Context context, string meetingId, string pointId)
    {
        OutcomeForm.Asks.Drafts.Drop(context, OutcomeForm.SubjectOf(meetingId, pointId));
        return OutcomeForm.Show(context, meetingId, pointId);
    }

    private static Turn TellOther(Context context, ActaCase at, AgendaEntry entry, Outcome theirs)
    {
        if (context.FindPerson(theirs.By) is not { Reachable: true } other)
        {
            return Turn.Quiet;
        }

        var texts = ActaTexts.All.In(other.Language);
        return Occasion.Tell(other, new Screen(Html.Lines(
            texts.YoursWasReplaced(NameOf(context, context.Person.Id, texts), entry.Title(other.Language), at.Heading(other.Language)),
            Html.Of($"<blockquote expandable>{theirs.Text!.Text}</blockquote>")))
        { Quotes = true }
            .Row(Button.Do(texts.ReadActa, MeetingDoors.Acta.To(at.Meeting.Id))));
    }

    private static string NameOf(Occasion occasion, string id, ActaTexts texts) =>
        occasion.FindPerson(id) is { Name.Length: > 0 } person ? person.Name : texts.Somebody;

    private static FormDraft Draft(Occasion occasion, Person person, string meetingId, string pointId)
    {
        var (form, subject) = (OutcomeForm.Asks.FormCode, OutcomeForm.SubjectOf(meetingId, pointId));
        return occasion.Store.Find(FormDraft.All, FormDraft.IdOf(person.Id, form, subject))
            ?? new() { PersonId = person.Id, Form = form, Subject = subject };
    }
}
