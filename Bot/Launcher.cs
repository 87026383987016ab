using Bot.Benchmarks;
using Bot.Hosting;
using Bot.Storage;

namespace Bot;

/// <summary>The program's commands: none runs the bot; the others do one thing and end.</summary>
public static class Launcher
{
    private const string Usage = """
        Usage: (nothing)          run the bot; without Telegram__Token against the playground
               backup FILE        copy store and files into a new archive, also while the bot runs
               restore FILE       put an archive back where no store is
               copy-store FROM TO move to the other engine: TO gets all of FROM, which stays
               export-site DIR    write the bank's site as plain files, also while the bot runs
               import FILE        show what a table (XLSX, CSV) or a ZIP with Word files would bring into the
                                  bank, also while the bot runs; exit code 1 where a row would not come in
               import FILE --apply
                                  bring it in; stop the bot first
               health             ask the running bot how it is; exit code 0 when well
               bench updates|search|inline|store|big|crowd|public [options]
        """;

    /// <returns>The exit code: 0 done, 1 refused or failed, 2 wrong usage.</returns>
    public static Task<int> Run(string[] args, TextWriter output, TextWriter error) => args switch
    {
        ["backup", var file, .. var rest] => Archive(rest, options => StoreBackup.Create(options.Path, file), output, error),
        ["restore", var file, .. var rest] =>
            Archive(rest, options => StoreBackup.Restore(file, options.Path, options.Engine), output, error),
        ["copy-store", var from, var to] => Task.FromResult(Tell(StoreCopy.Run(from, to), output, error)),
        ["export-site", var folder, .. var rest] => Task.FromResult(ExportCommand.Run(folder, rest, output, error)),
        ["import", var file, "--apply", .. var rest] => Task.FromResult(ImportCommand.Run(file, isToApply: true, rest, output, error)),
        ["import", var file, .. var rest] => Task.FromResult(ImportCommand.Run(file, isToApply: false, rest, output, error)),
        ["health", .. var rest] => HealthCommand.Run(rest, output, error),
        ["bench", "search", .. var rest] => Task.FromResult(SearchBenchmark.Run(rest, output)),
        ["bench", "inline", .. var rest] => InlineBenchmark.Run(rest, output, error),
        ["bench", "crowd"] => CrowdBenchmark.Run(output, error),
        ["bench", "store", .. var rest] => Task.FromResult(StoreBenchmark.Run(rest, output, error)),
        ["bench", "big", .. var rest] => BigBenchmark.Run(rest, output, error),
        ["bench", "public", .. var rest] => PublicBenchmark.Run(rest, output, error),
        ["bench", "updates", .. var rest] => UpdatesBenchmark.Run(rest, output, error),
        ["bench", UpdatesServer.Command, .. var rest] => UpdatesServer.Run(rest, output, error),
        ["help" or "--help" or "-h" or "-?" or "/?", ..] => Explained(output),
        [] or [['-', ..], ..] or [['/', ..], ..] => BotHost.RunToEnd(args, output, error),
        [{ } setting, ..] when setting.Contains('=', StringComparison.Ordinal) => BotHost.RunToEnd(args, output, error),
        _ => Misused(error),
    };

    private static Task<int> Archive(string[] args, Func<StoreOptions, BackupResult> act, TextWriter output, TextWriter error)
    {
        var settings = Settings.Read(args);
        if (settings.Problem is { } problem)
        {
            error.WriteLine(problem);
            return Task.FromResult(1);
        }

        return Task.FromResult(Tell(act(settings.Store), output, error));
    }

    private static int Tell(BackupResult result, TextWriter output, TextWriter error)
    {
        (result.Code == BackupCode.Done ? output : error).WriteLine(result.Text);
        return result.Code == BackupCode.Done ? 0 : 1;
    }

    private static Task<int> Explained(TextWriter output)
    {
        output.WriteLine(Usage);
        return Task.FromResult(0);
    }

    private static Task<int> Misused(TextWriter error)
    {
        error.WriteLine(Usage);
        return Task.FromResult(2);
    }
}
