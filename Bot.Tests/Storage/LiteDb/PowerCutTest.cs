using System.Globalization;
using Bot.Storage.LiteDb;

namespace Bot.Tests.Storage.LiteDb;

/// <summary>Whenever the power fails, every batch that was confirmed is there, whole, and the one that was not is whole or not there.</summary>
public sealed class PowerCutTest(ITestOutputHelper output) : IDisposable
{
    private const int Runs = 200;
    private const int CutsInARun = 3;

    /// <summary>A number here repeats one run.</summary>
    private const string SeedVariable = "POWER_CUT_SEED";

    /// <summary>Small, so that checkpoints are cut as often as batches.</summary>
    private static readonly CheckpointLimits Often = new(25, 100_000, 300_000);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("power-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Of_200_stores_whose_power_fails_three_times_all_hold_every_confirmed_batch()
    {
        var first = int.TryParse(Environment.GetEnvironmentVariable(SeedVariable), CultureInfo.InvariantCulture, out var given) ? given : 1;
        var (duringOpening, duringCheckpoint, batches) = (0, 0, 0);
        for (var seed = first; seed < first + Runs; seed++)
        {
            var run = new CutStore(Path.Combine(_folder.FullName, $"{seed}.db"), new Random(seed), Often);
            for (var cut = 0; cut < CutsInARun; cut++)
            {
                run.WriteUntilCut();
                duringOpening += run.WasOpen ? 0 : 1;
                duringCheckpoint += run.WasCheckpoint ? 1 : 0;
            }

            run.Check($"{SeedVariable}={seed}");
            batches += run.Confirmed;
        }

        output.WriteLine($"{duringOpening} cuts fell into an opening, {duringCheckpoint} into a batch with a checkpoint, {batches} batches were confirmed");
        Assert.True(duringOpening > 10 && duringCheckpoint > 10, "The cuts fall where they are easy.");
    }

    [Fact]
    public void The_same_cuts_find_files_that_LiteDB_writes_itself_wanting()
    {
        var (lost, broken, whole) = (0, 0, 0);
        for (var seed = 1; seed <= 60; seed++)
        {
            switch (new PlainLiteDb(_folder.FullName, new Random(seed)).WriteAndCut())
            {
                case PlainLiteDb.End.Whole: whole++; break;
                case PlainLiteDb.End.Lost: lost++; break;
                default: broken++; break;
            }
        }

        output.WriteLine($"{whole} whole, {lost} lost what was confirmed, {broken} did not open");
        Assert.True(lost + broken > 20, $"{lost} lost, {broken} broken");
        Assert.All(Enumerable.Range(1, 10), seed =>
            Assert.Equal(PlainLiteDb.End.Whole, new PlainLiteDb(_folder.FullName, new Random(seed)).WriteAndCut(isSynced: true)));
    }
}
