using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.People;
using Bot.Domain.Practices.Import;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
using Bot.WordFiles;
using Field = Bot.Forms.Field<Bot.Features.Meetings.WriteActa.ActaTexts>;

namespace Bot.Features.Meetings.WriteActa;

/// <summary>A whole acta, pasted or sent as a Word file: each point takes what stands under its number or its name.</summary>
internal sealed class WholeActa
{
    public const string Feature = "actafile";

    private const string Text = "text";

    private const int MostWords = 8000;

    public WholeActa() => Asks = new(
        new(new Form<ActaTexts>("actaall", version: 1, Field.LongText(Text, t => t.AskWhole, MostWords)), ActaTexts.All),
        new()
        {
            Find = (context, id) => ActaCase.Written(context, id) is null ? null : new(),
            BeforeAnswer = TakeFile,
            Completed = TakeText,
            Left = TakeText,
        });

    public FormConversation<ActaTexts> Asks { get; }

    public Turn Begin(Context context, string id)
    {
        if (ActaCase.Written(context, id) is null)
        {
            return WritingActa.Moved(context);
        }

        _ = context.LeaveForm();
        return Asks.AskOnly(context, id, Text, Around.Apart);
    }

    /// <summary>The file is in the data folder, or could not be fetched.</summary>
    public static Turn Arrived(Occasion occasion, Downloaded downloaded)
    {
        if (downloaded.StoredFile is not { } file)
        {
            return NotRead(occasion, downloaded.Subject);
        }

        occasion.Store.Put(WordTask.All, new()
        {
            Id = $"{Feature}:{downloaded.Subject}",
            Feature = Feature,
            Subject = downloaded.Subject,
            To = downloaded.Asked.To,
            FileToRead = file,
        });
        return Turn.Quiet;
    }

    /// <summary>The file was read; what it said is in the acta, so it is not kept.</summary>
    public static Turn Read(Occasion occasion, WordRead done)
    {
        var discard = new Discard(done.Task.To, done.Task.FileToRead!);
        var lines = done.Reading.Lines;
        return done.Subject.Split(' ') is [var meetingId, var personId] && lines.Count > 0
            && occasion.FindPerson(personId) is { } person && ActaCase.Find(occasion, meetingId) is { } at && at.May(ActaStep.Write, person)
                ? Occasion.Tell(person, Take(occasion, at, person, lines)).Then(discard)
                : NotRead(occasion, done.Subject).Then(discard);
    }

    private static Turn NotRead(Occasion occasion, string subject) =>
        subject.Split(' ') is [_, var personId] && occasion.FindPerson(personId) is { } person
            ? Occasion.Tell(person, new(ActaTexts.All.In(person.Language).NotRead))
            : Turn.Quiet;

    private static Instead? TakeFile(Context context, FormCursor asked, PersonDid did)
    {
        if (did is not SentFile sent)
        {
            return null;
        }

        var texts = ActaTexts.All.In(context.Language);
        if (sent.File.IsPhoto || sent.File.Size > DocxLimits.FileBytes
            || !sent.File.Name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase))
        {
            return new(Turn.Quiet) { Again = new() { Above = texts.NotRead } };
        }

        _ = context.LeaveForm();
        return new(context.Reply(new(Html.Escape(texts.Reading)))
            .Then(new Download(context.Private, sent.File.FileId, Feature, $"{asked.Subject} {context.Person.Id}")));
    }

    private Turn TakeText(Context context, string id)
    {
        var text = Asks.Drafts.Take(context, id)[Text];
        return ActaCase.Written(context, id) is not { } at ? WritingActa.Moved(context)
            : text.Length == 0 ? context.Change(ActaScreens.Of(context, at))
            : context.Change(Take(context, at, context.Person, [.. WrittenLine.Of(text)]));
    }

    /// <summary>
    /// Keeps what was found and says what was not taken. What would replace somebody else's words, or is too long, waits as a draft of
    /// the point.
    /// </summary>
    private static Screen Take(Occasion occasion, ActaCase at, Person person, IReadOnlyList<WrittenLine> lines)
    {
        var entries = at.Entries(occasion);
        var divided = ActaDivider.Divide(lines, ActaFrames.PointsOf(entries), ActaFrames.Of(occasion, at));
        var (acta, taken, tooLong, others) = (at.Acta, 0, new List<AgendaEntry>(), new List<AgendaEntry>());
        foreach (var entry in entries)
        {
            var before = acta.Outcomes.GetValueOrDefault(entry.Id);
            var written = divided.Outcomes.GetValueOrDefault(entry.Id, "");
            var isNew = written.Length > 0 && !SaysSame(written, before?.Text?.Text ?? "");
            var text = LongText.Parse(written, Acta.MostWords);
            if (isNew && (!text.IsValid || OutcomeClash.IsAnothers(before, person)))
            {
                OutcomeClash.Hold(
                    occasion, person, at.Meeting.Id, entry.Id, written, basis: OutcomeClash.IsAnothers(before, person) ? null : before);
                (text.IsValid ? others : tooLong).Add(entry);
            }
            else if (isNew && acta.Write(entry.Id, text.Value, person, occasion.Now) is { IsValid: true, Value: var after })
            {
                (acta, taken) = (after, taken + 1);
            }

            if (divided.Unfinished.Contains(entry.Id) && before is not { IsUnfinished: true }
                && acta.Leave(entry.Id, isUnfinished: true, person, occasion.Now) is { IsValid: true, Value: var left })
            {
                acta = left;
            }
        }

        if (acta != at.Acta)
        {
            _ = at.Kept(occasion, acta);
        }

        return WholeActaScreen.Of(at, entries, person.Language, new(divided, taken, tooLong, others));
    }

    /// <summary>A file does not keep empty lines, nor how words were spaced.</summary>
    private static bool SaysSame(string written, string before) => LinesOf(written).SequenceEqual(LinesOf(before), StringComparer.Ordinal);

    private static IEnumerable<string> LinesOf(string text) => Cleaning.Paragraphs(text).Split('\n').Where(line => line.Length > 0);
}
