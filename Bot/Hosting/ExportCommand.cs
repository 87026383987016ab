using Bot.Conversation;
using Bot.Domain.Storage;
using Bot.Features;
using Bot.Handling;
using Bot.Public;
using Bot.Storage;
using NodaTime;

namespace Bot.Hosting;

/// <summary><c>export-site DIR</c>: the bank's site as plain files, also while the bot runs.</summary>
internal static class ExportCommand
{
    /// <returns>0 done, 1 refused or failed.</returns>
    public static int Run(string folder, string[] args, TextWriter output, TextWriter error)
    {
        var settings = Settings.Read(args);
        if ((settings.Problem ?? Refusal(settings)) is { } problem)
        {
            error.WriteLine(problem);
            return 1;
        }

        var aside = Directory.CreateTempSubdirectory("site-");
        try
        {
            var copy = Path.Combine(aside.FullName, "banco.db");
            StoreBackup.Take(settings.Store.Path, copy);
            var (files, written) = Export(settings, copy, folder);
            output.WriteLine($"{folder} holds the site: {files} files, {written} of them new or changed.");
            return 0;
        }
        catch (Exception failed) when (failed is StoreStartException || StoreStart.IsOutage(failed))
        {
            error.WriteLine($"The site could not be written to {folder}: {failed.Message.ReplaceLineEndings(" ")}");
            return 1;
        }
        finally
        {
            aside.Delete(recursive: true);
        }
    }

    private static string? Refusal(Settings settings) =>
        settings.Http.PublicUrl.Length == 0 ? "export-site needs Http:PublicUrl, the address at which the files will be reached."
        : !File.Exists(settings.Store.Path) ? $"There is no store at {settings.Store.Path}."
        : null;

    private static (int Files, int Written) Export(Settings settings, string copy, string folder)
    {
        var bank = PublicBank.Of(settings.Network);
        var routes = Core.RoutesOf(FeatureList.Make(settings.Network));
        IReadOnlyList<ICollection> collections = [BotIdentity.Collection, Channel.SentMenu.All, .. Core.CollectionsOf(routes)];
        using var store = Stores.Open(new() { Path = copy, Engine = settings.Store.Engine, BackupsKept = 0 }, collections);
        BotAccount bot = new(0, "");
        var problem = store.Run([work =>
        {
            bot = BotIdentity.Find(work) is { } known ? new(known.BotId, known.Username) : bot;
            bank.ReadWhole(work);
        }])[0];
        if (problem is not null)
        {
            throw new StoreUnavailableException(problem.Message, problem);
        }

        var now = Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow());
        return SiteExport.Write(new(bank.Now, now, settings.SiteOf(bot), new()), FileFolder.Beside(settings.Store.Path), folder);
    }
}
