using System.Threading.Channels;
using Bot.Conversation;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Sheets;
using Bot.Storage;

namespace Bot.WordFiles;

/// <summary>
/// Does the tasks, one after the other, beside the handling loop. Follows their collection: what a former run left is done at the start,
/// what is put is done after its commit. It writes nothing; what it learns goes to the loop.
/// </summary>
/// <param name="files">The data folder.</param>
/// <param name="reports">Unbounded.</param>
/// <param name="time">Ends what takes too long.</param>
public sealed partial class WordDesk(FileFolder files, ChannelWriter<Incoming> reports, TimeProvider time, ILogger<WordDesk> logger) : IProjection
{
    private readonly Channel<WordTask> _waiting =
        System.Threading.Channels.Channel.CreateUnbounded<WordTask>(new() { SingleReader = true });

    public void Fill(IWork work)
    {
        foreach (var task in work.All(WordTask.All, KeyRange.All))
        {
            _ = _waiting.Writer.TryWrite(task);
        }
    }

    public Action? AfterPut(string collection, object document) =>
        collection == WordTask.All.Name ? () => _ = _waiting.Writer.TryWrite((WordTask)document) : null;

    /// <summary>A task that is gone is done.</summary>
    public Action? AfterDelete(string collection, string id) => null;

    /// <summary>Runs until it is asked to stop; a task that has begun is finished.</summary>
    public async Task Run(CancellationToken stopping)
    {
        try
        {
            await foreach (var task in _waiting.Reader.ReadAllAsync(stopping).ConfigureAwait(false))
            {
                _ = reports.TryWrite(DoSafely(task));
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
        }
    }

    /// <summary>Does one task; never throws for what is in a file.</summary>
    /// <param name="open">A file of the data folder; null where there is none.</param>
    /// <param name="time">Ends the reading after <see cref="DocxLimits.Time"/>.</param>
    public static WordDone Do(WordTask task, Func<string, Stream?> open, TimeProvider time) => task switch
    {
        { FileToRead: { } file, IsSheet: true } => new SheetRead(task, ReadSheet(file, open, time)),
        { FileToRead: { } file, IsArchive: true } => LaidOut(task, ReadArchive(file, open, time)),
        { FileToRead: { } file } => new WordRead(task, Read(file, open, time)),
        _ => new WordMade(task, task.Page is { } page ? DocxWriter.Write(page, open) : task.Make?.Invoke() ?? default),
    };

    private static DocxReading Read(string file, Func<string, Stream?> open, TimeProvider time)
    {
        using var patience = new CancellationTokenSource(DocxLimits.Time, time);
        return Read(
            file, open, DocxLimits.FileBytes, isLarge => new DocxReading([], isLarge ? DocxProblem.TooLarge : DocxProblem.Unreadable),
            bytes => DocxReader.Read(bytes, patience.Token));
    }

    private static SheetReading ReadSheet(string file, Func<string, Stream?> open, TimeProvider time)
    {
        using var patience = new CancellationTokenSource(SheetLimits.Time, time);
        return Read(
            file, open, SheetLimits.FileBytes, isLarge => SheetReading.Of(isLarge ? SheetProblem.TooLarge : SheetProblem.NotATable),
            bytes => SheetReader.Read(bytes, patience.Token));
    }

    private static ArchiveRead LaidOut(WordTask task, ArchiveReading reading) =>
        new(task, reading, reading.Problem == ArchiveProblem.None ? task.LayOut?.Invoke(reading.Files) : null);

    private static ArchiveReading ReadArchive(string file, Func<string, Stream?> open, TimeProvider time)
    {
        using var patience = new CancellationTokenSource(ArchiveLimits.Time, time);
        return Read(
            file, open, ArchiveLimits.FileBytes,
            isLarge => ArchiveReading.Of(isLarge ? ArchiveProblem.TooLarge : ArchiveProblem.NotAnArchive),
            bytes => ArchiveReader.Read(bytes, patience.Token));
    }

    /// <param name="most">Bytes.</param>
    /// <param name="refuse">Given whether the file is too large; else it is gone.</param>
    private static T Read<T>(string file, Func<string, Stream?> open, int most, Func<bool, T> refuse, Func<byte[], T> read)
    {
        using var content = open(file);
        if (content is null || content.Length > most)
        {
            return refuse(content is not null);
        }

        var bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        return read(bytes);
    }

    private WordDone DoSafely(WordTask task)
    {
        try
        {
            return Do(task, files.Open, time);
        }
#pragma warning disable CA1031 // A fault of the program in one task must not end all that follow; who waits for it is told.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            LogFault(task.Id, fault);
            return task switch
            {
                { FileToRead: null } => new WordMade(task, default),
                { IsArchive: true } => new ArchiveRead(task, ArchiveReading.Of(ArchiveProblem.NotAnArchive)),
                { IsSheet: true } => new SheetRead(task, SheetReading.Of(SheetProblem.NotATable)),
                _ => new WordRead(task, new([], DocxProblem.Unreadable)),
            };
        }
    }

    [LoggerMessage(1, LogLevel.Error, "A file could not be read or made: {Id}")]
    private partial void LogFault(string id, Exception fault);
}
