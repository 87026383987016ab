using Bot.Domain.People;
using Bot.Sheets;
using Bot.Texts;
using Bot.WordFiles;

namespace Bot.Imports;

/// <summary>What stands in a file that was sent, or why it cannot be read.</summary>
/// <param name="Table">Null where it cannot be read.</param>
internal sealed record SentContent(SentTable? Table, Html WhyNot)
{
    public static SentContent Of(SentTable sent, Person person, SheetReading reading) => new(
        reading.Sheet is { } sheet ? sent.With(sheet) : null, ImportTexts.All.In(person.Language).NotRead(reading.Problem, reading.Where));

    /// <param name="laidOut">The archive's files as a table, where that was made already.</param>
    public static SentContent Of(SentTable sent, Person person, ArchiveReading reading, IImportTarget target, Sheet? laidOut = null) => new(
        reading.Problem == ArchiveProblem.None && (laidOut ?? target.SheetOf(reading.Files, person.Language)) is { } sheet
            ? sent.With(sheet, reading)
            : null,
        ImportTexts.All.In(person.Language).ArchiveNotRead(reading.Problem, Shortening.Line(reading.Where, Shortening.Query)));

    /// <summary>The same of a file that lies on the server, a ZIP or a table by its name.</summary>
    /// <param name="sent">With its name.</param>
    public static SentContent Read(SentTable sent, Person person, IImportTarget target, Stream file)
    {
        using var patience = new CancellationTokenSource(ArchiveLimits.Time);
        return SentNames.IsArchive(sent.FileName)
            ? Of(
                sent, person,
                Bytes(file, ArchiveLimits.FileBytes) is { } zip
                    ? ArchiveReader.Read(zip, patience.Token)
                    : ArchiveReading.Of(ArchiveProblem.TooLarge),
                target)
            : Of(
                sent, person,
                Bytes(file, SheetLimits.FileBytes) is { } table
                    ? SheetReader.Read(table, patience.Token)
                    : SheetReading.Of(SheetProblem.TooLarge));
    }

    /// <summary>Null where there are more.</summary>
    private static byte[]? Bytes(Stream file, int most)
    {
        if (file.Length > most)
        {
            return null;
        }

        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
