using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Practices.Import;
using Bot.Forms;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Practices.ImportDocuments;

/// <summary>
/// A whole document is pasted into the chat: the bot offers to distribute it. Nothing happens to it before a button says so.
/// </summary>
internal sealed class Pastes(Routes routes)
{
    private const string OpenNote = "w.paste";
    private const int Shortest = 40;

    /// <summary>Apps cut a text at 4,096 characters, at a word's end; a piece of so many is followed by the next.</summary>
    private const int WholePiece = 3000;

    private static readonly Duration NextPieceWithin = Duration.FromMinutes(1);

    /// <summary>Null for a text that is no document.</summary>
    public static Turn? Take(Context context, Said said)
    {
        if (!OwnProposals.IsFree(context))
        {
            return null;
        }

        var piece = new AnswerPiece(said.Text, said.MessageId, context.Person.Id);
        if (OwnProposals.Find(context, context.Session.Note(OpenNote) ?? "") is { } open && IsContinued(open, context.Now))
        {
            var joined = open with { Pieces = open.Pieces.Add(piece), At = context.Now };
            OwnProposals.Keep(context, joined);
            return Turn.Of(new Show(context.Private, ImportDoors.SlotOf(joined.Code), Offer(context, joined), ShowMode.Change));
        }

        return IsDocument(said.Text) ? Begin(context, piece) : null;
    }

    public static Turn Distribute(Context context, Proposal proposal)
    {
        if (proposal.Pieces.IsEmpty)
        {
            return context.Change(PartScreens.Beginning(context, context.Person, proposal));
        }

        var divided = proposal.Divided(Template.WithoutOwnWords(WrittenLine.Of(proposal.Pasted)));
        divided = OwnProposals.Writable(context, context.Person, divided.PracticeId) is { } practice
            && OwnProposals.NewTitle(context, context.Person, divided) is null
                ? Deciding.WithoutKnown(context, divided, context.Person, practice)
                : divided;
        OwnProposals.Keep(context, divided);
        return context.Change(PartScreens.Beginning(context, context.Person, divided));
    }

    /// <summary>The whole text is the answer to the question that was asked when it was pasted.</summary>
    public Turn IsAnswer(Context context, Proposal proposal)
    {
        if (proposal.Pieces.IsEmpty || QuestionOf(context) != proposal.Question
            || routes.FindForm(context.Session.Form?.Form ?? "") is not { } form)
        {
            return Turn.Quiet.WithToast(FormTexts.Of.In(context.Language).OldButton);
        }

        OwnProposals.Forget(context, proposal);
        return proposal.Pieces.Aggregate(
            Turn.Quiet, (_, piece) => form.Said(context, new(context.Incoming.Sender, context.Where, piece.MessageId, piece.Text)));
    }

    public static Turn Drop(Context context, Proposal proposal)
    {
        OwnProposals.Forget(context, proposal);
        return context.Change(new(ImportTexts.All.In(context.Language).Dropped));
    }

    private static Turn Begin(Context context, AnswerPiece piece)
    {
        var proposal = Proposal.Begin(context.Person.Id, RandomId.New(), "", context.Now) with
        {
            PracticeId = OwnProposals.Meant(context)?.Id,
            Pieces = [piece],
            Question = QuestionOf(context),
        };
        OwnProposals.Keep(context, proposal);
        context.Session = context.Session.WithNote(OpenNote, proposal.Code);
        return context.Reply(Offer(context, proposal), ImportDoors.SlotOf(proposal.Code));
    }

    private static Screen Offer(Context context, Proposal proposal)
    {
        var (texts, fields) = (ImportTexts.All.In(context.Language), PracticeFieldTexts.All.In(context.Language));
        var found = proposal.Divided(WrittenLine.Of(proposal.Pasted)).Parts.Select(part => part.Field).OfType<string>().Distinct()
            .ToArray();
        var asked = PracticeFields.Find(context.Session.Form?.Field ?? "");
        return new Screen(texts.Offer([.. found.Select(field => fields.Names[field])]))
            .Row(Button.Do(texts.Distribute, ImportDoors.Distribute.To(proposal.Code)).AsMain())
            .Row(
                asked is null ? null : Button.Do(
                    Shortening.Cut(texts.IsAnswer(fields.Name(asked)), Shortening.WholeRow), ImportDoors.IsAnswer.To(proposal.Code)))
            .Row(Button.Do(texts.NoThanks, ImportDoors.Drop.To(proposal.Code)));
    }

    private static bool IsContinued(Proposal open, Instant now) =>
        open.Pieces is [.., { Text.Length: >= WholePiece }] && now - open.At <= NextPieceWithin;

    private static bool IsDocument(string text) => text.Length >= Shortest && text.Contains('\n', StringComparison.Ordinal)
        && TextDivider.CountHeadings(text) is var headings
        && (headings >= TextDivider.EnoughHeadings || (headings == 1 && text.Length >= WholePiece));

    private static string QuestionOf(Context context) =>
        context.Session.Form is { } cursor ? $"{cursor.Form} {cursor.Subject} {cursor.Field}" : "";
}
