using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Figures;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Features.People;
using Bot.Messages;
using Bot.Texts;
using Bot.WordFiles;
using NodaTime;

namespace Bot.Features.Network.SeeFigures.WriteReport;

/// <summary>
/// Makes the files beside the handling loop: drafts for whoever asks, and at a handover the report that is kept and what is open for those
/// who take over. What they are made of is in the store before, so that a crash in between loses nothing.
/// </summary>
internal sealed class ReportFiles(ReportPage report, DossierPage dossier, DateTimeZone network)
{
    public const string Feature = "report";

    private const string Draft = "draft", Final = "final", Dossier = "dossier";

    private static readonly Language[] Languages = [Language.Es, Language.Pt];

    public Turn AskDraft(Context context, Language language)
    {
        Put(context, report.Of(context, Handover.InOffice(context.Store), language), context.Private, Draft, context.Person.Id);
        return Turn.Quiet.WithToast(ReportTexts.All.In(context.Language).Preparing);
    }

    /// <summary>As things are at the handover, in both languages; and what is open, for each who coordinates now.</summary>
    /// <param name="termId">Of the term that ended.</param>
    public Turn Freeze(Occasion occasion, string termId)
    {
        var term = occasion.Store.Find(Coordinations.All, termId) ?? Coordination.OfPlan2010;
        Person[] next = [.. Coordinators.InOffice(occasion.Store)];
        foreach (var language in Languages.Where(_ => next.Length > 0))
        {
            Put(occasion, report.Of(occasion, term, language), Address.Of(next[0].TelegramId), Final, termId);
        }

        foreach (var person in next)
        {
            Put(occasion, dossier.Of(occasion, person.Language), Address.Of(person.TelegramId), Dossier, person.Id);
        }

        return Turn.Quiet;
    }

    public Turn Made(Occasion occasion, WordMade made) => made.Task.Subject.Split(Key.Of("", "")) switch
    {
        [Final, var termId] => Keep(occasion, made, termId),
        [var kind, var personId] when occasion.FindPerson(personId) is { } person && SeeingFigures.MaySee(person) =>
            Send(person, made, kind == Dossier),
        _ => Turn.Quiet,
    };

    public Turn SendFrozen(Context context, string termId, Language language) =>
        context.Store.Find(FrozenReport.All, FrozenReport.IdOf(termId, language)) is { } kept
            ? Turn.Of(FileOf(context.Private, kept, context.Language))
            : Turn.Quiet;

    private static Turn Send(Person person, WordMade made, bool isDossier)
    {
        var (texts, language) = (ReportTexts.All.In(person.Language), made.Task.Page!.Language);
        return made.Content.IsEmpty ? Occasion.Tell(person, new(texts.NotMade))
            : isDossier ? Turn.Of(new SendFile(made.Task.To, texts.DossierFile, made.Content, new(texts.DossierCaption)))
            : Turn.Of(new SendFile(made.Task.To, ReportTexts.All.In(language).DraftFile, made.Content, new(texts.DraftCaption)));
    }

    /// <summary>Everybody who coordinates gets the one in their language, with its sum.</summary>
    private Turn Keep(Occasion occasion, WordMade made, string termId)
    {
        Person[] readers = [.. Coordinators.InOffice(occasion.Store)];
        if (made.Content.IsEmpty)
        {
            return readers.Aggregate(Turn.Quiet, (turn, person) => turn.Then(
                Occasion.Tell(person, new(ReportTexts.All.In(person.Language).NotMade))));
        }

        var language = made.Task.Page!.Language;
        var term = occasion.Store.Find(Coordinations.All, termId) ?? Coordination.OfPlan2010;
        var named = TermLine.Of(term, occasion.Now.InZone(network).Date, language);
        var kept = new FrozenReport(termId, language, named, occasion.Now, made.Content.ToArray()).KeepFirst(occasion.Store);
        return readers.Where(person => person.Language == language)
            .Aggregate(Turn.Quiet, (turn, person) => turn.Then(Turn.Of(FileOf(Address.Of(person.TelegramId), kept, language))));
    }

    private SendFile FileOf(Address to, FrozenReport kept, Language reader) => new(
        to,
        ReportTexts.All.In(kept.Language).FileName(kept.TermId),
        kept.Content,
        new(ReportTexts.All.In(reader).FrozenCaption(kept.Term, Dates.Day(kept.At, network, reader), kept.Hash)));

    private static void Put(Occasion occasion, WordPage page, Address to, string kind, string subject) =>
        occasion.Store.Put(WordTask.All, new()
        {
            Id = Key.Of(Feature, kind, subject, page.Language.ToString()),
            Feature = Feature,
            Subject = Key.Of(kind, subject),
            To = to,
            Page = page,
        });
}
