using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Features;
using Bot.Features.Practices.ImportBank;
using Bot.Handling;
using Bot.Imports;
using Bot.Storage;
using NodaTime;

namespace Bot.Hosting;

/// <summary>
/// <c>import FILE</c>: what a table or a ZIP with Word files would change in the bank, written beside it; with <c>--apply</c> it is
/// brought in as from the chat, in the name of who coordinates, who is told and can undo it. Shown also while the bot runs.
/// </summary>
internal static class ImportCommand
{
    /// <returns>0 done, 1 refused or failed, also where a row would not come in.</returns>
    public static int Run(string file, bool isToApply, string[] args, TextWriter output, TextWriter error)
    {
        var settings = Settings.Read(args);
        if ((settings.Problem ?? Refusal(settings, file)) is { } problem)
        {
            return Failed(problem, error);
        }

        var aside = isToApply ? null : Directory.CreateTempSubdirectory("import-");
        try
        {
            var path = settings.Store.Path;
            if (aside is not null)
            {
                path = Path.Combine(aside.FullName, "banco.db");
                StoreBackup.Take(settings.Store.Path, path);
            }

            return Run(settings, path, file, isToApply, output, error);
        }
        catch (Exception failed) when (StoreStart.IsOutage(failed))
        {
            return Failed(
                failed is StoreStartException ? failed.Message : $"{file} could not be read or answered: {failed.Message}", error);
        }
        finally
        {
            aside?.Delete(recursive: true);
        }
    }

    private static string? Refusal(Settings settings, string file) =>
        !File.Exists(file) ? $"There is no file {file}."
        : !File.Exists(settings.Store.Path) ? $"There is no store at {settings.Store.Path}."
        : null;

    private static int Run(Settings settings, string path, string file, bool isToApply, TextWriter output, TextWriter error)
    {
        var features = FeatureList.Make(settings.Network);
        var target = features.OfType<ImportingBank>().Single().Target;
        var routes = Core.RoutesOf(features);
        IReadOnlyList<ICollection> collections = [BotIdentity.Collection, Channel.SentMenu.All, .. Core.CollectionsOf(routes)];
        StoreOptions options = isToApply ? settings.Store : new() { Path = path, Engine = settings.Store.Engine, BackupsKept = 0 };
        using var store = Stores.Open(options, collections);
        var account = Work(store, BotIdentity.Find) is { } known ? new BotAccount(known.BotId, known.Username) : new(0, "");
        var core = new Core(routes, account, content => store.Files.Write(content.Span).Id);
        _ = core.Fill(store);
        var now = Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow());
        var inOffice = Work(store, work => Coordinators.InOffice(work).ToArray());
        if (inOffice.OrderByDescending(person => person.Reachable).FirstOrDefault() is not { } person)
        {
            return Failed("Nobody coordinates yet: start the bot and open the link that it prints.", error);
        }

        var (read, whyNot) = Read(file, person, target, now);
        if (read is null)
        {
            return Failed($"{file}: {whyNot.Written}", error);
        }

        var plan = Work(store, work => ImportPlan.Of(new(work, now, account), person, read, target));
        if (plan.MissingColumn is { } column)
        {
            return Failed($"{file}: {ImportTexts.All.In(person.Language).MissingColumn(column).Written}", error);
        }

        var answer = Beside(file, ImportResult.NameOf(read, ImportTexts.All.In(person.Language)));
        File.WriteAllBytes(answer, ImportResult.Write(read, plan, person.Language));
        output.WriteLine(ImportResult.Say(plan, read, target, person.Language).Written);
        output.WriteLine($"{answer} says what happens to each row.");
        return !isToApply ? plan.Count(RowFate.Refused) == 0 ? 0 : 1
            : plan.CanBringIn && Apply(store, core, read, now) ? Done(file, person, output)
            : Failed($"Nothing of {file} was brought in.", error);
    }

    private static SentContent Read(string file, Person person, PracticesTarget target, Instant now)
    {
        using var content = File.OpenRead(file);
        var sent = new SentTable
        {
            PersonId = person.Id,
            Register = PracticesTarget.Code,
            Since = now,
            FileName = Path.GetFileName(file),
            Code = RandomId.New(),
        };
        return SentContent.Read(sent, person, target, content);
    }

    /// <summary>A name that is free, so that an answer that somebody mended stays.</summary>
    private static string Beside(string file, string name)
    {
        var (folder, stem, ending) = (Path.GetDirectoryName(file) ?? "", Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        return Enumerable.Range(1, int.MaxValue).Select(number => Path.Combine(folder, number == 1 ? name : $"{stem}-{number}{ending}"))
            .First(path => !Path.Exists(path));
    }

    /// <summary>As if the person had sent it and pressed the button, in one commit of the handling.</summary>
    private static bool Apply(IBotStore store, Core core, SentTable read, Instant now)
    {
        var due = Work(store, work =>
        {
            work.Put(SentTable.All, read);
            work.Plan(ImportDoors.ByCommand, read.PersonId, now);
            return work.Find(Schedule.All, ImportDoors.ByCommand.IdOf(read.PersonId))!;
        });
        var batch = core.NewBatch(now);
        batch.Add([due]);
        batch.Commit(store);
        return Work(store, work => work.Find(PracticesTarget.Ledger.All, ImportLedger.IdOf(read.PersonId, read.Code))) is not null;
    }

    private static int Done(string file, Person person, TextWriter output)
    {
        output.WriteLine(
            $"{file} was brought in, in the name of {person.Name} ({person.Id}), who is told when the bot runs and can undo it for 7 days.");
        return 0;
    }

    private static int Failed(string why, TextWriter error)
    {
        error.WriteLine(why.ReplaceLineEndings(" "));
        return 1;
    }

    private static T Work<T>(IBotStore store, Func<IWork, T> read)
    {
        T? found = default;
        return store.Run([work => found = read(work)])[0] is { } problem
            ? throw new StoreUnavailableException(problem.Message, problem)
            : found!;
    }
}
