using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Figures;
using Bot.Domain.People;
using Bot.Domain.Review;
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

    /// <summary>A report whose file could not be made is tried again. Subject: the id of a <see cref="DueReport"/>.</summary>
    public static readonly Moment Again = new("n.ragain");

    /// <summary>In which the handover is; it was a moment ago.</summary>
    private const int LatestDeeds = 2_000;

    private static readonly Duration Pause = Duration.FromHours(1);

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
        foreach (var language in Languages)
        {
            var due = new DueReport(termId, report.Of(occasion, term, language), Outgoing(occasion));
            occasion.Store.Put(DueReport.All, due);
            Make(occasion, due);
        }

        foreach (var person in next)
        {
            Put(occasion, dossier.Of(occasion, person.Language), Address.Of(person.TelegramId), Dossier, person.Id);
        }

        return Turn.Quiet;
    }

    /// <summary>The same page as at the handover.</summary>
    public static Turn TryAgain(Occasion occasion, string id)
    {
        if (occasion.Store.Find(DueReport.All, id) is { } due)
        {
            Make(occasion, due);
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

    /// <summary>
    /// Everybody who coordinates, or did until then, and the secretariat get the one in their language, with its sum. Where it could not be
    /// made, it is tried again until it can.
    /// </summary>
    private Turn Keep(Occasion occasion, WordMade made, string termId)
    {
        var language = made.Task.Page!.Language;
        var id = DueReport.IdOf(termId, language);
        var due = occasion.Store.Find(DueReport.All, id);
        var readers = Readers(occasion, due).Where(person => person.Language == language);
        if (made.Content.IsEmpty)
        {
            occasion.Plan(Again, id, occasion.Now + Pause);
            if (due is null or { IsLate: true })
            {
                return Turn.Quiet;
            }

            occasion.Store.Put(DueReport.All, due with { IsLate = true });
            return readers.Aggregate(Turn.Quiet, (turn, person) => turn.Then(
                Occasion.Tell(person, new(ReportTexts.All.In(person.Language).NotFrozenYet))));
        }

        _ = occasion.Store.Delete(DueReport.All, id);
        var term = occasion.Store.Find(Coordinations.All, termId) ?? Coordination.OfPlan2010;
        var named = TermLine.Of(term, occasion.Now.InZone(network).Date, language);
        var kept = new FrozenReport(termId, language, named, occasion.Now, made.Content.ToArray()).KeepFirst(occasion.Store);
        return readers.Aggregate(Turn.Quiet, (turn, person) => turn.Then(Turn.Of(FileOf(Address.Of(person.TelegramId), kept, language))));
    }

    private static IEnumerable<Person> Readers(Occasion occasion, DueReport? due) => Coordinators.InOffice(occasion.Store)
        .Concat((due?.Outgoing ?? []).Select(occasion.FindPerson).OfType<Person>())
        .Concat(Offices.Of(occasion.Store).Secretaries)
        .DistinctBy(person => person.Id)
        .Where(person => person.Reachable);

    /// <summary>Who had an office of the coordination until the handover, as its record tells.</summary>
    private static ImmutableArray<string> Outgoing(Occasion occasion) =>
    [
        .. occasion.Store.Query(AuditLog.ByMoment, KeyRange.All, Domain.Storage.Order.NewestFirst, LatestDeeds)
            .FirstOrDefault(entry => entry.Kind == AuditKind.HandedOver) is not { At: var at }
            ? Array.Empty<string>()
            : occasion.Store.Query(AuditLog.ByMoment, KeyRange.Exactly(Key.Of(at)))
                .Where(entry => entry is { Kind: AuditKind.RoleChanged, Before: Role.Coordinator or Role.Subcoordinator })
            .Select(entry => entry.Person).OfType<string>()
            .Distinct(),
    ];

    private static void Make(Occasion occasion, DueReport due) => Put(
        occasion,
        due.Page,
        Address.Of(Coordinators.InOffice(occasion.Store).FirstOrDefault()?.TelegramId ?? 1),
        Final,
        due.TermId);

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
